import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import type { Filters } from "../url-state/filters.ts";
import { format, INITIAL_STATE, parse, type UrlState } from "../url-state/url-state.ts";
import { parseInput } from "./parse-input.ts";
import type { Suggestion } from "./suggestion.ts";
import { suggestionsFor } from "./suggestions.ts";

const RUN = "b52108c3826f4c1e9d0a7b6c8d9c8d89";
const UUID = "3f6a0c1e-6d0b-4b1c-9f2e-0b0d5e0c7a71";

const CHURN = "artifact:northwind/churn-prediction/churn-xgb";
const ARTIFACT = "0f0a2f38-1f0e-4c0f-8a54-6d1c0b6f5a10";

const version = {
  open: `${CHURN}:456`,
  name: "churn-xgb",
  version: "456",
  aliases: ["v2.456.0"],
  mlRepo: "churn-prediction",
  id: "6a7b1c2d-6d0b-4b1c-9f2e-0b0d5e0c7a72",
  artifactId: ARTIFACT,
};

const data = {
  ...NO_SEEN_VALUES,
  versions: [version],
  mlRepos: [{ id: "420", name: "churn-prediction" }],
  names: ["churn-xgb", "label-map"],
  tags: ["prod", "nightly"],
  runIds: [RUN],
};

function suggestions(
  text: string,
  filters: Filters = {},
  more: Partial<UrlState> = {},
): Suggestion[] {
  const state = { ...INITIAL_STATE, offset: 100, limit: 25, ...more, filters };
  return suggestionsFor(parseInput(text, { base: "/" }), state, data);
}

/** The label, the query string it leads to, and the hint. */
function lines(list: readonly Suggestion[]): string[] {
  return list.map(({ label, next, hint }) => {
    const labelText = label.map(({ text }) => text).join("");
    return [labelText, format(next), hint].filter((part) => part !== undefined).join(" | ");
  });
}

describe("suggestionsFor", () => {
  it("opens a version by FQN or filters by it, and names the replaced filters", () => {
    const fqn = "artifact:northwind/churn-prediction/churn-xgb:7";
    const filters = { version: "latest", include_internal_metadata: true } as const;
    expect(lines(suggestions(fqn, filters))).toEqual([
      `Open churn-xgb 7 | ?version=latest&include_internal_metadata=true&offset=100&limit=25&open=${fqn}`,
      `Filter by FQN: churn-xgb 7 | ?fqn=${fqn}&include_internal_metadata=true&limit=25 | replaces Version: latest`,
      "All versions of churn-xgb | ?fqn=artifact:northwind/churn-prediction/churn-xgb&include_internal_metadata=true&limit=25 | replaces Version: latest",
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&version=latest&include_internal_metadata=true&limit=25 | 420",
    ]);
  });

  it("opens a version by its FQN as it is written", () => {
    expect(lines(suggestions("model:T/r/Name:7"))[0]).toBe(
      "Open Name 7 | ?offset=100&limit=25&open=model:T/r/Name:7",
    );
  });

  it("suggests all versions and the latest version of an artifact", () => {
    expect(lines(suggestions("artifact:t/r/n", { tag: "prod" }))).toEqual([
      "All versions of n | ?fqn=artifact:t/r/n&limit=25 | replaces Tag: prod",
      "Latest version of n | ?fqn=artifact:t/r/n&version=latest&limit=25 | replaces Tag: prod",
      "Filter by Name: n | ?tag=prod&name=n&limit=25",
    ]);
    expect(lines(suggestions("artifact:t/r/n:latest"))[0]).toMatch(
      /^Latest version of n \| \?fqn=arti/,
    );
  });

  it("adds a type to an incomplete FQN, and filters by its valid parts", () => {
    expect(lines(suggestions("t/churn-prediction/n:3"))).toEqual([
      "Open n 3, as artifact | ?offset=100&limit=25&open=artifact:t/churn-prediction/n:3",
      "Open n 3, as model | ?offset=100&limit=25&open=model:t/churn-prediction/n:3",
      "Filter by Name: n, Version: 3 | ?name=n&version=3&limit=25",
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25 | 420",
      "Filter by FQN anyway | ?fqn=t/churn-prediction/n:3&limit=25",
    ]);
    expect(lines(suggestions("artifact:t/r/my name:3"))).toEqual([]);
  });

  it("suggests all meanings of an id, or the only one possible", () => {
    expect(lines(suggestions(UUID))).toEqual([
      `Open version by ID ${UUID} | ?offset=100&limit=25&open=id:${UUID}`,
      `Filter by Artifact ID: ${UUID} | ?artifact_id=${UUID}&limit=25`,
      `Filter by Run IDs: ${UUID} | ?run_ids=${UUID}&limit=25`,
    ]);
    expect(suggestions(`/api/ml/v1/artifact-versions/${UUID}`)).toHaveLength(1);
  });

  it("names the artifact or version if its id is loaded", () => {
    expect(lines(suggestions(ARTIFACT))).toEqual([
      `Filter by Artifact ID: ${ARTIFACT} | ?artifact_id=${ARTIFACT}&limit=25 | churn-xgb`,
      `Open version by ID ${ARTIFACT} | ?offset=100&limit=25&open=id:${ARTIFACT}`,
    ]);
    expect(lines(suggestions(version.id))[0]).toBe(
      `Open churn-xgb 456 | ?offset=100&limit=25&open=${CHURN}:456`,
    );
  });

  it("opens the version an alias points to if it is loaded, or else lists other suggestions first", () => {
    expect(lines(suggestions(`${CHURN}:v2.456.0`)).map((line) => line.split(" |")[0])).toEqual([
      "Open churn-xgb 456",
      "All versions of churn-xgb",
      "Latest version of churn-xgb",
      "Filter by ML repo: churn-prediction",
      "Open churn-xgb v2.456.0 anyway",
    ]);
    expect(lines(suggestions(`${CHURN}:v9-rc`))[0]).toMatch(/^All versions of churn-xgb/);
    expect(lines(suggestions("t/r/n:v9-rc"))[0]).toBe(
      "All versions of n, as artifact | ?fqn=artifact:t/r/n&limit=25",
    );
  });

  it.each(["churn-xgb:456", "churn-xgb 456", "Churn-XGB : v456"])(
    "opens the version named by %j, or filters by its name and number",
    (text) => {
      expect(lines(suggestions(text)).slice(0, 2)).toEqual([
        `Open churn-xgb 456 | ?offset=100&limit=25&open=${CHURN}:456`,
        "Filter by Name: churn-xgb, Version: 456 | ?name=churn-xgb&version=456&limit=25",
      ]);
    },
  );

  it("filters by a name and a version that are not loaded", () => {
    const [byAlias, byName] = lines(suggestions("churn-xgb v2.456.0"));
    expect(byAlias).toMatch(/^Open churn-xgb 456 /);
    expect(byName).toBe("Filter by Name: churn-xgb | ?name=churn-xgb&limit=25");
    expect(lines(suggestions("label-map latest"))[0]).toMatch(/\?name=label-map&version=latest&/);
    const [unknown] = suggestions("other:3");
    expect([unknown?.isFallback, ...lines(unknown === undefined ? [] : [unknown])]).toEqual([
      true,
      "Filter by Name: other, Version: 3 | ?name=other&version=3&limit=25",
    ]);
  });

  it("lists a seen value that equals the text before values that contain it", () => {
    const similar = {
      ...data,
      names: ["production", "prod-eu", "prod-e"],
      tags: ["nightly", "Prod-E", "prod"],
      runIds: ["prod-eu-1", "a77c"],
    };
    const first = (text: string) => {
      const input = parseInput(text, { base: "/" });
      return lines(suggestionsFor(input, INITIAL_STATE, similar))[0];
    };
    expect(first("prod")).toBe("Filter by Tag: prod | ?tag=prod");
    expect(first("PROD")).toBe("Filter by Tag: prod | ?tag=prod");
    expect(first("prod-e")).toBe("Filter by Name: prod-e | ?name=prod-e");
    expect(first("a77c")).toBe("Filter by Run IDs: a77c | ?run_ids=a77c");
    expect(first("Churn-Prediction")).toMatch(/^Filter by ML repo: churn-prediction/);
    expect(first("name:prod-e")).toBe("Filter by Name: prod-e | ?name=prod-e");
    expect(first("repo:CHURN-prediction")).toMatch(/\?ml_repo_id=420$/);
  });

  it("accepts a number as the page formats it", () => {
    expect(lines(suggestions("step:2,400"))).toEqual([
      "Filter by Run steps: 2400 | ?run_steps=2400&limit=25",
    ]);
    expect(lines(suggestions("2,400")).map((line) => line.split(" |")[0])).toEqual([
      "Filter by Version: 2400",
      "Filter by ML repo: 2400",
      "Filter by Run steps: 2400",
      "Filter by Name: 2,400",
      "Filter by Tag: 2,400",
    ]);
  });

  it("filters by runs, replacing the active ones or adding to them", () => {
    expect(lines(suggestions(RUN, { run_ids: ["a"] }))).toEqual([
      `Filter by Run IDs: ${RUN} | ?run_ids=${RUN}&limit=25 | replaces Run IDs: a`,
      `Add to Run IDs: ${RUN} | ?run_ids=a&run_ids=${RUN}&limit=25 | 2 runs in total`,
      `Open version by ID ${RUN} | ?run_ids=a&offset=100&limit=25&open=id:${RUN}`,
    ]);
    expect(lines(suggestions(RUN, { run_ids: [RUN] }))[0]).toMatch(/already active$/);
    expect(lines(suggestions(`https://h/mlfoundry/420/run/${RUN}/`))[1]).toMatch(
      /^Filter by ML repo: churn-prediction \| \?ml_repo_id=420/,
    );
  });

  it("replaces the active filters with those of a call", () => {
    const call = "/api/ml/v1/artifact-versions?tag=prod&ml_repo_id=420&limit=100&offset=0";
    expect(lines(suggestions(call, { name: "x", tag: "prod" }))).toEqual([
      "Filter by Tag: prod, ML repo: churn-prediction | ?tag=prod&ml_repo_id=420&limit=25 | replaces Name: x",
    ]);
    const many = "/api/ml/v1/artifact-versions?run_ids=a&run_ids=b&include_internal_metadata=true";
    expect(lines(suggestions(many))[0]).toMatch(
      /^Filter by Run IDs: 2 IDs, Internal metadata: included \|/,
    );
    const one = "/api/ml/v1/artifact-versions?fqn=artifact:t/r/n:7&limit=1";
    expect(lines(suggestions(one))[0]).toMatch(/^Open n 7 \|/);
    expect(lines(suggestions("/api/ml/v1/artifact-versions", { tag: "x" }))).toEqual([
      "Show all versions | ?limit=25 | replaces Tag: x",
    ]);
  });

  it("goes to a URL, or only opens its version", () => {
    const whole = "?tag=prod&limit=100&open=artifact:t/r/n:7&tab=usage";
    expect(lines(suggestions(`https://a.example/${whole}`, { name: "x" }))).toEqual([
      `Go to Tag: prod | ${whole} | replaces Name: x`,
      "Open n 7 | ?name=x&offset=100&limit=25&open=artifact:t/r/n:7&tab=usage",
    ]);
    expect(suggestions("https://a.example/version?open=artifact:t/r/n:7&tab=usage")).toHaveLength(
      1,
    );
    expect(lines(suggestions("https://a.example/?offset=50"))).toEqual([
      "Go to all versions | ?offset=50",
    ]);
  });

  it("adds filters by name to the active ones, and completes them", () => {
    expect(lines(suggestions("version:latest name:n", { tag: "prod", name: "x" }))).toEqual([
      "Filter by Name: n, Version: latest | ?tag=prod&name=n&version=latest&limit=25 | replaces Name: x",
    ]);
    expect(lines(suggestions("tag:"))).toEqual([
      "Filter by Tag: prod | ?tag=prod&limit=25",
      "Filter by Tag: nightly | ?tag=nightly&limit=25",
    ]);
    expect(lines(suggestions("repo:churn"))).toEqual([
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25 | 420",
      "Filter by ML repo: churn | ?ml_repo_id=churn&limit=25",
    ]);
    expect(lines(suggestions("repo:churn-prediction"))).toEqual([
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25",
    ]);
    expect(suggestions("version:0")).toEqual([]);
    expect(lines(suggestions("version:0 tag:prod"))).toEqual([
      "Filter by Tag: prod | ?tag=prod&limit=25",
    ]);
  });

  it("suggests seen values for free text, then the text itself", () => {
    expect(lines(suggestions("churn"))).toEqual([
      "Filter by Name: churn-xgb | ?name=churn-xgb&limit=25",
      "Filter by ML repo: churn-prediction | ?ml_repo_id=420&limit=25 | 420",
      "Filter by Name: churn | ?name=churn&limit=25",
      "Filter by Tag: churn | ?tag=churn&limit=25",
    ]);
    expect(suggestions("churn").map(({ isFallback = false }) => isFallback)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(lines(suggestions("prod")).map((line) => line.split(" |")[0])).toEqual([
      "Filter by Tag: prod",
      "Filter by Name: prod",
    ]);
    expect(lines(suggestions("7"))[0]).toBe("Filter by Version: 7 | ?version=7&limit=25");
    expect(lines(suggestions("b521"))[0]).toMatch(`?run_ids=${RUN}`);
  });

  it("suggests nothing for empty input and for other URLs", () => {
    expect(suggestions("")).toEqual([]);
    expect(suggestions("https://docs.example/")).toEqual([]);
  });

  it("suggests each state once, and only those that fit into a URL", () => {
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
          const list = suggestions(input, filters);
          for (const { next } of list) {
            expect(parse(format(next))).toEqual({ state: next, ignored: [] });
          }
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
