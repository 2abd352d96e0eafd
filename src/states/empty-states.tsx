import { RefreshCw, X } from "lucide-react";
import { formatCount } from "../lib/count.ts";
import { FILTERS, type FilterName, type FilterTexts } from "../query/filters.ts";
import { Button } from "../ui/button.tsx";
import { StateBlock } from "../ui/state-block.tsx";

/** The control plane holds no version at all. */
export function NoVersions({ onRefresh }: { readonly onRefresh: () => void }) {
  return (
    <StateBlock
      role="status"
      title="No versions yet"
      actions={
        <Button icon={RefreshCw} onClick={onRefresh}>
          Look again
        </Button>
      }
    >
      <p>
        This control plane lists no artifact version. One appears here as soon as a run logs an
        artifact or somebody applies a manifest.
      </p>
    </StateBlock>
  );
}

interface NoMatchProps {
  readonly texts: FilterTexts;
  readonly onRemove: (name: FilterName) => void;
}

/** The filters leave nothing; each can be dropped. */
export function NoMatch({ texts, onRemove }: NoMatchProps) {
  const inForce = FILTERS.filter(
    ({ name }) => texts[name] !== undefined && name !== "include_internal_metadata",
  );
  const meaning =
    inForce.length === 1 ? "The filter leaves nothing." : "All filters hold at once. Drop one:";
  return (
    <StateBlock
      role="status"
      title="No version matches"
      actions={inForce.map(({ name, label }) => (
        <Button key={name} icon={X} className="max-w-full" onClick={() => onRemove(name)}>
          <span className="truncate">
            Remove {label.toLowerCase()}: {(texts[name] ?? []).join(", ")}
          </span>
        </Button>
      ))}
    >
      <p>{meaning}</p>
    </StateBlock>
  );
}

interface PastEndProps {
  readonly offset: number;
  readonly total: number;
  /** The rows of the last page, "1,201–1,240". */
  readonly lastRange: string;
  readonly onLast: () => void;
  readonly onFirst: () => void;
}

/** The offset lies after the last row. */
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
        Offset {formatCount(offset)} is after the end: there are {formatCount(total)} versions.
      </p>
    </StateBlock>
  );
}
