// @vitest-environment happy-dom
import { Copy } from "lucide-react";
import { expect, it, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { SelectionBar } from "./selection-bar.tsx";

const { container, render, buttonOf, press } = testRoot();

/** Renders the bar for some selected versions, and returns what *Compare* does. */
async function select(size: number) {
  const run = vi.fn();
  const selection = new Map(Array.from({ length: size }, (_, at) => [`a:${at}`, `a:${at}`]));
  const action = { id: "x", icon: Copy, keys: [], isEnabled: true, run: () => undefined };
  await render(
    <SelectionBar
      selection={selection}
      onPage={size}
      copy={{ label: "Copy FQNs", icon: Copy }}
      compare={{ ...action, label: "Compare", isEnabled: size > 1, run }}
      clear={{ ...action, label: "Clear selection" }}
    />,
  );
  return run;
}

it("says why one version can’t be compared", async () => {
  const run = await select(1);
  await press("Compare");
  expect(run).not.toHaveBeenCalled();
  expect(buttonOf("Compare")?.getAttribute("aria-description")).toContain("Select another");
});

it("says how many are compared, and the limit before it is exceeded", async () => {
  const run = await select(3);
  await press("Compare 3");
  expect(run).toHaveBeenCalledOnce();
  await select(60);
  expect(container.textContent).toContain("Compare first 20");
  expect(buttonOf("Compare first 20")?.getAttribute("aria-description")).toContain("Up to 20");
});
