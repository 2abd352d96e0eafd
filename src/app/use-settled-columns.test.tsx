// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import type { ColumnState, ComparedColumn } from "../compare/compared-column.ts";
import { testRoot } from "../lib/test-root.ts";
import { useSettledColumns } from "./use-settled-columns.ts";

const { container, render } = testRoot();

function Kinds({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  return useSettledColumns(columns)
    .map(({ state }) => state.kind)
    .join();
}

function columnsOf(...states: readonly ColumnState[]): readonly ComparedColumn[] {
  return states.map((state, index) => ({
    reference: String(index),
    state,
    label: String(index),
    pointer: undefined,
    duplicateOf: undefined,
    style: index,
    isBaseline: index === 0,
  }));
}

const LOADING: ColumnState = { kind: "loading" };
const SHOWN: ColumnState = { kind: "shown", version: versionOf({ id: "1" }) };
const FAILED: ColumnState = { kind: "failed", title: "t", meaning: "m", onRetry: () => undefined };

it("keeps the versions that are there while another one is loaded again", async () => {
  await render(<Kinds columns={columnsOf(LOADING, LOADING)} />);
  await render(<Kinds columns={columnsOf(SHOWN, FAILED)} />);
  expect(container.textContent).toBe("shown,failed");
  await render(<Kinds columns={columnsOf(SHOWN, LOADING)} />);
  expect(container.textContent).toBe("shown,failed");
});
