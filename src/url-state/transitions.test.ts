import { describe, expect, it } from "vitest";
import {
  withFilters,
  withFilterTexts,
  withLimit,
  withOffset,
  withOpen,
  withoutList,
  withoutOpen,
} from "./transitions.ts";
import { format, parse } from "./url-state.ts";

describe("transitions", () => {
  const state = parse("name=churn&offset=120&limit=50&open=a:t/r/n:1&tab=usage").state;

  it("return to the first row when filters change", () => {
    expect(withFilters(state, {}).offset).toBe(0);
    const changed = withFilterTexts(state, "tag", ["prod"]);
    expect(changed).toMatchObject({ offset: 0, filters: { name: "churn", tag: "prod" } });
    expect(withFilterTexts(state, "name", []).filters).toEqual({});
  });

  it("reset nothing when a version opens or the page changes", () => {
    expect(withOpen(state, "b:t/r/n:2")).toEqual({ ...state, open: "b:t/r/n:2" });
    expect(withOffset(state, 50)).toEqual({ ...state, offset: 50 });
  });

  it("keep the first row on the page when the size changes", () => {
    expect(withLimit(state, 100)).toMatchObject({ limit: 100, offset: 100 });
  });

  it("keep what a link to a version needs without its list", () => {
    const { state } = parse(
      "tag=prod&include_internal_metadata=true&offset=50&sort=name&open=a:t/r/n:1&tab=usage",
    );
    expect(format(withoutList(state))).toBe(
      "?include_internal_metadata=true&open=a:t/r/n:1&tab=usage",
    );
  });

  it("reset the tab with the drawer", () => {
    expect(format(withoutOpen(state))).toBe("?name=churn&offset=120");
  });
});
