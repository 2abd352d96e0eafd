import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { CORE_SCHEMA, load, realMapTag, YAML11_SCHEMA } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type JsonNode, stringOf } from "./nodes.ts";
import { parseJson } from "./parse-json.ts";
import { constantText, documents, numberText } from "./test-documents.ts";
import { writeYaml } from "./write-yaml.ts";

const yamlOf = (text: string) => writeYaml(parseJson(text));

/** The value that every reader should find: whole numbers as `integer` reads them, objects as maps. */
function plainValue(node: JsonNode, integer: (source: string) => unknown): unknown {
  if (node.kind === "list") return node.items.map((item) => plainValue(item, integer));
  if (node.kind === "object") {
    return new Map(node.members.map(({ key, value }) => [key, plainValue(value, integer)]));
  }
  if (node.kind === "string") return stringOf(node);
  if (node.kind !== "number") return JSON.parse(node.source);
  return /^-?\d+$/.test(node.source) ? integer(node.source) : Number(node.source);
}

const document = documents(fc.oneof(numberText, constantText));
/** js-yaml reads numbers beyond the range of a double as texts. */
const finite = documents(
  fc.oneof(
    numberText.filter((text) => Number.isFinite(Number(text))),
    constantText,
  ),
);

describe("YAML is read as the same values", () => {
  it.each(["1.1", "1.2"] as const)("by the library yaml as YAML %s", (version) => {
    const options = { version, intAsBigInt: true, mapAsMap: true, merge: version === "1.1" };
    fc.assert(
      fc.property(document, (text) => {
        const read: unknown = parse(yamlOf(text), options);
        expect(read).toEqual(plainValue(parseJson(text), BigInt));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["YAML 1.1", YAML11_SCHEMA],
    ["YAML 1.2", CORE_SCHEMA],
  ])("by the library js-yaml as %s", (_version, schema) => {
    fc.assert(
      fc.property(finite, (text) => {
        const read = load(yamlOf(text), { schema: schema.withTags(realMapTag) });
        expect(read).toEqual(plainValue(parseJson(text), Number));
      }),
      { numRuns: 500 },
    );
  });

  const python = "import json, sys, yaml";
  const hasPython = spawnSync("python3", ["-c", python]).status === 0;
  it.skipIf(!hasPython)("by Python, as its own JSON reader reads the JSON", () => {
    const script = `${python}
def same(a, b):
    if type(a) is not type(b): return False
    if type(a) is dict: return len(a) == len(b) and all(k in b and same(v, b[k]) for k, v in a.items())
    if type(a) is list: return len(a) == len(b) and all(map(same, a, b))
    return a == b or a != a
for text, written in json.load(sys.stdin):
    try: read = yaml.safe_load(written)
    except Exception as error: read = error
    if not same(json.loads(text), read): print(ascii([text, written, read]))
`;
    const cases = fc.sample(document, 500).map((text) => [text, yamlOf(text)]);
    const { stdout } = spawnSync("python3", ["-c", script], {
      input: JSON.stringify(cases),
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });
});

const LINES: readonly [json: string, yaml: string][] = [
  ['{"eps":1e-8,"lr":5e-7,"num":1e21,"E":1E5}', "eps: 1.0e-8\nlr: 5.0e-7\nnum: 1.0e+21\nE: 1.0E+5"],
  ['{"one":1.0,"pi":3.14159265358979323846}', "one: 1.0\npi: 3.14159265358979323846"],
  ['{"id":9007199254740993,"big":1e400}', "id: 9007199254740993\nbig: 1.0e+400"],
  ["[NaN,Infinity,-Infinity]", "- .nan\n- .inf\n- -.inf"],
  ['{"flag":"on","t":"12:30:45","s":"1e-8"}', 'flag: "on"\nt: "12:30:45"\ns: "1e-8"'],
  ['{"best":1,"10":"a","2":"b","0":"c"}', 'best: 1\n"10": a\n"2": b\n"0": c'],
  ['{"__proto__":{"polluted":1}}', "__proto__:\n  polluted: 1"],
  ['{"notes":"Zażółć 🧪 日本語","uri":"s3://b/c, d"}', "notes: Zażółć 🧪 日本語\nuri: s3://b/c, d"],
  ['{"a":"x\\u200by\\ud83d","b":"\\u00e9"}', 'a: "x\\u200By\\uD83D"\nb: é'],
  ['{"a":"one\\n\\n two","b":["x\\ny\\n"]}', "a: |-\n  one\n\n   two\nb:\n  - |\n    x\n    y"],
  [
    '{"a":[],"b":{},"c":[[1,[2]],{"d":3,"e":4}]}',
    "a: []\nb: {}\nc:\n  - - 1\n    - - 2\n  - d: 3\n    e: 4",
  ],
  ['"text"', "text"],
];

it.each(LINES)("%s is written line by line", (json, yaml) => {
  expect(yamlOf(json)).toBe(`${yaml}\n`);
});

it("does not fold long lines, and writes a long key after a question mark", () => {
  const long = "word ".repeat(300).trim();
  expect(yamlOf(JSON.stringify({ [long]: { a: long } }))).toBe(`? ${long}\n:\n  a: ${long}\n`);
});

it("lists the values of repeated keys that YAML can't hold", () => {
  expect(yamlOf('{"x":[{"a":{"b":"\u2028"},"c":1,"a":2,"a":3}]}').split("\n")).toEqual([
    "# Some keys are repeated. YAML can't repeat a key, so these values are left out:",
    '#   x[0].a: {"b":"\\u2028"}',
    "#   x[0].a: 2",
    "x:",
    "  - c: 1",
    "    a: 3",
    "",
  ]);
});

it("writes values nested deeper than the call stack, the deepest levels on one line", () => {
  const deep = `${'[{"a":'.repeat(20_000)}1e5${"}]".repeat(20_000)}`;
  const text = yamlOf(deep);
  expect(text.length).toBeLessThan(3 * deep.length);
  expect(text.replaceAll(/\s|- a:/g, "")).toContain('[{"a":[{"a":1.0e+5}]}]');
});

it("any number of items, keys and lines is written", () => {
  const many = 200_000;
  const texts = ["[1]", '{"a":1}', JSON.stringify("a\n")].map((text) => {
    const inner = text.slice(1, -1);
    const joiner = text.startsWith('"') ? "" : ",";
    return text[0] + Array(many).fill(inner).join(joiner) + text.at(-1);
  });
  for (const text of texts) expect(yamlOf(text).length).toBeGreaterThan(many);
});
