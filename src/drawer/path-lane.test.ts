import { expect, it } from "vitest";
import { pathLane } from "./path-lane.ts";

const row = (path: string, shown: string) => ({ path, shown });

it("is as wide as the longest path", () => {
  expect(pathLane([row("loss", "1"), row("a.b.c", "2")])).toMatch(
    /^clamp\(160px, 5\.5ch \+ 24px, /,
  );
});

it("leaves room for most values, not for one that is long", () => {
  const short = Array.from({ length: 19 }, (_, index) => row(`p${index}`, "0.1234567890"));
  const withLong = [...short, row("text", "x".repeat(500))];
  expect(pathLane(withLong)).toContain("100cqw - 12ch");
  expect(pathLane([row("text", "x".repeat(500))])).toContain("100cqw - 24ch");
});
