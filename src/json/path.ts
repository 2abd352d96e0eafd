import { childrenOf, type JsonNode, type PathStep } from "./nodes.ts";

/** Dashes are common in keys, and easier to read without quotes. */
const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{M}\p{N}_$-]*$/u;
const STEP = /\.?([\p{L}_$][\p{L}\p{M}\p{N}_$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/uy;

/**
 * A path in JavaScript notation: `a.b`, `splits[2].rows`, `["odd.key"]`, and `""` for the root. Keys
 * that hold anything but letters, digits, `_`, `$` and dashes are quoted. {@link parsePath} reads it
 * back.
 */
export function formatPath(path: readonly PathStep[]): string {
  return path.reduce<string>(joinPath, "");
}

/** The path of a child of `parent`. */
export function joinPath(parent: string, step: PathStep): string {
  return parent + separatorOf(parent, step) + writeStep(step);
}

/** What is between the path of a parent and a step: a dot, or nothing. */
export function separatorOf(parent: string, step: PathStep): "." | "" {
  return parent !== "" && typeof step === "string" && PLAIN_KEY.test(step) ? "." : "";
}

function writeStep(step: PathStep): string {
  if (typeof step === "number") return `[${step}]`;
  return PLAIN_KEY.test(step) ? step : `[${JSON.stringify(step)}]`;
}

/** The steps of a path that {@link formatPath} wrote; `undefined` for any other text. */
export function parsePath(text: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null) return undefined;
    const [source, key, index, quoted] = match;
    const step = key ?? (index === undefined ? unquote(quoted) : Number(index));
    // Written again, it must be the same: `.a` and `[01]` are not paths.
    const parent = at === 0 ? "" : "parent";
    if (step === undefined || joinPath(parent, step) !== parent + source) return undefined;
    steps.push(step);
    at += source.length;
  }
  return steps;
}

function unquote(quoted = ""): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

/** The nodes at a path, in the order sent: several where a key is repeated, none where it is missing. */
export function nodesAt(root: JsonNode, path: readonly PathStep[]): readonly JsonNode[] {
  return path.reduce<readonly JsonNode[]>(
    (nodes, step) =>
      nodes.flatMap((node) =>
        childrenOf(node).flatMap((child) => (child.step === step ? [child.node] : [])),
      ),
    [root],
  );
}
