import { expect, it } from "vitest";
import { generatedSnippets } from "./snippets.ts";
import { versionOf } from "./test-version.ts";

function codesOf(id: string, fqn: string, type: string) {
  const version = versionOf({ id, fqn, type, name: "n", version: "1" });
  return generatedSnippets(version, "svc").map(({ code }) => code);
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
