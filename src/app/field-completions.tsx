import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { KnownArtifacts } from "../api/artifact-index.ts";
import { artifactVersionsQuery } from "../api/artifact-versions.ts";
import { versionsOf } from "../api/schema.ts";
import { repoIdOf } from "../artifact/seen-values.ts";
import type { ChoiceSource } from "../filters/choice-source.ts";
import { type Choice, choicesFor, pastedChoices, withChoice } from "../filters/choices.ts";
import { CompletionList } from "../filters/completion-list.tsx";
import type { FieldCompletionsProps } from "../filters/field-editing.ts";
import { type Opening, useListOpening } from "../filters/use-list-opening.ts";
import { artifactToComplete, isArtifactChosen } from "../filters/version-candidates.ts";
import { textsOf } from "../url-state/filters.ts";
import { withFilters, withOffset, withoutFilter } from "../url-state/transitions.ts";
import { requestOf, type UrlState } from "../url-state/url-state.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";
import { recordSeenRepo } from "./record-seen.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";

// biome-ignore lint/performance/noBarrelFile: what editing a field needs is loaded as one module
export { readDraft } from "../filters/read-draft.ts";

/** The choices of a filter's field, from the artifact index and from what this browser has seen. */
export function FieldCompletions(props: FieldCompletionsProps) {
  const { isFocused, ...list } = useListOpening(props);
  return isFocused ? <FocusedField {...props} {...list} /> : null;
}

interface FocusedFieldProps extends FieldCompletionsProps {
  /** `undefined` while the list is closed. */
  readonly opening: Opening | undefined;
  readonly close: () => void;
  /** Opens the list at its first or last choice, once it has any. */
  readonly openAt: (step: 1 | -1) => void;
}

/** The index is requested with the first focus, so that it is there when the list opens. */
function FocusedField(props: FocusedFieldProps) {
  const { opening, definition, draft } = props;
  const { state } = useList();
  const known = useArtifactIndex(state.filters.ml_repo_id);
  useTypedRepo(definition.completedBy === "mlRepos" ? draft.text.trim() : "", known);
  return opening === undefined ? null : <OpenField {...props} {...{ known, opening }} />;
}

/** Once the name of an ML repo is typed, its ID is known, so that it is what is committed. */
function useTypedRepo(text: string, { artifacts }: KnownArtifacts): void {
  useEffect(() => {
    if (text === "") return;
    const mlRepos = artifacts.flatMap(({ mlRepoId: id, mlRepo: name }) =>
      id === undefined || name === undefined ? [] : { id, name },
    );
    const id = repoIdOf(text, { mlRepos });
    const name = mlRepos.find((repo) => repo.id === id)?.name;
    if (id !== undefined && name !== undefined) recordSeenRepo(id, name);
  }, [text, artifacts]);
}

interface OpenFieldProps extends FocusedFieldProps {
  readonly known: KnownArtifacts;
  readonly opening: Opening;
}

function OpenField(props: OpenFieldProps) {
  const { id, input, opening, close, openAt, definition, draft, onPick } = props;
  const { text, isDraft, next, problem } = draft;
  const source = useChoiceSource(props);
  const { seen } = source;
  const choices = useMemo(
    () =>
      pastedChoices(definition, next, seen) ?? choicesFor(definition, { text, isDraft }, source),
    [definition, text, isDraft, next, seen, source],
  );

  function pick({ value, name }: Choice): void {
    close();
    if (definition.completedBy === "mlRepos" && name !== undefined) recordSeenRepo(value, name);
    onPick(withChoice(definition, draft, value));
  }

  return (
    <CompletionList
      {...{ id, input, text, choices, opening }}
      isCode={definition.isCode === true}
      isCommittable={problem === undefined}
      onPick={pick}
      onClose={close}
      onStep={openAt}
    />
  );
}

function useChoiceSource({ definition, draft, known, seen }: OpenFieldProps): ChoiceSource {
  const { state, rows } = useList();
  const { filters } = state;
  const { artifacts, state: indexState, isExhaustive } = known;
  const { versions, otherVersions } = useVersionsOf(versionsRequest(definition.name, draft, state));
  return useMemo(
    () => ({
      index: { artifacts, state: indexState, isExhaustive },
      seen,
      loaded: versionsOf(rows ?? []),
      versions,
      otherVersions,
      texts: textsOf(filters),
    }),
    [artifacts, indexState, isExhaustive, seen, rows, versions, otherVersions, filters],
  );
}

/** The request for versions of the artifact that is chosen, in a field that takes one of them. */
function versionsRequest(
  name: FieldCompletionsProps["definition"]["name"],
  { text, isDraft }: FieldCompletionsProps["draft"],
  state: UrlState,
): string | undefined {
  const first = withOffset(state, 0);
  const fqn = name === "fqn" ? artifactToComplete(text, isDraft) : undefined;
  if (fqn !== undefined) return requestOf(withFilters(first, { fqn }));
  const isOfArtifact = name === "version" && isArtifactChosen(textsOf(state.filters));
  return isOfArtifact ? requestOf(withoutFilter(first, "version")) : undefined;
}

/** One page of versions, and how many others there are; none where they can't be loaded. */
function useVersionsOf(request: string | undefined) {
  const isNeeded = request !== undefined;
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...artifactVersionsQuery(pageConfig.base, request ?? ""),
    enabled: isNeeded,
  });
  const page = isNeeded && !isPlaceholderData ? data : undefined;
  const versions = useMemo(() => versionsOf(page?.rows ?? []), [page]);
  const isLoading = isNeeded && isFetching && page === undefined;
  const others = page === undefined ? 0 : Math.max(0, page.total - page.rows.length);
  return { versions, otherVersions: isLoading ? undefined : others };
}
