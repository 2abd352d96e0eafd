// @vitest-environment happy-dom
import { act } from "react";
import { expect, test } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { ParallelChart } from "./parallel-chart.tsx";

const { container, render } = testRoot();
const slider = () => container.querySelector<HTMLInputElement>("input[type=range]");
const announced = () => slider()?.getAttribute("aria-valuetext");

const AXES = [
  { key: "auc", label: "auc", isUpLower: false },
  { key: "loss", label: "log_loss", isUpLower: true },
];
const LINES = [
  { key: "4", label: "4", style: 1, values: ["0.90", "0.30"] },
  { key: "7", label: "7", style: 0, values: ["0.9137", "NaN"] },
];

async function press(key: string): Promise<void> {
  const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(async () => slider()?.dispatchEvent(event));
}

test("up and down choose a line, left and right an axis; both are announced", async () => {
  await render(<ParallelChart label="Numeric metadata" axes={AXES} lines={LINES} height={240} />);
  expect(slider()?.getAttribute("aria-label")).toBe("Numeric metadata, lines");
  await act(async () => slider()?.focus());
  expect(announced()).toBe("4, auc 0.90, log_loss 0.30");
  await press("ArrowDown");
  expect(announced()).toBe("7, auc 0.9137, log_loss NaN (not plotted)");
  await press("ArrowRight");
  expect(announced()).toBe("7, log_loss NaN (not plotted), auc 0.9137");
  expect(container.querySelectorAll('[data-line="7"]')).toHaveLength(2);
  expect(container.textContent).toContain("1 value isn’t plotted: NaN");
});

test("a chart without axes or lines says so", async () => {
  await render(<ParallelChart label="Numeric metadata" axes={[]} lines={LINES} height={240} />);
  expect(container.textContent).toBe("There are no numbers to plot.");
});
