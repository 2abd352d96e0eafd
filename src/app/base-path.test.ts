import { expect, it } from "vitest";
import { urlUnderBase } from "./base-path.ts";

it.each([
  ["/registry/", "/registry/?tag=a", undefined],
  ["/registry/", "/registry/version?open=x#y", undefined],
  ["/registry/", "/registry?tag=a", "/registry/?tag=a"],
  ["/registry/", "/?tag=a#x", "/registry/?tag=a#x"],
  ["/registry/", "/version?open=x", "/registry/version?open=x"],
  ["/registry/", "/registry2/", "/registry/registry2/"],
  ["/", "/version", undefined],
  ["/", "http://page.example//", "/"],
  ["/", "http://page.example//other.example//version?a=//x", "/other.example/version?a=//x"],
  ["/registry/", "http://page.example//?tag=a", "/registry/?tag=a"],
  ["/registry/", "/registry//version", "/registry/version"],
  ["/registry/", "http://page.example//registry", "/registry/"],
])("under %s, %s belongs to %s", (base, url, expected) => {
  const at = urlUnderBase(base, new URL(url, "http://page.example"));
  expect(at).toBe(expected);
  if (at !== undefined)
    expect(urlUnderBase(base, new URL(at, "http://page.example"))).toBe(undefined);
});
