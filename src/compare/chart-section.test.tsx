// @vitest-environment happy-dom
import { useState } from "react";
import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
import { pointsOf } from "./chart-paths.ts";
import { type ChartKind, ChartSection } from "./chart-section.tsx";
import type { ComparedColumn } from "./compared-column.ts";
import { rowOf } from "./test-versions.ts";

const { container, render, buttonOf, press } = testRoot();

function Chart() {
  const [kind, setKind] = useState<ChartKind>("lines");
  return (
    <ChartSection
      kind={kind}
      onKind={setKind}
      rows={[]}
      columns={[]}
      directionOf={() => undefined}
      picker={<button type="button">5 paths</button>}
    />
  );
}

it("keeps the focus on the button that hides and shows the chart", async () => {
  document.body.append(container);
  await render(<Chart />);
  buttonOf("Hide chart")?.focus();
  await press("Hide chart");
  expect(document.activeElement).toBe(buttonOf("Show chart"));
  expect(buttonOf("5 paths")).toBeUndefined();
  await press("Show chart");
  expect(document.activeElement).toBe(buttonOf("Hide chart"));
  container.remove();
});

it("a line is along the steps, whatever the order of the columns", () => {
  const columns = ["520", "480", "440"].map(
    (step, index): ComparedColumn => ({
      reference: step,
      state: { kind: "shown", version: versionOf({ step }) },
      label: step,
      pointer: undefined,
      duplicateOf: undefined,
      style: index,
      isBaseline: index === 0,
    }),
  );
  const points = pointsOf(rowOf("0.1", "0.2", "0.3"), columns);
  expect(points.map(({ x, title, values }) => [x, title, ...values])).toEqual([
    [0, "440", "0.3"],
    [1, "480", "0.2"],
    [2, "520", "0.1"],
  ]);
});
