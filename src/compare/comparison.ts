import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { type AlignedValue, alignValues } from "./align-values.ts";
import type { ComparedRow, ComparedSection, SectionKind, UnreadableValue } from "./compared-row.ts";
import { equalAsSets, equalValues } from "./equal-values.ts";
import { manifestValue, metadataValue, type VersionValue } from "./version-values.ts";

export interface Comparison {
  /** Metadata, then the manifest with the other fields of the row. */
  readonly sections: readonly ComparedSection[];
  readonly unreadable: readonly UnreadableValue[];
}

/** How the values of a section are read from a version, and up to how many items a list is one value. */
const SECTIONS: Readonly<Record<SectionKind, Section>> = {
  metadata: { read: metadataValue, maxList: 20 },
  // Tags are one value, however many there are.
  manifest: { read: manifestValue, maxList: Number.POSITIVE_INFINITY },
};

interface Section {
  readonly read: (version: ArtifactVersion) => VersionValue;
  readonly maxList: number;
}

type Versions = readonly (ArtifactVersion | undefined)[];

/**
 * Compares versions path by path. A path that only some of them have is a row too.
 * @param versions `undefined` for one that doesn't exist or isn't loaded: its column is empty and doesn't
 * count
 */
export function compareVersions(versions: Versions): Comparison {
  const compared = (["metadata", "manifest"] as const).map((kind) =>
    compareSection(kind, versions),
  );
  return {
    sections: compared.map(({ section }) => section),
    unreadable: compared.flatMap(({ unreadable }) => unreadable),
  };
}

function compareSection(kind: SectionKind, versions: Versions) {
  const { read, maxList } = SECTIONS[kind];
  const values = versions.map((version) => version && read(version));
  const scope = versions.flatMap((version, index) => (version === undefined ? [] : [index]));
  const aligned = alignValues(
    values.map((value) => value?.node),
    scope,
    maxList,
  );
  const rows = aligned.map((value) => rowOf(kind, value, scope));
  const section = { kind, rows, differing: rows.filter(({ isEqual }) => !isEqual).length };
  const unreadable = values.flatMap((value, index): UnreadableValue[] =>
    value?.message === undefined ? [] : [{ index, section: kind, message: value.message }],
  );
  return { section, unreadable };
}

function rowOf(section: SectionKind, value: AlignedValue, scope: readonly number[]): ComparedRow {
  const isSet = section === "manifest" && value.path === "tags";
  const isEqual = isSet ? equalValues(value.nodes, scope, equalAsSets) : value.isEqual;
  return { ...value, id: `${section}:${value.path}`, section, isEqual, isSet };
}
