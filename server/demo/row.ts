import { draw, mix, pick } from "./chance.ts";
import { EXAMPLES, exampleFacts } from "./examples.ts";
import { factsOf, fractionDigits, type Lack, lackOf } from "./facts.ts";
import { manifestOf, shownAlias } from "./manifest.ts";
import { type Place, placeOf, runOf } from "./place.ts";
import { TENANT } from "./repos.ts";
import { usageSnippet } from "./snippet.ts";
import { SUBJECTS } from "./subjects.ts";
import { formatMicros } from "./timestamp.ts";
import type { Facts, WireRow } from "./wire-row.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What filters see of the row with a number. Numbers count from 0; the first are the example rows.
 * A number is always the same row, whatever the size of the demo.
 */
export function factsAt(number: number): Facts {
  const example = EXAMPLES[number];
  return example === undefined ? factsOf(placeOf(number - EXAMPLES.length)) : exampleFacts(example);
}

/** The whole row with a number, as the wire has it. */
export function rowAt(number: number): WireRow {
  return EXAMPLES[number] ?? generatedRow(placeOf(number - EXAMPLES.length));
}

function generatedRow(place: Place): WireRow {
  const facts = factsOf(place);
  const lack = lackOf(place);
  const { series } = place.chapter;
  const owner = series.owner === undefined ? "" : `${series.owner}/`;
  const path = `${TENANT}/${owner}${series.repo}/${facts.name}`;
  const fqn = `${series.type ?? "artifact"}:${path}:${facts.version}`;
  return {
    id: facts.id,
    fqn,
    created_by_subject: SUBJECTS[pick(series.by, runOf(place)?.run ?? place.number, 60)],
    ...datesOf(facts, lack, place.number),
    manifest: manifestOf(place, facts, lack),
    ml_repo_id: facts.mlRepoId,
    ...labelsOf(place, facts, lack),
    usage_code_snippet: snippetOf(place, fqn, facts.name, lack),
    ...(series.type === "model" ? modelFields(place, facts) : { artifact_id: facts.artifactId }),
  };
}

function datesOf({ createdMicros }: Facts, lack: Lack, number: number): Fields {
  if (createdMicros === null)
    return lack === "values" ? { created_at: null, updated_at: null } : {};
  const digits = fractionDigits(number);
  const later = draw(number, 61) < 0.3 ? (1 + (mix(number, 62) % 90_000)) * 1_000_000 : 0;
  return {
    created_at: formatMicros(createdMicros, digits),
    updated_at: formatMicros(createdMicros + later, digits),
  };
}

function labelsOf(place: Place, facts: Facts, lack: Lack): Fields {
  const alias = shownAlias(place, facts, lack);
  const share = draw(place.number, 63);
  const absent = facts.tags.length === 0 && share < 0.1;
  const tags = facts.tags.length === 0 && (share > 0.9 || lack === "values") ? null : facts.tags;
  return {
    ...(absent || lack === "options" ? {} : { tags }),
    ...(alias === undefined || lack === "manifest" ? {} : { version_alias: alias }),
  };
}

function snippetOf({ number, chapter }: Place, fqn: string, name: string, lack: Lack) {
  const { type = "artifact" } = chapter.series;
  const share = draw(number, 64);
  if (lack === "options" || share < 0.02) return undefined;
  if (lack === "values" || type === "plot" || type === "image" || share < 0.05) return null;
  return usageSnippet(fqn, name, type);
}

function modelFields({ number }: Place, { artifactId, createdMicros, step }: Facts): Fields {
  const timestamp = Math.floor((createdMicros ?? 0) / 1000);
  const metric = (key: string, salt: number) => ({
    key,
    value: Number((0.85 + 0.12 * draw(number, salt)).toFixed(4)),
    timestamp,
    step: step ?? 0,
  });
  return {
    model_id: artifactId,
    metrics: [metric("accuracy", 65), metric("auc", 66)],
    deployable: draw(number, 67) < 0.9,
  };
}
