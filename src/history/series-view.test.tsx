// @vitest-environment happy-dom
import { act } from "react";
import { expect, it, vi } from "vitest";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
import { type ChartState, INITIAL_CHART } from "../url-state/chart-state.ts";
import type { SeriesState } from "./series-progress.tsx";
import { SeriesView } from "./series-view.tsx";

const { container, render, press, buttonOf } = testRoot();

const VERSIONS = ["0.3", "0.25", "NaN", "0.26"].map((value, index) =>
  versionOf({
    id: `${index}`,
    fqn: `artifact:t/r/n:${index + 1}`,
    name: "n",
    version: `${index + 1}`,
    step: `${(index + 1) * 10}`,
    tags: index === 1 ? ["sft"] : [],
    metadata: `{"val_loss":${value},"lr":1}`,
    usageSnippet: `use(${index + 1})`,
  }),
);

const STATE: SeriesState = {
  read: 4,
  total: 4,
  unreadable: 0,
  isComplete: true,
  isLimited: false,
  isFetching: false,
  failure: undefined,
  onCancel: vi.fn(),
  onContinue: vi.fn(),
  onMore: vi.fn(),
};

interface Shown {
  readonly kind?: "history" | "run";
  readonly state?: Partial<SeriesState>;
  readonly chart?: Partial<ChartState>;
  readonly versions?: readonly ArtifactVersion[];
  readonly hasNames?: boolean;
  readonly openKey?: string;
}

const onOpen = vi.fn();
const onChart = vi.fn();

function show(shown: Shown = {}) {
  const { kind = "run", state, chart, versions = VERSIONS, hasNames = false } = shown;
  const { openKey = "artifact:t/r/n:1" } = shown;
  return render(
    <SeriesView
      kind={kind}
      versions={versions}
      state={{ ...STATE, ...state }}
      chart={{ ...INITIAL_CHART, ...chart }}
      onChart={onChart}
      remembered={[]}
      onDirection={() => undefined}
      open={{ openKey, hrefOf: (version) => `#${openKeyOf(version)}`, onOpen }}
      hasNames={hasNames}
      prefix="ml"
      compareLink={(keys, label) => <a href={`#${keys.join("&")}`}>{label}</a>}
    />,
  );
}

const text = () => container.textContent ?? "";
const rows = () => [...container.querySelectorAll("tbody tr")].map((row) => row.textContent ?? "");

it("picks checkpoints, says why, and opens them", async () => {
  await show();
  expect(text()).toContain("val_loss 0.25 at step 20 is the lowest of 3");
  expect(text()).toContain("No earlier version is within 1% of the best");
  expect(text()).toContain("0.26 at step 40 is the last, 4% above the best");
  expect(rows()[0]).toContain("40");
  const link = [...container.querySelectorAll("a")].find(
    ({ textContent }) => textContent === "Open version 2",
  );
  await act(async () => link?.click());
  expect(onOpen).toHaveBeenCalledWith(VERSIONS[1]);
  expect(buttonOf("Copy snippet of version 2")).toBeDefined();
});

it("names the artifact of a picked checkpoint in a run with several", async () => {
  const foreign = VERSIONS.map((version, index) => ({ ...version, name: `artifact-${index}` }));
  await show({ versions: foreign, hasNames: true });
  expect(text()).toContain("Open artifact-1 2");
  expect(buttonOf("Copy snippet of artifact-1 2")).toBeDefined();
});

it("keeps the focus on the picker whose metric is removed or added", async () => {
  await show({ chart: { metrics: ["val_loss", "lr"] } });
  const picker = (label: string) => container.querySelector(`[aria-label="${label}"]`);
  const second = picker("Metric 2");
  await show({ chart: { metrics: ["val_loss"] } });
  expect(picker("Add metric")).toBe(second);
  await show({ chart: { metrics: ["val_loss", "lr"] } });
  expect(picker("Metric 2")).toBe(second);
});

it("takes any percentage as the tolerance, and keeps what isn’t one", async () => {
  await show();
  const field = container.querySelector<HTMLInputElement>("[type=number]");
  expect(field?.value).toBe("1");
  const enter = (typed: string) =>
    act(async () => {
      if (field === null) return;
      field.value = typed;
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    });
  await enter("101");
  expect(onChart).not.toHaveBeenCalled();
  expect(text()).toContain("Enter a percentage from 0 to 100");
  expect(field?.value).toBe("101");
  await enter("2.5");
  expect(onChart).toHaveBeenCalledWith({ ...INITIAL_CHART, tolerance: 2.5 });
  expect(field?.getAttribute("aria-invalid")).toBeNull();
});

it("doesn’t lead to the version that is open", async () => {
  await show({ openKey: "artifact:t/r/n:2" });
  const link = [...container.querySelectorAll("a")].find(
    ({ textContent }) => textContent === "Open version 2",
  );
  expect(link?.getAttribute("aria-disabled")).toBe("true");
  expect(link?.hasAttribute("href")).toBe(false);
});

it("shows NaN in the table, last in both directions", async () => {
  await show();
  await press("val_loss");
  expect(rows().map((row) => /NaN/.test(row))).toEqual([false, false, false, true]);
  await press("val_loss");
  expect(rows().map((row) => /NaN/.test(row))).toEqual([false, false, false, true]);
  expect(container.querySelector("[aria-sort=ascending]")?.textContent).toBe("val_loss");
});

it("says that a metric is gone, and offers the others", async () => {
  await show({ chart: { metrics: ["eval.gone"] } });
  expect(text()).toContain("No version here has a number at eval.gone. Choose another metric.");
  const picker = container.querySelector<HTMLSelectElement>("[aria-label=Metric]");
  expect([...(picker?.options ?? [])].map(({ text: option }) => option)).toEqual([
    "eval.gone (not found)",
    "val_loss",
    "lr",
  ]);
});

it("compares two to twenty versions", async () => {
  const many = Array.from({ length: 21 }, (_, index) =>
    versionOf({ id: `${index}`, fqn: `artifact:t/r/n:${index}`, version: `${index}` }),
  );
  await show({ versions: many });
  const boxes = [...container.querySelectorAll<HTMLInputElement>("tbody input")];
  await act(async () => boxes[0]?.click());
  expect(buttonOf("Compare 1")?.getAttribute("aria-disabled")).toBe("true");
  await act(async () => boxes[1]?.click());
  expect(container.querySelector("a[href='#artifact:t/r/n:19&artifact:t/r/n:20']")).not.toBeNull();
  await act(async () => {
    for (const box of boxes.slice(2)) box.click();
  });
  expect(buttonOf("Compare 21")?.getAttribute("aria-disabled")).toBe("true");
  expect(text()).toContain("Select 2 to 20 versions to compare");
});

it("shows how far it is, and what can be done", async () => {
  await show({ state: { isComplete: false, isFetching: true, read: 1200, total: 4300 } });
  expect(text()).toContain("1,200 of 4,300 versions");
  await press("Cancel");
  expect(STATE.onCancel).toHaveBeenCalledOnce();

  await show({ state: { isComplete: false, read: 1200, total: 4300 } });
  await press("Load the rest");
  expect(STATE.onContinue).toHaveBeenCalledOnce();

  await show({
    state: { isComplete: false, read: 4, total: 9, failure: "The server failed (500)" },
  });
  expect(text()).toContain("The server failed (500). The first 4 versions are shown");
  await press("Retry");
  expect(STATE.onContinue).toHaveBeenCalledTimes(2);

  await show({ state: { isComplete: false, isLimited: true, read: 10_000, total: 1_000_000 } });
  expect(text()).toContain("10,000 of 1,000,000 versions");
  await press("Load more");
  expect(STATE.onMore).toHaveBeenCalledOnce();
});

it("shows tags and changed keys of a history", async () => {
  const metadata = '{"val_loss":"1","f1":1}';
  const changed = versionOf({ id: "9", fqn: "artifact:t/r/n:9", version: "9", metadata });
  await show({ kind: "history", versions: [...VERSIONS, changed] });
  expect(text()).toContain("sftVersion 2");
  expect(text()).toContain("9: + f1, − lr, type of val_loss num → str");
});

it("works without numbers, and without a number of the version", async () => {
  const odd = versionOf({ id: "x", fqn: "artifact:t/r/n:x", name: "n", metadata: "{" });
  await show({ versions: [odd] });
  expect(text()).toContain("No version here has numeric metadata.");
  expect(rows()[0]).toContain("unknown");
});
