import type { ArtifactVersion, Subject } from "../artifact/artifact-version.ts";
import { parseFqn } from "../artifact/fqn.ts";
import { cutJson, type JsonCut } from "../json/cut-json.ts";
import { decodeString } from "../json/strings.ts";

/**
 * The contract of a row of `GET {prefix}/artifact-versions`. It is lenient: only `id` and `fqn` must be
 * strings; every other field may be missing, null, or of an unexpected type, which is shown unchanged.
 */
const ROW_FIELDS: ReadonlySet<string> = new Set([
  "id",
  "fqn",
  "created_by_subject",
  "created_at",
  "updated_at",
  "manifest",
  "ml_repo_id",
  "artifact_id",
  "model_id",
  "tags",
  "usage_code_snippet",
  "version_alias",
]);

/** The fields of an object by name. Of a repeated field it has the last value, as `JSON.parse` does. */
type Fields = ReadonlyMap<string, JsonCut>;

/** Returns the fields of an object; any other value has none. */
export function fieldsOf(cut: JsonCut | undefined): Fields {
  return new Map(cut?.members?.map(({ key, value }) => [key, value]));
}

/** Returns why a row is not a version, if it isn't. */
export function problemOf(row: JsonCut): string | undefined {
  if (row.members === undefined) return "the row is not an object";
  const fields = fieldsOf(row);
  const problems = ["id", "fqn"].flatMap((name) => {
    const { text = "null" } = fields.get(name) ?? {};
    if (isString(text)) return [];
    return `${name} is ${text === "null" ? "missing" : "not a string"}`;
  });
  return problems.length === 0 ? undefined : problems.join("; ");
}

/** Reads a row without problems as a version. */
export function readVersion(row: JsonCut): ArtifactVersion {
  const fields = fieldsOf(row);
  const manifest = fieldsOf(fields.get("manifest"));
  const [id = "", fqnText = ""] = [textOf(fields.get("id")), textOf(fields.get("fqn"))];
  const fqn = parseFqn(fqnText);
  const aliases = [manifest.get("version_alias"), fields.get("version_alias")].flatMap(textsOf);
  return {
    id,
    fqn: fqnText,
    name: textOf(manifest.get("name")) ?? fqn?.name ?? (fqnText || id),
    version: textOf(manifest.get("version")) ?? fqn?.version,
    aliases: [...new Set(aliases)],
    tags: [...new Set(textsOf(fields.get("tags")))],
    mlRepo: textOf(manifest.get("ml_repo")) ?? fqn?.mlRepo,
    mlRepoId: textOf(fields.get("ml_repo_id")),
    type: fqn?.artifactType,
    artifactId: textOf(fields.get("artifact_id")) ?? textOf(fields.get("model_id")),
    createdBy: readSubject(fields.get("created_by_subject")),
    createdAt: textOf(fields.get("created_at")),
    updatedAt: textOf(fields.get("updated_at")),
    runId: textOf(manifest.get("run_id")),
    step: textOf(manifest.get("step")),
    description: textOf(manifest.get("description")),
    usageSnippet: textOf(fields.get("usage_code_snippet")),
    source: manifest.get("source")?.text,
    metadata: manifest.get("metadata")?.text,
    manifest: fields.get("manifest")?.text,
    extra: extraOf(row, fields),
    raw: row.text,
  };
}

/** The fields that the contract does not name, and the values that a repeated field overrides. */
function extraOf({ members = [] }: JsonCut, fields: Fields): ArtifactVersion["extra"] {
  const overridden = members.filter(({ key, value }) => fields.get(key) !== value);
  const repeated = new Set(overridden.map(({ key }) => key));
  return members
    .filter(({ key, value }) => !ROW_FIELDS.has(key) || fields.get(key) !== value)
    .map(({ key, value }) => ({ name: key, json: value.text, isRepeated: repeated.has(key) }));
}

function isString(text: string): boolean {
  return text.startsWith('"');
}

/** Returns the text to show for a value: null and "" as `undefined`, all but strings as sent. */
function textOf(cut: JsonCut | undefined): string | undefined {
  const { text = "null" } = cut ?? {};
  if (text === "null") return undefined;
  return (isString(text) ? decodeString(text) : text) || undefined;
}

/** Returns the texts of a list's items, or of a single value. */
function textsOf(cut: JsonCut | undefined): string[] {
  const items = cut?.text.startsWith("[") ? (cut.items ?? cutJson(cut.text, 1).items) : undefined;
  return (items ?? [cut]).flatMap((item) => textOf(item) ?? []);
}

function readSubject(cut: JsonCut | undefined): Subject | undefined {
  const whole = textOf(cut);
  if (cut?.members === undefined) {
    return whole === undefined ? undefined : { label: whole, type: undefined, slug: undefined };
  }
  const fields = fieldsOf(cut);
  const field = (name: string) => textOf(fields.get(name));
  const slug = field("subjectSlug") ?? field("subjectExternalIdentitySlug");
  const label =
    field("subjectDisplayName") ?? slug ?? field("subjectControllerName") ?? field("subjectId");
  return { label: label ?? cut.text, type: field("subjectType"), slug };
}
