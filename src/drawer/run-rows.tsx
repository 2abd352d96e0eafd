import { ExternalLink } from "lucide-react";
import { groupDigits } from "../lib/count.ts";
import { CutText } from "../ui/cut-text.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { ValueButton } from "../ui/value-button.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { copyOf, MONO, OverviewRow } from "./overview-row.tsx";
import type { PanelProps } from "./panel-props.ts";

/** The run and the step that logged a version. */
export function RunRows({
  version: { runId, step },
  runUrl,
}: Pick<PanelProps, "version" | "runUrl">) {
  return (
    <>
      <OverviewRow label="Run" copy={copyOf(runId, "Copy run ID")}>
        {runId && <Run runId={runId} url={runUrl} />}
      </OverviewRow>
      <OverviewRow label="Step">
        {step && (
          <ValueButton kind="run_steps" text={step} className="tabular-nums">
            <Verbatim text={groupDigits(step)} />
          </ValueButton>
        )}
      </OverviewRow>
    </>
  );
}

function Run({ runId, url }: { readonly runId: string; readonly url: string | undefined }) {
  return (
    <span className="flex items-center gap-1">
      <ValueButton kind="run_ids" text={runId} className="min-w-0 flex-1">
        <CutText text={runId} className={MONO} />
      </ValueButton>
      {url !== undefined && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label="Open run in control plane"
          {...tipProps("Open run in control plane")}
          className="flex size-6 shrink-0 items-center justify-center rounded-6 text-accent-text hover:bg-press max-sm:size-11"
        >
          <ExternalLink aria-hidden size={14} strokeWidth={1.5} />
        </a>
      )}
    </span>
  );
}
