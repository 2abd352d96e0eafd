import { draw, mix, pick } from "./chance.ts";
import type { Place } from "./place.ts";

/** Tags with characters that addresses, lists and HTML trip over. */
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

/** The tags of a generated row, in the order of the wire, none twice. */
export function tagsOf({ number: seed, chapter }: Place): readonly string[] {
  const { tags = [], prod } = chapter.series;
  const drawn: string[] = [];
  if (prod && draw(seed, 20) < 0.13) drawn.push("prod");
  if (tags.length > 0 && draw(seed, 21) < 0.45) drawn.push(pick(tags, seed, 22));
  if (draw(seed, 23) < 0.04) drawn.push(pick(ODD_TAGS, seed, 24));
  if (draw(seed, 25) < 0.004) drawn.push(...MANY);
  return [...new Set(drawn)];
}

/**
 * The alias of a version, if it has one: unique within its artifact because the number is in it.
 * `createdMs` dates the aliases of daily artifacts.
 */
export function aliasOf(
  { chapter, k }: Place,
  version: number,
  createdMs: number,
): string | undefined {
  const { series } = chapter;
  if (series.kind === "releases" && series.daily) {
    if (k % 7 !== 0) return undefined;
    const day = new Date(createdMs - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    return `v${day.replaceAll("-", ".")}`;
  }
  if (series.type === "model") return `v${version}-${pick(["prod", "rc", "canary"], version, 30)}`;
  if (mix(chapter.index, version) % 6 !== 0) return undefined;
  return version % 2 === 0 ? `v2.${version}.0` : `v${version}-beta.1`;
}
