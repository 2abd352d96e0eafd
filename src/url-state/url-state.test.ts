import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCharacter } from "../lib/test-characters.ts";
import { anyColumnChoice, statesFrom } from "./test-states.ts";
import { withOpen } from "./transitions.ts";
import {
  DEFAULT_LIMIT,
  format,
  INITIAL_STATE,
  isNarrowed,
  parse,
  requestOf,
  type UrlState,
} from "./url-state.ts";

/** Texts of all kinds: odd characters, other scripts, emoji, percent signs, markup. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
    fc.constantFrom(
      "a&b=c",
      "100%",
      "%zz",
      "a+b",
      "#1",
      "__proto__",
      "<b>",
      "多言語",
      "x?y",
      "a;b",
    ),
  )
  .filter((value) => value.trim() !== "" && value.isWellFormed());
const item = fc.string({ minLength: 1, maxLength: 32 }).filter((value) => !/[\s,]/.test(value));
const columns = fc
  .uniqueArray(anyColumnChoice, { selector: ({ id }) => id })
  .map((some) =>
    some.some(({ id }) => id === "name") ? some : [{ id: "name" as const }, ...some],
  );

const state: fc.Arbitrary<UrlState> = fc
  .tuple(statesFrom({ text, item, maxItems: 5 }), fc.option(columns, { nil: undefined }))
  .map(([state, cols]) => (cols === undefined ? state : { ...state, cols }));

describe("the laws of the URL", () => {
  it("reads back every state it writes, and ignores nothing", () => {
    fc.assert(
      fc.property(state, (state) => {
        expect(parse(format(state))).toEqual({ state, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("reads any text without throwing, to a state that it reads back", () => {
    const text = fc.string({ unit: anyCharacter });
    const query = fc
      .array(fc.tuple(text, text))
      .map((pairs) => new URLSearchParams(pairs).toString());
    const search = fc.oneof(fc.string(), text, query);
    fc.assert(
      fc.property(search, (text) => {
        const { state } = parse(text);
        expect(parse(format(state))).toEqual({ state, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("survives the URL parser of a browser", () => {
    fc.assert(
      fc.property(state, (state) => {
        const { search } = new URL(`http://localhost/${format(state)}`);
        expect(parse(search).state).toEqual(state);
      }),
    );
  });
});

describe("parse", () => {
  it.each([
    ["offset=-1", "offset"],
    ["offset=1.5", "offset"],
    ["limit=0", "limit"],
    ["limit=1001", "limit"],
    ["limit=abc", "limit"],
    ["version=0", "version"],
    ["version=1.5", "version"],
    ["version=newest", "version"],
    ["run_steps=x", "run_steps"],
    ["include_internal_metadata=yes", "include_internal_metadata"],
    ["tab=nope&open=a", "tab"],
    ["tab=usage", "tab"],
    ["cols=bogus", "cols"],
    [`version=${10n ** 20n}`, "version"],
    ["cols=name,bogus", "cols"],
    ["cols=name,name", "cols"],
    ["cols=name~5", "cols"],
    ["cols=name:heat", "cols"],
    ["cols=metadata", "cols"],
    ["cols=metadata.", "cols"],
    ["cols=metadatas", "cols"],
    ["cols=metadata.a b", "cols"],
    ["cols=metadata[01]", "cols"],
    ['cols=metadata["a"]', "cols"],
    ["cols=metadata.a:tint", "cols"],
    ["cols=metadata.a,metadata.a:heat", "cols"],
    [`cols=metadata.${"a".repeat(1024)}`, "cols"],
    ["sort=metadata", "sort"],
    ["sort=bogus", "sort"],
    ["__proto__=1", "__proto__"],
    ["constructor=1", "constructor"],
    ["bogus=1", "bogus"],
    [`name=${"n".repeat(10_240)}`, "name"],
    ["tag=a&tag=b", "tag"],
  ])("ignores %s and reports it", (search, name) => {
    const { ignored } = parse(search);
    expect(ignored.map((param) => param.name)).toEqual([name]);
  });

  it("keeps what it can read beside what it ignores", () => {
    const { state, ignored } = parse("?name=churn&version=0&run_steps=1&run_steps=x&%zz");
    expect(state.filters).toEqual({ name: "churn", run_steps: [1] });
    expect(ignored).toHaveLength(3);
  });

  it("reports ignored filters before all else", () => {
    const search = "cols=nope,name&offset=-4&tab=usage&foo=bar&version=1.5&run_steps=x";
    const names = parse(search).ignored.map(({ name }) => name);
    expect(names).toEqual(["version", "run_steps", "offset", "tab", "cols", "foo"]);
  });

  it("keeps the default columns where none in the URL can be read", () => {
    expect(parse("cols=bogus").state).toEqual(INITIAL_STATE);
    expect(parse("cols=bogus,version").state.cols?.map(({ id }) => id)).toEqual([
      "name",
      "version",
    ]);
  });

  it.each([
    ["version=Latest", "latest"],
    ["version=%20LATEST", "latest"],
    ["version=007", 7],
  ])("reads %s as %j", (search, version) => {
    expect(parse(search)).toMatchObject({ state: { filters: { version } }, ignored: [] });
  });

  it("rejects a number that is too large", () => {
    const { ignored } = parse(`version=${10n ** 20n}&run_steps=${2n ** 53n}`);
    expect(ignored.map(({ reason }) => reason)).toEqual([
      "must be at most 9007199254740991",
      "must be at most 9007199254740991",
    ]);
  });

  it("reads lists as repeated keys, and as one pasted list", () => {
    expect(parse("run_ids=a&run_ids=b").state.filters.run_ids).toEqual(["a", "b"]);
    expect(parse("run_ids=a,b%20c").state.filters.run_ids).toEqual(["a", "b", "c"]);
  });
});

describe("format", () => {
  it("writes no defaults", () => {
    expect(format(INITIAL_STATE)).toBe("");
  });

  it("leaves the characters of an FQN readable", () => {
    const state = withOpen(INITIAL_STATE, "artifact:northwind/churn/x@1,2:7", "usage");
    expect(format(state)).toBe("?open=artifact:northwind/churn/x@1,2:7&tab=usage");
  });
});

describe("requestOf", () => {
  it("always has offset, limit and include_internal_metadata, and repeats list keys", () => {
    expect(requestOf(INITIAL_STATE)).toBe(
      `offset=0&limit=${DEFAULT_LIMIT}&include_internal_metadata=false`,
    );
    const { state } = parse(
      "run_steps=1&run_steps=2&include_internal_metadata=true&open=a&tab=usage",
    );
    expect(requestOf(state)).toBe(
      "run_steps=1&run_steps=2&offset=0&limit=50&include_internal_metadata=true",
    );
  });
});

it("does not count internal metadata as narrowing", () => {
  expect(isNarrowed(parse("include_internal_metadata=true").state)).toBe(false);
  expect(isNarrowed(parse("name=churn").state)).toBe(true);
});
