// @vitest-environment happy-dom
import { act } from "react";
import { expect, test, vi } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { testRoot } from "../lib/test-root.ts";
import { FilterChips } from "./filter-chips.tsx";
import { LOADING_EDITING } from "./test-editing.ts";

const { render, buttonOf } = testRoot();

test("a double click on × removes one filter, not the next one too", async () => {
  const onCommit = vi.fn();
  await render(
    <FilterChips
      texts={{ tag: ["prod"], name: ["churn-xgb"] }}
      seen={NO_SEEN_VALUES}
      editing={LOADING_EDITING}
      problems={[]}
      onCommit={onCommit}
      onClear={() => undefined}
    />,
  );
  const click = (label: string, detail: number) =>
    act(async () =>
      buttonOf(label)?.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, detail }),
      ),
    );
  await click("Remove filter Tag: prod", 1);
  await click("Remove filter Name: churn-xgb", 2);
  expect(onCommit.mock.calls).toEqual([["tag", []]]);
  await click("Remove filter Name: churn-xgb", 1);
  expect(onCommit).toHaveBeenLastCalledWith("name", []);
});
