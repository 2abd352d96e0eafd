import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SEEN_VALUES, type SeenValues } from "../artifact/seen-values.ts";
import { testArtifact } from "../artifact/test-artifact.ts";
import { versionOf } from "../artifact/test-version.ts";
import { type FilterName, filterOf } from "../url-state/filters.ts";
import type { ChoiceSource } from "./choice-source.ts";
import { choicesFor, MAX_SHOWN, pastedChoices, withChoice } from "./choices.ts";
import { sourceOf } from "./test-source.ts";

const SEEN: SeenValues = {
  ...NO_SEEN_VALUES,
  tags: ["prod", "nightly", "Pre-prod"],
  names: ["model-1", "model-2"],
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "420", name: "churn-prediction" },
  ],
  runIds: ["a77c", "b521", "a100"],
};

/** Without an artifact index. */
const SEEN_ONLY = sourceOf([], {
  seen: SEEN,
  index: { artifacts: [], state: "unavailable", isExhaustive: false },
});

const ARTIFACTS = [
  testArtifact("churn/churn-xgb-checkpoint", { version: "432", tags: ["prod"] }),
  testArtifact("llm/llama-440-churn", { tags: ["prod", "nightly"] }),
  testArtifact("churn/features", { version: "12" }),
  testArtifact("llm/features", { version: "3", tags: ["nightly"] }),
];
const INDEXED = sourceOf(ARTIFACTS);

const RUNS = filterOf("run_ids");

function offered(name: FilterName, text: string, source: ChoiceSource, isDraft = text !== "") {
  return choicesFor(filterOf(name), { text, isDraft }, source);
}

function valuesOf(...args: Parameters<typeof offered>): string[] {
  return offered(...args).shown.map(({ value }) => value);
}

function linesOf(...args: Parameters<typeof offered>): string[] {
  return offered(...args).shown.map(({ value, name = value, detail, aliases = [], tags = [] }) =>
    [name, "|", detail, ...aliases, ...tags].filter((part) => part !== undefined).join(" "),
  );
}

describe("choices from seen values", () => {
  it("contain the text, ignoring case", () => {
    expect(valuesOf("tag", "PROD", SEEN_ONLY)).toEqual(["prod", "Pre-prod"]);
    expect(valuesOf("tag", "zz", SEEN_ONLY)).toEqual([]);
  });

  it.each([
    ["\u200bprod", "prod"],
    ["PRE-prod\u200b", "pre-prod"],
    ["cafe\u0301n", "caf\u00e9n"],
  ])("look like %j", (text, value) => {
    const seen = { ...SEEN, tags: ["prod", "pre-prod", "caf\u00e9n"] };
    expect(valuesOf("tag", text, { ...SEEN_ONLY, seen })).toContain(value);
  });

  it("leave out what the field already has", () => {
    expect(valuesOf("tag", "prod", SEEN_ONLY)).toEqual(["Pre-prod"]);
    expect(valuesOf("tag", "prod", SEEN_ONLY, false)).toEqual(["nightly", "Pre-prod"]);
    expect(valuesOf("run_ids", "b521", SEEN_ONLY, false)).toEqual(["a77c", "a100"]);
  });

  it("complete the last item of a list", () => {
    expect(valuesOf("run_ids", "b521, a", SEEN_ONLY)).toEqual(["a77c", "a100"]);
    expect(valuesOf("run_ids", "a77c ", SEEN_ONLY)).toEqual(["b521", "a100"]);
  });

  it("find an ML repo by its name and by its ID", () => {
    expect(offered("ml_repo_id", "LLM", SEEN_ONLY).shown).toMatchObject([
      { value: "502", name: "llm-finetune", ranges: [[0, 3]] },
    ]);
    expect(valuesOf("ml_repo_id", "42", SEEN_ONLY)).toEqual(["420"]);
  });

  it("are all ML repos for an unknown name, unless all repos are known", () => {
    expect(valuesOf("ml_repo_id", "no-such-repo", SEEN_ONLY)).toEqual(["502", "420"]);
    expect(valuesOf("ml_repo_id", "99", SEEN_ONLY)).toEqual([]);
    expect(valuesOf("ml_repo_id", "no-such-repo", INDEXED)).toEqual([]);
  });

  it("say what is known about a run, and that others may exist", () => {
    const loaded = [
      versionOf({ name: "churn", version: "7", runId: "b521" }),
      versionOf({ name: "churn", version: "8", runId: "b521" }),
    ];
    const { shown, note } = offered("run_ids", "", { ...INDEXED, seen: SEEN, loaded });
    expect(shown.map(({ value, detail }) => [value, detail])).toEqual([
      ["b521", "churn 7 +1"],
      ["a77c", undefined],
      ["a100", undefined],
    ]);
    expect(note).toBe("Only values seen in this browser");
  });

  it("name the artifact of an ID", () => {
    const seen = { ...SEEN, artifactIds: [{ id: "9d2b", name: "churn-xgb" }] };
    expect(offered("artifact_id", "xgb", { ...INDEXED, seen }).shown).toMatchObject([
      { value: "9d2b", name: "churn-xgb" },
    ]);
  });

  it("are none for a filter without known values", () => {
    expect(valuesOf("run_steps", "", SEEN_ONLY)).toEqual([]);
  });
});

describe("choices from the artifact index", () => {
  it("are ML repos with their number of artifacts", () => {
    expect(linesOf("ml_repo_id", "", INDEXED)).toEqual([
      "churn | 2 artifacts",
      "llm | 2 artifacts",
    ]);
    const texts = { name: ["llama-440-churn"] };
    expect(linesOf("ml_repo_id", "", { ...INDEXED, texts })).toEqual([
      "llm | 1 artifact",
      "churn | 2 artifacts elsewhere",
    ]);
  });

  it("are names with their ML repo and newest version, those of the chosen ML repo first", () => {
    expect(linesOf("name", "churn", INDEXED)).toEqual([
      "churn-xgb-checkpoint | churn · newest is 432",
      "llama-440-churn | llm · newest is 7",
    ]);
    const texts = { ml_repo_id: ["id-of-llm"] };
    expect(linesOf("name", "churn", { ...INDEXED, texts })).toEqual([
      "llama-440-churn | llm · newest is 7",
      "churn-xgb-checkpoint | churn · newest is 432",
    ]);
    expect(linesOf("name", "feat", INDEXED)).toEqual(["features | 2 ML repos"]);
    expect(linesOf("name", "feat", { ...INDEXED, texts })).toEqual([
      "features | llm · newest is 3",
    ]);
  });

  it("highlight what matches, in any order and with typos", () => {
    expect(offered("name", "ckpt xgb", INDEXED).shown).toMatchObject([
      { value: "churn-xgb-checkpoint" },
    ]);
    expect(offered("name", "xgb", INDEXED).shown[0]?.ranges).toEqual([[6, 9]]);
    expect(valuesOf("name", "featuers", INDEXED)).toEqual(["features"]);
  });

  it("are tags with the number of artifacts, most frequent first, then seen ones", () => {
    expect(linesOf("tag", "", { ...INDEXED, seen: SEEN })).toEqual([
      "prod | 2 artifacts",
      "nightly | 2 artifacts",
      "Pre-prod | on older versions",
    ]);
    const texts = { name: ["features"] };
    expect(linesOf("tag", "", { ...INDEXED, texts })).toEqual([
      "nightly | 1 artifact",
      "prod | 2 artifacts elsewhere",
    ]);
    const loaded = [versionOf({ tags: ["prod"] })];
    expect(linesOf("tag", "", { ...INDEXED, texts: { name: ["llama"] }, loaded })).toEqual([
      "prod | on older versions",
      "nightly | 2 artifacts elsewhere",
    ]);
  });

  it("are FQNs of artifacts, and after a colon of their versions", () => {
    const fqn = "artifact:tenant/churn/churn-xgb-checkpoint";
    expect(valuesOf("fqn", "churn/churn-xgb", INDEXED)).toEqual([fqn]);
    const versions = [
      versionOf({ fqn: `${fqn}:9`, version: "9" }),
      versionOf({ fqn: `${fqn}:43`, version: "43", aliases: ["v43-a"], tags: ["a", "b"] }),
      versionOf({ fqn: "artifact:tenant/llm/features:1", version: "1" }),
    ];
    const source = { ...INDEXED, versions };
    expect(linesOf("fqn", `${fqn}:`, source)).toEqual([
      "432 | newest prod",
      "43 | v43-a a b",
      "9 |",
    ]);
    expect(valuesOf("fqn", `${fqn}:4`, source)).toEqual([`${fqn}:432`, `${fqn}:43`]);
    expect(valuesOf("fqn", fqn, source, false)).toHaveLength(3);
    expect(valuesOf("fqn", fqn, source, true)).toEqual([]);
  });

  it("are latest, and the versions of the chosen artifact from the newest down", () => {
    expect(valuesOf("version", "", INDEXED)).toEqual(["latest"]);
    const texts = { name: ["churn-xgb-checkpoint"] };
    const versions = [versionOf({ version: "9" }), versionOf({ version: "43" })];
    const source = { ...INDEXED, texts, versions };
    expect(valuesOf("version", "", source)).toEqual(["latest", "432", "43", "9"]);
    expect(valuesOf("version", "4", source)).toEqual(["432", "43"]);
    expect(valuesOf("version", "la", source)).toEqual(["latest"]);
    const loading = { ...source, otherVersions: undefined };
    expect(offered("version", "", loading).note).toBe("Loading versions…");
    const more = { ...source, otherVersions: 382 };
    expect(offered("version", "", more)).toMatchObject({ more: "382", note: undefined });
    expect(offered("version", "4", more)).toMatchObject({
      more: undefined,
      note: "Other versions aren’t listed: type the number",
    });
  });

  it("say how much of the index is there", () => {
    const noteIn = (state: ChoiceSource["index"]["state"], name: FilterName = "name") =>
      offered(name, "", sourceOf([], { index: { artifacts: [], state, isExhaustive: false } }))
        .note;
    expect(noteIn("complete")).toBeUndefined();
    expect(noteIn("loading")).toBe("Loading artifacts…");
    expect(noteIn("incomplete")).toBe("Some artifacts may be missing");
    expect(noteIn("needs-repo")).toBe("Choose an ML repo to list its artifacts");
    expect(noteIn("needs-repo", "ml_repo_id")).toBe("Only values seen in this browser");
    expect(noteIn("unavailable")).toBe("Only values seen in this browser");
  });

  it("are at most fifty, and the others are counted", () => {
    const many = Array.from({ length: 120 }, (_, index) => testArtifact(`repo/model-${index}`));
    const { shown, more } = offered("name", "", sourceOf(many));
    expect([shown.length, more]).toEqual([MAX_SHOWN, "70"]);
    const tooMany = Array.from({ length: 2000 }, (_, index) => testArtifact(`repo/model-${index}`));
    expect(offered("name", "", sourceOf(tooMany)).more).toBe("1,950");
    expect(offered("name", "model", sourceOf(tooMany)).more).toBe("450+");
  });

  const word = fc.stringMatching(/^[a-z]{1,4}$/);
  const artifact = fc
    .tuple(fc.constantFrom("one", "two", "three"), fc.array(word, { minLength: 1, maxLength: 3 }))
    .map(([repo, words]) => testArtifact(`${repo}/${words.join("-")}`));
  const artifacts = fc.uniqueArray(artifact, { selector: ({ fqn }) => fqn, maxLength: 40 });

  it("come from the chosen ML repo first, each once, and every name with the text is found", () => {
    fc.assert(
      fc.property(artifacts, word, (artifacts, text) => {
        const source = sourceOf(artifacts, { texts: { ml_repo_id: ["id-of-one"] } });
        const values = valuesOf("name", text, source);
        const inRepo = new Set(
          artifacts.filter(({ mlRepo }) => mlRepo === "one").map(({ name }) => name),
        );
        const firstOther = values.findIndex((value) => !inRepo.has(value));
        if (firstOther >= 0)
          expect(values.slice(firstOther).some((value) => inRepo.has(value))).toBe(false);
        expect(new Set(values).size).toBe(values.length);
        const named = artifacts.filter(({ name }) => name.includes(text) && name !== text);
        for (const { name } of named) expect(values).toContain(name);
      }),
    );
  });

  it("have ranges in order within what is shown", () => {
    fc.assert(
      fc.property(artifacts, fc.array(word, { minLength: 1, maxLength: 2 }), (artifacts, words) => {
        for (const { value, ranges } of offered("name", words.join(" "), sourceOf(artifacts))
          .shown) {
          const ends = ranges.flat();
          expect(ends).toEqual(ends.toSorted((one, other) => one - other));
          expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(value.length);
        }
      }),
    );
  });
});

describe("pastedChoices", () => {
  it("offers the values of a list in a field that takes one, with their names", () => {
    expect(pastedChoices(filterOf("tag"), ["a", "prod"], SEEN)?.shown).toMatchObject([
      { value: "a" },
      { value: "prod" },
    ]);
    expect(pastedChoices(filterOf("ml_repo_id"), ["420", "7"], SEEN)?.shown).toMatchObject([
      { value: "420", name: "churn-prediction" },
      { value: "7" },
    ]);
    expect(pastedChoices(filterOf("tag"), ["prod"], SEEN)).toBeUndefined();
    expect(pastedChoices(RUNS, ["a", "b"], SEEN)).toBeUndefined();
  });
});

describe("withChoice", () => {
  it("replaces a text, and in a list the last item", () => {
    const draft = (text: string) => ({ text, isDraft: true });
    const committed = (text: string) => ({ text, isDraft: false });
    expect(withChoice(filterOf("tag"), draft("pr"), "prod")).toEqual(["prod"]);
    expect(withChoice(RUNS, draft("b521, a7"), "a77c")).toEqual(["b521", "a77c"]);
    expect(withChoice(RUNS, draft("b521 "), "a77c")).toEqual(["b521", "a77c"]);
    expect(withChoice(RUNS, committed("b521"), "a77c")).toEqual(["b521", "a77c"]);
    expect(withChoice(RUNS, committed(""), "a77c")).toEqual(["a77c"]);
  });

  it("always ends with the picked value, and keeps the items before it", () => {
    const item = fc.string({ unit: fc.constantFrom("a", "1", "-"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(item), item, (items, value) => {
        const typed = { text: [...items, "x"].join(" "), isDraft: true };
        expect(withChoice(RUNS, typed, value)).toEqual([...new Set([...items, value])]);
      }),
    );
  });
});
