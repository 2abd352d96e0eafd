// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { ErrorBoundary } from "./error-boundary.tsx";

let isBroken = true;

function Part() {
  if (isBroken) throw new RangeError("too deep");
  return <p>The part</p>;
}

const { container, render, buttonOf, press } = testRoot();

beforeEach(() => {
  isBroken = true;
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
  await press("Retry");
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
  await press("Retry");
  expect(container.querySelector("[role=alert]")).not.toBeNull();
  isBroken = false;
  await press("Retry");
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
