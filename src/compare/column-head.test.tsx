// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
import { ColumnHead } from "./column-head.tsx";
import type { ComparedColumn } from "./compared-column.ts";
import type { MatrixActions } from "./matrix-model.ts";

const { render, buttonOf, press } = testRoot();

const COLUMN: ComparedColumn = {
  reference: "artifact:t/r/n:62",
  state: { kind: "shown", version: versionOf({ version: "62" }) },
  label: "62",
  pointer: undefined,
  duplicateOf: undefined,
  style: "muted",
  isBaseline: false,
};

async function renderHead(highlight?: "on" | "off" | "full") {
  const onHighlight = vi.fn();
  const actions: MatrixActions = {
    hrefOf: () => "#",
    onOpen: () => undefined,
    onBaseline: () => undefined,
    onHighlight,
    onRemove: () => undefined,
    onDirection: () => undefined,
    onShow: () => undefined,
  };
  const column = highlight === undefined ? COLUMN : { ...COLUMN, highlight };
  await render(<ColumnHead column={column} hasName={false} actions={actions} />);
  return onHighlight;
}

it("highlights its line among many", async () => {
  const onHighlight = await renderHead("off");
  expect(buttonOf("Highlight 62")?.getAttribute("aria-pressed")).toBe("false");
  await press("Highlight 62");
  expect(onHighlight).toHaveBeenCalledExactlyOnceWith(COLUMN.reference);
  await renderHead("on");
  expect(buttonOf("Highlight 62")?.getAttribute("aria-pressed")).toBe("true");
});

it("highlights no more than can be told apart, and nothing among few", async () => {
  const onHighlight = await renderHead("full");
  await press("Highlight 62");
  expect(onHighlight).not.toHaveBeenCalled();
  await renderHead();
  expect(buttonOf("Highlight 62")).toBeUndefined();
});
