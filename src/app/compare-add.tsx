import { useMemo } from "react";
import { createArtifactFinder } from "../artifact/artifact-finder.ts";
import { AddDialog } from "../compare/add-dialog.tsx";
import { addSuggestions } from "../compare/add-suggestions.ts";
import { versionIn } from "../compare/compared-column.ts";
import { announce } from "../ui/announcer.tsx";
import { withCompared } from "../url-state/compare-transitions.ts";
import type { CompareScope } from "./compare-scope.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";

interface CompareAddProps {
  readonly scope: CompareScope;
  readonly onClose: () => void;
}

/** How many of the artifacts that match are offered. */
const MAX_FOUND = 20;

/** The dialog that adds a version, with all artifacts of the control plane. */
export function CompareAdd({ scope, onClose }: CompareAddProps) {
  const { url, go, columns } = scope;
  const { artifacts, state } = useArtifactIndex();
  const finder = useMemo(() => createArtifactFinder(artifacts), [artifacts]);
  const compared = columns.flatMap((column) => versionIn(column) ?? []);
  const find = (text: string) => finder(text)?.artifacts.slice(0, MAX_FOUND) ?? [];

  function add(reference: string): void {
    onClose();
    go(withCompared(url, reference));
    announce(`${reference} added`);
  }

  return (
    <AddDialog
      suggestionsFor={(text) => addSuggestions(text, { compared, references: url.versions, find })}
      status={
        state === "loading"
          ? "Loading artifacts…"
          : state === "unavailable"
            ? "Artifacts couldn’t be listed. Paste an FQN"
            : undefined
      }
      onAdd={add}
      onClose={onClose}
    />
  );
}
