import { ExternalLink } from "lucide-react";
import { shortRunId } from "../artifact/artifact-version.ts";
import { EmptyValue } from "../ui/empty-value.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { useTableActions } from "./table-actions.ts";
import type { CellProps } from "./value-cells.tsx";

/** The head and tail of the run ID, and a link if the control plane has a page for the run. */
export function RunCell({ version }: CellProps) {
  const { runUrlOf } = useTableActions();
  const { runId } = version;
  if (runId === undefined) return <EmptyValue />;
  const url = runUrlOf(version);
  return (
    <span className="flex items-center">
      <ValueButton kind="run_ids" text={runId} className="shrink-0">
        <span className="block font-mono text-2 text-code" data-tip={runId}>
          {shortRunId(runId)}
        </span>
      </ValueButton>
      {url !== undefined && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={`Open run ${runId}`}
          data-tip="Open the run"
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-6 text-3 hover:bg-press"
        >
          <ExternalLink aria-hidden size={12} strokeWidth={1.5} />
        </a>
      )}
    </span>
  );
}
