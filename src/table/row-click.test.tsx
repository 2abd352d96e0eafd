// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { openByClick } from "./row-click.ts";

const { container, render } = testRoot();
const onOpen = vi.fn();
const at = (selector: string) => container.querySelector<HTMLElement>(selector);

function click(selector: string, init: MouseEventInit = {}): void {
  at(selector)?.dispatchEvent(new window.MouseEvent("click", { bubbles: true, ...init }));
}

function renderRow() {
  return render(
    <table>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as in the table */}
      <tbody data-rows={1} onClick={(event) => openByClick(event, onOpen)}>
        <tr data-index={0}>
          <td className="empty">
            <input type="checkbox" />
          </td>
          <td>
            <button type="button">prod</button>
            <a href="/?open=v" data-opener="v">
              churn 7
            </a>
          </td>
        </tr>
      </tbody>
    </table>,
  );
}

afterEach(() => onOpen.mockReset());

test("a click on the empty part of a row opens it, once", async () => {
  await renderRow();
  click(".empty");
  expect(onOpen.mock.calls).toEqual([["v"]]);
  click("a");
  expect(onOpen.mock.calls).toEqual([["v"], ["v"]]);
});

test("controls, modifiers and selected text keep their own meaning", async () => {
  await renderRow();
  for (const control of ["input", "button"]) click(control);
  for (const modifier of ["ctrlKey", "metaKey", "shiftKey"]) {
    click(".empty", { [modifier]: true });
    click("a", { [modifier]: true });
  }
  click(".empty", { button: 1 });
  vi.stubGlobal("getSelection", () => ({ type: "Range" }));
  click(".empty");
  expect(onOpen).not.toHaveBeenCalled();
});
