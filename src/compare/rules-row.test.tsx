// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { ADD_RULE_ID, NEW_RULE_ID } from "./row-bar.tsx";
import { RulesRow } from "./rules-row.tsx";

const { container, render, press } = testRoot();
const onRule = vi.fn();
const RULE = { text: "f1>0.8", problem: undefined, unknown: undefined, results: [] };

beforeEach(async () => {
  document.body.append(container);
  onRule.mockClear();
  await render(<Row isAdding={false} />);
});

function Row({ isAdding }: { readonly isAdding: boolean }) {
  return (
    <>
      <RulesRow
        rules={[RULE]}
        columns={[]}
        paths={[]}
        unknownPathOf={(path) => (path === "nope" ? { path, near: ["note"] } : undefined)}
        onRule={onRule}
        isAdding={isAdding}
        onAdding={() => undefined}
      />
      <button type="button" id={ADD_RULE_ID} />
    </>
  );
}

const focusedId = () => document.activeElement?.id;

it("keeps the focus when a rule is removed", async () => {
  await press("Remove rule f1>0.8");
  expect(onRule).toHaveBeenCalledExactlyOnceWith(0, "");
  expect(focusedId()).toBe(ADD_RULE_ID);
});

it("keeps the focus when a rule is left as it was", async () => {
  await press("Edit rule f1>0.8");
  const field = container.querySelector("input");
  expect(document.activeElement).toBe(field);
  await act(async () => {
    field?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
  expect(onRule).not.toHaveBeenCalled();
  expect(focusedId()).toBe(ADD_RULE_ID);
});

async function type(text: string): Promise<void> {
  const field = container.querySelector("input");
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  await act(async () => {
    set?.call(field, text);
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

it("offers the next rule once one is added", async () => {
  await render(<Row isAdding />);
  await type("auc>0.9");
  await press("Add");
  expect(onRule).toHaveBeenCalledExactlyOnceWith(1, "auc>0.9");
  expect(container.querySelector("input")?.value).toBe("");
  expect(focusedId()).toBe(NEW_RULE_ID);
});

it("warns of a path that no version has, and offers a similar one", async () => {
  await render(<Row isAdding />);
  await type("nope>1");
  expect(container.textContent).toContain("No version has nope");
  await press("Use note");
  expect(container.querySelector("input")?.value).toBe("note>1");
});
