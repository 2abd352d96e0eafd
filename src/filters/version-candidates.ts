import { isNewer } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import type { Candidate, ChoiceSource } from "./choice-source.ts";
import { leftBy } from "./left-artifacts.ts";

/** The artifact in the text of an FQN whose version comes next: after a colon, or once it is committed. */
export function artifactToComplete(text: string, isDraft: boolean): string | undefined {
  const [, fqn, colon] = /^(.*\/[^/:]+)(:[^/:]*)?$/s.exec(text.trim()) ?? [];
  if (fqn === undefined || parseFqn(fqn)?.name === undefined) return undefined;
  return colon === undefined && isDraft ? undefined : fqn;
}

/** Whether other filters than the version's choose an artifact. */
export function isArtifactChosen({ name, fqn, artifact_id }: ChoiceSource["texts"]): boolean {
  return [name, fqn, artifact_id].some((texts) => texts !== undefined);
}

/** `latest` and the known numbers of the chosen artifact's versions, from the newest down. */
export function versionCandidates(source: ChoiceSource): readonly Candidate[] {
  const latest = { value: "latest", detailOf: () => "the newest", isLeft: true };
  if (!isArtifactChosen(source.texts)) return [latest];
  const isLeft = leftBy(source, "version");
  // Which artifact has an ID is known only from the rows.
  const hasId = source.texts.artifact_id !== undefined;
  const newest = hasId ? [] : source.index.artifacts.filter(isLeft);
  return [latest, ...numbered(newest, source.versions)];
}

/** The known versions of an artifact, as FQNs. */
export function fqnVersionCandidates(source: ChoiceSource, fqn: string): readonly Candidate[] {
  const isOfArtifact = (it: { fqn: string }) => artifactFqn(it.fqn) === fqn;
  const newest = source.index.artifacts.filter(isOfArtifact);
  const known = [...source.versions, ...source.loaded].filter(isOfArtifact);
  return numbered(newest, known).map(({ value, ...candidate }) => ({
    ...candidate,
    value: `${fqn}:${value}`,
    name: value,
  }));
}

function numbered(
  artifacts: ChoiceSource["index"]["artifacts"],
  versions: readonly ArtifactVersion[],
): readonly Candidate[] {
  const newest = new Set(artifacts.map(({ newest }) => newest?.version));
  const marks = new Map<string, Pick<Candidate, "aliases" | "tags">>();
  for (const { newest } of artifacts) {
    if (newest === undefined) continue;
    const { version, alias, tags } = newest;
    marks.set(version, { aliases: alias === undefined ? [] : [alias], tags });
  }
  for (const { version, aliases, tags } of versions) {
    if (version !== undefined) marks.set(version, { aliases, tags });
  }
  return [...marks]
    .sort(([one], [other]) => (isNewer(one, other) ? -1 : 1))
    .map(([value, known]) => ({
      value,
      ...known,
      detailOf: () => (newest.has(value) ? "newest" : undefined),
      isLeft: true,
    }));
}
