// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { rowFromText } from "../api/test-row.ts";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
import { Overview } from "./overview.tsx";
import { TAB_DEFINITIONS } from "./tabs.tsx";

const { container, render } = testRoot();

test("a field that the row repeats has a mark beside each of its values", async () => {
  const row = rowFromText('{"id":"1","fqn":"a","tags":["old"],"x":1,"tags":["new"],"y":2,"x":3}');
  if (row.kind !== "version") throw new Error(row.problem);
  await render(<Overview version={row.version} runUrl={undefined} />);
  const marked = [...container.querySelectorAll("[role=img][aria-label^='Repeated key']")];
  expect(marked.map((mark) => mark.closest("dt")?.textContent)).toEqual(["tags", "x", "x"]);
});

test("the type of the creator and the kind of the source aren’t translated", async () => {
  const version = versionOf({
    createdBy: { label: "bot", type: "virtualaccount", slug: undefined },
    source: '{"type":"truefoundry"}',
  });
  await render(<Overview version={version} runUrl={undefined} />);
  for (const text of ["virtualaccount", "truefoundry"]) {
    const elements = [...container.querySelectorAll("[translate=no]")];
    expect(elements.map(({ textContent }) => textContent)).toContain(text);
  }
  expect(container.textContent).toContain("truefoundry, no URI");
});

test.each([
  ['{"a":1,"b":[2,3]}', 3],
  ["{}", 0],
  [undefined, 0],
  ['{"a":', undefined],
  ['"text"', undefined],
])("the Metadata tab of %s counts %s paths", (metadata, count) => {
  expect(TAB_DEFINITIONS.metadata.count?.(versionOf({ metadata }))).toBe(count);
});
