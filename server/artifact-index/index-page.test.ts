import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage, ShapeError, versionsOf } from "../../src/api/schema.ts";
import { artifactOf } from "../../src/artifact/artifact.ts";
import { wireRowAt } from "../demo/row.ts";
import { readIndexPage } from "./index-page.ts";

/** A body in chunks of a size. */
function bodyOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

/** The artifacts and the length of a page that is read at once. */
function wholeOf(text: string) {
  const { rows, total } = readPage(text);
  return { artifacts: versionsOf(rows).map(artifactOf), length: rows.length, total };
}

async function piecesOf(text: string, size: number) {
  const { rows, length, total } = await readIndexPage(bodyOf(text, size));
  return { artifacts: rows.map(({ artifact }) => artifact), length, total };
}

const page = (data: readonly unknown[], space?: number) =>
  JSON.stringify({ data, pagination: { total: data.length } }, undefined, space);

describe("readIndexPage", () => {
  test.each([1, 2, 7, 1_000, 1e9])(
    "reads the rows as a whole page, in chunks of %i",
    async (size) => {
      for (const space of [undefined, 2]) {
        const text = page(
          Array.from({ length: 60 }, (_, number) => wireRowAt(number * 83)),
          space,
        );
        expect(await piecesOf(text, size)).toEqual(wholeOf(text));
      }
    },
  );

  test("finds rows among any JSON", async () => {
    const row = fc.record({
      id: fc.string(),
      fqn: fc.string({ minLength: 1 }),
      tags: fc.array(fc.string()),
      manifest: fc.jsonValue(),
    });
    const rows = fc.array(fc.oneof(row, fc.jsonValue({ noUnicodeString: false })));
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 50 }), async (data, size) => {
        const text = page(data);
        const pieces = await piecesOf(text, size);
        expect(pieces).toEqual(wholeOf(text));
      }),
    );
  });

  test("isn't misled by other lists or by the order of the fields", async () => {
    const row = '{"id":"1","fqn":"model:t/r/n:3","a":"}]{[\\"","data":[{"x":1}]}';
    const text = `{"pagination":{"data":[{}],"total":1},"errors":[{"data":[{}]}],"data" : [\n${row}]}`;
    const { artifacts, length, total } = await piecesOf(text, 3);
    expect([artifacts.map(({ fqn }) => fqn), length, total]).toEqual([["model:t/r/n"], 1, 1]);
  });

  test("tells artifacts apart by the ID of the artifact or model, else by the FQN", async () => {
    const row = (fields: object) => ({ id: "1", fqn: "model:t/r/n:3", ...fields });
    const text = page([row({ artifact_id: "a" }), row({ model_id: "m" }), row({})]);
    const { rows } = await readIndexPage(bodyOf(text, 100));
    expect(rows.map(({ key }) => key)).toEqual(["a", "m", "model:t/r/n"]);
  });

  test.each([
    ['{"data":[{"id":"1","fqn', SyntaxError],
    ['{"data":[{"id":"1"}', SyntaxError],
    ['{"data":null,"pagination":{"total":0}}', ShapeError],
    ['{"data":[]}', ShapeError],
    ["<!doctype html>", SyntaxError],
  ])("throws for %s", async (text, error) => {
    await expect(readIndexPage(bodyOf(text, 5))).rejects.toThrow(error);
  });
});
