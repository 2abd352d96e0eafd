import { expect, it } from "vitest";
import type { Domain } from "./number-domain.ts";
import { timeTicks } from "./time-ticks.ts";

const between = (from: string, to: string): Domain => [Date.parse(from), Date.parse(to)];
const labels = (domain: Domain, zone = "utc", count = 5) =>
  timeTicks(domain, zone, count).map(({ label }) => label);

it.each([
  ["2020-01-01T00:00:00Z", "2024-01-01T00:00:00Z", ["2020", "2021", "2022", "2023", "2024"]],
  [
    "2026-01-01T00:00:00Z",
    "2026-05-01T00:00:00Z",
    ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
  ],
  [
    "2026-06-02T22:00:00Z",
    "2026-06-03T02:00:00Z",
    ["06-02 22:00", "23:00", "06-03", "01:00", "02:00"],
  ],
  [
    "2026-06-02T02:16:10Z",
    "2026-06-02T02:16:14Z",
    ["06-02 02:16:10", "02:16:11", "02:16:12", "02:16:13", "02:16:14"],
  ],
  [
    "2026-06-02T02:16:10.000Z",
    "2026-06-02T02:16:10.004Z",
    [".000", ".001", ".002", ".003", ".004"].map(
      (it, index) => `${index === 0 ? "06-02 " : ""}02:16:10${it}`,
    ),
  ],
])("labels times from %s to %s by what differs", (from, to, texts) => {
  expect(labels(between(from, to))).toEqual(texts);
});

it("has round times of the zone, at the right instants", () => {
  const domain = between("2026-06-02T00:00:00Z", "2026-06-02T04:00:00Z");
  const [first] = timeTicks(domain, "Asia/Kolkata", 5);
  expect(first).toEqual({ value: Date.parse("2026-06-02T00:30:00Z"), label: "06-02 06:00" });
});

it("stays in order where clocks are set back", () => {
  const domain = between("2026-10-24T22:00:00Z", "2026-10-25T04:00:00Z");
  const values = timeTicks(domain, "Europe/Berlin", 6).map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values.length).toBeGreaterThan(3);
});
