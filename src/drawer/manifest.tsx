import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { type ArtifactVersion, versionTitle } from "../artifact/artifact-version.ts";
import { download, toFileName } from "../lib/download.ts";
import { WrapToggle } from "../ui/code-block.tsx";
import { CodeText } from "../ui/code-text.tsx";
import { CopyButton } from "../ui/copy.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { JsonNotice } from "./json-notice.tsx";
import type { PanelProps } from "./panel-props.ts";
import { type JsonFormat, type ShownJson, showJson } from "./shown-json.ts";

const FORMATS = [
  { value: "json", label: "JSON" },
  { value: "yaml", label: "YAML" },
] as const;

const MEDIA_TYPES = { json: "application/json", yaml: "application/yaml" } as const;

/** The whole manifest, unchanged, as JSON or YAML. */
export function Manifest({ version }: Pick<PanelProps, "version">) {
  const [format, setFormat] = useState<JsonFormat>("json");
  const [wrap, setWrap] = useState(true);
  const { manifest } = version;
  const shown = useMemo(() => showJson(manifest ?? "null", format), [manifest, format]);

  if (manifest === undefined || manifest === "null") {
    return <p className="px-4 py-6 text-2">This version has no manifest</p>;
  }
  return (
    <>
      <div className="flex shrink-0 items-center gap-1 border-line-1 border-b px-4 py-2 print:hidden">
        <Segmented label="Format" value={format} options={FORMATS} onChange={setFormat} />
        <span className="flex-1" />
        <WrapToggle wrap={wrap} onWrap={setWrap} />
        {"text" in shown && (
          <>
            <CopyButton text={shown.text} label="Copy manifest" caption="Copy" />
            <DownloadButton version={version} format={format} text={shown.text} />
          </>
        )}
      </div>
      <ManifestText shown={shown} format={format} wrap={wrap} />
    </>
  );
}

interface DownloadButtonProps {
  readonly version: ArtifactVersion;
  readonly format: JsonFormat;
  readonly text: string;
}

function DownloadButton({ version, format, text }: DownloadButtonProps) {
  const fileName = `${toFileName(versionTitle(version).replace(" ", "-"))}.${format}`;
  return (
    <IconButton
      icon={Download}
      label="Download manifest"
      onClick={() => download(fileName, text, MEDIA_TYPES[format])}
    />
  );
}

interface ManifestTextProps {
  readonly shown: ShownJson | SyntaxError;
  readonly format: JsonFormat;
  readonly wrap: boolean;
}

function ManifestText({ shown, format, wrap }: ManifestTextProps) {
  if (shown instanceof Error) {
    return (
      <p role="alert" className="px-4 py-6 text-2">
        This manifest can’t be shown as {format.toUpperCase()}: <Characters text={shown.message} />
      </p>
    );
  }
  const { text, notice } = shown;
  return (
    <>
      <JsonNotice text={notice} className="shrink-0 px-4 py-2" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keyboard */}
      <div className="min-h-0 flex-1 overflow-auto" tabIndex={0}>
        <CodeText
          code={text}
          language={format}
          label="Manifest"
          wrap={wrap}
          className="px-4 py-2"
        />
      </div>
    </>
  );
}
