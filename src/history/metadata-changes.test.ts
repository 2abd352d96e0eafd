import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJson } from "../json/parse-json.ts";
import { countChanges, metadataChanges } from "./metadata-changes.ts";

const between = (previous: string, next: string) =>
  metadataChanges(parseJson(previous), parseJson(next));

it("tells which paths appeared, vanished or changed their type", () => {
  expect(between('{"lr":1,"epochs":3,"a":1}', '{"epochs":"3","a":2,"eval":{"f1":0.5}}')).toEqual({
    appeared: ["eval.f1"],
    vanished: ["lr"],
    retyped: [{ path: "epochs", from: "num", to: "str" }],
  });
});

it("compares the types of empty values, and of values that become nested", () => {
  expect(between('{"a":[],"b":null}', '{"a":{},"b":{"c":1}}')).toEqual({
    appeared: ["b.c"],
    vanished: [],
    retyped: [
      { path: "a", from: "[]", to: "{}" },
      { path: "b", from: "null", to: "{}" },
    ],
  });
});

it("names a list or an object once it is another kind of value, not when it is filled or emptied", () => {
  expect(between('{"a":{"b":[1,2]},"c":{}}', '{"a":{"b":{"x":1}},"c":{"d":1}}')).toEqual({
    appeared: ["a.b.x", "c.d"],
    vanished: ["a.b[0]", "a.b[1]"],
    retyped: [{ path: "a.b", from: "[]", to: "{}" }],
  });
  expect(between('{"gone":{"a":{"b":1}}}', "{}").vanished).toEqual(["gone.a.b"]);
});

it("keeps odd keys apart", () => {
  const changes = between('{"a":{"b":1},"":1}', '{"a.b":1,"__proto__":1,"x":[1],"":"1"}');
  expect(changes).toEqual({
    appeared: ['["a.b"]', "__proto__", "x[0]"],
    vanished: ["a.b"],
    retyped: [{ path: '[""]', from: "num", to: "str" }],
  });
});

it("takes no metadata as empty", () => {
  expect(metadataChanges(undefined, parseJson('{"a":1}')).appeared).toEqual(["a"]);
  expect(countChanges(metadataChanges(undefined, undefined))).toBe(0);
});

it("has no change between equal metadata, and is reversed when both swap", () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (a, b) => {
      expect(countChanges(between(a, a))).toBe(0);
      const [there, back] = [between(a, b), between(b, a)];
      expect(back.appeared.toSorted()).toEqual(there.vanished.toSorted());
      expect(back.vanished.toSorted()).toEqual(there.appeared.toSorted());
      const turned = there.retyped.map(({ path, from, to }) => ({ path, from: to, to: from }));
      const byPath = (one: { path: string }, other: { path: string }) =>
        one.path < other.path ? -1 : 1;
      expect(back.retyped.toSorted(byPath)).toEqual(turned.toSorted(byPath));
    }),
  );
});
