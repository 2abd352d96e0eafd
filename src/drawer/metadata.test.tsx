// @vitest-environment happy-dom
import { useState } from "react";
import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
import { Metadata } from "./metadata.tsx";

const { render, press, buttonOf } = testRoot();
const nowhere = { href: "/", onFollow: () => undefined };
const version = versionOf({ fqn: "artifact:t/r/n:1", metadata: '{"loss":0.5,"f1":1}' });

function WithColumns() {
  const [shown, setShown] = useState<readonly string[]>([]);
  const columns = {
    isColumn: (path: string) => shown.includes(path),
    onToggle: (path: string) =>
      setShown(shown.includes(path) ? shown.filter((each) => each !== path) : [...shown, path]),
  };
  return (
    <Metadata
      version={version}
      places={{ version: () => nowhere, artifact: () => nowhere, columns }}
    />
  );
}

it("adds a path as a column and removes it with the same button", async () => {
  await render(<WithColumns />);
  await press("Add loss as column");
  expect(buttonOf("Remove column loss")).toBeDefined();
  expect(buttonOf("Add f1 as column")).toBeDefined();
  await press("Remove column loss");
  expect(buttonOf("Add loss as column")).toBeDefined();
});
