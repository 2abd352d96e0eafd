import { expect, it } from "vitest";
import { exactMarkup } from "./exact-markup.ts";

it("keeps carriage returns, which HTML would change", () => {
  expect(exactMarkup('<p title="a\r\nb">c\rd</p>')).toBe('<p title="a&#13;\nb">c&#13;d</p>');
});

it("leaves what HTML can't contain to the browser", () => {
  expect(exactMarkup("<p>a\0</p>")).toBe("");
  expect(exactMarkup("<p>\ud800</p>")).toBe("");
  expect(exactMarkup("<p>\u{1f600}</p>")).toBe("<p>\u{1f600}</p>");
});
