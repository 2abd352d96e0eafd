// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { ADD_RULE_ID } from "./row-bar.tsx";
import { RulesRow } from "./rules-row.tsx";

const { container, render, press } = testRoot();
const onRule = vi.fn();
const RULE = { text: "f1>0.8", problem: undefined, results: [] };

beforeEach(async () => {
  document.body.append(container);
  onRule.mockClear();
  await render(
    <>
      <RulesRow
        rules={[RULE]}
        columns={[]}
        paths={[]}
        onRule={onRule}
        isAdding={false}
        onAdding={() => undefined}
      />
      <button type="button" id={ADD_RULE_ID} />
    </>,
  );
});

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
