import { expect, test } from "vitest";
import { EXAMPLE_ROWS, exampleFilterFields } from "./example-rows.ts";
import { wireRowAt } from "./row.ts";

test("the fourteen examples are the rows with the lowest numbers", () => {
  expect(EXAMPLE_ROWS).toHaveLength(14);
  expect(wireRowAt(0)).toMatchObject({
    id: "3f6a0c1e-6d0b-4c39-9a55-0b0d5e0c7a71",
    fqn: "artifact:northwind/churn-prediction/churn-xgb-checkpoint:7",
    manifest: { version_alias: "v1.4.0", step: 420, metadata: { auc: 0.9137 } },
    tags: ["prod", "champion"],
  });
});

test("the large evaluation has all its tasks and its exact integer", () => {
  const row = EXAMPLE_ROWS.find(({ fqn }) => fqn.endsWith("llama-sft-eval-report:15"));
  const text = JSON.stringify(row);
  expect(text.length).toBeGreaterThan(18_000);
  expect(text).toContain('"tokens_seen":9007199254740993,"nothing":null');
  expect(text).toContain('"task_119":{"accuracy":0.63,"stderr":0,"n":219,');
});

test("dates keep their microseconds", () => {
  const [first] = EXAMPLE_ROWS.map(exampleFilterFields);
  expect(first?.createdMicros).toBe(Date.parse("2026-03-14T09:26:53.589Z") * 1000 + 793);
});

test("a row without a version or name uses those of its FQN", () => {
  const fields = EXAMPLE_ROWS.map(exampleFilterFields).find(({ name }) => name === "half-written");
  expect(fields).toMatchObject({ version: 1, mlRepoId: "17", step: null, runId: null, tags: [] });
});

test("an invalid FQN is an error", () => {
  expect(() => exampleFilterFields({ id: "1", fqn: "nonsense" })).toThrow("Not an FQN: nonsense");
});
