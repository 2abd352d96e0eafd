import { cuidOf, draw, uuidOf } from "./chance.ts";
import { createdMs } from "./created.ts";
import { EXAMPLE_ARTIFACT_IDS } from "./examples.ts";
import { tagsOf } from "./labels.ts";
import { type Place, runOf } from "./place.ts";
import { REPOS, TENANT } from "./repos.ts";
import type { Facts } from "./wire-row.ts";

const TEAMS = ["emea", "apac", "latam", "nordics", "labs", "mobile", "retail", "partners", "edge"];

/** What keeps the artifacts of later editions apart: a team and, from the tenth on, its number. */
function suffixOf(block: number): string {
  if (block === 0) return "";
  const team = TEAMS[(block - 1) % TEAMS.length] ?? "team";
  const turn = Math.floor((block - 1) / TEAMS.length);
  return turn === 0 ? `-${team}` : `-${team}-${turn + 1}`;
}

/** Numbers go up with time; every seventeenth was deleted where there were many. */
function versionOf({ chapter, k }: Place): number {
  const { series } = chapter;
  const daily = series.kind === "releases" && series.daily;
  const deleted = chapter.count > 40 && !daily ? Math.floor(k / 17) : 0;
  return (series.first ?? 1) + k + deleted;
}

/** How a row of an incomplete series is incomplete; the others are `complete`. */
export type Lack = "complete" | "manifest" | "dates" | "options" | "values" | "name";

const LACKS: readonly Lack[] = ["complete", "manifest", "dates", "options", "values", "name"];

/** What a row lacks; rows of other series than the incomplete one lack nothing. */
export function lackOf({ chapter, k }: Place): Lack {
  return (chapter.series.incomplete && LACKS[k % LACKS.length]) || "complete";
}

const UNDATED: readonly Lack[] = ["dates", "options", "values"];
const UNTAGGED: readonly Lack[] = ["options", "values"];
const STEPLESS: readonly Lack[] = ["manifest", "options", "values"];

/** What filters see of a generated row. */
export function factsOf(place: Place): Facts {
  const { series, artifact } = place.chapter;
  const { number, block } = place;
  const name = `${series.name}${suffixOf(block)}`;
  const artifactFqn = `${series.type ?? "artifact"}:${TENANT}/${series.repo}/${name}`;
  const run = runOf(place);
  const lack = lackOf(place);
  const makeId = series.story === "snapshot" || series.incomplete ? cuidOf : uuidOf;
  return {
    id: makeId(number, 1),
    artifactFqn,
    artifactId: EXAMPLE_ARTIFACT_IDS.get(artifactFqn) ?? makeId(block * 256 + artifact, 2),
    mlRepoId: REPOS[series.repo].id,
    name,
    version: versionOf(place),
    runId: run?.id ?? null,
    step: run?.step ?? (STEPLESS.includes(lack) ? null : 0),
    tags: UNTAGGED.includes(lack) ? [] : tagsOf(place),
    createdMicros: UNDATED.includes(lack) ? null : createdMicrosOf(place),
  };
}

/** Digits of the fraction of a second that a row's dates carry: 0, 3 or 6. */
export function fractionDigits(number: number): 0 | 3 | 6 {
  const share = draw(number, 10);
  return share < 0.2 ? 0 : share < 0.6 ? 3 : 6;
}

/** Microseconds since 1970, cut to the digits that the row's dates carry. */
function createdMicrosOf(place: Place): number {
  const unit = 10 ** (6 - fractionDigits(place.number));
  return Math.floor((createdMs(place) * 1000) / unit) * unit;
}
