import type { ArtifactVersion, JsonField, Subject } from "../artifact/artifact-version.ts";
import { decodeString } from "../json/strings.ts";
import { indentJson } from "../json/write-json.ts";
import { BreakableText } from "../ui/breakable-text.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { Time } from "../ui/time.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { Characters, Verbatim } from "../ui/verbatim.tsx";
import { copyOf, MONO, OverviewRow } from "./overview-row.tsx";
import type { PanelProps } from "./panel-props.ts";
import { RunRows } from "./run-rows.tsx";
import { sourceText } from "./source-text.ts";

type VersionProps = Pick<PanelProps, "version">;

/** The details of a version, followed by every field that the API's docs don't mention, unchanged. */
export function Overview({ version, runUrl }: Pick<PanelProps, "version" | "runUrl">) {
  const { type, createdBy, createdAt, updatedAt, id, description, extra } = version;
  return (
    <dl>
      <RepoRow version={version} />
      <OverviewRow label="Type">{type && <Verbatim text={type} />}</OverviewRow>
      <OverviewRow label="Created by">{createdBy && <Creator createdBy={createdBy} />}</OverviewRow>
      <OverviewRow label="Created">{createdAt && <Time text={createdAt} focusable />}</OverviewRow>
      <OverviewRow label="Updated">{updatedAt && <Time text={updatedAt} focusable />}</OverviewRow>
      <RunRows version={version} runUrl={runUrl} />
      <SourceRow source={version.source} />
      <ArtifactRow version={version} />
      <OverviewRow label="ID" copy={copyOf(id, "Copy ID")}>
        <CutText text={id} className={MONO} />
      </OverviewRow>
      <OverviewRow label="Description" copy={copyOf(description, "Copy description")}>
        {description && (
          <p dir="auto" className="max-w-[65ch] whitespace-pre-wrap">
            <Characters text={description} layout="prose" />
          </p>
        )}
      </OverviewRow>
      {extra.map((field, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field may be repeated
        <ExtraRow key={index} field={field} />
      ))}
    </dl>
  );
}

function RepoRow({ version: { mlRepo, mlRepoId } }: VersionProps) {
  return (
    <OverviewRow label="ML repo" copy={copyOf(mlRepoId, "Copy ML repo ID")}>
      {mlRepoId === undefined ? (
        mlRepo && <Verbatim text={mlRepo} />
      ) : (
        <ValueButton kind="ml_repo_id" text={mlRepoId} label={mlRepo ?? mlRepoId}>
          {mlRepo && <Verbatim text={mlRepo} />} <Verbatim text={mlRepoId} className="text-3" />
        </ValueButton>
      )}
    </OverviewRow>
  );
}

function ArtifactRow({ version: { artifactId } }: VersionProps) {
  return (
    <OverviewRow label="Artifact ID" copy={copyOf(artifactId, "Copy artifact ID")}>
      {artifactId && (
        <ValueButton kind="artifact_id" text={artifactId} className="block w-full">
          <CutText text={artifactId} className={MONO} />
        </ValueButton>
      )}
    </OverviewRow>
  );
}

function Creator({ createdBy }: { readonly createdBy: Subject }) {
  const { label, type, slug } = createdBy;
  return (
    <>
      <ValueButton kind="creator" text={slug ?? label}>
        <Verbatim text={label} />
      </ValueButton>{" "}
      {type && <Verbatim text={type} className="text-3" />}
      {slug !== undefined && slug !== label && (
        <span translate="no" className="block text-2">
          <BreakableText text={slug} />
        </span>
      )}
    </>
  );
}

function SourceRow({ source }: Pick<ArtifactVersion, "source">) {
  const shown = sourceText(source);
  return (
    <OverviewRow label="Source" copy={copyOf(shown?.text, "Copy source")}>
      {shown && (
        <>
          {shown.text !== "" && (
            <span translate="no" className={`block whitespace-pre-wrap ${MONO}`}>
              <BreakableText text={shown.text} />
            </span>
          )}
          {shown.kind !== undefined && (
            <span className="text-3">
              <Verbatim text={shown.kind} />
              {shown.text === "" && <span>, no URI</span>}
            </span>
          )}
        </>
      )}
    </OverviewRow>
  );
}

function ExtraRow({ field: { name, json, isRepeated } }: { readonly field: JsonField }) {
  const text = json.startsWith('"') ? decodeString(json) : indentJson(json);
  return (
    <OverviewRow label={name} isField isRepeated={isRepeated} copy={copyOf(text, `Copy ${name}`)}>
      {text !== "" && (
        <span translate="no" className={`block whitespace-pre-wrap ${MONO}`}>
          <BreakableText text={text} />
        </span>
      )}
    </OverviewRow>
  );
}
