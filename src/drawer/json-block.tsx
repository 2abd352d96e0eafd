import { useMemo } from "react";
import { CodeBlock } from "../ui/code-block.tsx";
import { JsonNotice } from "./json-notice.tsx";
import { showJson } from "./shown-json.ts";

interface JsonBlockProps {
  readonly title: string;
  /** JSON text exactly as sent; it may have errors. */
  readonly json: string;
  /** The copy button's accessible name. */
  readonly copyLabel: string;
}

/** JSON, indented, with a notice if it repeats keys or has errors. */
export function JsonBlock({ title, json, copyLabel }: JsonBlockProps) {
  const { text, notice } = useMemo(() => showJson(json, "json"), [json]);
  return (
    <div className="flex flex-col gap-2">
      <JsonNotice text={notice} className="rounded-6 px-3 py-1" />
      <CodeBlock title={title} code={text} language="json" copyLabel={copyLabel} />
    </div>
  );
}
