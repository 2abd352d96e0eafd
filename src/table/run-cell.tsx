import { ExternalLink } from "lucide-react";
import { shortRunId } from "../artifact/artifact-version.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { EmptyValue } from "../ui/empty-value.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { useCellActions } from "./cell-actions.ts";
import type { CellProps } from "./value-cells.tsx";

/** The start and end of the run ID, whole on paper, and a link if the control plane has a page for the run. */
export function RunCell({ version }: CellProps) {
  const { runUrlOf } = useCellActions();
  const { runId } = version;
  const isPrinting = usePrinting();
  if (runId === undefined) return <EmptyValue />;
  const url = runUrlOf(version);
  return (
    <span className="flex items-center">
      <ValueButton kind="run_ids" text={runId} className="shrink-0">
        <Verbatim
          text={isPrinting ? runId : shortRunId(runId)}
          {...tipProps(runId)}
          className="block font-mono text-2 text-code"
        />
      </ValueButton>
      {url !== undefined && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={`Open run ${runId}`}
          {...tipProps("Open run")}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-6 text-3 hover:bg-press"
        >
          <ExternalLink aria-hidden size={12} strokeWidth={1.5} />
        </a>
      )}
    </span>
  );
}
