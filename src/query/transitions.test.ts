import { describe, expect, it } from "vitest";
import { format, parse } from "./query-state.ts";
import {
  withFilters,
  withFilterTexts,
  withLimit,
  withOffset,
  withOpen,
  withoutOpen,
} from "./transitions.ts";

describe("transitions", () => {
  const query = parse("name=churn&offset=120&limit=50&open=a:t/r/n:1&tab=usage").query;

  it("go back to the first row when filters change", () => {
    expect(withFilters(query, {}).offset).toBe(0);
    const changed = withFilterTexts(query, "tag", ["prod"]);
    expect(changed).toMatchObject({ offset: 0, filters: { name: "churn", tag: "prod" } });
    expect(withFilterTexts(query, "name", []).filters).toEqual({});
  });

  it("reset nothing when a version opens or another page shows", () => {
    expect(withOpen(query, "b:t/r/n:2")).toEqual({ ...query, open: "b:t/r/n:2" });
    expect(withOffset(query, 50)).toEqual({ ...query, offset: 50 });
  });

  it("keep the first row in sight when the size changes", () => {
    expect(withLimit(query, 100)).toMatchObject({ limit: 100, offset: 100 });
  });

  it("drop the tab with the drawer", () => {
    expect(format(withoutOpen(query))).toBe("?name=churn&offset=120");
  });
});
