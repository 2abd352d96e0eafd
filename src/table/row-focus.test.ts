// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { focusedOpenKey } from "./row-dom.ts";
import { RowFocus } from "./row-focus.ts";
import { moveByKey } from "./row-keys.ts";

/** A row as the table renders it: checkbox, opener with a copy button, and a value or an empty cell. */
function rowHtml(index: number, { isOpen = false, hasValue = true } = {}): string {
  const value = hasValue
    ? `<button id="value-${index}">v</button><div popover><button>hidden</button></div>`
    : "";
  return `<tr data-index="${index}"${isOpen ? ' aria-current="true"' : ""}>
    <td><input type="checkbox" id="box-${index}"></td>
    <td><a href="#" data-opener="key-${index}" id="opener-${index}">name</a><button id="copy-${index}">c</button></td>
    <td>${value}</td>
  </tr>`;
}

function render(rows: readonly string[], count = rows.length) {
  document.body.innerHTML = `<button id="outside">o</button><div><table>
    <tbody data-rows="${count}">${rows.join("")}</tbody></table></div>`;
  const element = document.querySelector("tbody");
  if (element === null) throw new Error("no body");
  const rowFocus = new RowFocus();
  const mountRow = vi.fn((index: number) => {
    element.innerHTML = rowHtml(index);
  });
  element.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) rowFocus.handleFocus(target);
  });
  const detach = rowFocus.attach({ element, mountRow });
  rowFocus.updateTabStop();
  return { rowFocus, mountRow, detach };
}

const focus = (id: string) => document.getElementById(id)?.focus();
const focusedId = () => document.activeElement?.id;
const tabStops = () => [...document.querySelectorAll('tbody [tabindex="0"]')].map(({ id }) => id);

const THREE = [rowHtml(0), rowHtml(1), rowHtml(2)];

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("the tab stop", () => {
  it("is a single element: the first opener, or that of the open version", () => {
    render(THREE);
    expect(tabStops()).toEqual(["opener-0"]);
    render([rowHtml(0), rowHtml(1, { isOpen: true })]);
    expect(tabStops()).toEqual(["opener-1"]);
  });

  it("follows the focus, and stays when other rows change", () => {
    const { rowFocus } = render(THREE);
    focus("copy-1");
    expect(tabStops()).toEqual(["copy-1"]);
    document.querySelector("tr")?.remove();
    rowFocus.updateTabStop();
    expect(tabStops()).toEqual(["copy-1"]);
    focus("outside");
    expect(rowFocus.focusTabStop()).toBe(true);
    expect(focusedId()).toBe("copy-1");
  });

  it("moves on when its row is gone", () => {
    const { rowFocus } = render(THREE);
    document.querySelector("tr")?.remove();
    rowFocus.updateTabStop();
    expect(tabStops()).toEqual(["opener-1"]);
  });

  it("doesn't exist without rows or without a table", () => {
    expect(render([]).rowFocus.focusTabStop()).toBe(false);
    const { rowFocus, detach } = render(THREE);
    detach();
    expect(rowFocus.focusTabStop()).toBe(false);
    expect(rowFocus.move(1)).toBe(false);
  });
});

describe("moving among rows", () => {
  it("keeps the position in the row, past rows that lack it", () => {
    const { rowFocus } = render([rowHtml(0), rowHtml(1, { hasValue: false }), rowHtml(2)]);
    focus("value-0");
    rowFocus.move(1);
    expect(focusedId()).toBe("opener-1");
    rowFocus.move(1);
    expect(focusedId()).toBe("value-2");
  });

  it("stops at the ends of the page", () => {
    const { rowFocus } = render(THREE);
    focus("copy-1");
    rowFocus.move(9);
    expect(focusedId()).toBe("copy-2");
    rowFocus.move(-9);
    expect(focusedId()).toBe("copy-0");
  });

  it("enters at the open version, or at the first row", () => {
    focus("outside");
    expect(render(THREE).rowFocus.move(1)).toBe(true);
    expect(focusedId()).toBe("opener-0");
    render([rowHtml(0), rowHtml(1, { isOpen: true })]).rowFocus.move(-1);
    expect(focusedId()).toBe("opener-1");
  });

  it("mounts a row that is scrolled out of view", () => {
    const { rowFocus, mountRow } = render(THREE, 500);
    rowFocus.focusRow(400);
    expect(mountRow).toHaveBeenCalledWith(400);
    expect(focusedId()).toBe("opener-400");
  });

  it("focuses an opener, wherever in a row the focus was", () => {
    const { rowFocus } = render(THREE);
    focus("value-0");
    rowFocus.focusOpener(2);
    expect(focusedId()).toBe("opener-2");
    rowFocus.move(-1);
    expect(focusedId()).toBe("opener-1");
  });

  it("remembers a position for each table separately", () => {
    render(THREE);
    focus("value-0");
    const { rowFocus } = render(THREE);
    rowFocus.focusRow(1);
    expect(focusedId()).toBe("opener-1");
  });
});

describe("the focused row", () => {
  it("names its version, but not from a popover or from outside", () => {
    render(THREE);
    focus("value-1");
    expect(focusedOpenKey()).toBe("key-1");
    document.querySelector<HTMLElement>("[popover] button")?.focus();
    expect(focusedOpenKey()).toBeUndefined();
    focus("outside");
    expect(focusedOpenKey()).toBeUndefined();
  });

  it("is selected and deselected", () => {
    const { rowFocus } = render(THREE);
    const box = document.querySelector<HTMLInputElement>("#box-1");
    focus("copy-1");
    expect(rowFocus.toggleSelected()).toBe(true);
    expect(box?.checked).toBe(true);
    focus("outside");
    expect(rowFocus.toggleSelected()).toBe(false);
    expect(box?.checked).toBe(true);
  });
});

describe("keys", () => {
  const NO_MODIFIERS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const press = (rowFocus: RowFocus, key: string, modifiers = {}) =>
    moveByKey(rowFocus, { key, ...NO_MODIFIERS, ...modifiers });

  it("move among the rows and within one", () => {
    const { rowFocus } = render(THREE);
    const steps: [string, object, string][] = [
      ["ArrowDown", {}, "opener-1"],
      ["ArrowRight", {}, "copy-1"],
      ["ArrowUp", {}, "copy-0"],
      ["End", {}, "value-0"],
      ["Home", {}, "box-0"],
      ["ArrowLeft", {}, "box-0"],
      ["End", { ctrlKey: true }, "box-2"],
      ["Home", { ctrlKey: true }, "box-0"],
    ];
    focus("opener-0");
    for (const [key, modifiers, expected] of steps) {
      expect(press(rowFocus, key, modifiers)).toBe(true);
      expect(focusedId()).toBe(expected);
    }
  });

  it("are left to the browser with other modifiers, outside the rows, and if they have no meaning", () => {
    const { rowFocus } = render(THREE);
    focus("outside");
    expect(press(rowFocus, "ArrowDown")).toBe(false);
    focus("opener-0");
    expect(press(rowFocus, "ArrowDown", { altKey: true })).toBe(false);
    expect(press(rowFocus, "ArrowRight", { shiftKey: true })).toBe(false);
    expect(press(rowFocus, "a")).toBe(false);
    expect(press(rowFocus, "Enter")).toBe(false);
    expect(focusedId()).toBe("opener-0");
  });

  it("move by rows with Shift too", () => {
    const { rowFocus } = render(THREE);
    focus("opener-0");
    expect(press(rowFocus, "ArrowDown", { shiftKey: true })).toBe(true);
    expect(focusedId()).toBe("opener-1");
    expect(press(rowFocus, "ArrowUp", { shiftKey: true })).toBe(true);
    expect(focusedId()).toBe("opener-0");
  });

  it("open the version with Enter on a checkbox", () => {
    const { rowFocus } = render(THREE);
    const onOpen = vi.fn();
    document.getElementById("opener-1")?.addEventListener("click", onOpen);
    focus("box-1");
    expect(press(rowFocus, "Enter")).toBe(true);
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
