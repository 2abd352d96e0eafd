import { describe, expect, test } from "vitest";
import { findWords, withoutExceptions } from "./find-words.ts";
import { wordRules } from "./word-list.ts";

const found = (file: string, text: string) =>
  findWords(file, text, wordRules).map((finding) => `${finding.text} → ${finding.instead}`);

describe("the word list finds", () => {
  test.each([
    ["// Shown anew.", "anew → again"],
    ["/** The filters in force. */", "in force → active, current"],
    ['throw new Error("That is no row");', "is no → is not a"],
    ['const title = "This server wants a filter";', "wants → requires, expects"],
    ["const asked = 1;", "asked → request, fetch"],
    ["const signs = [...text];", "signs → character, symbol"],
    ["const address = location.href;", "address → URL"],
    ["const label = <p>Copy address</p>;", "address → URL"],
    ["// The server's words.", "'s words → message, text"],
    ["// What stands there.", "stands → is, is shown, appears"],
    ["// Deselects the row, or lets go of it.", "lets go of → deselects, releases"],
    ["// Takes the text as it is.", "as it is → unchanged"],
    ["const label = <button>Try again</button>;", "Try again → Retry, Refresh"],
    ["const told = () => wanted;", "told → the term for it, wanted → the term for it"],
    ["const refusedParams = drawnRows;", "refused → reject, drawn → render"],
    ["// Shows the whole.", "the whole → complete, the full text"],
    ["// A page of its own.", "of its own → its own, separate"],
    ["const neighbours = [];", "neighbour → neighbor"],
  ])("%s", (text, finding) => {
    expect(found("src/app/a.tsx", text).join(", ")).toBe(finding);
  });
});

describe("the word list ignores", () => {
  test.each([
    "// There is no row, and the old one is no longer there.",
    "// A standalone page. `T` may stand for a space.",
    "const order = Math.sign(difference); // The minus sign. A sign-in page.",
    "// Text that is sent as it is typed.",
    "const dialog = <dialog aria-labelledby={id} />;",
    'const hint = "Ask for access to the ML repo.";',
    'const block = <p className="stands in force" />;',
    "// The words of a text.",
    "// Only the given rows, as a whole, or a whole number.",
    'const preference = "shut";',
  ])("%s", (text) => {
    expect(found("src/app/a.tsx", text)).toEqual([]);
  });

  test("addresses that a server listens on, outside the page", () => {
    expect(found("server/a.ts", "// The address to listen on.")).toEqual([]);
    expect(found("server/a.ts", "const { address } = server;")).toEqual([]);
    expect(found("server/a.ts", "// Every address of the page.")).toEqual(["address → URL"]);
  });
});

test("finds a phrase that continues on the next line of a comment", () => {
  const text = "\n/**\n * A text that is\n * no JSON.\n */\n// The filters in\n// force.\n";
  expect(findWords("src/a.ts", text, wordRules)).toEqual([
    { file: "src/a.ts", line: 3, text: "is no", instead: "is not a" },
    { file: "src/a.ts", line: 6, text: "in force", instead: "active, current" },
  ]);
});

test("ignores code, links and tags in documents", () => {
  const markdown = "Shown `anew` [again](anew.md).\n```\nanew\n```\nAnd\nanew.";
  expect(findWords("docs/a.md", markdown, wordRules)).toMatchObject([{ line: 6, text: "anew" }]);
  expect(found("index.html", '<p class="anew">Shown anew</p>')).toEqual(["anew → again"]);
  expect(found("src/a.css", "/* Shown anew */ .in-force { color: gray }")).toEqual([
    "anew → again",
  ]);
});

test("applies rules about the UI only to the page", () => {
  expect(found("src/a.ts", 'const label = "Try again";')).toEqual(["Try again → Retry, Refresh"]);
  expect(found("src/a.test.ts", 'const label = "Try again";')).toEqual([]);
  expect(found("server/a.ts", 'const label = "Try again";')).toEqual([]);
});

test("removes exceptions, and returns those that matched nothing", () => {
  const findings = findWords("src/a.ts", "// In force.\n// Anew, in force.", wordRules);
  const needed = { file: "src/a.ts", text: "Anew", reason: "…" };
  const unneeded = { file: "src/b.ts", text: "Anew", reason: "…" };
  const line = ({ line }: { line: number }) => (line === 2 ? "// Anew, in force." : "// In force.");
  const left = withoutExceptions(findings, [needed, unneeded], line);
  expect(left.findings).toMatchObject([{ line: 1, text: "In force" }]);
  expect(left.unused).toEqual([unneeded]);
});
