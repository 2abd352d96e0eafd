import { ExternalLink } from "lucide-react";
import type { ArtifactVersion, Subject } from "../artifact/artifact-version.ts";
import { groupDigits } from "../lib/count.ts";
import { indentedJson } from "../lib/indented-json.ts";
import { BreakableText } from "../ui/breakable-text.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { Time } from "../ui/time.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { OverviewRow } from "./overview-row.tsx";
import { sourceText } from "./source-text.ts";

interface OverviewProps {
  readonly version: ArtifactVersion;
  /** The control plane's page of the run. */
  readonly runUrl?: string | undefined;
}

/** The facts of a version, then every field the contract does not name, as it came. */
export function Overview({ version, runUrl }: OverviewProps) {
  const { mlRepo, mlRepoId, type, createdBy, createdAt, updatedAt, runId, step, artifactId } =
    version;
  const { id, description, extra } = version;
  return (
    <dl>
      <OverviewRow label="ML repo" copy={copyOf(mlRepoId, "Copy ML repo ID")}>
        {mlRepoId === undefined ? (
          mlRepo
        ) : (
          <ValueButton kind="ml_repo_id" text={mlRepoId} label={mlRepo ?? mlRepoId}>
            {mlRepo} <span className="text-3">{mlRepoId}</span>
          </ValueButton>
        )}
      </OverviewRow>
      <OverviewRow label="Type">{type}</OverviewRow>
      <OverviewRow label="Created by">{createdBy && <Creator createdBy={createdBy} />}</OverviewRow>
      <OverviewRow label="Created">{createdAt && <Time text={createdAt} focusable />}</OverviewRow>
      <OverviewRow label="Updated">{updatedAt && <Time text={updatedAt} focusable />}</OverviewRow>
      <OverviewRow label="Run" copy={copyOf(runId, "Copy run ID")}>
        {runId && <Run runId={runId} url={runUrl} />}
      </OverviewRow>
      <OverviewRow label="Step">
        {step && (
          <ValueButton kind="run_steps" text={step} className="tabular-nums">
            {groupDigits(step)}
          </ValueButton>
        )}
      </OverviewRow>
      <SourceRow source={version.source} />
      <OverviewRow label="Artifact ID" copy={copyOf(artifactId, "Copy artifact ID")}>
        {artifactId && (
          <ValueButton kind="artifact_id" text={artifactId} className="block w-full">
            <CutText text={artifactId} className={MONO} />
          </ValueButton>
        )}
      </OverviewRow>
      <OverviewRow label="ID" copy={copyOf(id, "Copy ID")}>
        <CutText text={id} className={MONO} />
      </OverviewRow>
      <OverviewRow label="Description" copy={copyOf(description, "Copy description")}>
        {description && <p className="max-w-[65ch] whitespace-pre-wrap">{description}</p>}
      </OverviewRow>
      {Object.entries(extra).map(([name, value]) => (
        <ExtraRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function copyOf(text: string | undefined, label: string) {
  return text === undefined || text === "" ? undefined : { text, label };
}

const MONO = "font-mono text-code leading-5";

function Creator({ createdBy }: { readonly createdBy: Subject }) {
  const { label, type, slug } = createdBy;
  return (
    <>
      <ValueButton kind="creator" text={slug ?? label}>
        {label}
      </ValueButton>{" "}
      <span className="text-3">{type}</span>
      {slug !== undefined && slug !== label && (
        <span className="block text-2">
          <BreakableText text={slug} />
        </span>
      )}
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
          aria-label="Open the run in the control plane"
          {...tipProps("Open the run in the control plane")}
          className="flex size-6 shrink-0 items-center justify-center rounded-6 text-accent-text hover:bg-press max-sm:size-11"
        >
          <ExternalLink aria-hidden size={14} strokeWidth={1.5} />
        </a>
      )}
    </span>
  );
}

function SourceRow({ source }: { readonly source: unknown }) {
  const shown = sourceText(source);
  return (
    <OverviewRow label="Source" copy={copyOf(shown?.text, "Copy source")}>
      {shown && (
        <>
          {shown.text !== "" && (
            <span className={`block whitespace-pre-wrap ${MONO}`}>
              <BreakableText text={shown.text} />
            </span>
          )}
          {shown.kind !== undefined && (
            <span className="text-3">
              {shown.kind}
              {shown.text === "" && ", no URI"}
            </span>
          )}
        </>
      )}
    </OverviewRow>
  );
}

function ExtraRow({ name, value }: { readonly name: string; readonly value: unknown }) {
  const text = typeof value === "string" ? value : indentedJson(value);
  return (
    <OverviewRow label={name} isField copy={copyOf(text, `Copy ${name}`)}>
      {text !== "" && (
        <span className={`block whitespace-pre-wrap ${MONO}`}>
          <BreakableText text={text} />
        </span>
      )}
    </OverviewRow>
  );
}
