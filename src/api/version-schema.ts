import * as v from "valibot";
import type { ArtifactVersion, Subject } from "../artifact/artifact-version.ts";
import { parseFqn } from "../artifact/fqn.ts";
import { formatExactJson } from "../lib/exact-json.ts";
import { isDeeperThan, isJsonObject } from "../lib/json-value.ts";

/**
 * The contract of a row of `GET {prefix}/artifact-versions`. It is lenient: only `id` and `fqn` must be
 * strings; every other field may be missing, null, or of an unexpected type, which is shown unchanged.
 */

/** Returns the text to show for a value: scalars as sent, null and "" as `undefined`, others as JSON. */
function wireText(value: unknown): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string") return value;
  return formatExactJson(value);
}

function wireTexts(value: unknown): string[] {
  return [value].flat().flatMap((item) => wireText(item) ?? []);
}

/** In levels. Deeper values are not shown as text: they would be unreadable and might overflow the stack. */
const MAX_TEXT_DEPTH = 100;

const shallow = v.check(
  (value: unknown) => !isDeeperThan(MAX_TEXT_DEPTH, value),
  "nested too deeply to show",
);
const text = v.optional(v.pipe(v.unknown(), shallow, v.transform(wireText)));
const texts = v.pipe(v.optional(v.unknown(), []), shallow, v.transform(wireTexts));
const anything = v.optional(v.unknown());

/** Reads these fields of an object; any other value has none of them. */
function fieldsOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  const toObject = v.transform((value: unknown) => (isJsonObject(value) ? value : {}));
  return v.pipe(v.optional(v.unknown()), toObject, v.object(entries));
}

function stringField(name: string) {
  return v.pipe(
    v.optional(v.unknown(), null),
    v.string(({ input }) => `${name} is ${input === null ? "missing" : "not a string"}`),
  );
}

const subjectSchema = fieldsOf({
  subjectId: text,
  subjectType: text,
  subjectSlug: text,
  subjectDisplayName: text,
  subjectControllerName: text,
  subjectExternalIdentitySlug: text,
});

const manifestSchema = fieldsOf({
  name: text,
  ml_repo: text,
  version: text,
  version_alias: texts,
  description: text,
  step: text,
  run_id: text,
  source: anything,
  metadata: anything,
});

const rowEntries = {
  id: stringField("id"),
  fqn: stringField("fqn"),
  created_by_subject: anything,
  created_at: text,
  updated_at: text,
  manifest: anything,
  ml_repo_id: text,
  artifact_id: text,
  model_id: text,
  tags: texts,
  usage_code_snippet: text,
  version_alias: texts,
};

const rowSchema = v.object(rowEntries, "the row is not an object");

/** Reads one version. @throws ValiError naming the fields that can't be read */
export function readVersion(raw: unknown): ArtifactVersion {
  const fields = isJsonObject(raw) ? raw : undefined;
  const row = v.parse(rowSchema, fields);
  const manifest = v.parse(manifestSchema, row.manifest);
  const fqn = parseFqn(row.fqn);
  const extra = Object.entries(fields ?? {}).filter(([key]) => !Object.hasOwn(rowEntries, key));
  return {
    id: row.id,
    fqn: row.fqn,
    name: manifest.name ?? fqn?.name ?? (row.fqn || row.id),
    version: manifest.version ?? fqn?.version,
    aliases: [...new Set([...manifest.version_alias, ...row.version_alias])],
    tags: row.tags,
    mlRepo: manifest.ml_repo ?? fqn?.mlRepo,
    mlRepoId: row.ml_repo_id,
    type: fqn?.artifactType,
    artifactId: row.artifact_id ?? row.model_id,
    createdBy: readSubject(row.created_by_subject),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    runId: manifest.run_id,
    step: manifest.step,
    description: manifest.description,
    source: manifest.source,
    metadata: manifest.metadata,
    manifest: row.manifest,
    usageSnippet: row.usage_code_snippet,
    extra: Object.fromEntries(extra),
    raw,
  };
}

function readSubject(value: unknown): Subject | undefined {
  if (value === null || value === undefined) return undefined;
  const whole = () => v.parse(text, value) ?? "";
  if (!isJsonObject(value)) return { label: whole(), type: undefined, slug: undefined };
  const subject = v.parse(subjectSchema, value);
  const slug = subject.subjectSlug ?? subject.subjectExternalIdentitySlug;
  const label =
    subject.subjectDisplayName ?? slug ?? subject.subjectControllerName ?? subject.subjectId;
  return { label: label ?? whole(), type: subject.subjectType, slug };
}
