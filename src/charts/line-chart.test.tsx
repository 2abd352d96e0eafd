// @vitest-environment happy-dom
import { act } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { ZoneContext } from "../ui/time.tsx";
import { LineChart, type LineChartProps } from "./line-chart.tsx";
import { LOSSES, pointAt, pointsOf } from "./test-charts.ts";

const { container, render } = testRoot();
const onOpen = vi.fn();

afterEach(() => onOpen.mockReset());

const slider = () => container.querySelector<HTMLInputElement>("input[type=range]");
const surface = () => container.querySelector<HTMLElement>("[data-chart-pointer]");
const announced = () => slider()?.getAttribute("aria-valuetext");
const card = () => container.querySelector("[aria-hidden=true].bg-raised")?.textContent;
const paths = (key: string) =>
  [...container.querySelectorAll(`[data-series="${key}"] path`)].map((path) =>
    path.getAttribute("d"),
  );

function renderChart(props: Partial<LineChartProps> = {}) {
  return render(
    <LineChart
      label="val_loss by version"
      series={LOSSES.slice(0, 1)}
      points={pointsOf("0.5", "0.25", "NaN")}
      xLabel="version"
      xKind="number"
      isLog={false}
      height={240}
      onOpen={onOpen}
      {...props}
    />,
  );
}

/** Returns whether the page may still act on the key. */
async function press(key: string): Promise<boolean> {
  const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(async () => slider()?.dispatchEvent(event));
  return !event.defaultPrevented;
}

test("it has a name, a description and one tab stop", async () => {
  await renderChart();
  expect(container.querySelector("figure")?.getAttribute("aria-label")).toBe("val_loss by version");
  expect(slider()?.getAttribute("aria-label")).toBe("val_loss by version, points");
  const id = slider()?.getAttribute("aria-describedby") ?? "";
  expect(container.querySelector(`[id="${id}"]`)?.textContent).toContain("3 points");
  expect(container.querySelectorAll("[tabindex], a, button, input")).toHaveLength(1);
});

test("arrow keys step through the points in the order of x, and each is announced", async () => {
  await renderChart({ points: [pointAt(3, "NaN"), pointAt(1, "0.50"), pointAt(2, "0.25")] });
  await act(async () => slider()?.focus());
  expect(announced()).toBe("Version 1, step 20, val_loss 0.50");
  await press("ArrowRight");
  expect(announced()).toBe("Version 2, step 40, val_loss 0.25");
  await press("ArrowRight");
  expect(announced()).toBe("Version 3, step 60, val_loss NaN (not plotted)");
  expect(card()).toContain("NaN not plotted");
  await press("ArrowRight");
  expect(slider()?.value).toBe("3");
  await press("Home");
  expect(announced()).toBe("Version 1, step 20, val_loss 0.50");
  await press("End");
  expect(slider()?.value).toBe("3");
});

test("up and down choose the series, whose value comes first", async () => {
  await renderChart({ series: LOSSES, points: [pointAt(1, ["0.5", "0.4"])] });
  await press("ArrowDown");
  expect(announced()).toBe("Version 1, step 20, train_loss 0.4, val_loss 0.5");
  await press("ArrowUp");
  expect(announced()).toBe("Version 1, step 20, val_loss 0.5, train_loss 0.4");
});

test("two points at the same x are both reachable", async () => {
  await renderChart({ points: [pointAt(1, "0.5", "a"), pointAt(1, "0.4", "b")] });
  await press("ArrowRight");
  await press("Enter");
  await press("ArrowLeft");
  await press("Enter");
  expect(onOpen.mock.calls).toEqual([["b"], ["a"]]);
});

test("reading starts at the open point, and stays at its point when others arrive", async () => {
  await renderChart({ openKey: "v2" });
  expect(announced()).toBe("Version 2, step 40, val_loss 0.25");
  await press("ArrowRight");
  await renderChart({ points: [pointAt(0, "1"), ...pointsOf("0.5", "0.25", "0.1")] });
  expect(announced()).toBe("Version 3, step 60, val_loss 0.1");
});

test("Escape ends the reading only if there is one", async () => {
  await renderChart();
  expect(await press("Escape")).toBe(true);
  await press("ArrowRight");
  expect(card()).toContain("Version 2");
  expect(await press("Escape")).toBe(false);
  expect(card()).toBe(undefined);
  expect(await press("Escape")).toBe(true);
});

test("a reading says what its point is marked as", async () => {
  const mark = { key: "v2", series: 0, kind: "best", text: "best 0.25" } as const;
  await renderChart({ marks: [mark], openKey: "v2" });
  expect(announced()).toBe("Version 2, step 40, val_loss 0.25, best 0.25");
});

/** The chart is 240 × 240 pixels, at the left top corner of the window. */
async function point(type: string, clientX: number, pointerType = "mouse"): Promise<void> {
  const init = { bubbles: true, clientX, clientY: 100, pointerType };
  await act(async () => surface()?.dispatchEvent(new window.PointerEvent(type, init)));
}

test("the pointer reads the nearest point; a click opens it", async () => {
  await renderChart();
  await point("pointermove", 239);
  expect(card()).toContain("Version 3");
  await point("pointerdown", 239);
  await act(async () => surface()?.click());
  expect(onOpen.mock.calls).toEqual([["v3"]]);
});

test("a first tap reads a point, a second one opens it", async () => {
  await renderChart();
  for (const calls of [0, 1]) {
    await point("pointerdown", 239, "touch");
    await act(async () => surface()?.click());
    expect(onOpen).toHaveBeenCalledTimes(calls);
    expect(card()).toContain("Version 3");
  }
});

test("there are no markers beyond 60 points, but isolated points stay visible", async () => {
  const values = Array.from({ length: 61 }, (_, index) =>
    index % 10 === 0 ? undefined : `${index}`,
  );
  await renderChart({ points: pointsOf(...values.slice(0, 60)) });
  expect(paths("val")[1]).not.toBe("");
  const many = Array.from({ length: 70 }, (_, index) => `${index}`);
  await renderChart({ points: pointsOf(...many) });
  expect(paths("val")[1]).toBe("");
  await renderChart({ points: pointsOf(...many, undefined, "5", undefined) });
  expect(paths("val")[1]?.match(/M/g)).toHaveLength(1);
});

test("ticks follow the time zone of the page", async () => {
  const start = Date.parse("2026-06-02T00:00:00Z");
  const points = [pointAt(start, "1"), pointAt(start + 86_400_000, "2")];
  const texts = async (zone: string) => {
    await render(
      <ZoneContext value={zone}>
        <LineChart
          label="x"
          series={LOSSES}
          points={points}
          xLabel="time"
          xKind="time"
          isLog={false}
          height={200}
        />
      </ZoneContext>,
    );
    return [...container.querySelectorAll("text")].map((text) => text.textContent);
  };
  expect(await texts("utc")).toContain("06-02");
  expect(await texts("Asia/Kolkata")).not.toContain("06-02");
});

test("a chart without points says so, and can’t be focused", async () => {
  await renderChart({ points: [] });
  expect(container.textContent).toBe("There are no points to plot.");
  expect(slider()).toBe(null);
});

test("on the server, a chart keeps its height and has no style attributes", () => {
  const html = renderToString(
    <LineChart
      label="x"
      series={LOSSES}
      points={pointsOf("1")}
      xLabel="version"
      xKind="number"
      isLog={false}
      height={200}
    />,
  );
  expect(html).toContain('height="200"');
  expect(html).not.toContain("style=");
});
