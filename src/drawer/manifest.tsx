import { useMemo, useState } from "react";
import { openKeyOf } from "../artifact/artifact-version.ts";
import type { JsonNode } from "../json/nodes.ts";
import { parseJson } from "../json/parse-json.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { WrapToggle } from "../ui/code-block.tsx";
import { CodeText } from "../ui/code-text.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { JsonNotice } from "./json-notice.tsx";
import { ManifestExport } from "./manifest-export.tsx";
import { ManifestTree } from "./manifest-tree.tsx";
import type { PanelProps } from "./panel-props.ts";
import { type JsonFormat, type ShownJson, showJson } from "./shown-json.ts";
import { TreeToolbar } from "./tree-toolbar.tsx";
import { useTree } from "./use-tree.ts";

type View = "tree" | JsonFormat;

const VIEWS = [
  { value: "tree", label: "Tree" },
  { value: "yaml", label: "YAML" },
  { value: "json", label: "JSON" },
] as const;

/** The whole manifest, unchanged: as a tree, as YAML or as JSON. */
export function Manifest({ version }: Pick<PanelProps, "version">) {
  const [view, setView] = useState<View>("tree");
  const isPrinting = usePrinting();
  const { manifest } = version;
  const root = useMemo(() => parsed(manifest), [manifest]);
  if (manifest === undefined || manifest === "null") {
    return <p className="px-4 py-6 text-2">This version has no manifest</p>;
  }
  // What is not JSON has no tree, and paper can't be scrolled.
  const isTree = view === "tree" && root !== undefined && !isPrinting;
  const shared = { version, manifest, view, onView: setView };
  return isTree ? (
    // The key resets the tree for another version.
    <TreeView key={openKeyOf(version)} root={root} {...shared} />
  ) : (
    <TextView {...shared} format={view === "yaml" ? "yaml" : "json"} />
  );
}

function parsed(manifest: string | undefined): JsonNode | undefined {
  try {
    return manifest === undefined ? undefined : parseJson(manifest);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface ViewProps extends Pick<PanelProps, "version"> {
  readonly manifest: string;
  readonly view: View;
  readonly onView: (view: View) => void;
}

const TOOLBAR =
  "flex shrink-0 flex-wrap items-center gap-2 border-line-1 border-b px-4 py-2 print:hidden";

function TreeView({ root, version, manifest, view, onView }: ViewProps & { root: JsonNode }) {
  const tree = useTree(root);
  const { text, notice } = useMemo(() => showJson(manifest, "json"), [manifest]);
  return (
    <>
      <div className={TOOLBAR}>
        <Segmented label="Format" value={view} options={VIEWS} onChange={onView} />
        <TreeToolbar tree={tree} />
        <ManifestExport version={version} format="json" text={text} />
      </div>
      <JsonNotice text={notice} className="shrink-0 px-4 py-2" />
      <ManifestTree tree={tree} />
    </>
  );
}

function TextView({ version, manifest, view, format, onView }: ViewProps & { format: JsonFormat }) {
  const [wrap, setWrap] = useState(true);
  const shown = useMemo(() => showJson(manifest, format), [manifest, format]);
  return (
    <>
      <div className={TOOLBAR}>
        <Segmented label="Format" value={view} options={VIEWS} onChange={onView} />
        <span className="flex-1" />
        <WrapToggle wrap={wrap} onWrap={setWrap} />
        {"text" in shown && <ManifestExport {...{ version, format }} text={shown.text} />}
      </div>
      <ManifestText shown={shown} format={format} wrap={wrap} />
    </>
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
