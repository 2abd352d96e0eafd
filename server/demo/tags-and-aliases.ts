import type { RowPosition } from "./row-position.ts";
import { randomChoice, randomFloat, randomUint32 } from "./seeded-random.ts";

/** Tags with characters that are easy to break in URLs, lists and HTML. */
const ODD_TAGS = [
  "r&d",
  "a+b=c",
  "100%",
  "多言語",
  "a,b",
  "<b>",
  "🚀 launch",
  "needs review",
  "#1",
  "team/vision",
  "key:value",
  'say "hi"',
  "naïve-baseline",
  "UPPER",
  "a-tag-that-goes-on-for-rather-longer-than-anyone-would-want-to-read-in-a-table",
];

const MANY = ["audited", "eu-only", "gpu", "keep", "release-1", "reviewed", "signed", "stable"];

/** Returns the tags of a generated row, without duplicates. */
export function tagsOf({ number: seed, series }: RowPosition): readonly string[] {
  const { tags = [], prod } = series.spec;
  const chosen: string[] = [];
  if (prod && randomFloat(seed, 20) < 0.13) chosen.push("prod");
  if (tags.length > 0 && randomFloat(seed, 21) < 0.45) chosen.push(randomChoice(tags, seed, 22));
  if (randomFloat(seed, 23) < 0.04) chosen.push(randomChoice(ODD_TAGS, seed, 24));
  if (randomFloat(seed, 25) < 0.004) chosen.push(...MANY);
  return [...new Set(chosen)];
}

/**
 * Returns the alias of a version, if it has one. It is unique within its artifact, since it
 * contains the version number or the date. `createdMs` is used for daily artifacts.
 */
export function aliasOf(
  { series, index }: RowPosition,
  version: number,
  createdMs: number,
): string | undefined {
  const { spec } = series;
  if (spec.kind === "releases" && spec.daily) {
    if (index % 7 !== 0) return undefined;
    const day = new Date(createdMs - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    return `v${day.replaceAll("-", ".")}`;
  }
  if (spec.type === "model")
    return `v${version}-${randomChoice(["prod", "rc", "canary"], version, 30)}`;
  if (randomUint32(series.index, version) % 6 !== 0) return undefined;
  return version % 2 === 0 ? `v2.${version}.0` : `v${version}-beta.1`;
}
