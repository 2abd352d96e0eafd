import { useMemo, useState } from "react";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { metadataOf } from "../artifact/metadata.ts";
import type { JsonNode } from "../json/nodes.ts";
import { indentedJson } from "../json/write-json.ts";
import { countOf, formatCount } from "../lib/count.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { JsonBlock } from "./json-block.tsx";
import { type MetadataRow, matchingRows, metadataRows } from "./metadata-rows.ts";
import { MetadataTable } from "./metadata-table.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PanelSearch } from "./panel-search.tsx";
import { readWords } from "./search-text.ts";

/** The metadata as rows with a search; a value that is not an object or a list is shown as JSON. */
export function Metadata({ version, places }: Pick<PanelProps, "version" | "places">) {
  const metadata = metadataOf(version);
  if (metadata === undefined || metadata instanceof Error || "source" in metadata) {
    const title = metadata instanceof Error ? "Metadata" : "Metadata (not an object)";
    return <OddMetadata title={title} json={version.metadata} />;
  }
  const rows = metadataRows(metadata);
  if (rows.length === 0) return <p className="px-4 py-6 text-2">No metadata</p>;
  // The key resets the search for another version.
  return <SearchableRows key={openKeyOf(version)} {...{ metadata, rows, places }} />;
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

interface SearchableRowsProps extends Pick<PanelProps, "places"> {
  readonly metadata: JsonNode;
  readonly rows: readonly MetadataRow[];
}

function SearchableRows({ metadata, rows, places }: SearchableRowsProps) {
  const [search, setSearch] = useState("");
  const words = useMemo(() => readWords(search), [search]);
  const matches = useMemo(() => matchingRows(rows, words), [rows, words]);
  const found = words === undefined ? "" : `${formatCount(matches.length)} of `;

  return (
    <>
      <div className="flex shrink-0 items-center gap-2 border-line-1 border-b px-4 py-2 print:hidden">
        <PanelSearch
          label="Search metadata"
          placeholder="Search paths and values"
          search={search}
          onSearch={setSearch}
          count={found + countOf(rows.length, "path")}
        />
        <CopyIcon
          text={() => indentedJson(metadata)}
          label="Copy metadata"
          className="size-7 border border-line-2"
        />
      </div>
      {matches.length === 0 ? (
        <p className="px-4 py-6 text-2 wrap-anywhere">No results for “{search.trim()}”</p>
      ) : (
        <MetadataTable all={rows} rows={matches} pattern={words?.any} places={places} />
      )}
    </>
  );
}
