import { expect, it } from "vitest";
import { rowFrom } from "../api/test-row.ts";
import { findRows, searchableTexts } from "./find-rows.ts";

const ROWS = [
  rowFrom({
    id: "id-1",
    fqn: "artifact:acme/Churn/xgb:7",
    ml_repo_id: "420",
    tags: ["Prod"],
    version_aliases: ["v1-live"],
    created_at: "2026-03-14T09:26:53Z",
    manifest: { description: "Cafe\u0301 data", step: 12500 },
  }),
  rowFrom({ id: 1 }),
  rowFrom({ id: "id-2", fqn: "artifact:acme/fraud/gbm:8", ml_repo_id: "7" }),
];
const texts = searchableTexts(ROWS, "utc");

it.each([
  ["churn/XGB", [0]],
  ["prod", [0]],
  [" acme ", [0, 2]],
  ["café", [0]],
  ["fqn", [1]],
  ["420", [0]],
  ["14 09:26:5", [0]],
  ["12500", [0]],
  ["12,500", [0]],
  ["prod acme", [0]],
  ["prod gbm", []],
  ["", []],
  ["  ", []],
])("finds rows by what a column can show: %j", (query, indexes) => {
  expect(findRows(texts, query)).toEqual(indexes);
});
