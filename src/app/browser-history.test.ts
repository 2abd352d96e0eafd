import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowserHistory } from "./browser-history.ts";

type Method = "pushState" | "replaceState";

/** A browser that allows some changes of its history; each change it allowed is in `log`. */
function limitedBrowser(reject: () => void) {
  const log: string[] = [];
  const href = (path: string) => new URL(path, "http://page.test").href;
  const location = new URL(href("/"));
  let allowed = 2;
  const change = (method: Method) => (_: unknown, __: string, path: string) => {
    if (allowed === 0) return reject();
    allowed -= 1;
    location.href = href(path);
    log.push(`${method} ${path}`);
  };
  const history = {
    pushState: change("pushState"),
    replaceState: change("replaceState"),
    go: () => undefined,
  };
  const page = Object.assign(new EventTarget(), { history, location });
  const allow = (count: number) => {
    allowed = count;
    vi.advanceTimersByTime(1000);
  };
  const back = (path: string) => {
    location.href = href(path);
    page.dispatchEvent(new Event("popstate"));
  };
  return { page, log, allow, back };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each([
  [
    "with an exception",
    () => {
      throw new DOMException("Too many calls", "SecurityError");
    },
  ],
  ["silently", () => undefined],
])("a browser that rejects changes %s", (_, reject) => {
  it("follows the page later, to the last URL, in one entry", () => {
    const { page, log, allow } = limitedBrowser(reject);
    const { get, navigator } = createBrowserHistory(page);
    for (const offset of [50, 100, 150, 200]) {
      navigator.push(`/?offset=${offset}`);
      expect(get().href).toBe(`/?offset=${offset}`);
    }
    navigator.replace("/?offset=250");
    expect(log).toEqual(["pushState /?offset=50", "pushState /?offset=100"]);
    allow(9);
    expect(log.slice(2)).toEqual(["pushState /?offset=250"]);
    allow(9);
    expect(log).toHaveLength(3);
    navigator.replace("/?offset=300");
    expect(log.at(-1)).toBe("replaceState /?offset=300");
  });

  it("keeps the entry that Back leads to", () => {
    const { page, log, allow, back } = limitedBrowser(reject);
    const { get, navigator } = createBrowserHistory(page);
    for (const offset of [50, 100, 150]) navigator.push(`/?offset=${offset}`);
    back("/?offset=50");
    expect(get().href).toBe("/?offset=50");
    allow(9);
    expect(log).toHaveLength(2);
  });
});

it("notifies of each navigation, and adds no entry for the current URL", () => {
  const { page, log } = limitedBrowser(() => undefined);
  const { get, subscribe, navigator } = createBrowserHistory(page);
  const keys = [get().key];
  subscribe(() => keys.push(get().key));
  navigator.push({ pathname: "/", search: "?tag=prod" });
  navigator.push("/?tag=prod");
  expect(new Set(keys).size).toBe(3);
  expect(log).toEqual(["pushState /?tag=prod", "replaceState /?tag=prod"]);
});
