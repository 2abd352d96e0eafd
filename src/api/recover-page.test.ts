import { expect, it } from "vitest";
import { recoverPage } from "./recover-page.ts";
import { readPage } from "./schema.ts";

const good = (id: number) => `{"id":"${id}","fqn":"artifact:t/r/n:${id}"}`;
const bodyOf = (...rows: readonly string[]) =>
  `{"data":[${rows.join(",")}],"pagination":{"total":${rows.length}}}`;
const kinds = (text: string) => recoverPage(text)?.rows.map(({ kind }) => kind);

it.each([
  ["a backslash before the closing quote", String.raw`{"id":"2","fqn":"f","note":"C:\dir\"}`],
  ["a quote that isn't escaped", '{"id":"2","fqn":"f","note":"5" disk"}'],
  ["an object that isn't closed", '{"id":"2","fqn":"f","manifest":{"a":1}'],
  ["a list that isn't closed", '{"id":"2","fqn":"f","tags":["a"}'],
])("%s affects only its row", (_, broken) => {
  const text = bodyOf(good(1), broken, good(3));
  expect(kinds(text)).toEqual(["version", "malformed", "version"]);
  expect(recoverPage(text)?.rows[1]).toMatchObject({ raw: broken });
  expect(recoverPage(text)?.total).toBe(3);
});

it("keeps a row whole that contains what is between two rows", () => {
  const row = '{"id":"2","fqn":"f","manifest":{"metadata":{"items":[{"id":1},{"id":2}]}}}';
  const text = bodyOf(row, '{"id":"3","fqn":"g"');
  expect(kinds(text)).toEqual(["version", "malformed"]);
  expect(recoverPage(text)?.rows[0]).toMatchObject({ version: { raw: row } });
});

it("reads what is JSON as always", () => {
  const text = bodyOf(good(1), good(2));
  expect(recoverPage(text)).toEqual(readPage(text));
});

it("recovers nothing from a body that is cut off, or isn't a list", () => {
  const text = bodyOf(good(1), good(2));
  for (let end = 0; end < text.length; end += 1) {
    const recover = () => {
      expect(recoverPage(text.slice(0, end))).toBeUndefined();
      throw new SyntaxError("Nothing to recover");
    };
    expect(recover).toThrow(SyntaxError);
  }
  expect(recoverPage("<!doctype html>")).toBeUndefined();
});

it.each([
  ["1.0", 1],
  ["1e0", 1],
])("reads %s as the total %i", (total, expected) => {
  expect(readPage(`{"data":[],"pagination":{"total":${total}}}`).total).toBe(expected);
});

it.each(["null", "-1", "NaN", "1.5", '"many"'])("says what the total is: %s", (total) => {
  const read = () => readPage(`{"data":[],"pagination":{"total":${total}}}`);
  expect(read).toThrow(`pagination.total is ${total}`);
});
