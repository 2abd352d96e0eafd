import { expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { format, INITIAL_STATE, parse } from "../url-state/url-state.ts";
import { parseInput } from "./parse-input.ts";
import { parseWarning } from "./parse-warning.ts";
import { suggestionsFor } from "./suggestions.ts";

const RUN = "b52108c3826f4c1e9d0a7b6c8d9c8d89";
const UUID = "3f6a0c1e-6d0b-4b1c-9f2e-0b0d5e0c7a71";
const OTHER_UUID = "0f0a2f38-1f0e-4c0f-8a54-6d1c0b6f5a10";
const CHURN = "artifact:northwind/churn-prediction/churn-xgb";
const LLM = "model:northwind/llm/llama";

const data = {
  ...NO_SEEN_VALUES,
  versions: [
    {
      open: `${CHURN}:456`,
      name: "churn-xgb",
      version: "456",
      aliases: ["v2.18.0", "v1-prod"],
      mlRepo: "churn-prediction",
    },
  ],
  mlRepos: [{ id: "420", name: "churn-prediction" }],
  names: ["churn-xgb", "label-map", "two words"],
  tags: ["prod", "nightly", "needs review", "a;b"],
  runIds: [RUN, "my-run-1"],
};

/** What the palette offers: the texts of its items, without those that fit any text. */
function offered(text: string): string[] {
  const input = parseInput(text, { base: "/" });
  return suggestionsFor(input, INITIAL_STATE, data)
    .filter(({ isFallback }) => isFallback !== true)
    .map(({ label }) => label.map(({ text }) => text).join(""));
}

function everything(text: string): string[] {
  const input = parseInput(text, { base: "/" });
  return suggestionsFor(input, INITIAL_STATE, data).map(({ next }) => format(next));
}

const OPEN = "Open churn-xgb 456";

it.each<[text: string, ...first: string[]]>([
  // A filter's name and a value
  ["step 2400", "Filter by Run steps: 2400"],
  ["Step 2,400", "Filter by Run steps: 2400"],
  ["step 2,400 3,200", "Filter by Run steps: 2400, 3200"],
  ["steps 100 and 200", "Filter by Run steps: 100, 200"],
  ["versions 7, 8", "Filter by Version: 7", "Filter by Version: 8"],
  ["version 7 and churn-xgb", "Filter by Version: 7, Name: churn-xgb"],
  ["steps 100 200", "Filter by Run steps: 100, 200"],
  ["steps: 100, 200", "Filter by Run steps: 100, 200"],
  ["run_steps=[100, 200]", "Filter by Run steps: 100, 200"],
  ["version latest", "Filter by Version: latest"],
  ["version 7", "Filter by Version: 7"],
  ["version:7", "Filter by Version: 7"],
  ["Version: latest", "Filter by Version: latest"],
  ["tag prod", "Filter by Tag: prod"],
  ["tag:prod", "Filter by Tag: prod"],
  ["tag：prod", "Filter by Tag: prod"],
  ["tag is prod", "Filter by Tag: prod"],
  ["tag = prod", "Filter by Tag: prod"],
  ["tag:'needs review'", "Filter by Tag: needs review"],
  ["tag:“needs review”", "Filter by Tag: needs review"],
  ["tag needs review", "Filter by Tag: needs review"],
  ["tag:needs review", "Filter by Tag: needs review"],
  ['tag:"new one"', "Filter by Tag: new one"],
  ["tag:a;b", "Filter by Tag: a;b"],
  ["Tag: two words", "Filter by Tag: two words"],
  ["name churn-xgb", "Filter by Name: churn-xgb"],
  ["name two words", "Filter by Name: two words"],
  ["repo churn-prediction", "Filter by ML repo: churn-prediction"],
  ["ml repo: churn-prediction", "Filter by ML repo: churn-prediction"],
  ["ML repo ID 420", "Filter by ML repo: churn-prediction"],
  ["run my-run-7", "Filter by Run IDs: my-run-7"],
  ["run:my-run-7", "Filter by Run IDs: my-run-7"],
  ["run id: 2026-11-01/x", "Filter by Run IDs: 2026-11-01/x"],
  ["runs: a, b", "Filter by Run IDs: 2 IDs"],
  ["run_ids=['a', 'b']", "Filter by Run IDs: 2 IDs"],
  ["artifact id abc", "Filter by Artifact ID: abc"],
  ["internal", "Filter by Internal metadata: included"],
  [
    "tag='prod', include_internal_metadata=True",
    "Filter by Tag: prod, Internal metadata: included",
  ],
  ["tag", "Filter by Tag: prod", "Filter by Tag: nightly"],
  ["version", "Filter by Version: latest"],
  // Several filters, and other words
  ["tag:prod name:churn-xgb step 2400", "Filter by Tag: prod, Name: churn-xgb, Run steps: 2400"],
  ["tag prod version latest", "Filter by Tag: prod, Version: latest"],
  ["name churn-xgb version 7", "Filter by Name: churn-xgb, Version: 7"],
  ['tag="prod", version="latest"', "Filter by Tag: prod, Version: latest"],
  ['{"tag": "prod", "version": 7}', "Filter by Tag: prod, Version: 7"],
  ["Tag: prod, Version: latest", "Filter by Tag: prod, Version: latest"],
  [
    "tag:prod churn",
    "Filter by Tag: prod, Name: churn-xgb",
    "Filter by Tag: prod, ML repo: churn-prediction",
    "Filter by Tag: prod",
  ],
  ["churn tag:prod", "Filter by Tag: prod, Name: churn-xgb"],
  ["churn-xgb, version 7", "Filter by Version: 7, Name: churn-xgb"],
  ["churn-xgb step 2400", "Filter by Run steps: 2400, Name: churn-xgb"],
  ["churn-xgb tag:prod step 2400", "Filter by Tag: prod, Run steps: 2400, Name: churn-xgb"],
  // Versions by name, number, and alias
  ["churn-xgb 456", OPEN],
  ["churn-xgb@456", OPEN],
  ["churn-xgb#456", OPEN],
  ["churn-xgb v456", OPEN],
  ["latest churn-xgb", "Filter by Name: churn-xgb, Version: latest"],
  ["v2.18.0", OPEN],
  ["V1-Prod", OPEN],
  ["v2.18", OPEN],
  ["alias v1-prod", OPEN],
  ["alias:v2.18.0", OPEN],
  ["churn-xgb:v1-prod", OPEN],
  // Several at once
  [
    `${CHURN}:456 ${LLM}:7`,
    OPEN,
    "Open llama 7",
    "Filter by FQN: churn-xgb 456",
    "Filter by FQN: llama 7",
    "All versions of churn-xgb",
    "All versions of llama",
  ],
  [
    `["${CHURN}:456", "${CHURN}:7"]`,
    OPEN,
    "Open churn-xgb 7",
    "Filter by FQN: churn-xgb 456",
    "Filter by FQN: churn-xgb 7",
    "All versions of churn-xgb",
  ],
  [`${CHURN}\r\n${LLM}\r\n`, "All versions of churn-xgb", "All versions of llama"],
  [`${UUID}\n${OTHER_UUID}`, `Open version by ID ${UUID}`, `Open version by ID ${OTHER_UUID}`],
  [`${CHURN}:7, run ${RUN}`, "Open churn-xgb 7", `Filter by Run IDs: ${RUN}`],
  [`by_fqn("${CHURN}:456")\nby_fqn("${LLM}:7")`, OPEN, "Open llama 7"],
  [`https://a.example/?open=${CHURN}:456 https://a.example/?open=${LLM}:7`, OPEN, "Open llama 7"],
  [`["${RUN}", "${"0".repeat(32)}"]`, "Filter by Run IDs: 2 IDs"],
  ["v2.18.0, label-map 3", OPEN, "Filter by Name: label-map, Version: 3"],
  ["churn-xgb/456", OPEN],
  ["step >= 2400", "Filter by Run steps: 2400"],
  ["tag = 'prod' AND version = 7", "Filter by Tag: prod, Version: 7"],
  // Lists
  ["[100, 200]", "Filter by Run steps: 100, 200"],
  ["100;200", "Filter by Run steps: 100, 200"],
  ["100\r\n200\r\n", "Filter by Run steps: 100, 200"],
  ["prod, nightly", "Filter by Tag: prod", "Filter by Tag: nightly"],
  ["prod\tnightly", "Filter by Tag: prod", "Filter by Tag: nightly"],
  ["tags: prod, nightly", "Filter by Tag: prod", "Filter by Tag: nightly"],
  ["('churn-xgb', 'label-map')", "Filter by Name: churn-xgb", "Filter by Name: label-map"],
  ['["prod"]', "Filter by Tag: prod"],
  ["‘prod’", "Filter by Tag: prod"],
  ["my-run", "Filter by Run IDs: my-run-1"],
  [
    UUID,
    `Open version by ID ${UUID}`,
    `Filter by Artifact ID: ${UUID}`,
    `Filter by Run IDs: ${UUID}`,
  ],
])("offers for %j first %j", (text, ...first) => {
  expect(offered(text).slice(0, first.length)).toEqual(first);
});

it("drops no part of the text", () => {
  expect(everything("tag:prod churn")).toEqual(
    expect.arrayContaining(["?tag=prod&name=churn", "?tag=prod%20churn"]),
  );
});

it.each([
  ['ml_repo="churn-prediction"', "?ml_repo_id=420"],
  [
    'mv = client.get_model_version(name="churn-xgb", version=7, ml_repo="churn-prediction")',
    "?ml_repo_id=420&name=churn-xgb&version=7",
  ],
  [
    'await client.get_artifact_version(\n  ml_repo="churn-prediction",\n  name="new",\n)',
    "?ml_repo_id=420&name=new",
  ],
  [`run ${RUN.slice(0, 4)}`, `?run_ids=${RUN}`],
  ['run_ids=["aaaa","bbbb"]', "?run_ids=aaaa&run_ids=bbbb"],
  ['tag=["nightly"]', "?tag=nightly"],
  ['"tag:nightly"', "?tag=nightly"],
  ['tag "nightly"', "?tag=nightly"],
  ['name "my model"', "?name=my%20model"],
])("reads %j first as %s", (text, search) => {
  expect(everything(text)[0]).toBe(search);
});

it.each(["c", "e\u0301"])("offers the known value that looks like %j", (accent) => {
  const looks = { ...data, tags: [`caf${accent}`.normalize("NFD")] };
  for (const text of [`tag:caf${accent}`.normalize("NFC"), `caf\u200b${accent}`]) {
    const input = parseInput(text, { base: "/" });
    const searches = suggestionsFor(input, INITIAL_STATE, looks).map(({ next }) => format(next));
    expect(searches).toContain(format(parse(`?tag=${looks.tags[0]}`).state));
  }
});

it("offers every item of a list as a name and as a tag", () => {
  expect(everything('["prod","staging"]')).toEqual(
    expect.arrayContaining(["?tag=prod", "?tag=staging", "?name=staging"]),
  );
});

it("puts filters that drop a word after those that have it", () => {
  const [first, ...others] = everything("tag:prod nosuch");
  expect(first).toBe("?tag=prod&name=nosuch");
  expect(others).toContain("?tag=prod");
});

it("offers the values in c;d", () => {
  expect(everything("c;d")).toEqual(["?run_ids=c&run_ids=d", "?name=c%3Bd", "?tag=c%3Bd"]);
});

it.each(["-tag:prod", "not tag:prod", "tag != prod", "churn !tag:prod", "tag is not prod"])(
  "never offers the opposite of %j",
  (text) => {
    expect(offered(text)).toEqual([]);
    expect(parseWarning(parseInput(text, { base: "/" }), data)).toBe(
      "Filters can’t exclude values",
    );
  },
);

it.each([
  ["tag:prod or name:churn-xgb", "Filters can’t be combined with “or”: versions match all of them"],
  ["run_ids:a or run_ids:b", undefined],
  ['run_ids: ["a,b"]', "Run IDs: “a,b” contains a comma or a space, so it can’t be used"],
  ["steps: 100, abc", "Run steps: “abc” is not a step number"],
  ["version:0", "Version: must be a positive whole number or latest"],
  ["tags: prod, nightly", "Tag: takes one value. Choose one of 2"],
  ["alias v9", "No version in view has this alias, and the API doesn’t filter by aliases"],
  ["alias v2.18.0", undefined],
  ["steps 2400-2800", "Run steps: “2400-2800” is not a step number"],
  ["version < 5", "Version: must be a positive whole number or latest"],
  [
    "type:model",
    "“type” is not a filter. Filters: tag, FQN, artifact ID, ML repo, name, version, run IDs, run steps",
  ],
  ["other:3", undefined],
  ["churn-xgb:v1-prod", undefined],
  [`${CHURN}:456 ${LLM}:7`, "Choose one to open or filter by"],
  ["tag:prod churn", undefined],
])("warns for %j: %j", (text, warning) => {
  expect(parseWarning(parseInput(text, { base: "/" }), data)).toBe(warning);
});
