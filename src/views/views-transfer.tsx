import { Download, TriangleAlert, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { countOf } from "../lib/count.ts";
import { download } from "../lib/download.ts";
import { Button } from "../ui/button.tsx";
import { type ImportResult, importViews } from "./import-views.ts";
import type { SavedViews } from "./saved-views.ts";
import { type ChangeViews, offerUndoImport } from "./view-changes.ts";
import { exportViews, MAX_FILE_LENGTH, TOO_LARGE } from "./views-file.ts";

interface ViewsTransferProps {
  readonly saved: SavedViews;
  /** Reads the current views. They may change while the file is being read. */
  readonly readViews: () => SavedViews;
  readonly onChange: ChangeViews;
}

interface Outcome {
  readonly text: string;
  readonly failed: boolean;
}

/** Imports views from a file and exports them to one. */
export function ViewsTransfer({ saved, readViews, onChange }: ViewsTransferProps) {
  const [outcome, setOutcome] = useState<Outcome>();

  async function onFile(file: File): Promise<void> {
    const result = await importFile(file, readViews);
    if ("problem" in result) {
      setOutcome({ text: `${result.problem}. Your views are unchanged.`, failed: true });
      return;
    }
    const text = outcomeOf(result);
    onChange(() => result.saved);
    setOutcome({ text, failed: false });
    if (result.added > 0) offerUndoImport(onChange, text, idsOf(result));
  }

  return (
    <div className="flex flex-wrap items-center gap-1 border-line-1 border-t p-2">
      <ImportButton onFile={(file) => void onFile(file)} />
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
      {outcome !== undefined && <OutcomeLine {...outcome} />}
    </div>
  );
}

function ImportButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="Views file"
        tabIndex={-1}
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // Otherwise choosing the same file again wouldn't fire a change event.
          target.value = "";
        }}
      />
      <Button kind="plain" icon={Upload} onClick={() => input.current?.click()}>
        Import
      </Button>
    </>
  );
}

function OutcomeLine({ text, failed }: Outcome) {
  return (
    <p
      role={failed ? "alert" : "status"}
      className={`flex basis-full gap-1 px-2 text-label ${failed ? "text-bad-text" : "text-2"}`}
    >
      {failed && (
        <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
      )}
      {text}
    </p>
  );
}

async function importFile(file: File, readViews: () => SavedViews) {
  if (file.size > MAX_FILE_LENGTH) return { problem: TOO_LARGE };
  const text = await file.text().catch(() => undefined);
  return text === undefined
    ? { problem: "Couldn’t read this file" }
    : importViews(readViews(), text);
}

/** The IDs of the added views, which are the last ones. */
function idsOf({ saved, added }: ImportResult): readonly string[] {
  return saved.views.slice(-added).map(({ id }) => id);
}

/** "Added 3 views (1 renamed), skipped 2 existing views.". */
function outcomeOf({ added, renamed, skipped }: ImportResult): string {
  const other = renamed === 0 ? "" : ` (${renamed} renamed)`;
  const existing = skipped === 0 ? "" : `, skipped ${countOf(skipped, "existing view")}`;
  return `Added ${countOf(added, "view")}${other}${existing}.`;
}
