import { X } from "lucide-react";
import { type JsonTree, pathOfNode } from "../json/json-tree.ts";
import { countOf } from "../lib/count.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Characters, Verbatim } from "../ui/verbatim.tsx";
import { valueText } from "./value-text.ts";

interface TreeValueProps {
  readonly tree: JsonTree;
  readonly index: number;
  readonly onClose: () => void;
}

/** A value that is too long for its line, below the tree. */
export function TreeValue({ tree, index, onClose }: TreeValueProps) {
  const node = tree[index];
  if (node === undefined) return null;
  const path = pathOfNode(tree, index);
  const { plain } = valueText(node.node);
  return (
    <section
      aria-label={`Value of ${path}`}
      className="flex max-h-1/2 shrink-0 flex-col border-line-2 border-t bg-sunken print:hidden"
    >
      <div className="flex h-8 shrink-0 items-center gap-2 border-line-1 border-b pr-2 pl-4 text-label max-sm:h-11">
        <span className="min-w-0 truncate font-mono text-1">
          <Verbatim text={path} />
        </span>
        <span className="flex-1 whitespace-nowrap text-3">
          {countOf(plain.length, "character")}
        </span>
        <CopyIcon text={plain} label={`Copy whole value of ${path}`} />
        <IconButton icon={X} label="Close value" size="small" onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keyboard */}
      <div tabIndex={0} className="overflow-auto px-4 py-2 -outline-offset-2">
        <p translate="no" className="whitespace-pre-wrap font-mono text-code wrap-anywhere">
          <Characters text={plain} layout="block" />
        </p>
      </div>
    </section>
  );
}
