import { describe, expect, test } from "vitest";
import { filterFieldsAt } from "./row.ts";
import { fields, rowManifest, rowMetadata, rows } from "./test-rows.ts";

describe("each artifact", () => {
  test("has one ID, and version numbers that increase with time", () => {
    const byArtifact = Map.groupBy(fields, ({ artifactFqn }) => artifactFqn);
    for (const versions of byArtifact.values()) {
      expect(new Set(versions.map(({ artifactId }) => artifactId)).size).toBe(1);
      const dated = versions
        .filter(({ createdMicros }) => createdMicros !== null)
        .toSorted((left, right) => left.version - right.version)
        .map(({ createdMicros }) => createdMicros);
      expect(dated).toEqual(dated.toSorted((left, right) => Number(left) - Number(right)));
    }
  });

  test("has unique aliases, all with the prefix v", () => {
    const aliases = rows.flatMap((row, number) => {
      const alias = rowManifest(row).version_alias;
      return typeof alias === "string" ? [`${filterFieldsAt(number).artifactFqn} ${alias}`] : [];
    });
    expect(aliases.length).toBeGreaterThan(400);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const alias of aliases) expect(alias).toMatch(/ v[a-z0-9.-]*[a-z0-9]$/);
  });
});

describe("training", () => {
  test("steps are unique within a run; loss falls and quality rises from first to last checkpoint", () => {
    const logged = rows.filter((row) => typeof rowMetadata(row).val_loss === "number");
    const runs = Map.groupBy(
      logged.filter((row) => rowManifest(row).run_id),
      (row) => `${rowManifest(row).run_id} ${rowManifest(row).name}`,
    );
    expect(runs.size).toBeGreaterThan(60);
    for (const [name, checkpoints] of runs) {
      const steps = checkpoints.map((row) => Number(rowManifest(row).step));
      expect(new Set(steps).size, name).toBe(steps.length);
      const [first, last] = [checkpoints[0], checkpoints.at(-1)];
      if (first === undefined || last === undefined || checkpoints.length < 20) continue;
      expect(Number(rowMetadata(last).val_loss), name).toBeLessThan(
        Number(rowMetadata(first).val_loss),
      );
      const quality = ["mean_accuracy", "auc", "recall_at_10"].find(
        (key) => key in rowMetadata(last),
      );
      if (quality === undefined) continue;
      expect(Number(rowMetadata(last)[quality])).toBeGreaterThan(
        Number(rowMetadata(first)[quality]),
      );
    }
  });

  test("run IDs are 32 hex digits, and results have the run of their checkpoint", () => {
    const ids = fields.flatMap(({ runId }) => runId ?? []);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    const checkpoints = fields.filter(({ name }) => name === "fraud-gbm");
    const models = fields.filter(({ name }) => name === "fraud-gbm-scorer");
    for (const model of models) {
      expect(checkpoints.map(({ runId }) => runId)).toContain(model.runId);
    }
  });
});
