import { childrenOf, type JsonMember, type JsonNode, type JsonObject } from "./nodes.ts";
import { joinPath } from "./path.ts";

/** A value that later ones with the same key in the same object override. */
export interface OverriddenValue {
  readonly path: string;
  readonly node: JsonNode;
}

/**
 * The members that count for most programs, which keep only the last value of a key, in the order
 * sent.
 */
export function effectiveMembers({ members }: JsonObject): readonly JsonMember[] {
  if (!members.some(({ isRepeated }) => isRepeated)) return members;
  const last = new Map(members.map((member) => [member.key, member]));
  return members.filter((member) => last.get(member.key) === member);
}

/** Every value below a node that another one with the same key overrides, in the order sent. */
export function overriddenValues(root: JsonNode): readonly OverriddenValue[] {
  const overridden: OverriddenValue[] = [];
  const pending = [{ path: "", node: root, isOverridden: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, node, isOverridden } = next;
    if (isOverridden) {
      overridden.push({ path, node });
      continue;
    }
    const effective = new Set(
      node.kind === "object" ? effectiveMembers(node).map(({ value }) => value) : [],
    );
    for (const { step, node: value, isRepeated } of childrenOf(node).toReversed()) {
      const isLost = isRepeated && !effective.has(value);
      pending.push({ path: joinPath(path, step), node: value, isOverridden: isLost });
    }
  }
  return overridden;
}
