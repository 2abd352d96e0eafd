import { expect, it } from "vitest";
import { isTextPath, proposalsFor } from "./path-proposals.tsx";

const PATHS = {
  summaries: [
    { path: "val_loss", count: 3, numbers: 3 },
    { path: "eval.loss", count: 2, numbers: 2 },
    { path: '["a.b"]', count: 1, numbers: 0 },
  ],
  rowCount: 3,
  isWhole: true,
};
const NAME = { id: "name" } as const;

function proposed(search: string, ...shown: readonly `metadata.${string}`[]) {
  const { found, typed } = proposalsFor(search, [NAME, ...shown.map((id) => ({ id }))], PATHS);
  return [...found.map(({ id }) => id), ...(typed === undefined ? [] : [`+${typed}`])];
}

it("proposes the paths that aren't columns yet, the most frequent first", () => {
  expect(proposed("")).toEqual(["metadata.val_loss", "metadata.eval.loss", 'metadata["a.b"]']);
  expect(proposed("", "metadata.val_loss")).toEqual(["metadata.eval.loss", 'metadata["a.b"]']);
});

it("finds paths by several words in any order", () => {
  expect(proposed("LOSS eval")).toEqual(["metadata.eval.loss"]);
  expect(proposed("metadata.val")).toEqual(["metadata.val_loss", "+metadata.val"]);
});

it("offers a path that is typed and on no row, with or without its root", () => {
  expect(proposed("new.path")).toEqual(["+metadata.new.path"]);
  expect(proposed("metadata.new")).toEqual(["+metadata.new"]);
  expect(proposed(" val_loss ")).toEqual(["metadata.val_loss"]);
  expect(proposed("val_loss", "metadata.val_loss")).toEqual([]);
  expect(proposed("no path")).toEqual([]);
});

it("knows the paths without a number", () => {
  expect(isTextPath('metadata["a.b"]', PATHS)).toBe(true);
  expect(isTextPath("metadata.val_loss", PATHS)).toBe(false);
  expect(isTextPath("metadata.unknown", PATHS)).toBe(false);
  expect(isTextPath("name", PATHS)).toBe(false);
});
