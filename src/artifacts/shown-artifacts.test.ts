import { describe, expect, it } from "vitest";
import { createArtifactFinder } from "../artifact/artifact-finder.ts";
import { testArtifact } from "../artifact/test-artifact.ts";
import { parseArtifacts } from "../url-state/artifacts-state.ts";
import { relaxationsOf, shownArtifacts } from "./shown-artifacts.ts";
import { sortArtifacts } from "./sort-artifacts.ts";

const ALL = [
  testArtifact("model:t/fraud/churn-late", { version: "3", tags: ["prod"] }),
  testArtifact("model:t/churn/churn", { version: "2" }),
  testArtifact("artifact:t/churn/eval", { version: "1", tags: ["prod"] }),
];

function pageOf(search: string) {
  const { state } = parseArtifacts(search);
  const searched = {
    sorted: sortArtifacts(ALL, state.sort),
    found: createArtifactFinder(ALL)(state.q),
  };
  return { state, searched, ...shownArtifacts(searched, state) };
}

const namesOf = (search: string) => pageOf(search).shown.map(({ name }) => name);

describe("shownArtifacts", () => {
  it("has the best match first, unless the URL has an order", () => {
    expect(namesOf("?q=churn")).toEqual(["churn", "churn-late", "eval"]);
    expect(namesOf("?q=churn&sort=version")).toEqual(["eval", "churn", "churn-late"]);
  });

  it("shows all for a text without words", () => {
    expect(namesOf("?q=--")).toHaveLength(3);
  });

  it("counts facets among the matches", () => {
    expect([...pageOf("?q=late").counts.tag]).toEqual([["prod", 1]]);
    expect(pageOf("?q=none").shown).toEqual([]);
  });
});

describe("relaxationsOf", () => {
  const of = (search: string) => {
    const { state, searched } = pageOf(search);
    return relaxationsOf(searched, state).map(({ name, count }) => `${name} ${count}`);
  };

  it("says what to remove, and how many artifacts there are then", () => {
    expect(of("?q=late&type=artifact")).toEqual(["type 1", "q 1"]);
    expect(of("?q=zzzz&tag=prod")).toEqual(["q 2"]);
  });

  it("removes everything if one of them isn't enough", () => {
    expect(of("?q=zzzz&tag=gone")).toEqual(["all 3"]);
  });
});
