import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { artifactOf, isNewer, versionFqn } from "./artifact.ts";
import { versionOf } from "./test-version.ts";

const row = versionOf({
  fqn: "model:northwind/churn/churn-xgb:7",
  name: "churn-xgb",
  type: "model",
  version: "7",
  aliases: ["v1.2.0", "v1-prod"],
  tags: ["prod"],
  mlRepo: "churn",
  mlRepoId: "420",
  createdAt: "2026-06-12T18:28:31Z",
  updatedAt: "2026-06-12T18:28:32Z",
  createdBy: { label: "Mina Park", type: "user", slug: "mina" },
});

describe("artifactOf", () => {
  test("has what the versions have in common, and the newest one", () => {
    expect(artifactOf(row)).toEqual({
      fqn: "model:northwind/churn/churn-xgb",
      type: "model",
      name: "churn-xgb",
      mlRepo: "churn",
      mlRepoId: "420",
      newest: {
        version: "7",
        alias: "v1.2.0",
        tags: ["prod"],
        createdAt: "2026-06-12T18:28:31Z",
        updatedAt: "2026-06-12T18:28:32Z",
        createdBy: "Mina Park",
      },
    });
  });

  test("knows no newest version without its number", () => {
    expect(artifactOf({ ...row, version: undefined }).newest).toBeUndefined();
  });

  test("keeps an unusual FQN", () => {
    expect(artifactOf({ ...row, fqn: "odd" }).fqn).toBe("odd");
  });

  test("leads back to the version", () => {
    expect(versionFqn(artifactOf(row), "7")).toBe(row.fqn);
  });
});

test("isNewer compares whole numbers of any length", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n }), fc.bigInt({ min: 0n }), fc.nat(3), (one, other, zeros) => {
      expect(isNewer("0".repeat(zeros) + one, `${other}`)).toBe(one > other);
    }),
  );
});
