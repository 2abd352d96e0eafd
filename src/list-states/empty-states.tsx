import { RefreshCw } from "lucide-react";
import { formatCount } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { StateBlock } from "../ui/state-block.tsx";

/** Shown when the control plane has no versions. */
export function NoVersions({ onRefresh }: { readonly onRefresh: () => void }) {
  return (
    <StateBlock
      role="status"
      title="No versions yet"
      actions={
        <Button icon={RefreshCw} onClick={onRefresh}>
          Refresh
        </Button>
      }
    >
      <p>Versions appear here as soon as a run logs an artifact or someone applies a manifest.</p>
    </StateBlock>
  );
}

interface PastEndProps {
  readonly offset: number;
  readonly total: number;
  /** The rows of the last page, such as "1,201–1,240". */
  readonly lastRange: string;
  readonly onLast: () => void;
  readonly onFirst: () => void;
}

/** Shown when the offset is past the last row. */
export function PastEnd({ offset, total, lastRange, onLast, onFirst }: PastEndProps) {
  return (
    <StateBlock
      role="status"
      title="Past the last page"
      actions={
        <>
          <Button kind="filled" onClick={onLast}>
            Go to last page, {lastRange}
          </Button>
          <Button onClick={onFirst}>First page</Button>
        </>
      }
    >
      <p>
        Offset {formatCount(offset)} is past the end. There are {formatCount(total)} versions.
      </p>
    </StateBlock>
  );
}
