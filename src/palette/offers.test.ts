import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTHING_KNOWN } from "../artifact/known-values.ts";
import type { Filters } from "../query/filters.ts";
import { format, INITIAL_QUERY, parse, type QueryState } from "../query/query-state.ts";
import type { Offer } from "./offer.ts";
import { offersOf } from "./offers.ts";
import { recognise } from "./recognise.ts";

const RUN = "b52108c3826f4c1e9d0a7b6c8d9c8d89";
const UUID = "3f6a0c1e-6d0b-4b1c-9f2e-0b0d5e0c7a71";

const known = {
  ...NOTHING_KNOWN,
  mlRepos: [{ id: "420", name: "churn-prediction" }],
  names: ["churn-xgb", "label-map"],
  tags: ["prod", "nightly"],
  runIds: [RUN],
};

function offers(text: string, filters: Filters = {}, more: Partial<QueryState> = {}): Offer[] {
  const query = { ...INITIAL_QUERY, offset: 100, limit: 25, ...more, filters };
  return offersOf(recognise(text, { base: "/" }), query, known);
}

/** The label, the address it leads to, and the hint. */
function lines(found: readonly Offer[]): string[] {
  return found.map(({ label, next, hint }) => {
    const words = label.map(({ text }) => text).join("");
    return [words, format(next), hint].filter((part) => part !== undefined).join(" | ");
  });
}

describe("offersOf", () => {
  it("opens a version by FQN, or filters, and says which filters give way", () => {
    const fqn = "artifact:northwind/churn-prediction/churn-xgb:7";
    const filters = { version: "latest", include_internal_metadata: true } as const;
    expect(lines(offers(fqn, filters))).toEqual([
      `Open churn-xgb 7 | ?version=latest&include_internal_metadata=true&offset=100&limit=25&open=${fqn}`,
      `Filter by FQN: this version | ?fqn=${fqn}&include_internal_metadata=true&limit=25 | replaces Version: latest`,
      "All versions of churn-xgb | ?fqn=artifact:northwind/churn-prediction/churn-xgb&include_internal_metadata=true&limit=25 | replaces Version: latest",
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&version=latest&include_internal_metadata=true&limit=25 | 420",
    ]);
  });

  it("offers all versions and the latest of an artifact", () => {
    expect(lines(offers("artifact:t/r/n", { tag: "prod" }))).toEqual([
      "All versions of n | ?fqn=artifact:t/r/n&limit=25 | replaces Tag: prod",
      "Latest version of n | ?fqn=artifact:t/r/n&version=latest&limit=25 | replaces Tag: prod",
      "Filter by Name: n | ?tag=prod&name=n&limit=25",
    ]);
    expect(lines(offers("artifact:t/r/n:latest"))[0]).toMatch(/^Latest version of n \| \?fqn=arti/);
  });

  it("mends an FQN without a type, and takes the parts that are right", () => {
    expect(lines(offers("t/churn-prediction/n:3"))).toEqual([
      "Open n 3, as artifact | ?offset=100&limit=25&open=artifact:t/churn-prediction/n:3",
      "Open n 3, as model | ?offset=100&limit=25&open=model:t/churn-prediction/n:3",
      "Filter by Name: n, version 3 | ?name=n&version=3&limit=25",
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25 | 420",
      "Filter by FQN: as it stands | ?fqn=t/churn-prediction/n:3&limit=25",
    ]);
    expect(lines(offers("artifact:t/r/my name:3"))).toEqual([]);
  });

  it("offers both uses of an id, and one where only one is meant", () => {
    expect(lines(offers(UUID))).toEqual([
      `Open version by ID ${UUID} | ?offset=100&limit=25&open=id:${UUID}`,
      `Filter by Artifact ID: ${UUID} | ?artifact_id=${UUID}&limit=25`,
    ]);
    expect(offers(`/api/ml/v1/artifact-versions/${UUID}`)).toHaveLength(1);
  });

  it("filters by runs, in place of those in force or beside them", () => {
    expect(lines(offers(RUN, { run_ids: ["a"] }))).toEqual([
      `Filter by Run IDs: ${RUN} | ?run_ids=${RUN}&limit=25 | replaces Run IDs: a`,
      `Add to the runs: ${RUN} | ?run_ids=a&run_ids=${RUN}&limit=25 | 2 runs then`,
      `Open version by ID ${RUN} | ?run_ids=a&offset=100&limit=25&open=id:${RUN}`,
    ]);
    expect(lines(offers(RUN, { run_ids: [RUN] }))[0]).toMatch(/in force already$/);
    expect(lines(offers(`https://h/mlfoundry/420/run/${RUN}/`))[1]).toMatch(
      /^Filter by ML repo: churn-prediction \| \?ml_repo_id=420/,
    );
  });

  it("takes all filters of a call in place of those in force", () => {
    const call = "/api/ml/v1/artifact-versions?tag=prod&ml_repo_id=420&limit=100&offset=0";
    expect(lines(offers(call, { name: "x", tag: "prod" }))).toEqual([
      "Filter by Tag: prod, ML repo: churn-prediction | ?tag=prod&ml_repo_id=420&limit=25 | replaces Name: x",
    ]);
    const many = "/api/ml/v1/artifact-versions?run_ids=a&run_ids=b&include_internal_metadata=true";
    expect(lines(offers(many))[0]).toMatch(
      /^Filter by Run IDs: 2 ids, Internal metadata: included \|/,
    );
    const one = "/api/ml/v1/artifact-versions?fqn=artifact:t/r/n:7&limit=1";
    expect(lines(offers(one))[0]).toMatch(/^Open n 7 \|/);
    expect(lines(offers("/api/ml/v1/artifact-versions", { tag: "x" }))).toEqual([
      "Show all versions | ?limit=25 | replaces Tag: x",
    ]);
  });

  it("goes to an address, or only opens its version", () => {
    const whole = "?tag=prod&limit=100&open=artifact:t/r/n:7&tab=usage";
    expect(lines(offers(`https://a.example/${whole}`, { name: "x" }))).toEqual([
      "Open n 7 | ?name=x&offset=100&limit=25&open=artifact:t/r/n:7&tab=usage",
      `Go to the view Tag: prod | ${whole} | replaces Name: x`,
    ]);
    expect(offers("https://a.example/version?open=artifact:t/r/n:7&tab=usage")).toHaveLength(1);
    expect(lines(offers("https://a.example/?offset=50"))).toEqual([
      "Go to all versions | ?offset=50",
    ]);
  });

  it("adds filters by name to those in force, and completes them", () => {
    expect(lines(offers("version:latest name:n", { tag: "prod", name: "x" }))).toEqual([
      "Filter by Name: n, Version: latest | ?tag=prod&name=n&version=latest&limit=25 | replaces Name: x",
    ]);
    expect(lines(offers("tag:"))).toEqual([
      "Filter by Tag: prod | ?tag=prod&limit=25",
      "Filter by Tag: nightly | ?tag=nightly&limit=25",
    ]);
    expect(lines(offers("repo:churn"))).toEqual([
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25 | 420",
      "Filter by ML repo ID: churn | ?ml_repo_id=churn&limit=25",
    ]);
    expect(lines(offers("repo:churn-prediction"))).toEqual([
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25",
    ]);
    expect(offers("version:0")).toEqual([]);
    expect(lines(offers("version:0 tag:prod"))).toEqual([
      "Filter by Tag: prod | ?tag=prod&limit=25",
    ]);
  });

  it("offers what is known for a word, then the word itself", () => {
    expect(lines(offers("churn"))).toEqual([
      "Filter by Name: churn-xgb | ?name=churn-xgb&limit=25",
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25 | 420",
      "Filter by Name: churn | ?name=churn&limit=25",
      "Filter by Tag: churn | ?tag=churn&limit=25",
    ]);
    expect(offers("churn").map(({ last = false }) => last)).toEqual([false, false, true, true]);
    expect(lines(offers("prod")).map((line) => line.split(" |")[0])).toEqual([
      "Filter by Tag: prod",
      "Filter by Name: prod",
    ]);
    expect(lines(offers("7"))[0]).toBe("Filter by Version: 7 | ?version=7&limit=25");
    expect(lines(offers("b521"))[0]).toMatch(`?run_ids=${RUN}`);
  });

  it("offers nothing for nothing, nor for what is elsewhere", () => {
    expect(offers("")).toEqual([]);
    expect(offers("https://docs.example/")).toEqual([]);
  });

  it("leads to states that an address holds, each named once", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc
        .constantFrom("tag:", "artifact:", "t/r/", "?tag=", "version:", RUN)
        .chain((head) => fc.string({ maxLength: 20 }).map((tail) => head + tail)),
      fc.constantFrom(
        "x".repeat(2000),
        `tag:${"y".repeat(1025)}`,
        `artifact:t/r/${"z".repeat(1020)}:1`,
      ),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom({}, { tag: "prod" }, { run_ids: ["a"] }),
        (input, filters) => {
          const found = offers(input, filters);
          for (const { next } of found) {
            expect(parse(format(next))).toEqual({ query: next, refused: [] });
          }
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
