import type { ArtifactVersion } from "../artifact/artifact-version.ts";

/** A tag or an alias, and where it is now. */
export interface PointerLane {
  readonly kind: "alias" | "tag";
  readonly text: string;
  /** The indexes of its versions, ascending. */
  readonly at: readonly number[];
}

/** Returns the aliases, then the tags of versions: those that came last first. */
export function pointerLanes(versions: readonly ArtifactVersion[]): readonly PointerLane[] {
  return [
    ...lanesOf("alias", versions, ({ aliases }) => aliases),
    ...lanesOf("tag", versions, ({ tags }) => tags),
  ];
}

function lanesOf(
  kind: PointerLane["kind"],
  versions: readonly ArtifactVersion[],
  textsOf: (version: ArtifactVersion) => readonly string[],
): readonly PointerLane[] {
  const places = new Map<string, number[]>();
  versions.forEach((version, index) => {
    for (const text of new Set(textsOf(version))) {
      const at = places.get(text) ?? [];
      at.push(index);
      places.set(text, at);
    }
  });
  const lanes = [...places].map(([text, at]) => ({ kind, text, at }));
  return lanes.sort((one, other) => (other.at.at(-1) ?? 0) - (one.at.at(-1) ?? 0));
}

/** Joins neighbors to ranges: `[1, 2, 3, 7]` is 1 to 3 and 7. */
export function rangesOf(
  indexes: readonly number[],
): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const index of indexes) {
    const last = ranges.at(-1);
    if (last?.to === index - 1) last.to = index;
    else ranges.push({ from: index, to: index });
  }
  return ranges;
}
