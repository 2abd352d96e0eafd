// @vitest-environment happy-dom
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { TABS, type Tab } from "../url-state/url-state.ts";
import { VersionDetails } from "./version-details.tsx";

/** Makes the panel of each tab throw. */
vi.mock("./tabs.tsx", async (importOriginal) => {
  const original = await importOriginal<typeof import("./tabs.tsx")>();
  const broken = (): ReactNode => {
    throw new RangeError("broken on purpose");
  };
  const entries = Object.entries(original.TAB_DEFINITIONS);
  const definitions = entries.map(([tab, definition]) => [tab, { ...definition, panel: broken }]);
  return { ...original, TAB_DEFINITIONS: Object.fromEntries(definitions) };
});

const container = document.createElement("div");
document.body.append(container);
const root = createRoot(container, { onCaughtError: () => undefined });
const render = (node: ReactNode) => act(async () => root.render(node));

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(async () => {
  await render(null);
  vi.unstubAllGlobals();
});

function details(tab: Tab) {
  return (
    <VersionDetails
      version={versionOf({ fqn: "artifact:t/r/churn:7", name: "churn" })}
      tab={tab}
      onTab={() => undefined}
      runUrl={undefined}
      prefix="ml"
      layout="drawer"
      actions={null}
      titleId="title"
    />
  );
}

test.each(TABS)("the tab %s that throws leaves the header and the tabs", async (tab) => {
  await render(details(tab));
  const alert = container.querySelector("[role=alert]");
  expect(alert?.textContent?.toLowerCase()).toContain(`the ${tab} tab couldn’t be displayed.`);
  expect(alert?.querySelectorAll("button")).toHaveLength(2);
  expect(container.querySelectorAll("[role=tab]")).toHaveLength(TABS.length);
  expect(container.querySelector("#title")?.textContent).toContain("churn");
});
