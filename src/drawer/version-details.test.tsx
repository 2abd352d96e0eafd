// @vitest-environment happy-dom
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
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

const { container, render } = testRoot();
document.body.append(container);

const nowhere = { href: "/", onFollow: () => undefined };

function details(tab: Tab) {
  return (
    <VersionDetails
      version={versionOf({ fqn: "artifact:t/r/churn:7", name: "churn" })}
      tab={tab}
      onTab={() => undefined}
      runUrl={undefined}
      prefix="ml"
      places={{ version: () => nowhere, artifact: () => nowhere }}
      history={null}
      run={null}
      layout="drawer"
      actions={null}
      lineage={null}
    />
  );
}

test.each(TABS)("the tab %s that throws leaves the header and the tabs", async (tab) => {
  await render(details(tab));
  const alert = container.querySelector("[role=alert]");
  expect(alert?.textContent?.toLowerCase()).toContain(`the ${tab} tab couldn’t be displayed.`);
  expect(alert?.querySelectorAll("button")).toHaveLength(2);
  expect(container.querySelectorAll("[role=tab]")).toHaveLength(TABS.length);
  expect(container.querySelector("h2")?.textContent).toContain("churn");
});
