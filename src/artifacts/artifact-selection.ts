import type { RowSelectionState } from "@tanstack/react-table";
import { type Artifact, versionFqn } from "../artifact/artifact.ts";
import type { Selection } from "../table/selection.ts";

/** Returns the FQN of an artifact's newest version; `undefined` where it isn't known. */
export function newestFqn(artifact: Artifact): string | undefined {
  const { newest } = artifact;
  return newest && versionFqn(artifact, newest.version);
}

/** Whether a value of `open` is a version of an artifact. */
export function isVersionOf({ fqn }: Artifact, open: string): boolean {
  return open.lastIndexOf(":") === fqn.length && open.startsWith(fqn);
}

/** Returns the table's selection state: artifacts whose newest version is selected. */
export function artifactSelectionOf(
  selection: Selection,
  artifacts: readonly Artifact[],
): RowSelectionState {
  const state: RowSelectionState = {};
  if (selection.size === 0) return state;
  for (const artifact of artifacts) {
    const key = newestFqn(artifact);
    if (key !== undefined && selection.has(key)) state[artifact.fqn] = true;
  }
  return state;
}

/** Applies a change of the table's selection state to the selection of all pages. */
export function withArtifactSelection(
  selection: Selection,
  artifacts: readonly Artifact[],
  change: (before: RowSelectionState) => RowSelectionState,
): Selection {
  const before = artifactSelectionOf(selection, artifacts);
  const after = change(before);
  const next = new Map(selection);
  for (const artifact of artifacts) {
    const { fqn } = artifact;
    const key = newestFqn(artifact);
    if (key === undefined || before[fqn] === after[fqn]) continue;
    if (after[fqn]) next.set(key, key);
    else next.delete(key);
  }
  return next;
}
