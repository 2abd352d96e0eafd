/** Which change on screen to wait for. */
export type Change = "page" | "filter" | "drawer" | "metadata";

/** What `installProbe` adds to a page. */
interface Probe {
  /** When the first row was on screen, in milliseconds since the navigation started. */
  firstRow: number | undefined;
  /** Runs a function once the next frame is painted. */
  afterPaint(run: () => void): void;
  /** The shown range and the text of the first row; empty until both are there. */
  listTexts(): readonly string[];
  /** Measures from the next event of a type to the frame with the change. */
  arm(type: "click" | "keydown", change: Change): void;
}

declare global {
  interface Window {
    probe: Probe;
    /**
     * Sends a time to the bench: its name and the milliseconds. A binding of Chromium's, because waiting
     * for a value would run scripts in the page.
     */
    reportTime(report: string): void;
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

  function listTexts(): readonly string[] {
    const pagination = document.querySelector("[aria-label=Pagination]")?.textContent ?? "";
    const range = ranges.exec(pagination)?.[0];
    const row = document.querySelector("tbody a[href]")?.closest("tr")?.textContent;
    return range === undefined || !row ? [] : [range, row];
  }

  function drawerTexts(): readonly string[] {
    const fields = document.querySelector(":is(dialog[open], [role=dialog]) dl");
    const name = fields?.closest("[aria-label]")?.getAttribute("aria-label");
    return fields?.textContent && name ? [name, fields.textContent] : [];
  }

  function metadataTexts(): readonly string[] {
    const rows = document.querySelectorAll("table[aria-label=Metadata] tr[aria-rowindex]");
    const texts = Array.from(rows, ({ textContent }) => textContent);
    return texts.length === 0 ? [] : [texts.join()];
  }

  const readers = {
    drawer: drawerTexts,
    metadata: metadataTexts,
    page: listTexts,
    filter: listTexts,
  };

  /** All texts must be new. The exception is a filter, after which the first row may be the same. */
  function arm(type: "click" | "keydown", change: Change): void {
    const read = readers[change];
    const before = read();
    const isNew = () => {
      const texts = read();
      const changed = texts.filter((text, index) => text !== before[index]).length;
      return texts.length > 0 && changed >= (change === "filter" ? 1 : texts.length);
    };
    const start = ({ timeStamp }: Event) => {
      until(isNew, () => {
        window.reportTime(`change ${performance.now() - timeStamp}`);
      });
    };
    addEventListener(type, start, { capture: true, once: true });
  }

  window.probe = { firstRow: undefined, afterPaint, listTexts, arm };
  // The browser itself says when an element with this attribute was on screen.
  new PerformanceObserver((list) => {
    const [entry] = list.getEntries();
    if (entry === undefined || window.probe.firstRow !== undefined) return;
    window.probe.firstRow = entry.startTime;
    window.reportTime(`first-row ${entry.startTime}`);
  }).observe({ type: "element", buffered: true });
  const observer = new MutationObserver(() => {
    const name = document.querySelector("tbody a[href]");
    if (!name?.textContent) return;
    observer.disconnect();
    // A text counts for the block that it is in.
    for (const element of [name, name.closest("td")]) {
      element?.setAttribute("elementtiming", "first row");
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}
