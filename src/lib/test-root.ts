import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";

/**
 * Renders into a container that is emptied after each test, when stubbed globals are restored too.
 * Errors that a boundary catches are not logged.
 */
export function testRoot() {
  const container = document.createElement("div");
  const root = createRoot(container, { onCaughtError: () => undefined });
  const render = (node: ReactNode) => act(async () => root.render(node));

  beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
  afterEach(async () => {
    await render(null);
    vi.unstubAllGlobals();
  });

  /** The button with a text or an accessible name. */
  function buttonOf(name: string): HTMLButtonElement | undefined {
    const buttons = [...container.querySelectorAll("button")];
    return buttons.find(
      (button) => button.textContent === name || button.getAttribute("aria-label") === name,
    );
  }

  const press = (name: string) => act(async () => buttonOf(name)?.click());

  return { container, root, render, buttonOf, press };
}
