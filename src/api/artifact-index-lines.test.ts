import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Artifact } from "../artifact/artifact.ts";
import { parseFqn } from "../artifact/fqn.ts";
import { readIndexLine, writeIndexLine } from "./artifact-index-lines.ts";

const text = fc.string({ unit: "grapheme", minLength: 1 });
const maybe = fc.option(text, { nil: undefined });
const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);

const artifact: fc.Arbitrary<Artifact> = fc
  .record({
    fqn: fc.oneof(
      text,
      fc.tuple(part, part, part, part).map(([a, b, c, d]) => `${a}:${b}/${c}/${d}`),
    ),
    name: text,
    mlRepo: maybe,
    mlRepoId: maybe,
    isDerived: fc.boolean(),
    newest: fc.option(
      fc.record({
        version: text,
        alias: maybe,
        tags: fc.array(text),
        createdAt: maybe,
        updatedAt: maybe,
        createdBy: maybe,
      }),
      { nil: undefined },
    ),
  })
  .map(({ isDerived, ...made }) => {
    const parts = parseFqn(made.fqn);
    const own = isDerived || made.mlRepo === undefined ? parts : undefined;
    return {
      ...made,
      type: parts?.artifactType,
      name: own?.name ?? made.name,
      mlRepo: own?.mlRepo ?? made.mlRepo,
    };
  });

describe("the lines of the artifact index", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(artifact), (artifacts) => {
        const line = { kind: "artifacts", artifacts } as const;
        const written = writeIndexLine(line);
        expect(written).not.toContain("\n");
        expect(readIndexLine(written)).toEqual(line);
      }),
    );
  });

  it("end with how the index was made", () => {
    const end = {
      isComplete: false,
      method: "first-version",
      asOf: "2026-01-01T00:00:00.000Z",
      etag: '"x"',
      problem: "3 artifacts are missing",
    } as const;
    expect(readIndexLine(writeIndexLine({ kind: "end", end }))).toEqual({ kind: "end", end });
  });

  it.each(["", "[]", '{"artifacts":[]}', '{"end":{"complete":1}}', "<html>"])(
    "reject %j",
    (line) => {
      expect(() => readIndexLine(line)).toThrow();
    },
  );
});
