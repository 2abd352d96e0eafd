/** Which change on screen to wait for. */
export type Change = "list" | "drawer";

/** What `installProbe` adds to a page. */
export interface Probe {
  /** When the first row was on screen, in milliseconds since the navigation started. */
  firstRow: number | undefined;
  /** The time from the last armed event to its change on screen, in milliseconds. */
  elapsed: number | undefined;
  /** Runs a function once the next frame is painted. */
  afterPaint(run: () => void): void;
  /** The shown range and the text of the first row, or the fields of the drawer. */
  textOf(change: Change): string;
  /** Measures from the next event of a type to the frame with the change. */
  arm(type: "click" | "keydown", change: Change): void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in every page before its own scripts. The same for both pages, which share their selectors. */
export function installProbe(): void {
  const ranges = /[\d,]+–[\d,]+ of [\d,]+/;

  function afterPaint(run: () => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => run();
      port2.postMessage(undefined);
    });
  }

  function until(isDone: () => boolean, run: () => void): void {
    const observer = new MutationObserver(() => {
      if (!isDone()) return;
      observer.disconnect();
      afterPaint(run);
    });
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    observer.observe(document, all);
  }

  function textOf(change: Change): string {
    if (change === "drawer") {
      const drawer = document.querySelector("dialog[open], [role=dialog]");
      const fields = drawer?.querySelector("dl")?.textContent ?? "";
      return fields === "" ? "" : `${drawer?.getAttribute("aria-label")} ${fields}`;
    }
    const pagination = document.querySelector("[aria-label=Pagination]")?.textContent ?? "";
    const range = ranges.exec(pagination)?.[0] ?? "";
    const row = document.querySelector("tbody a[href]")?.closest("tr")?.textContent ?? "";
    return range === "" || row === "" ? "" : `${range} ${row}`;
  }

  function arm(type: "click" | "keydown", change: Change): void {
    const before = textOf(change);
    window.probe.elapsed = undefined;
    const start = ({ timeStamp }: Event) => {
      until(
        () => textOf(change) !== before && textOf(change) !== "",
        () => {
          window.probe.elapsed = performance.now() - timeStamp;
        },
      );
    };
    addEventListener(type, start, { capture: true, once: true });
  }

  window.probe = { firstRow: undefined, elapsed: undefined, afterPaint, textOf, arm };
  const hasRow = () => (document.querySelector("tbody a[href]")?.textContent ?? "") !== "";
  until(hasRow, () => {
    window.probe.firstRow = performance.now();
  });
}
