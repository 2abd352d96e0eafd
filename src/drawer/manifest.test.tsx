// @vitest-environment happy-dom
import { act } from "react";
import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
import { Manifest } from "./manifest.tsx";

const { container, render } = testRoot();
document.body.append(container);

const show = (manifest: string, id = "1") =>
  render(<Manifest version={versionOf({ id, fqn: `artifact:t/r/n:${id || "2"}`, manifest })} />);

const items = () =>
  [...container.querySelectorAll("[role=treeitem]")].map((item) => item.getAttribute("aria-label"));

const focusTree = () =>
  act(async () => container.querySelector<HTMLElement>("[role=treeitem]")?.focus());

/** Presses keys on what has the focus; returns those that the page's shortcuts get. */
async function typed(...keys: readonly string[]): Promise<readonly string[]> {
  const passed: string[] = [];
  const onKeyDown = ({ key }: KeyboardEvent) => passed.push(key);
  document.addEventListener("keydown", onKeyDown);
  for (const key of keys) {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    await act(async () => document.activeElement?.dispatchEvent(event));
  }
  document.removeEventListener("keydown", onKeyDown);
  return passed;
}

it("goes to a key with a digit, and leaves a digit alone to the page", async () => {
  await show('{"a":1,"f0":2,"f1":3}');
  await focusTree();
  expect(await typed("f", "1")).toEqual([]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("f1: 3");

  await show('{"a":1}', "9");
  await focusTree();
  expect(await typed("2")).toEqual(["2"]);
});

it("keeps what is expanded for the same document, and starts again with another", async () => {
  await show('{"a":{"b":{"c":1}}}');
  await focusTree();
  await typed("ArrowRight", "ArrowRight");
  const expanded = ["a: 1 key", "b: 1 key", "c: 1"];
  expect(items()).toEqual(expanded);
  await show('{"a":{"b":{"c":1}}}');
  expect(items()).toEqual(expanded);
  await show('{"x":{"y":{"z":1}},"a":1}');
  expect(items()).toEqual(["x: 1 key", "y: 1 key", "a: 1"]);
});
