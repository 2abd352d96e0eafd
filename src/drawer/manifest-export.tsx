import { Download } from "lucide-react";
import { type ArtifactVersion, versionTitle } from "../artifact/artifact-version.ts";
import { download, toFileName } from "../lib/download.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { JsonFormat } from "./shown-json.ts";

const MEDIA_TYPES = { json: "application/json", yaml: "application/yaml" } as const;

interface ManifestExportProps {
  readonly version: ArtifactVersion;
  readonly format: JsonFormat;
  /** The manifest in this format. */
  readonly text: string;
}

/** Copies and downloads the whole manifest. */
export function ManifestExport({ version, format, text }: ManifestExportProps) {
  const fileName = `${toFileName(versionTitle(version).replace(" ", "-"))}.${format}`;
  return (
    <span className="flex items-center">
      <CopyIcon text={text} label="Copy manifest" className="size-7" />
      <IconButton
        icon={Download}
        label="Download manifest"
        onClick={() => download(fileName, text, MEDIA_TYPES[format])}
      />
    </span>
  );
}
