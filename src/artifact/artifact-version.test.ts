import { expect, test } from "vitest";
import { isOpenedBy, openKeyOf } from "./artifact-version.ts";

test.each([
  [{ fqn: "artifact:t/r/n:1", id: "1" }, "artifact:t/r/n:1"],
  [{ fqn: "", id: "1" }, "id:1"],
  [{ fqn: "artifact:t/r/n\ud83d:1", id: "1" }, "id:1"],
])("%j is opened by %s, which any URL can hold", (version, key) => {
  expect(openKeyOf(version)).toBe(key);
  const { searchParams } = new URL(`http://page.test/?${new URLSearchParams({ open: key })}`);
  expect(isOpenedBy(version, searchParams.get("open") ?? "")).toBe(true);
});
