import type { ReactNode } from "react";
import { Characters } from "../ui/verbatim.tsx";
import { DrawerMessage } from "./drawer-states.tsx";
import { JsonBlock } from "./json-block.tsx";

interface RawRowProps {
  /** What is wrong with the row. */
  readonly problem: string;
  /** The row exactly as sent. */
  readonly raw: string;
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
        <JsonBlock title="JSON" json={raw} copyLabel="Copy JSON" />
      </div>
    </DrawerMessage>
  );
}
