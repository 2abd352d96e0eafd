import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedSnippets } from "../artifact/snippets.ts";
import { versionOf } from "../artifact/test-version.ts";
import { fetchOf, pythonOf } from "../url-state/copy-as.ts";
import { curlOf } from "../url-state/curl.ts";
import { FILTER_LIST } from "../url-state/filters.ts";
import { format, INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { parseInput } from "./parse-input.ts";
import type { ParsedInput } from "./parsed-input.ts";

const FQN = "artifact:northwind/churn-prediction/churn-xgb:7";
const RUN = "b52108c3826f4c1e9d0a7b6c8d9c8d89";
const UUID = "3f6a0c1e-6d0b-4b1c-9f2e-0b0d5e0c7a71";
const CUID = "cm4qm5p0k8p8001rm24utckn0";

const at = (text: string) => parseInput(text, { base: "/" });

/** What a recognition holds, in short. */
function gist(found: ParsedInput): unknown {
  switch (found.kind) {
    case "fqn":
      return found.fqn;
    case "incomplete-fqn":
      return found.parts.flatMap(({ label, problem }) => (problem === undefined ? [] : [label]));
    case "id":
      return found.id;
    case "runs":
      return found.ids;
    case "call":
      return found.filters;
    case "url":
      return format(found.state);
    case "fields":
      return found.texts;
    case "free-text":
      return found.text;
    case "empty":
    case "other-url":
      return undefined;
  }
}

const CASES: readonly (readonly [text: string, kind: ParsedInput["kind"], gist: unknown])[] = [
  ["", "empty", undefined],
  [" \n\t", "empty", undefined],
  ["\"'`", "empty", undefined],
  [FQN, "fqn", FQN],
  [` "${FQN}", `, "fqn", FQN],
  [`\`${FQN}\`.`, "fqn", FQN],
  [`(see ${FQN}, it is the one)`, "fqn", FQN],
  [`fqn = '${FQN}'`, "fqn", FQN],
  [`fqn:${FQN}`, "fqn", FQN],
  ["model:tenant/user/repo/name:1", "fqn", "model:tenant/user/repo/name:1"],
  ["chat_prompt:truefoundry/default/my-prompt", "fqn", "chat_prompt:truefoundry/default/my-prompt"],
  ["artifact:t/r/n:latest", "fqn", "artifact:t/r/n:latest"],
  ["artifact:t/r/n:v1-prod", "fqn", "artifact:t/r/n:v1-prod"],
  ["northwind/churn-prediction/churn-xgb:7", "incomplete-fqn", ["Type"]],
  ["artifact:churn-xgb", "incomplete-fqn", ["Tenant", "ML repo"]],
  ["artifact:t/r/n:", "incomplete-fqn", ["Version"]],
  ["artifact:t/r/my name:3", "incomplete-fqn", ["Name"]],
  ["fqn:half/way", "incomplete-fqn", ["Type", "ML repo"]],
  [UUID, "id", UUID],
  [`id: ${UUID}`, "id", UUID],
  [CUID, "id", CUID],
  ["id:abc_1", "id", "abc_1"],
  [`version ${UUID} please`, "id", UUID],
  [RUN, "runs", [RUN]],
  [RUN.toUpperCase(), "runs", [RUN]],
  [`${RUN}, ${RUN}\n${"0".repeat(32)}`, "runs", [RUN, "0".repeat(32)]],
  [`Run ${RUN} finished.`, "runs", [RUN]],
  [`https://org.example/mlfoundry/420/run/${RUN}/?tab=artifacts`, "runs", [RUN]],
  [`client.get_model_version_by_fqn(\n    fqn="model:t/r/n:3",\n)`, "fqn", "model:t/r/n:3"],
  ["c.get_data_directory_by_fqn('data-dir:t/r/n')", "fqn", "data-dir:t/r/n"],
  [
    `v = client.get_artifact_version_by_fqn("half")`,
    "incomplete-fqn",
    ["Type", "Tenant", "ML repo"],
  ],
  [`tfy ml download artifact \\\n  --fqn ${FQN} \\\n  --path ./x`, "fqn", FQN],
  [`tfy ml download model --fqn='model:t/r/n:1'`, "fqn", "model:t/r/n:1"],
  [`client.artifact_versions.get("${UUID}").data`, "id", UUID],
  [`client.artifactVersions.get({ id: "${CUID}" })`, "id", CUID],
  [
    `for v in client.artifact_versions.list(\n  tag="pr\\"od", version="latest",\n  run_ids=["a", 'b'], run_steps=[1, 2], include_internal_metadata=True, name=None, limit=100):`,
    "call",
    {
      tag: 'pr"od',
      version: "latest",
      run_ids: ["a", "b"],
      run_steps: [1, 2],
      include_internal_metadata: true,
    },
  ],
  [
    'curl -sS "$TFY_HOST/api/ml/v1/artifact-versions?tag=prod&version=7&offset=0&limit=100" -H "Authorization: Bearer $TFY_API_KEY"',
    "call",
    { tag: "prod", version: 7 },
  ],
  [
    "curl https://h.example/api/svc/v1/artifact-versions\\?tag=prod\\&name=churn",
    "call",
    { tag: "prod", name: "churn" },
  ],
  [
    "curl -G https://h/api/ml/v1/artifact-versions -d version=latest --data-urlencode 'tag=a&b c'",
    "call",
    { tag: "a&b c", version: "latest" },
  ],
  [`GET /api/ml/v1/artifact-versions/${UUID}`, "id", UUID],
  ["https://h.example/api/svc/v1/artifact-versions", "call", {}],
  ["tag=prod&version=latest", "call", { tag: "prod", version: "latest" }],
  ["http://localhost:5173/?tag=prod&offset=50", "url", "?tag=prod&offset=50"],
  [`https://a.example/dash/version?open=${FQN}&tab=usage`, "url", `?open=${FQN}&tab=usage`],
  [`<https://a.example/?open=id:${UUID}#top>.`, "url", `?open=id:${UUID}`],
  ["Look: https://a.example/?name=churn", "url", "?name=churn"],
  ["?tag=prod", "url", "?tag=prod"],
  ["127.0.0.1:4173/?run_steps=1&run_steps=2", "url", "?run_steps=1&run_steps=2"],
  ["https://search.example/find?name=churn", "other-url", undefined],
  ["https://docs.example/", "other-url", undefined],
  ["tag:prod", "fields", { tag: ["prod"] }],
  ["Tag: two words", "fields", { tag: ["two words"] }],
  ["name:churn", "fields", { name: ["churn"] }],
  ["version:latest tag:'x y'", "fields", { version: ["latest"], tag: ["x y"] }],
  ["ML repo ID: 420", "fields", { ml_repo_id: ["420"] }],
  ["run_steps:1,2", "fields", { run_steps: ["1,2"] }],
  ["internal:", "fields", { include_internal_metadata: ["true"] }],
  ["tag:", "fields", {}],
  ["churn", "free-text", "churn"],
  [" 'churn xgb' ", "free-text", "churn xgb"],
  ["7", "free-text", "7"],
  ["s3://bucket/mlfoundry/repo/artifacts/artifact/name/3/", "free-text", undefined],
  ["/home/me/x/y", "free-text", "/home/me/x/y"],
  ["and/or", "free-text", "and/or"],
];

describe("recognize", () => {
  it.each(CASES)("%j is %s", (text, kind, expected) => {
    const found = at(text);
    expect(found.kind).toBe(kind);
    if (expected !== undefined) expect(gist(found)).toEqual(expected);
  });

  it.each(FILTER_LIST)("takes $name by its wire name and its label", ({ name, label }) => {
    const value = name === "fqn" ? "x" : "1";
    for (const text of [
      `${name}:${value}`,
      `${label}: ${value}`,
      `${label.toUpperCase()}:${value}`,
    ]) {
      expect(at(text).kind).toBe(name === "fqn" ? "incomplete-fqn" : "fields");
    }
  });

  it("says which parameters it does not take", () => {
    const call = at("/api/ml/v1/artifact-versions?tag=prod&color=red&version=0&limit=5000");
    const ignored = call.kind === "call" ? call.ignored.map(({ name }) => name) : [];
    expect(ignored).toEqual(["version", "color"]);
    const address = at("https://a.example/?tag=prod&color=red");
    expect(address).toMatchObject({ ignored: [{ name: "color", text: "red" }] });
  });

  it("takes the page's base for its own, with or without the slash", () => {
    const text = "https://a.example/tools/versions?tag=prod";
    expect(parseInput(text, { base: "/tools/versions/" }).kind).toBe("url");
    expect(at(text).kind).toBe("other-url");
  });

  it("takes back what the page itself writes", () => {
    const facts = { fqn: FQN, id: UUID, type: "artifact", name: "churn-xgb", version: "7" };
    for (const { code, title } of generatedSnippets(versionOf(facts), "ml")) {
      const found = at(code);
      expect([title, gist(found)]).toEqual([title, /by id|record/.test(title) ? UUID : FQN]);
    }
  });

  it("takes back the curl line, the programs and the address of any filters", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(word, word, fc.nat(), (tag, name, step) => {
        const filters = { tag: tag.toWellFormed(), name: name.toWellFormed(), run_steps: [step] };
        const state = { ...INITIAL_STATE, filters };
        expect(gist(at(curlOf("ml", requestOf(state))))).toEqual(filters);
        expect(gist(at(pythonOf(state)))).toEqual(filters);
        expect(gist(at(fetchOf("svc", state)))).toEqual(filters);
        expect(at(`https://a.example/${format(state)}`)).toMatchObject({ state, ignored: [] });
      }),
    );
  });

  it("takes any text", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."a1:/?=&\"'\\ \n.-_%$<(["), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), signs), (text) => void at(text)),
      { numRuns: 2000 },
    );
  });

  it.each(["a:", "a/", "--fqn ", "by_fqn(", "tag:", "?a=", "x".repeat(9), " ", '"'])(
    "reads ten thousand of %j",
    (sign) => void at(sign.repeat(10_000)),
  );
});
