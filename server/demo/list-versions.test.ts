import { describe, expect, test } from "vitest";
import { filterFieldsAt } from "./row.ts";
import { idsOf, listBody, SIZE } from "./test-lists.ts";
import type { FilterFields } from "./wire-row.ts";

const fields = Array.from({ length: SIZE }, (_, number) => filterFieldsAt(number));

/** The IDs of the matching rows, newest first, found without the database. */
function expectedIds(matches: (row: FilterFields) => boolean): readonly string[] {
  return fields
    .map((row, number) => ({ row, number }))
    .filter(({ row }) => matches(row))
    .toSorted(
      (left, right) =>
        (right.row.createdMicros ?? 0) - (left.row.createdMicros ?? 0) ||
        right.number - left.number,
    )
    .map(({ row }) => row.id);
}

const latest = new Map<string, number>();
for (const { artifactFqn, version } of fields) {
  latest.set(artifactFqn, Math.max(version, latest.get(artifactFqn) ?? 0));
}
const isLatest = (row: FilterFields) => latest.get(row.artifactFqn) === row.version;

const XGB = "artifact:northwind/churn-prediction/churn-xgb-checkpoint";
const RUN = "b52108c3826f44649a3414268d9c8d89";
const LORA_RUN = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

const FILTERS: readonly [string, (row: FilterFields) => boolean][] = [
  ["", () => true],
  ["tag=prod", (row) => row.tags.includes("prod")],
  ["tag=r%26d", (row) => row.tags.includes("r&d")],
  ["tag=a%2Bb%3Dc", (row) => row.tags.includes("a+b=c")],
  [`fqn=${XGB}`, (row) => row.artifactFqn === XGB],
  [`fqn=${XGB}:7`, (row) => row.artifactFqn === XGB && row.version === 7],
  [`fqn=${XGB}:latest`, (row) => row.artifactFqn === XGB && isLatest(row)],
  [
    "fqn=artifact:northwind/mina/churn-prediction/churn-xgb-checkpoint:7",
    (row) => row.artifactFqn === XGB && row.version === 7,
  ],
  [
    "fqn=model:northwind/ngozi.adeyemi/demand-planning/demand-arima",
    (row) => row.name === "demand-arima",
  ],
  ["artifact_id=9d2b6f0e-0a4e-4a59-8a8e-7a7f4f2c1b10", (row) => row.artifactFqn === XGB],
  ["ml_repo_id=420", (row) => row.mlRepoId === "420"],
  ["name=churn-xgb-checkpoint", (row) => row.name === "churn-xgb-checkpoint"],
  ["version=3", (row) => row.version === 3],
  ["version=latest", isLatest],
  [`run_ids=${RUN}`, (row) => row.runId === RUN],
  [`run_ids=${RUN}&run_ids=${LORA_RUN}`, (row) => row.runId === RUN || row.runId === LORA_RUN],
  ["run_steps=420", (row) => row.step === 420],
  ["run_steps=420&run_steps=0", (row) => row.step === 420 || row.step === 0],
  ["tag=prod&ml_repo_id=420", (row) => row.tags.includes("prod") && row.mlRepoId === "420"],
  ["version=latest&ml_repo_id=420", (row) => isLatest(row) && row.mlRepoId === "420"],
  ["version=latest&tag=nightly", (row) => isLatest(row) && row.tags.includes("nightly")],
  [
    `name=churn-xgb-checkpoint&run_ids=${RUN}&run_steps=35&run_steps=70`,
    (row) =>
      row.name === "churn-xgb-checkpoint" && row.runId === RUN && [35, 70].includes(row.step ?? -1),
  ],
];

describe("filters", () => {
  test.each(FILTERS)("%s", (query, matches) => {
    const expected = expectedIds(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(listBody(`${query}&limit=1`).pagination.total).toBe(expected.length);
    expect(idsOf(`${query}&limit=1000`)).toEqual(expected.slice(0, 1000));
    const offset = Math.floor(expected.length / 2);
    expect(idsOf(`${query}&limit=50&offset=${offset}`)).toEqual(
      expected.slice(offset, offset + 50),
    );
  });

  test.each([
    "name=churn-xgb",
    "tag=PROD",
    "tag=",
    "ml_repo_id=0420",
    "fqn=nonsense",
    `fqn=${XGB}:v1.4.0`,
    `fqn=${XGB}:0`,
    "fqn=artifact:northwind/churn-prediction/nothing:1",
    "version=999999",
  ])("%s matches nothing: filters are exact", (query) => {
    expect(listBody(query)).toEqual({ data: [], pagination: { total: 0, offset: 0, limit: 100 } });
  });

  test("no version of llama-sft-checkpoint has the tag prod, though each filter alone matches rows", () => {
    expect(listBody("tag=prod").pagination.total).toBeGreaterThan(200);
    expect(listBody("tag=prod").pagination.total).toBeLessThan(600);
    expect(listBody("name=llama-sft-checkpoint").pagination.total).toBeGreaterThan(300);
    expect(listBody("tag=prod&name=llama-sft-checkpoint").pagination.total).toBe(0);
  });
});
