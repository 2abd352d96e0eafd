/**
 * Measures the artifact index of 1,000,000 versions: the time until the first lines and until all of
 * it, the transfer, and the memory. The control plane is a separate process.
 *
 *     node bench/artifact-index.ts
 */

import { artifactIndex } from "./lib/measures/artifact-index.ts";
import { reportOf } from "./lib/report.ts";

console.log(reportOf(await artifactIndex({ runs: 5 })));
