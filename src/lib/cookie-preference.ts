import { firstView } from "./first-view.ts";
import type { Preference } from "./preference.ts";
import { createStore } from "./store.ts";

/** The values in the cookie as text, by the name of their preference. */
type Values = Readonly<Record<string, string>>;

/** The name of the cookie. It is stored for the base path; ports of the same host share it. */
const COOKIE_NAME = "artifact-versions";

/**
 * Browsers send the cookie with every request. What makes it longer is left out. In bytes, with room for the
 * default columns when they are dozens of metadata paths.
 */
const MAX_LENGTH = 3_000;

const YEAR_IN_SECONDS = 31_536_000;

/**
 * Reads the preferences from a list of cookies, `a=1; b=2`, as a request or a document has it. The
 * values may be anything, since people can change their cookies.
 */
export function readPreferenceCookie(cookies: string): Values {
  const start = `${COOKIE_NAME}=`;
  const text = cookies
    .split(/; */)
    .find((cookie) => cookie.startsWith(start))
    ?.slice(start.length);
  return Object.fromEntries(new URLSearchParams(text));
}

/** Returns the value of the cookie. The longest values are left out if they make it too long. */
export function preferenceCookieOf(values: Values): string {
  let text = "";
  const shortestFirst = Object.entries(values).sort(([, a], [, b]) => a.length - b.length);
  for (const [name, value] of shortestFirst) {
    const next = new URLSearchParams({ [name]: value }).toString();
    const joined = text === "" ? next : `${text}&${next}`;
    if (joined.length <= MAX_LENGTH - COOKIE_NAME.length - 1) text = joined;
  }
  return text;
}

/** The choices of this browser that decide what is painted first, so the server has to know them. */
export interface CookiePreferences {
  /**
   * Returns one of them.
   * @param read returns `undefined` for the fallback
   */
  readonly preference: <Value extends string | number>(
    name: string,
    fallback: Value,
    read: (text: string) => Value | undefined,
  ) => Preference<Value>;
  /** Sets values that aren't preferences, but of which the server has to know, such as the time zone. */
  readonly tell: (values: Values) => void;
}

/**
 * Creates preferences in a cookie, shared between tabs. If cookies are blocked, values last as long as
 * the page.
 * @param path returns the path of the cookie
 */
export function createCookiePreferences(path: () => string): CookiePreferences {
  let loaded: Values | undefined;
  const changes = createStore(0);
  const values = () => {
    loaded ??= readPreferenceCookie(document.cookie);
    return loaded;
  };

  function show(next: Values): void {
    loaded = next;
    changes.set(changes.get() + 1);
  }

  function tell(changed: Values): void {
    const next = { ...values(), ...readPreferenceCookie(document.cookie), ...changed };
    const secure = location.protocol === "https:" ? "; Secure" : "";
    const attributes = `Path=${path()}; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax${secure}`;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs HTTPS
    document.cookie = `${COOKIE_NAME}=${preferenceCookieOf(next)}; ${attributes}`;
    show(next);
  }

  function subscribe(onChange: () => void): () => void {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === SIGNAL) show(readPreferenceCookie(document.cookie));
    };
    window.addEventListener("storage", onStorage);
    const unsubscribe = changes.subscribe(onChange);
    return () => {
      window.removeEventListener("storage", onStorage);
      unsubscribe();
    };
  }

  return {
    tell,
    preference(name, fallback, read) {
      const valueIn = ({ [name]: text }: Values) =>
        (text === undefined ? undefined : read(text)) ?? fallback;
      return {
        get: () => valueIn(values()),
        getFirst: () => valueIn(firstView().preferences),
        set(next) {
          tell({ [name]: String(next) });
          signalOtherTabs();
        },
        isStored: () => readPreferenceCookie(document.cookie)[name] === values()[name],
        subscribe,
      };
    },
  };
}

/** A change of this key in local storage tells other tabs that the cookie has changed. */
const SIGNAL = `${COOKIE_NAME}:cookie-changed`;

function signalOtherTabs(): void {
  try {
    localStorage.setItem(SIGNAL, String(Date.now()));
  } catch {
    // Storage is blocked, so other tabs keep their values.
  }
}
