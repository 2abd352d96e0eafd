// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { readColumns } from "../url-state/column-choices.ts";
import { resizeColumn } from "./column-commands.ts";
import { moveColumn } from "./move-column.ts";
import { renderTable } from "./test-table.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const columnsFor = (text: string) => readColumns(text).columns ?? [];

describe("columns", () => {
  it("shows a column last and hides any but the name", () => {
    const { now, table } = renderTable({ columns: columnsFor("!name,type") });
    act(() => table().getColumn("step")?.toggleVisibility(true));
    expect(now.columns).toBe("!name,type,step");
    act(() => table().getColumn("type")?.toggleVisibility(false));
    expect(now.columns).toBe("!name,step");
    act(() => table().getColumn("name")?.toggleVisibility(false));
    expect(now.columns).toBe("!name,step");
  });

  it("pins a column after the pinned ones and unpins it before the others", () => {
    const { now, table } = renderTable({ columns: columnsFor("!name,type,step") });
    act(() => table().getColumn("step")?.pin("start"));
    expect(now.columns).toBe("!name,!step,type");
    act(() => table().getColumn("name")?.pin(false));
    expect(now.columns).toBe("!step,name,type");
  });

  it("moves a column within the pinned columns or within the others", () => {
    const { now, table } = renderTable({ columns: columnsFor("!name,!version,type,step") });
    act(() => moveColumn(table(), "step", 0));
    expect(now.columns).toBe("!name,!version,step,type");
    act(() => moveColumn(table(), "version", 0));
    expect(now.columns).toBe("!version,!name,step,type");
  });

  it("previews a width without changing the URL, then sets or resets it", () => {
    const { now, table, model } = renderTable({ columns: columnsFor("!name,type") });
    act(() => model().onPreviewWidth("type", 90));
    expect(table().getColumn("type")?.getSize()).toBe(90);
    expect(now.columns).toBe("!name,type");
    act(() => resizeColumn(table(), "type", 100));
    expect(now.columns).toBe("!name,type~100");
    act(() => resizeColumn(table(), "type", undefined));
    expect(now.columns).toBe("!name,type");
    expect(table().getColumn("type")?.getSize()).toBe(64);
  });
});
