import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  createCookiePreferences,
  preferenceCookieOf,
  readPreferenceCookie,
} from "./cookie-preference.ts";
import { setFirstView } from "./first-view.ts";
import { oneOf } from "./preference.ts";

/** A document whose cookie several pages share; `write` receives each cookie with its attributes. */
function stubCookies(write: (text: string) => void = () => undefined): { cookie: string } {
  let stored = "other=1";
  const document = {
    get cookie() {
      return stored;
    },
    set cookie(text: string) {
      write(text);
      stored = `other=1; ${text.split(";")[0]}`;
    },
  };
  vi.stubGlobal("document", document);
  vi.stubGlobal("location", { protocol: "https:" });
  return document;
}

const preferences = () => createCookiePreferences(() => "/registry/");
const themeOf = ({ preference }: ReturnType<typeof preferences>) =>
  preference("theme", "system", oneOf(["system", "dark"]));

beforeEach(() => void stubCookies());
afterEach(() => vi.unstubAllGlobals());

it("reads back any values", () => {
  const values = { theme: "dark", start: "?tag=a%2Cb&name=x y;=é", columns: "!name,step~80" };
  expect(readPreferenceCookie(`a=b; artifact-versions=${preferenceCookieOf(values)}; c=d`)).toEqual(
    values,
  );
});

it("is at most 3 kB long, without what doesn't fit", () => {
  const text = preferenceCookieOf({ theme: "dark", start: "x".repeat(5_000), zone: "utc" });
  expect(text).toBe("zone=utc&theme=dark");
});

it("has room for dozens of metadata paths as the default columns", () => {
  const paths = Array.from({ length: 30 }, (_, at) => `metadata.eval["split ${at}"].val_loss:heat`);
  const values = { columns: paths.join(","), theme: "dark", density: "compact" };
  expect(readPreferenceCookie(`artifact-versions=${preferenceCookieOf(values)}`)).toEqual(values);
});

it("says that a value is too long to be stored", () => {
  const columns = preferences().preference("columns", "", (text) => text);
  columns.set("x".repeat(5_000));
  expect([columns.get().length, columns.isStored()]).toEqual([5_000, false]);
});

it.each(["", "artifact-versions=", "artifact-versions=%", "x-artifact-versions=theme=dark"])(
  "ignores a cookie like %j",
  (cookies) => {
    expect(readPreferenceCookie(cookies).theme).toBeUndefined();
  },
);

it("stores a value for the whole base path, and not for other sites", () => {
  const write = vi.fn();
  stubCookies(write);
  themeOf(preferences()).set("dark");
  expect(write).toHaveBeenCalledWith(
    "artifact-versions=theme=dark; Path=/registry/; Max-Age=31536000; SameSite=Lax; Secure",
  );
});

it("keeps what another tab has stored meanwhile", () => {
  const [one, other] = [preferences(), preferences()];
  const zone = other.preference("zone", "local", oneOf(["local", "utc"]));
  expect(zone.get()).toBe("local");
  themeOf(one).set("dark");
  zone.set("utc");
  expect(readPreferenceCookie(document.cookie)).toEqual({ theme: "dark", zone: "utc" });
});

it("lasts as long as the page where cookies are blocked", () => {
  const blocked = {
    get cookie() {
      return "";
    },
    set cookie(_: string) {},
  };
  vi.stubGlobal("document", blocked);
  const theme = themeOf(preferences());
  theme.set("dark");
  expect([theme.get(), theme.isStored()]).toEqual(["dark", false]);
});

it("starts with what the server knew, and falls back for a value it can't read", () => {
  setFirstView({ preferences: { theme: "dark" }, width: 1, timeZone: "utc" });
  expect(themeOf(preferences()).getFirst()).toBe("dark");
  setFirstView({ preferences: { theme: "pink" }, width: 1, timeZone: "utc" });
  expect(themeOf(preferences()).getFirst()).toBe("system");
});
