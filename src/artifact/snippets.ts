import type { ArtifactVersion } from "./artifact-version.ts";
import { parseFqn } from "./fqn.ts";

export interface Snippet {
  readonly title: string;
  readonly language: "python" | "shellscript";
  readonly code: string;
}

/** A text as a Python string literal; JSON's escapes are valid in Python. */
function python(text: string): string {
  return JSON.stringify(text);
}

/** A text as one shell word. */
function shell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * Ways to use a version that this page writes itself, to be marked as such. Facts: the Python SDK's
 * `get_artifact_version_by_fqn` and `get_model_version_by_fqn`, `artifact_versions.get(id)`, and the
 * command `tfy ml download` (docs/api.md, "Clients and links").
 */
export function generatedSnippets(version: ArtifactVersion, prefix: "ml" | "svc"): Snippet[] {
  const path = `./${parseFqn(version.fqn)?.name ?? "artifact"}`;
  const isModel = version.type === "model";
  const byFqn = isModel
    ? `model_version = client.get_model_version_by_fqn(${python(version.fqn)})\ndownload_info = model_version.download(path=${python(path)})\nprint(download_info.model_dir)\n`
    : `artifact_version = client.get_artifact_version_by_fqn(${python(version.fqn)})\nartifact_version.download(path=${python(path)})\n`;
  return [
    {
      title: "Python, this version by FQN",
      language: "python",
      code: `from truefoundry.ml import get_client\n\nclient = get_client()\n${byFqn}`,
    },
    {
      title: "Python, this version by id",
      language: "python",
      code: `from truefoundry import client\n\nversion = client.artifact_versions.get(id=${python(version.id)}).data\n`,
    },
    {
      title: "CLI",
      language: "shellscript",
      code: `tfy ml download ${isModel ? "model" : "artifact"} \\\n  --fqn ${shell(version.fqn)} \\\n  --path ${shell(path)}\n`,
    },
    {
      title: "curl, this record",
      language: "shellscript",
      code: `curl -sS "$TFY_HOST/api/${prefix}/v1/artifact-versions/${encodeURIComponent(version.id)}" \\\n  -H "Authorization: Bearer $TFY_API_KEY"\n`,
    },
  ];
}
