import { expect, it } from "vitest";
import {
  directionOf,
  NO_DIRECTIONS,
  readDirections,
  rememberDirection,
} from "./metric-directions.ts";

it("prefers the URL to what is remembered, and that to what the name tells", () => {
  const path = "eval.val_loss";
  const remembered = rememberDirection(NO_DIRECTIONS, path, "higher");
  expect(directionOf(path, new Map(), NO_DIRECTIONS)).toBe("lower");
  expect(directionOf(path, new Map(), remembered)).toBe("higher");
  expect(directionOf(path, new Map([[path, "lower"]]), remembered)).toBe("lower");
  expect(directionOf("epoch", new Map(), remembered)).toBeUndefined();
});

it("knows paths such as __proto__ only if they were chosen", () => {
  expect(directionOf("__proto__", new Map(), NO_DIRECTIONS)).toBeUndefined();
  const remembered = rememberDirection(NO_DIRECTIONS, "__proto__", "lower");
  expect(directionOf("__proto__", new Map(), remembered)).toBe("lower");
});

it("remembers the last choice of each path, and forgets the oldest", () => {
  let remembered = NO_DIRECTIONS;
  for (let index = 0; index < 250; index += 1)
    remembered = rememberDirection(remembered, `m${index}`, "higher");
  remembered = rememberDirection(remembered, "m249", "lower");
  expect(remembered).toHaveLength(200);
  expect(remembered[0]).toEqual(["m249", "lower"]);
  expect(directionOf("m10", new Map(), remembered)).toBeUndefined();
});

it("reads what is stored, and nothing else", () => {
  expect(readDirections([["a", "lower"], ["b", "up"], "c", [1, "lower"], null])).toEqual([
    ["a", "lower"],
  ]);
  expect(readDirections({ a: "lower" })).toBeUndefined();
});
