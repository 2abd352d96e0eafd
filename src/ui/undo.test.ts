import { expect, it, vi } from "vitest";
import { latestUndo, offerUndo } from "./undo.ts";

/** Sets values of a record, each of which can be undone. */
function recordOf(values: Record<string, string>) {
  return {
    values,
    set(name: string, value: string) {
      const before = values[name] ?? "";
      values[name] = value;
      offerUndo(`Set ${name} to ${value}`, { [name]: () => (values[name] = before) });
      const undo = latestUndo();
      if (undo === undefined) throw new Error("Nothing to undo");
      return undo;
    },
  };
}

it("undoes each act, the latest first", () => {
  const { values, set } = recordOf({ a: "1", b: "1" });
  set("a", "2");
  set("b", "2");
  set("a", "3");
  latestUndo()?.();
  expect(values).toEqual({ a: "2", b: "2" });
  latestUndo()?.();
  expect(values).toEqual({ a: "2", b: "1" });
  latestUndo()?.();
  expect(values).toEqual({ a: "1", b: "1" });
  expect(latestUndo()).toBeUndefined();
});

it("undoes only its own act when others came later", () => {
  const { values, set } = recordOf({ a: "1", b: "1" });
  const first = set("a", "2");
  const other = set("b", "2");
  const second = set("a", "3");
  first();
  expect(values).toEqual({ a: "3", b: "2" });
  second();
  expect(values).toEqual({ a: "1", b: "2" });
  other();
  expect(values).toEqual({ a: "1", b: "1" });
});

it("undoes an act once", () => {
  const restore = vi.fn();
  offerUndo("Deleted x", { x: restore });
  const undo = latestUndo();
  undo?.();
  undo?.();
  expect(restore).toHaveBeenCalledOnce();
});
