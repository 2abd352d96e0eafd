import { describe, expect, test } from "vitest";
import { isJsonObject } from "../../src/lib/is-json-object.ts";
import { EXAMPLE_ROWS } from "./example-rows.ts";
import { filterFieldsAt, wireRowAt } from "./row.ts";
import { FIRST_EDITION_SIZE } from "./row-position.ts";
import { fields, rowManifest, rowMetadata, rows } from "./test-rows.ts";
import type { WireRow } from "./wire-row.ts";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function typesOf(part: (row: WireRow) => unknown, key: string): ReadonlySet<unknown> {
  return new Set(rows.map(part).map((value) => (isJsonObject(value) ? value[key] : undefined)));
}

describe("a row number", () => {
  test("always refers to the same row, also beyond the default size", () => {
    for (const number of [0, 6, 14, 77, 4999, 5000, 123_456, 999_999, 19_999_999]) {
      expect(JSON.stringify(wireRowAt(number))).toBe(JSON.stringify(wireRowAt(number)));
      expect(wireRowAt(number).id).toBe(filterFieldsAt(number).id);
    }
  });

  test("belongs to a later edition beyond the default size", () => {
    expect(EXAMPLE_ROWS.length + FIRST_EDITION_SIZE).toBe(5000);
  });

  test("has a unique ID and version FQN, also beyond the first edition", () => {
    const more = Array.from({ length: 60_000 }, (_, number) => filterFieldsAt(number));
    expect(new Set(more.map(({ id }) => id)).size).toBe(more.length);
    expect(new Set(more.map((row) => `${row.artifactFqn}:${row.version}`)).size).toBe(more.length);
  });

  test("has the same filterable fields as its row", () => {
    for (const [number, row] of rows.entries()) {
      const { id, mlRepoId, artifactId, tags, runId } = filterFieldsAt(number);
      const { artifact_id, model_id } = row;
      expect({ id, mlRepoId, artifactId, tags, runId }).toEqual({
        id: row.id,
        mlRepoId: row.ml_repo_id,
        artifactId: artifact_id ?? model_id,
        tags: row.tags ?? [],
        runId: rowManifest(row).run_id ?? null,
      });
      expect(rowManifest(row).step ?? null).toBe(filterFieldsAt(number).step);
    }
  });
});

describe("the data has every edge case", () => {
  test("all ML repos, artifact types, subjects and sources", () => {
    expect(new Set(fields.map(({ mlRepoId }) => mlRepoId)).size).toBe(20);
    const types = new Set(rows.map(({ fqn }) => fqn.split(":")[0]));
    expect([...types].toSorted()).toEqual(["artifact", "image", "model", "plot"]);
    const subjects = typesOf((row) => row.created_by_subject, "subjectType");
    expect([...subjects].toSorted()).toEqual([
      "agent-identity",
      "external-identity",
      "role",
      "serviceaccount",
      "team",
      "user",
      "virtualaccount",
      "workload-identity",
    ]);
    const sources = typesOf((row) => rowManifest(row).source, "type");
    for (const type of ["truefoundry", "external", "local"]) expect(sources).toContain(type);
  });

  test("rows with missing fields", () => {
    const without = (isMissing: (row: WireRow) => boolean) => rows.filter(isMissing).length;
    expect(without((row) => row.manifest === null)).toBeGreaterThan(3);
    expect(without((row) => row.created_at === undefined)).toBeGreaterThan(3);
    expect(without((row) => row.created_at === null)).toBeGreaterThan(3);
    expect(without((row) => row.tags === undefined)).toBeGreaterThan(20);
    expect(without((row) => row.tags === null)).toBeGreaterThan(20);
    expect(without((row) => row.usage_code_snippet === undefined)).toBeGreaterThan(20);
    expect(without((row) => row.usage_code_snippet === null)).toBeGreaterThan(20);
    expect(without((row) => row.artifact_id === undefined)).toBeGreaterThan(20);
    expect(without((row) => row.artifact_id === undefined && row.model_id === undefined)).toBe(0);
  });

  test("an FQN with an owner", () => {
    const old = rows.filter(({ fqn }) => fqn.split("/").length === 4);
    expect(old[0]?.fqn).toMatch(
      /^model:northwind\/ngozi.adeyemi\/demand-planning\/demand-arima:\d$/,
    );
  });

  test("tags with special characters, and rows with many tags", () => {
    const tags = new Set(fields.flatMap((row) => row.tags));
    for (const tag of ["r&d", "a+b=c", "100%", "多言語", "a,b", "<b>", "🚀 launch", "#1"]) {
      expect(tags).toContain(tag);
    }
    expect(Math.max(...fields.map((row) => row.tags.length))).toBeGreaterThan(7);
  });

  test("large and deep metadata, and integers above 2^53 with all their digits", () => {
    const texts = rows.map((row) => JSON.stringify(rowManifest(row).metadata ?? null));
    const largest = Math.max(...texts.map((text) => text.length));
    expect(largest).toBeGreaterThan(180_000);
    expect(largest).toBeLessThan(220_000);
    expect(Math.max(...rows.map((row) => depthOf(rowMetadata(row))))).toBeGreaterThan(30);
    expect(
      texts.filter((text) => text.includes('"tokens_seen":9007199254740993,')).length,
    ).toBeGreaterThan(10);
    expect(texts.filter((text) => /"row_hash_sum":\d{19},/.test(text)).length).toBeGreaterThan(100);
  });

  test("dates between August 2025 and the start of July 2026", () => {
    const dates = fields.flatMap(({ createdMicros }) => createdMicros ?? []);
    expect(new Date(Math.min(...dates) / 1000).toISOString().slice(0, 7)).toBe("2025-08");
    expect(new Date(Math.max(...dates) / 1000).toISOString().slice(0, 7)).toBe("2026-07");
  });
});
