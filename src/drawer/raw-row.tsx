import type { ReactNode } from "react";
import { indentedJson } from "../lib/indented-json.ts";
import { CodeBlock } from "../ui/code-block.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { DrawerMessage } from "./drawer-states.tsx";

interface RawRowProps {
  /** What is wrong with the row. */
  readonly problem: string;
  /** Any parsed JSON. */
  readonly raw: unknown;
  /** The drawer's actions. */
  readonly actions: ReactNode;
}

/** A malformed row: what is wrong with it, and its raw JSON. */
export function RawRow({ problem, raw, actions }: RawRowProps) {
  return (
    <DrawerMessage title="Unreadable row" headerActions={actions}>
      <p>
        <Characters text={problem} />
      </p>
      <div className="w-full">
        <CodeBlock title="JSON" code={indentedJson(raw)} language="json" copyLabel="Copy JSON" />
      </div>
    </DrawerMessage>
  );
}
