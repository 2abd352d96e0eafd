import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { generatedSnippets } from "../artifact/snippets.ts";
import { versionOf } from "../artifact/test-version.ts";
import { fetchOf, pythonOf } from "../url-state/copy-as.ts";
import { curlOf } from "../url-state/curl.ts";
import { FILTER_LIST } from "../url-state/filters.ts";
import { format, INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { parseInput } from "./parse-input.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { resolveFields } from "./resolve-fields.ts";

const FQN = "artifact:northwind/churn-prediction/churn-xgb:7";
const RUN = "b52108c3826f4c1e9d0a7b6c8d9c8d89";
const UUID = "3f6a0c1e-6d0b-4b1c-9f2e-0b0d5e0c7a71";
const CUID = "cm4qm5p0k8p8001rm24utckn0";

const at = (text: string) => parseInput(text, { base: "/" });

/** The main content of an input. */
function contentOf(input: ParsedInput): unknown {
  switch (input.kind) {
    case "fqn":
      return input.fqn;
    case "incomplete-fqn":
      return input.parts.flatMap(({ label, problem }) => (problem === undefined ? [] : [label]));
    case "id":
      return input.id;
    case "runs":
      return input.ids;
    case "call":
      return input.filters;
    case "url":
      return format(input.state);
    case "fields":
      return resolveFields(input, NO_SEEN_VALUES).texts;
    case "free-text":
      return input.text;
    case "several":
      return input.inputs.map(contentOf);
    case "alias":
      return input.alias;
    case "list":
      return input.values;
    case "empty":
    case "other-url":
      return undefined;
  }
}

const CASES: readonly (readonly [text: string, kind: ParsedInput["kind"], content: unknown])[] = [
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
  ["https://a.example/?cols=name,version", "url", "?cols=name,version"],
  ["https://a.example/?sort=-step", "url", "?sort=-step"],
  ["https://search.example/find?sort=-step", "other-url", undefined],
  ["127.0.0.1:4173/?run_steps=1&run_steps=2", "url", "?run_steps=1&run_steps=2"],
  ["https://search.example/find?name=churn", "other-url", undefined],
  ["https://docs.example/", "other-url", undefined],
  ["tag:prod", "fields", { tag: ["prod"] }],
  ["Tag: two words", "fields", { tag: ["two words"] }],
  ["name:churn", "fields", { name: ["churn"] }],
  ["version:latest tag:'x y'", "fields", { version: ["latest"], tag: ["x y"] }],
  ["ML repo ID: 420", "fields", { ml_repo_id: ["420"] }],
  ["run_steps:1,2", "fields", { run_steps: ["1", "2"] }],
  ["internal:", "fields", { include_internal_metadata: ["true"] }],
  ["tag:", "fields", {}],
  ["churn", "free-text", "churn"],
  [" 'churn xgb' ", "free-text", "churn xgb"],
  ["7", "free-text", "7"],
  ["s3://bucket/mlfoundry/repo/artifacts/artifact/name/3/", "free-text", undefined],
  ["/home/me/x/y", "free-text", "/home/me/x/y"],
  ["and/or", "free-text", "and/or"],
];

describe("parseInput", () => {
  it.each(CASES)("%j is %s", (text, kind, expected) => {
    const input = at(text);
    expect(input.kind).toBe(kind);
    if (expected !== undefined) expect(contentOf(input)).toEqual(expected);
  });

  it.each(FILTER_LIST)(
    "accepts $name by its wire name, its label, and its other names",
    (filter) => {
      const { name, label, otherNames = [] } = filter;
      for (const word of [name, label, label.toUpperCase(), ...otherNames]) {
        for (const text of [`${word}:1`, `${word}: 1`, `${word}="1"`]) {
          const input = at(text);
          const names =
            input.kind === "fields" ? input.fields.map((field) => field.name) : [input.kind];
          // `tag="1"` is also a query.
          expect(["call", "incomplete-fqn", name]).toContain(names.join());
        }
        if (filter.kind !== "switch" && name !== "fqn") {
          expect(at(`${word} 1`)).toMatchObject({ fields: [{ name, text: "1" }] });
        }
      }
    },
  );

  it("returns the ignored parameters", () => {
    const call = at("/api/ml/v1/artifact-versions?tag=prod&color=red&version=0&limit=5000");
    const ignored = call.kind === "call" ? call.ignored.map(({ name }) => name) : [];
    expect(ignored).toEqual(["version", "color"]);
    const url = at("https://a.example/?tag=prod&color=red");
    expect(url).toMatchObject({ ignored: [{ name: "color", text: "red" }] });
  });

  it("recognizes the page's own base path, with or without the slash", () => {
    const text = "https://a.example/tools/versions?tag=prod";
    expect(parseInput(text, { base: "/tools/versions/" }).kind).toBe("url");
    expect(at(text).kind).toBe("other-url");
  });

  it("recognizes the page's own snippets", () => {
    const facts = { fqn: FQN, id: UUID, type: "artifact", name: "churn-xgb", version: "7" };
    for (const { code, title } of generatedSnippets(versionOf(facts), "ml")) {
      const input = at(code);
      expect([title, contentOf(input)]).toEqual([title, /by ID|record/.test(title) ? UUID : FQN]);
    }
  });

  it("recognizes the page's own curl command, scripts, and URL for any filters", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(word, word, fc.nat(), (tag, name, step) => {
        const filters = { tag: tag.toWellFormed(), name: name.toWellFormed(), run_steps: [step] };
        const state = { ...INITIAL_STATE, filters };
        expect(contentOf(at(curlOf("ml", requestOf(state))))).toEqual(filters);
        expect(contentOf(at(pythonOf(state)))).toEqual(filters);
        expect(contentOf(at(fetchOf("svc", state)))).toEqual(filters);
        expect(at(`https://a.example/${format(state)}`)).toMatchObject({ state, ignored: [] });
      }),
    );
  });

  it("accepts any text", () => {
    const code = fc.string({ unit: fc.constantFrom(..."a1:/?=&\"'\\ \n.-_%$<(["), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), code), (text) => void at(text)),
      { numRuns: 2000 },
    );
  });

  it.each(["a:", "a/", "--fqn ", "by_fqn(", "tag:", "?a=", "x".repeat(9), " ", '"'])(
    "stays fast for ten thousand repetitions of %j",
    (text) => void at(text.repeat(10_000)),
  );
});
