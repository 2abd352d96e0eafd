import { useMemo } from "react";
import { createArtifactFinder } from "../artifact/artifact-finder.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import { AddDialog } from "../compare/add-dialog.tsx";
import { addSuggestions } from "../compare/add-suggestions.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";
import { useKnownPointers } from "./use-known-pointers.ts";

interface CompareAddProps {
  /** The versions that are compared already. */
  readonly compared: readonly ArtifactVersion[];
  /** The references that are compared already. */
  readonly references: readonly string[];
  readonly onAdd: (reference: string) => void;
  readonly onClose: () => void;
}

/** How many of the artifacts that match are offered. */
const MAX_FOUND = 20;

/** Of how many artifacts the tags and aliases are requested. */
const MAX_REQUESTED = 3;

/** The dialog that adds a version, with all artifacts of the control plane. */
export function CompareAdd({ compared, references, onAdd, onClose }: CompareAddProps) {
  const { artifacts, state } = useArtifactIndex();
  const finder = useMemo(() => createArtifactFinder(artifacts), [artifacts]);
  const own = [...new Set(compared.map(({ fqn }) => artifactFqn(fqn)))].filter((fqn) => fqn !== "");
  const requested = own.slice(0, MAX_REQUESTED);
  const { pointersOf, isLoading } = useKnownPointers({ versions: compared, requested });
  const find = (text: string) => finder(text)?.artifacts.slice(0, MAX_FOUND) ?? [];

  return (
    <AddDialog
      suggestionsFor={(text) => addSuggestions(text, { compared, references, pointersOf, find })}
      status={statusOf(state, isLoading)}
      onAdd={(reference) => {
        onClose();
        onAdd(reference);
      }}
      onClose={onClose}
    />
  );
}

function statusOf(
  state: ReturnType<typeof useArtifactIndex>["state"],
  isLoading: boolean,
): string | undefined {
  if (state === "loading") return "Loading artifacts…";
  if (isLoading) return "Loading tags and aliases…";
  return state === "unavailable" ? "Artifacts couldn’t be listed. Paste an FQN" : undefined;
}
