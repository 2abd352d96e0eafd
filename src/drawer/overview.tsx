import type { ArtifactVersion, Subject } from "../artifact/artifact-version.ts";
import { groupDigits } from "../lib/count.ts";
import { formatExactJson } from "../lib/exact-json.ts";
import { BreakableText } from "../ui/breakable-text.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { Time } from "../ui/time.tsx";
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
        {(mlRepo ?? mlRepoId) && (
          <>
            {mlRepo} <span className="text-3">{mlRepoId}</span>
          </>
        )}
      </OverviewRow>
      <OverviewRow label="Type">{type}</OverviewRow>
      <OverviewRow label="Created by">{createdBy && <Creator createdBy={createdBy} />}</OverviewRow>
      <OverviewRow label="Created">{createdAt && <Time text={createdAt} focusable />}</OverviewRow>
      <OverviewRow label="Updated">{updatedAt && <Time text={updatedAt} focusable />}</OverviewRow>
      <OverviewRow label="Run" copy={copyOf(runId, "Copy run ID")}>
        {runId && <RunLink runId={runId} url={runUrl} />}
      </OverviewRow>
      <OverviewRow label="Step">
        {step && <span className="tabular-nums">{groupDigits(step)}</span>}
      </OverviewRow>
      <SourceRow source={version.source} />
      <OverviewRow label="Artifact ID" copy={copyOf(artifactId, "Copy artifact ID")}>
        {artifactId && <CutText text={artifactId} className={MONO} />}
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
      {label} <span className="text-3">{type}</span>
      {slug !== undefined && slug !== label && <span className="block text-2">{slug}</span>}
    </>
  );
}

function RunLink({ runId, url }: { readonly runId: string; readonly url: string | undefined }) {
  const text = <CutText text={runId} className={MONO} />;
  if (url === undefined) return text;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="block rounded-3 text-accent-text hover:underline max-sm:-my-3 max-sm:py-3"
    >
      {text}
    </a>
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
  const text = typeof value === "string" ? value : formatExactJson(value);
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
