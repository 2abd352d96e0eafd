import { createdMs } from "./created-at.ts";
import { EXAMPLE_ARTIFACT_IDS } from "./example-rows.ts";
import { type Gap, gapOf } from "./gaps.ts";
import { REPOS, TENANT } from "./repos.ts";
import { type RowPosition, runOf } from "./row-position.ts";
import { randomCuid, randomFloat, randomUuid } from "./seeded-random.ts";
import { tagsOf } from "./tags-and-aliases.ts";
import type { FilterFields } from "./wire-row.ts";

const TEAMS = ["emea", "apac", "latam", "nordics", "labs", "mobile", "retail", "partners", "edge"];

/**
 * The suffix that makes the artifact names of later editions unique: a team and, from the tenth
 * edition on, its number.
 */
function suffixOf(edition: number): string {
  if (edition === 0) return "";
  const team = TEAMS[(edition - 1) % TEAMS.length] ?? "team";
  const round = Math.floor((edition - 1) / TEAMS.length);
  return round === 0 ? `-${team}` : `-${team}-${round + 1}`;
}

/**
 * Version numbers increase with time. In larger series, a version is missing after every seventeen,
 * as if it had been deleted.
 */
function versionOf({ series, index }: RowPosition): number {
  const { spec } = series;
  const daily = spec.kind === "releases" && spec.daily;
  const deleted = series.count > 40 && !daily ? Math.floor(index / 17) : 0;
  return (spec.first ?? 1) + index + deleted;
}

const UNDATED: readonly Gap[] = ["dates", "options", "values"];
const UNTAGGED: readonly Gap[] = ["options", "values"];
const STEPLESS: readonly Gap[] = ["manifest", "options", "values"];

/** Returns the filterable fields of a generated row. */
export function filterFieldsOf(position: RowPosition): FilterFields {
  const { spec, artifact } = position.series;
  const { number, edition } = position;
  const name = `${spec.name}${suffixOf(edition)}`;
  const artifactFqn = `${spec.type ?? "artifact"}:${TENANT}/${spec.repo}/${name}`;
  const run = runOf(position);
  const gap = gapOf(position);
  const makeId = spec.metadataKind === "snapshot" || spec.incomplete ? randomCuid : randomUuid;
  return {
    id: makeId(number, 1),
    artifactFqn,
    artifactId: EXAMPLE_ARTIFACT_IDS.get(artifactFqn) ?? makeId(edition * 256 + artifact, 2),
    mlRepoId: REPOS[spec.repo].id,
    name,
    version: versionOf(position),
    runId: run?.id ?? null,
    step: run?.step ?? (STEPLESS.includes(gap) ? null : 0),
    tags: UNTAGGED.includes(gap) ? [] : tagsOf(position),
    createdMicros: UNDATED.includes(gap) ? null : createdMicrosOf(position),
  };
}

/** Digits in the fractional seconds of a row's dates: 0, 3 or 6. */
export function fractionDigits(number: number): 0 | 3 | 6 {
  const share = randomFloat(number, 10);
  return share < 0.2 ? 0 : share < 0.6 ? 3 : 6;
}

/** Microseconds since 1970, truncated to the precision of the row's dates. */
function createdMicrosOf(position: RowPosition): number {
  const unit = 10 ** (6 - fractionDigits(position.number));
  return Math.floor((createdMs(position) * 1000) / unit) * unit;
}
