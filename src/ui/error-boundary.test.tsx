// @vitest-environment happy-dom
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary.tsx";

let isBroken = true;

function Part() {
  if (isBroken) throw new RangeError("too deep");
  return <p>The part</p>;
}

const container = document.createElement("div");
const root = createRoot(container, { onCaughtError: () => undefined });
const render = (node: ReactNode) => act(async () => root.render(node));

function buttonOf(name: string): HTMLButtonElement | undefined {
  const buttons = [...container.querySelectorAll("button")];
  return buttons.find(
    (button) => button.textContent === name || button.getAttribute("aria-label") === name,
  );
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  isBroken = true;
});
afterEach(async () => {
  await render(null);
  vi.unstubAllGlobals();
});

test("says which part failed, and leaves the rest alone", async () => {
  await render(
    <>
      <p>A neighbor</p>
      <ErrorBoundary part="The part">
        <Part />
      </ErrorBoundary>
    </>,
  );
  const alert = container.querySelector("[role=alert]");
  expect(alert?.querySelector("h2")?.textContent).toBe("Something went wrong");
  expect(alert?.textContent).toContain("The part couldn’t be displayed.");
  expect(container.textContent).toContain("A neighbor");
  expect(buttonOf("Copy details")).toBeDefined();
});

test("keeps the focus near the part on Retry", async () => {
  document.body.append(container);
  await render(
    <main tabIndex={-1}>
      <ErrorBoundary isInline part="The part">
        <Part />
      </ErrorBoundary>
    </main>,
  );
  expect(container.querySelector("[role=alert]")?.textContent).toBe(
    "The part couldn’t be displayed.RetryCopy detailsCopiedFailed",
  );
  isBroken = false;
  buttonOf("Retry")?.focus();
  await act(async () => buttonOf("Retry")?.click());
  expect(container.textContent).toBe("The part");
  expect(document.activeElement?.localName).toBe("main");
  container.remove();
});

test("renders the part again on Retry", async () => {
  await render(
    <ErrorBoundary part="The part">
      <Part />
    </ErrorBoundary>,
  );
  await act(async () => buttonOf("Retry")?.click());
  expect(container.querySelector("[role=alert]")).not.toBeNull();
  isBroken = false;
  await act(async () => buttonOf("Retry")?.click());
  expect(container.textContent).toBe("The part");
});

test("a new reset key clears the failure, the same one does not", async () => {
  const at = (resetKey: string) => (
    <ErrorBoundary part="The part" resetKey={resetKey}>
      <Part />
    </ErrorBoundary>
  );
  await render(at("version 1"));
  isBroken = false;
  await render(at("version 1"));
  expect(container.querySelector("[role=alert]")).not.toBeNull();
  await render(at("version 2"));
  expect(container.textContent).toBe("The part");
});

test("a fallback gets the details and replaces the default state", async () => {
  await render(
    <ErrorBoundary part="The part" fallback={({ details }) => <pre>{details}</pre>}>
      <Part />
    </ErrorBoundary>,
  );
  expect(container.querySelector("pre")?.textContent).toMatch(/^RangeError: too deep\n/);
});
