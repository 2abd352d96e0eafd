import { expect, it } from "vitest";
import { isolated } from "./direction.ts";

it.each(["churn-xgb 7", "ünïcode 日本"])("leaves %j alone", (text) => {
  expect(isolated(text)).toBe(text);
});

it.each(["نموذج-12 7", "prod\u202Egnitset", "דגם"])("isolates %j", (text) => {
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});
