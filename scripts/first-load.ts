import path from "node:path/posix";
import { parseSync } from "vite";

/** Splits a built site's scripts into those that load before the first row and the rest. */
export type FirstLoad = {
  /** Files of the site (`assets/index-abc.js`) that the page needs at once, in loading order. */
  readonly first: readonly string[];
  /** All other scripts, fetched when they are wanted. */
  readonly later: readonly string[];
};

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Addresses of the scripts that a built page names: `<script src>` and `modulepreload` links. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    const isLink = tag.toLowerCase().startsWith("<link");
    if (isLink && attribute(tag, "rel") !== "modulepreload") return [];
    return attribute(tag, isLink ? "href" : "src") ?? [];
  });
}

/**
 * What a module imports statically, as written: `import` and `export … from`, not `import()`.
 *
 * @throws {Error} when `code` is no JavaScript
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
 * Walks from the page's own script tags through all static imports.
 *
 * @param scripts every script of the site, as paths relative to its root with `/`
 * @param read gives a script's text
 * @throws {Error} when the page names no script, or it or a module one that the site doesn't have
 */
export function firstLoad(
  html: string,
  scripts: readonly string[],
  read: (file: string) => string,
): FirstLoad {
  const first: string[] = [];
  if (scriptsOf(html).length === 0) throw new Error("index.html names no script.");
  const queue = scriptsOf(html).map((url) => ({ by: "index.html", file: sitePath(url, "") }));
  for (const { by, file } of queue) {
    if (first.includes(file)) continue;
    if (!scripts.includes(file)) throw new Error(`${by} wants ${file}, which isn't built.`);
    first.push(file);
    const folder = path.dirname(file);
    for (const url of staticImports(file, read(file))) {
      queue.push({ by: file, file: sitePath(url, folder) });
    }
  }
  return { first, later: scripts.filter((file) => !first.includes(file)) };
}

/** A script's url as a path relative to the site's root; addresses may be root-relative. */
function sitePath(url: string, folder: string): string {
  const bare = url.replace(/[?#].*$/, "");
  return bare.startsWith("/") ? path.normalize(bare.slice(1)) : path.join(folder, bare);
}
