import { Download, TriangleAlert, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { countOf } from "../lib/count.ts";
import { download } from "../lib/download.ts";
import { Button } from "../ui/button.tsx";
import type { SavedViews } from "./saved-views.ts";
import { exportViews, type Import, importViews, LONGEST_FILE, TOO_LARGE } from "./views-file.ts";

interface ViewsTransferProps {
  readonly saved: SavedViews;
  /** The views as they are when a file was read. */
  readonly latest: () => SavedViews;
  readonly onViews: (next: SavedViews) => void;
}

/** Views as a file: into another browser, and out of this one. */
export function ViewsTransfer({ saved, latest, onViews }: ViewsTransferProps) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly failed: boolean }>();

  async function onFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const result = await readViews(file, latest);
    if ("problem" in result) {
      setOutcome({ text: `${result.problem}. Nothing was changed.`, failed: true });
      return;
    }
    onViews(result.saved);
    setOutcome({ text: outcomeOf(result), failed: false });
  }

  return (
    <div className="flex flex-wrap items-center gap-1 border-line-1 border-t p-2">
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="File of views"
        tabIndex={-1}
        className="hidden"
        onChange={({ target }) => {
          void onFile(target.files?.[0]);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <Button kind="plain" icon={Upload} onClick={() => input.current?.click()}>
        Import
      </Button>
      <Button
        kind="plain"
        icon={Download}
        disabled={saved.views.length === 0}
        onClick={() =>
          download("artifact-version-views.json", exportViews(saved), "application/json")
        }
      >
        Export
      </Button>
      {outcome !== undefined && (
        <p
          role={outcome.failed ? "alert" : "status"}
          className={`flex basis-full gap-1 px-2 text-label ${outcome.failed ? "text-bad-text" : "text-2"}`}
        >
          {outcome.failed && (
            <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          )}
          {outcome.text}
        </p>
      )}
    </div>
  );
}

async function readViews(file: File, latest: () => SavedViews) {
  if (file.size > LONGEST_FILE) return { problem: TOO_LARGE };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { problem: "This file can’t be read" } : importViews(latest(), text);
}

/** "3 views added, 1 under another name; 2 there already". */
function outcomeOf({ added, renamed, skipped }: Import): string {
  const other = renamed === 0 ? "" : `, ${renamed} under another name`;
  const there = skipped === 0 ? "" : `; ${skipped} there already`;
  return `${countOf(added, "view")} added${other}${there}`;
}
