import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

/** Everything that JSON.parse and JSON.stringify would change. */
const METADATA = String.raw`{"best":1.0,"10":"a","2":"b","0":"c","pi":3.14159265358979323846,"big":1e400,"id":12345678901234567890.5,"loss":NaN,"low":-Infinity,"a":1,"a":2,"half":"\ud83d","\u00e9":"x\/y","on":"on"}`;

function rowText(name: string, metadata: string): string {
  return `{"id":"${name}","fqn":"artifact:t/r/${name}:1","step":1.0,"manifest":{"step":7.0,"metadata":${metadata}},"hash":9007199254740993,"x":1,"x":[1.0,NaN]}`;
}

const ODD = rowText("odd", METADATA);
const BROKEN = rowText("broken", '{"ok":1,"bad":tru}');
const ROWS = [rowText("good", '{"ok":1}'), ODD, BROKEN, '{"id":NaN,"note":"no FQN"}'];
const PAGE = `{"data":[${ROWS.join()}],"pagination":{"total":${ROWS.length}}}`;

const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");

test("data is shown and copied as it was sent", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const server = await startBefore((_, response) => sendJson(response, PAGE));
  try {
    const { rows, drawer } = listOf(page);
    // Browsers that lack it show the same.
    await page.addInitScript(() => Reflect.deleteProperty(JSON, "rawJSON"));
    await page.goto(server.url);
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(1).getByRole("button", { name: "7.0", exact: true })).toBeVisible();

    await rows.getByRole("link", { name: "odd 1" }).click();
    await expect(drawer.getByText("9007199254740993")).toBeVisible();
    await expect(drawer.getByText("x", { exact: true })).toHaveCount(2);

    await drawer.getByRole("tab", { name: "Metadata 14" }).click();
    const lines = drawer.getByRole("table", { name: "Metadata" }).locator("tbody").getByRole("row");
    await expect(lines.first()).toContainText("1.0");
    await expect(lines.nth(1)).toContainText('["10"]');
    for (const text of ["3.14159265358979323846", "1e400", "12345678901234567890.5", "NaN"]) {
      await expect(lines.filter({ hasText: text })).toHaveCount(1);
    }
    const repeated = lines.filter({ has: page.getByRole("img", { name: /^Repeated key/ }) });
    await expect(repeated).toHaveCount(2);
    await expect(repeated.last()).toContainText("2");
    await drawer.getByRole("button", { name: "Copy metadata" }).click();
    expect(withoutSpace(await clipboard())).toBe(METADATA);
    await drawer.getByRole("textbox", { name: "Search metadata" }).fill("é");
    await expect(lines).toHaveCount(1);

    await drawer.getByRole("tab", { name: "Manifest" }).click();
    await expect(drawer.getByRole("note")).toContainText("Repeated key: metadata.a");
    await drawer.getByRole("button", { name: "Copy manifest" }).click();
    expect(withoutSpace(await clipboard())).toBe(`{"step":7.0,"metadata":${METADATA}}`);
    const download = page.waitForEvent("download");
    await drawer.getByRole("button", { name: "Download manifest" }).click();
    const file = await readFile(await (await download).path(), "utf8");
    expect(withoutSpace(file)).toBe(`{"step":7.0,"metadata":${METADATA}}`);
    await drawer.getByRole("button", { name: "YAML" }).click();
    await drawer.getByRole("button", { name: "Copy manifest" }).click();
    const yaml = await clipboard();
    expect(yaml).toContain("#   metadata.a: 1\nstep: 7.0\nmetadata:\n  best: 1.0\n");
    expect(yaml).toContain("  big: 1.0e+400\n  id: 12345678901234567890.5\n  loss: .nan\n");
    expect(yaml).toContain('  half: "\\uD83D"\n  é: x/y\n  "on": "on"\n');
  } finally {
    await server.stop();
  }
});

test("what is not JSON affects only itself, and can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const server = await startBefore((_, response) => sendJson(response, PAGE));
  try {
    const { rows, drawer } = listOf(page);
    await page.goto(server.url);
    await rows
      .filter({ hasText: "Unreadable row" })
      .getByRole("button", { name: "Open raw JSON" })
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "Copy JSON" }).click();
    expect(withoutSpace(await clipboard())).toBe(withoutSpace('{"id":NaN,"note":"no FQN"}'));
    await page.keyboard.press("Escape");

    await rows.getByRole("link", { name: "broken 1" }).click();
    await drawer.getByRole("tab", { name: "Metadata" }).click();
    await expect(drawer.getByRole("note")).toContainText('Unexpected "tru" at character 15');
    await drawer.getByRole("button", { name: "Copy metadata" }).click();
    expect(await clipboard()).toBe('{"ok":1,"bad":tru}');
    await drawer.getByRole("tab", { name: "Manifest" }).click();
    await drawer.getByRole("button", { name: "Copy manifest" }).click();
    expect(await clipboard()).toBe('{"step":7.0,"metadata":{"ok":1,"bad":tru}}');
    await drawer.getByRole("button", { name: "YAML" }).click();
    await expect(drawer.getByRole("alert")).toContainText("can’t be shown as YAML");
  } finally {
    await server.stop();
  }
});

test("a row that isn't closed affects only itself", async ({ page }) => {
  const broken = String.raw`{"id":"2","fqn":"a:t/r/n:2","note":"C:\dir\"}`;
  const rowOf = (id: number) => `{"id":"${id}","fqn":"artifact:t/r/n:${id}"}`;
  const text = `{"data":[${rowOf(1)}, ${broken}, ${rowOf(3)}],"pagination":{"total":3}}`;
  const server = await startBefore((_, response) => sendJson(response, text));
  try {
    const { rows, pagination } = listOf(page);
    await page.goto(server.url);
    await expect(pagination).toContainText("1–3 of 3");
    await expect(rows.getByRole("link", { name: "n 3" })).toBeVisible();
    await rows.nth(1).getByRole("button", { name: "Open raw JSON" }).click();
    await expect(page.getByRole("dialog")).toContainText(broken);
  } finally {
    await server.stop();
  }
});
