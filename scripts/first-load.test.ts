import { describe, expect, test } from "vitest";
import { firstLoad, requestsOf, scriptsOf, staticImports } from "./first-load.ts";

describe("scriptsOf", () => {
  test("returns the scripts and module preloads of a page, in order", () => {
    const html = `<link rel="icon" href="./f.svg"><script src='./theme.js'></script>
      <script type="module" crossorigin src="./assets/index.js"></script>
      <link rel="modulepreload" crossorigin href="/assets/a.js">
      <link rel="stylesheet" href="./assets/index.css"><script>inline()</script>`;
    expect(scriptsOf(html)).toEqual(["./theme.js", "./assets/index.js", "/assets/a.js"]);
  });

  test("reads unquoted attributes", () => {
    expect(scriptsOf("<script type=module src=./a.js></script>")).toEqual(["./a.js"]);
  });
});

describe("staticImports", () => {
  test("returns import and export from, but not import()", () => {
    const code = `import{a as b}from"./x.js";import"./y.js";export*from"./z.js";
      export{q}from"./w.js";const later=()=>import("./d.js");import.meta.url;`;
    expect(staticImports("m.js", code).sort()).toEqual(["./w.js", "./x.js", "./y.js", "./z.js"]);
  });

  test("ignores strings and comments", () => {
    expect(staticImports("m.js", `/* import"./a.js" */const s='import"./b.js"';`)).toEqual([]);
  });

  test("throws for invalid JavaScript", () => {
    expect(() => staticImports("m.js", "import from from;(")).toThrow("m.js");
  });
});

describe("firstLoad", () => {
  const site: Record<string, string> = {
    "theme.js": "document.title",
    "assets/index.js": 'import"./shared.js";const d=()=>import("./drawer.js");d()',
    "assets/shared.js": 'import{r}from"./react.js";export const s=r;import"./index.js"',
    "assets/react.js": "export const r=1",
    "assets/drawer.js": 'import"./react.js";import"./tabs.js"',
    "assets/tabs.js": "export{}",
  };
  const walk = (html: string) => firstLoad(html, Object.keys(site), (file) => site[file] ?? "");

  test("includes every script reached by static imports, once", () => {
    const html = `<script src="./theme.js"></script><script type="module" src="./assets/index.js"></script>`;
    expect(walk(html)).toEqual({
      first: ["theme.js", "assets/index.js", "assets/shared.js", "assets/react.js"],
      later: ["assets/drawer.js", "assets/tabs.js"],
    });
  });

  test("includes a preloaded chunk with all its imports", () => {
    const html = `<script type="module" src="/assets/index.js"></script><link rel="modulepreload" href="/assets/drawer.js">`;
    expect(walk(html).later).toEqual(["theme.js"]);
  });

  test("throws when a script is missing", () => {
    expect(() => walk(`<script src="./gone.js"></script>`)).toThrow("index.html needs gone.js");
  });

  test("throws for a page without scripts", () => {
    expect(() => walk("<p>Nothing</p>")).toThrow("no scripts");
  });
});

test("counts what a page requests before its rows", () => {
  const html = `<link rel="icon" href="/i.svg"><script>inline()</script><style>a{}</style>
    <link rel="expect" href="#data" blocking="render"><script src="/a.js"></script>
    <link media="print" rel="stylesheet" href="/print.css"><link rel="preload" href="/b.js">`;
  expect(requestsOf(html)).toEqual(["/i.svg", "/a.js", "/b.js"]);
});
