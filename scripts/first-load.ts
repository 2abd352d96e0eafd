import path from "node:path/posix";
import { parseSync } from "vite";

/** The scripts of a built site, split into those that load before the first row and the rest. */
export type FirstLoad = {
  /** Files (`assets/index-abc.js`) that the page needs immediately, in loading order. */
  readonly first: readonly string[];
  /** All other scripts, loaded on demand. */
  readonly later: readonly string[];
};

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Returns the URLs of a built page's scripts: `<script src>` and `modulepreload` links. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    const isLink = tag.toLowerCase().startsWith("<link");
    if (isLink && attribute(tag, "rel") !== "modulepreload") return [];
    return attribute(tag, isLink ? "href" : "src") ?? [];
  });
}

/**
 * Returns the URLs that a page requests by itself before its rows: its scripts, stylesheets, icons and
 * preloads. A stylesheet for paper is requested later.
 */
export function requestsOf(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    const isForPaper = attribute(tag, "media") === "print";
    const isInPage = attribute(tag, "rel") === "expect";
    return isForPaper || isInPage ? [] : (attribute(tag, "src") ?? attribute(tag, "href") ?? []);
  });
}

/**
 * Returns what a module imports statically, as written: `import` and `export … from`, but not
 * `import()`.
 *
 * @throws {Error} when `code` is not valid JavaScript
 */
export function staticImports(file: string, code: string): string[] {
  const { module, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  const imports = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...new Set([...imports, ...reexports])];
}

/**
 * Follows all static imports from the page's script tags.
 *
 * @param scripts every script of the site, as paths relative to its root with `/`
 * @param read returns a script's text
 * @throws {Error} when the page has no scripts, or when a script or an import doesn't exist
 */
export function firstLoad(
  html: string,
  scripts: readonly string[],
  read: (file: string) => string,
): FirstLoad {
  const first: string[] = [];
  if (scriptsOf(html).length === 0) throw new Error("index.html has no scripts.");
  const queue = scriptsOf(html).map((url) => ({ by: "index.html", file: sitePath(url, "") }));
  for (const { by, file } of queue) {
    if (first.includes(file)) continue;
    if (!scripts.includes(file)) throw new Error(`${by} needs ${file}, which wasn't built.`);
    first.push(file);
    const folder = path.dirname(file);
    for (const url of staticImports(file, read(file))) {
      queue.push({ by: file, file: sitePath(url, folder) });
    }
  }
  return { first, later: scripts.filter((file) => !first.includes(file)) };
}

/** A script's URL as a path relative to the site's root. URLs may be root-relative. */
function sitePath(url: string, folder: string): string {
  const bare = url.replace(/[?#].*$/, "");
  return bare.startsWith("/") ? path.normalize(bare.slice(1)) : path.join(folder, bare);
}
