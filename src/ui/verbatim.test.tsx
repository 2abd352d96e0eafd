// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { waitFor } from "../lib/test-wait-for.ts";
import { BreakableText } from "./breakable-text.tsx";
import { Verbatim } from "./verbatim.tsx";

const { container, render } = testRoot();
const marks = () => [...container.querySelectorAll<HTMLElement>("[data-mark]")];

test("a value is isolated, not translated, and one text node", async () => {
  await render(<Verbatim text="نموذج-12" className="font-mono" />);
  expect(container.innerHTML).toBe('<bdi translate="no" class="font-mono">نموذج-12</bdi>');
  expect(container.firstElementChild?.childNodes).toHaveLength(1);
});

test("characters that can't be seen are marked, and the text stays exact", async () => {
  const onMarked = vi.fn();
  await render(<Verbatim text={"prod\u202Egnitset\u200B"} onMarked={onMarked} />);
  await waitFor(() => expect(marks().map(({ dataset }) => dataset.mark)).toEqual(["RLO", "ZWSP"]));
  expect(marks().map(({ dataset }) => dataset.tip)).toEqual([
    "U+202E right-to-left override",
    "U+200B zero width space",
  ]);
  expect(container.textContent).toBe("prod\u202Egnitset\u200B");
  expect(onMarked).toHaveBeenCalled();

  await render(<Verbatim text={"«\u00A0oui\u00A0»"} layout="prose" />);
  expect(marks()).toEqual([]);
  expect(container.querySelector("bdi")?.hasAttribute("translate")).toBe(false);
});

test("a part in a right-to-left script doesn't reorder the other parts of a path", async () => {
  await render(<BreakableText text="artifact:t/نموذج:12" />);
  expect(container.innerHTML).toBe('artifact:<wbr>t/<wbr><bdi dir="ltr">نموذج:</bdi><wbr>12');
});
