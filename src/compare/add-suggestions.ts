import type { Artifact } from "../artifact/artifact.ts";
import { versionFqn } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import type { KnownPointer } from "../artifact/known-pointers.ts";
import {
  describePointer,
  formatPointer,
  parsePointer,
  type VersionPointer,
} from "../artifact/version-pointer.ts";

/** Something that can be added to a comparison. */
export interface AddSuggestion {
  /** For the URL. */
  readonly reference: string;
  /** "churn-xgb 7", "churn-xgb, tagged prod → 55". */
  readonly label: string;
  /** What else tells it from others: the ML repo, or that it may be another version tomorrow. */
  readonly hint: string;
}

interface AddSource {
  /** The versions that are compared already. */
  readonly compared: readonly ArtifactVersion[];
  /** The references that are compared already. */
  readonly references: readonly string[];
  /** What points to versions of an artifact. */
  readonly pointersOf: (artifact: string) => readonly KnownPointer[];
  /** The artifacts that match the words of a text, best first. */
  readonly find: (text: string) => readonly Artifact[];
}

const MAX_SHOWN = 20;

/**
 * What a typed or pasted text may mean: FQNs, a name with a version, or a version of an artifact that is
 * compared already. Without a text, what is likely to be wanted next.
 */
export function addSuggestions(text: string, source: AddSource): readonly AddSuggestion[] {
  const pasted = fqnsIn(text);
  const all = pasted.length > 0 ? pasted.flatMap(fromFqn) : fromWords(text.trim(), source);
  const { references } = source;
  const isNew = ({ reference }: AddSuggestion) => !references.includes(reference);
  const byReference = new Map(all.filter(isNew).map((one) => [one.reference, one]));
  return [...byReference.values()].slice(0, MAX_SHOWN);
}

function fqnsIn(text: string): readonly string[] {
  const pieces = text.split(/[\s,]+/).filter((piece) => piece !== "");
  return pieces.filter((piece) => parseFqn(piece) !== undefined || piece.startsWith("id:"));
}

function fromFqn(text: string): readonly AddSuggestion[] {
  const pointer = parsePointer(text);
  if (pointer !== undefined)
    return [pointed(pointer, parseFqn(pointer.artifact)?.name ?? pointer.artifact)];
  const fqn = parseFqn(text);
  if (fqn === undefined || fqn.version !== undefined)
    return [{ reference: text, label: text, hint: fqn === undefined ? "by its ID" : "" }];
  return [pointed({ artifact: text, kind: "newest" }, fqn.name)];
}

function fromWords(text: string, source: AddSource): readonly AddSuggestion[] {
  const own = artifactsOf(source.compared);
  if (/^\d+$/.test(text)) return own.map((artifact) => numbered(artifact, text));
  const [, words = text, number] = /^(.*?)(?:[\s:]+(\d+))?$/s.exec(text) ?? [];
  const pointers = own.flatMap(({ fqn, name }) =>
    source
      .pointersOf(fqn)
      .map(({ pointer, version, isCertain }) =>
        pointed(pointer, name, isCertain ? version : undefined),
      ),
  );
  const found = text === "" ? [] : source.find(words);
  const versions = found.flatMap((artifact) => {
    const version = number ?? artifact.newest?.version;
    return version === undefined
      ? pointed({ artifact: artifact.fqn, kind: "newest" }, artifact.name)
      : numbered(artifact, version, number === undefined ? "newest now" : undefined);
  });
  const matching = pointers.filter(({ label, reference }) =>
    hasWords(`${label} ${reference}`, text),
  );
  if (number === undefined) return [...matching, ...versions];
  // A number means a version before it means a part of an alias such as v2.46.0, also while the artifacts
  // aren't loaded yet.
  const named = own.filter(({ name }) => hasWords(name, words));
  return [...named.map((artifact) => numbered(artifact, number)), ...versions, ...matching];
}

function hasWords(text: string, words: string): boolean {
  const lower = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

type Named = Pick<Artifact, "fqn" | "name" | "mlRepo">;

function artifactsOf(versions: readonly ArtifactVersion[]): readonly Named[] {
  const named = versions.map(({ fqn, name, mlRepo }) => ({ fqn: artifactFqn(fqn), name, mlRepo }));
  const known = new Map(named.map((artifact) => [artifact.fqn, artifact]));
  return [...known.values()].filter(({ fqn }) => parseFqn(fqn) !== undefined);
}

/** @param version where it leads, if that is known */
function pointed(pointer: VersionPointer, name: string, version?: string): AddSuggestion {
  const what = describePointer(pointer);
  return {
    reference: formatPointer(pointer),
    label: `${name}, ${what}${version === undefined ? "" : ` → ${version}`}`,
    hint: pointer.kind === "newest" ? "follows the newest" : `moves with the ${pointer.kind}`,
  };
}

function numbered(artifact: Named, version: string, note?: string): AddSuggestion {
  const { name, mlRepo } = artifact;
  return {
    reference: versionFqn(artifact, version),
    label: `${name} ${version}`,
    hint: [note, mlRepo].filter((part) => part !== undefined).join(", "),
  };
}
