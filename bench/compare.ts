/**
 * Measures the comparison of 20 versions of 5,000 paths and its search, without the page: what of it
 * grows with the metadata.
 *
 *     node bench/compare.ts
 */

import { compareModel } from "./lib/measures/compare-model.ts";
import { reportOf } from "./lib/report.ts";

console.log(reportOf(await compareModel({ runs: 9 })));
