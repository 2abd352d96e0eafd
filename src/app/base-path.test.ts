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
])("under %s, %s belongs to %s", (base, url, expected) => {
  const at = urlUnderBase(base, new URL(url, "http://page.example"));
  expect(at).toBe(expected);
  if (at !== undefined)
    expect(urlUnderBase(base, new URL(at, "http://page.example"))).toBe(undefined);
});
