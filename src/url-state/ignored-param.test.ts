import { expect, it } from "vitest";
import { describeIgnored } from "./ignored-param.ts";

it.each([
  ["color", "red", "color=red (unknown)"],
  ["color", "", "color (unknown)"],
  ["", "red", "(no name)=red (unknown)"],
  ["n".repeat(41), "x".repeat(2000), `${"n".repeat(39)}…=${"x".repeat(39)}… (unknown)`],
])("describes %j with the text %j", (name, text, description) => {
  expect(describeIgnored({ name, text, reason: "unknown" })).toBe(description);
});
