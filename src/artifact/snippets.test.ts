import { expect, it } from "vitest";
import type { ArtifactVersion } from "./artifact-version.ts";
import { generatedSnippets, mainSnippet } from "./snippets.ts";
import { versionOf } from "./test-version.ts";

function codesOf(id: string, fqn: string, type: string) {
  const version = versionOf({ id, fqn, type, name: "n", version: "1" });
  return generatedSnippets(version, "svc").map(({ code }) => code);
}

function titlesOf(facts: Partial<ArtifactVersion>): string[] {
  return generatedSnippets(versionOf(facts), "ml").map(({ title }) => title.replace(/,.*/, ""));
}

it("uses the calls for the type of the artifact", () => {
  const [python, byId, cli, curl] = codesOf("i/1", "artifact:t/r/n:1", "artifact");
  expect(python).toContain('client.get_artifact_version_by_fqn("artifact:t/r/n:1")');
  expect(byId).toContain('artifact_versions.get(id="i/1")');
  expect(cli).toContain("tfy ml download artifact");
  expect(curl).toContain("/api/svc/v1/artifact-versions/i%2F1");
  const [model] = codesOf("i", "model:t/r/n:1", "model");
  expect(model).toContain("get_model_version_by_fqn");
});

it("has snippets for an ID that no URL can hold", () => {
  const [, byId, , curl] = codesOf("i\ud83d", "artifact:t/r/n:1", "artifact");
  expect(byId).toContain(String.raw`artifact_versions.get(id="i\ud83d")`);
  expect(curl).toContain("/artifact-versions/i%EF%BF%BD");
});

it("quotes names for Python and the shell", () => {
  const [python, , cli] = codesOf("i", `artifact:t/r/o'h "x" $(y):1`, "artifact");
  expect(python).toContain(String.raw`"artifact:t/r/o'h \"x\" $(y):1"`);
  expect(cli).toContain(String.raw`--fqn 'artifact:t/r/o'\''h "x" $(y):1'`);
});

it("leaves out what a version lacks, and the newest version of a model, which isn't documented", () => {
  const fqn = "artifact:t/r/n:1";
  const all = ["Python", "Python", "Python", "CLI", "curl", "Deployment manifest"];
  expect(titlesOf({ fqn, artifactId: "a" })).toEqual(all);
  expect(titlesOf({ fqn, artifactId: "a", type: "model" })).toEqual(all.slice(1));
  expect(titlesOf({ fqn: "", artifactId: "a" })).toEqual(["Python", "Python", "curl"]);
  expect(titlesOf({ fqn, id: "" })).toEqual(["Python", "CLI", "Deployment manifest"]);
  expect(mainSnippet(versionOf({ id: "" }), "ml")).toBe("");
});

it.each(["..", ".", "..."])(
  "never downloads outside the current folder for the name %s",
  (name) => {
    for (const code of codesOf("i", `artifact:t/r/${name}:1`, "artifact")) {
      expect(code).not.toMatch(/\.\/\./);
    }
  },
);

it("encodes what shells interpret in double quotes", () => {
  const curl = codesOf('a!b$c`d"e', "", "artifact")[1];
  expect(curl).toContain('/artifact-versions/a%21b%24c%60d%22e" ');
});
