import { useMemo, useState } from "react";
import { metadataOf } from "../artifact/metadata.ts";
import type { JsonNode } from "../json/nodes.ts";
import { indentedJson } from "../json/write-json.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { JsonBlock } from "./json-block.tsx";
import { type MetadataRow, matchingRows, metadataRows, searchPattern } from "./metadata-rows.ts";
import { MetadataSearch } from "./metadata-search.tsx";
import { MetadataTable } from "./metadata-table.tsx";
import type { PanelProps } from "./panel-props.ts";

/** The metadata as rows with a search; a value that is not an object or a list is shown as JSON. */
export function Metadata({ version }: Pick<PanelProps, "version">) {
  const metadata = metadataOf(version);
  if (metadata === undefined || metadata instanceof Error || "source" in metadata) {
    const title = metadata instanceof Error ? "Metadata" : "Metadata (not an object)";
    return <OddMetadata title={title} json={version.metadata} />;
  }
  const rows = metadataRows(metadata);
  if (rows.length === 0) return <p className="px-4 py-6 text-2">No metadata</p>;
  // The key resets the search for another version.
  return <SearchableRows key={version.id} metadata={metadata} rows={rows} />;
}

interface OddMetadataProps {
  readonly title: string;
  readonly json: string | undefined;
}

/** Metadata that is missing, a scalar, or not JSON. */
function OddMetadata({ title, json }: OddMetadataProps) {
  if (json === undefined || json === "null") {
    return <p className="px-4 py-6 text-2">No metadata</p>;
  }
  return (
    <div className="overflow-auto p-4">
      <JsonBlock title={title} json={json} copyLabel="Copy metadata" />
    </div>
  );
}

interface SearchableRowsProps {
  readonly metadata: JsonNode;
  readonly rows: readonly MetadataRow[];
}

function SearchableRows({ metadata, rows }: SearchableRowsProps) {
  const [search, setSearch] = useState("");
  const term = search.trim();
  const pattern = useMemo(() => searchPattern(term), [term]);
  const matches = useMemo(() => matchingRows(rows, pattern), [rows, pattern]);
  const json = useMemo(() => indentedJson(metadata), [metadata]);

  return (
    <>
      <div className="flex shrink-0 items-center gap-2 border-line-1 border-b px-4 py-2 print:hidden">
        <MetadataSearch
          search={search}
          onSearch={setSearch}
          matches={matches.length}
          total={rows.length}
        />
        <CopyIcon text={json} label="Copy metadata" className="size-7 border border-line-2" />
      </div>
      {matches.length === 0 ? (
        <p className="px-4 py-6 text-2 wrap-anywhere">No path or value contains “{term}”</p>
      ) : (
        <MetadataTable all={rows} rows={matches} pattern={pattern} />
      )}
    </>
  );
}
