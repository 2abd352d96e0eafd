import type { JsonTree, TreeNode } from "../json/json-tree.ts";
import { valueText } from "./value-text.ts";

/** A key as it is shown: in quotes if it might be read as something else. */
export function keyText({ step }: TreeNode): string {
  if (typeof step !== "string") return String(step ?? "");
  return /^[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_$. -]*(?<! )$/u.test(step) ? step : JSON.stringify(step);
}

/** The indexes of the nodes whose key or own value matches, in the order of the document. */
export function searchTree(tree: JsonTree, pattern: RegExp | undefined): readonly number[] {
  if (pattern === undefined) return [];
  return tree.flatMap((node, index) => {
    const key = typeof node.step === "string" ? keyText(node) : "";
    const { shown, plain } = node.size > 0 ? { shown: "", plain: "" } : valueText(node.node);
    return [key, shown, plain].some((text) => text.search(pattern) >= 0) ? [index] : [];
  });
}

/** The next hit after a position in the hits, or the one before; it starts again at the end. */
export function nextHit(count: number, current: number | undefined, step: 1 | -1): number {
  if (current === undefined) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}
