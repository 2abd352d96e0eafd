import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ArtifactVersion } from "../src/artifact/artifact-version.ts";
import { generatedSnippets, type Snippet } from "../src/artifact/snippets.ts";
import { versionOf } from "../src/artifact/test-version.ts";
import { needing, run, SHELLS } from "./test-commands.ts";
import { startUpstream } from "./test-support.ts";

/** Names that a shell, Python or YAML would read as something else if they weren't quoted. */
const NAMES = [
  "plain-name_1.0",
  `it's "quoted"`,
  "$(id) `id` $HOME !! \\",
  "two\nlines",
  "Zażółć 多言語 😀",
  "a, b #c - %x",
  "-rf *",
  "{a} [b] & | > < ; ~",
];

const VERSIONS = NAMES.flatMap((name) =>
  ["artifact", "model"].map((type) =>
    versionOf({ id: `id ${name}`, artifactId: name, type, fqn: `${type}:t/r/${name}:7` }),
  ),
);

const folder = await mkdtemp(join(tmpdir(), "snippets-"));

/** Takes the place of the package `truefoundry`: prints the calls as JSON, one per line. */
const PACKAGE = `
import json
def _print(*call): print(json.dumps(call))
class _Version:
    def __init__(self, fqn, manifest): self.fqn, self.manifest = fqn, manifest
class _Manifest:
    def __init__(self, version): self.version = version
class _Download:
    model_dir = "somewhere"
class _Versions:
    def get(self, id):
        _print("get", id)
        return type("Response", (), {"data": None})
    def list(self, artifact_id):
        _print("list", artifact_id)
        yield _Version("two", _Manifest(2))
        yield _Version("ten", _Manifest(10))
        yield _Version("without a number", _Manifest(None))
        yield _Version("without a manifest", None)
class client:
    artifact_versions = _Versions()
class _Found:
    def __init__(self, fqn): self.fqn = fqn
    def download(self, path):
        _print(self.fqn, path)
        return _Download()
class _Client:
    get_artifact_version_by_fqn = get_model_version_by_fqn = staticmethod(_Found)
`;

beforeAll(async () => {
  await mkdir(join(folder, "truefoundry"));
  await writeFile(join(folder, "truefoundry/__init__.py"), PACKAGE);
  await writeFile(
    join(folder, "truefoundry/ml.py"),
    "from truefoundry import _Client\ndef get_client(): return _Client()\n",
  );
});

afterAll(() => rm(folder, { recursive: true }));

function snippetsOf(version: ArtifactVersion, language: Snippet["language"]): readonly string[] {
  return generatedSnippets(version, "svc").flatMap((snippet) =>
    snippet.language === language ? [snippet.code] : [],
  );
}

function nameIn({ fqn }: ArtifactVersion): string {
  return fqn.slice(fqn.lastIndexOf("/") + 1, -":7".length);
}

describe("the Python snippets", () => {
  const { test, why } = needing("python3");

  test(`compile, and pass the exact values${why}`, async () => {
    const codes = VERSIONS.flatMap((version) => snippetsOf(version, "python"));
    const file = join(folder, "codes.json");
    await writeFile(file, JSON.stringify(codes));
    const driver = `
import json, sys
for code in json.load(open(sys.argv[1], encoding="utf-8")):
    exec(compile(code, "snippet", "exec"), {})`;
    const env = { PATH: process.env.PATH, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1" };
    const { stdout } = await run("python3", ["-c", driver, file], { env });
    const printed = stdout.trimEnd().split("\n");
    const expected = VERSIONS.flatMap((version) => {
      const name = nameIn(version);
      const download = [version.fqn, `./${name}`];
      const get = ["get", version.id];
      return version.type === "model"
        ? [download, "somewhere", get]
        : [download, get, ["list", name], "ten"];
    });
    expect(printed.map((line) => (line.startsWith("[") ? JSON.parse(line) : line))).toEqual(
      expected,
    );
  });
});

describe.for(SHELLS)("the commands in %s", ([shell, option]) => {
  const { test, why } = needing(shell);
  const withCurl = needing(shell, "curl");

  test(`pass the exact values to the CLI${why}`, async () => {
    const commands = VERSIONS.map((version) => snippetsOf(version, "shellscript")[0]);
    const echo = `tfy() { printf '%s\\0' "$@"; }\n${commands.join("")}`;
    const { stdout } = await run(shell, [option, "-c", echo]);
    const expected = VERSIONS.flatMap((version) => [
      ...["ml", "download", version.type],
      ...["--fqn", version.fqn, "--path", `./${nameIn(version)}`],
    ]);
    expect(stdout.split("\0")).toEqual([...expected, ""]);
  });

  withCurl.test(`request the exact record${withCurl.why}`, async () => {
    const paths: string[] = [];
    const host = await startUpstream((request, response) => {
      paths.push(`${request.headers.authorization} ${request.url}`);
      response.end("{}");
    });
    const commands = VERSIONS.map((version) => snippetsOf(version, "shellscript")[1]);
    const env = { PATH: process.env.PATH, TFY_HOST: host, TFY_API_KEY: "key", NO_PROXY: "*" };
    await run(shell, [option, "-c", commands.join("")], { env });
    const expected = VERSIONS.map(({ id }) => `Bearer key /api/svc/v1/artifact-versions/${id}`);
    expect(paths.map(decodeURIComponent)).toEqual(expected);
    expect(paths.join("")).not.toContain("!");
  });
});

describe("the deployment manifest", () => {
  it.each(VERSIONS)("is YAML with the exact FQN $fqn", (version) => {
    const [code = ""] = snippetsOf(version, "yaml");
    const expected = {
      artifacts_download: {
        artifacts: [
          {
            type: "truefoundry-artifact",
            artifact_version_fqn: version.fqn,
            download_path_env_variable: version.type === "model" ? "MODEL_PATH" : "ARTIFACT_PATH",
          },
        ],
      },
    };
    for (const schema of ["1.1", "1.2"] as const) {
      expect(parse(code, { version: schema })).toEqual(expected);
    }
    expect(load(code)).toEqual(expected);
  });
});
