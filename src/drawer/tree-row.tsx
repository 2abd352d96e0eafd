import { Braces, ChevronDown, ChevronRight } from "lucide-react";
import { memo } from "react";
import { type JsonTree, pathOfNode, type TreeNode } from "../json/json-tree.ts";
import { indentedJson } from "../json/write-json.ts";
import { countOf, formatCount } from "../lib/count.ts";
import { truncate } from "../lib/truncate.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { Characters } from "../ui/verbatim.tsx";
import { Pieces } from "./pieces.tsx";
import { RepeatedMark } from "./repeated-mark.tsx";
import { piecesOf } from "./search-text.ts";
import { keyText } from "./tree-search.ts";
import { VALUE_COLORS, valueText } from "./value-text.ts";

/** Deeper nodes are not indented further, so that they stay in view. */
const MAX_INDENT = 16;
/** In UTF-16 units. Lines are much shorter; the browser doesn't have to lay out the rest. */
const MAX_SHOWN = 300;
const MAX_TIP = 1500;
const MAX_PATH = 200;

interface TreeRowProps {
  readonly tree: JsonTree;
  readonly index: number;
  readonly isExpanded: boolean;
  /** Whether it has the focus when the tree has it. */
  readonly isActive: boolean;
  readonly isCurrentHit: boolean;
  /** Whether its path and its buttons are there. */
  readonly hasTools: boolean;
  readonly pattern: RegExp | undefined;
  readonly onShowWhole: (index: number) => void;
}

/** One node of a tree: its key, its value or the number of its children, and buttons to copy. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { tree, index, isExpanded, isActive, isCurrentHit, hasTools } = props;
  const node = tree[index];
  if (node === undefined) return null;
  const { level, position, siblings, size } = node;
  return (
    <div
      role="treeitem"
      translate="no"
      data-node={index}
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={size > 0 ? isExpanded : undefined}
      aria-selected={isActive}
      aria-label={labelOf(node)}
      className={`flex h-[22px] items-center pr-2 pl-3 hover:bg-hover focus-visible:-outline-offset-2 max-sm:h-11 ${isCurrentHit ? "bg-press" : ""}`}
    >
      <Guides level={level} />
      <Chevron size={size} isExpanded={isExpanded} />
      <NodeText {...props} node={node} />
      {hasTools && <Tools tree={tree} index={index} node={node} isActive={isActive} />}
    </div>
  );
});

/** For screen readers, without the path and the buttons that appear with the focus. */
function labelOf(node: TreeNode): string {
  const key = keyText(node);
  const more = isLongValue(node) ? ` ${showAllText(node)}` : "";
  const value =
    node.size > 0
      ? countOf(node.size, node.node.kind === "list" ? "item" : "key")
      : truncate(valueText(node.node).shown, MAX_SHOWN);
  return `${key === "" ? "" : `${key}: `}${value}${more}`;
}

function showAllText({ node }: TreeNode): string {
  return `Show all ${countOf(valueText(node).plain.length, "character")}`;
}

function Guides({ level }: { readonly level: number }) {
  return Array.from({ length: Math.min(level - 1, MAX_INDENT) }, (_, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: guides are identified by their position
      key={index}
      aria-hidden
      className="ml-[7px] h-full w-[9px] shrink-0 border-line-1 border-l"
    />
  ));
}

function Chevron({ size, isExpanded }: { readonly size: number; readonly isExpanded: boolean }) {
  const Icon = isExpanded ? ChevronDown : ChevronRight;
  return (
    <span aria-hidden className="w-4 shrink-0 text-2">
      {size > 0 && <Icon size={14} strokeWidth={1.5} />}
    </span>
  );
}

interface NodeTextProps extends TreeRowProps {
  readonly node: TreeNode;
}

/** Whether a value has its own view, because its line can't hold it. */
export function isLongValue({ node, size }: TreeNode): boolean {
  return size === 0 && valueText(node).shown.length > MAX_SHOWN;
}

function NodeText({ node, index, pattern, onShowWhole }: NodeTextProps) {
  const { size, step, isRepeated } = node;
  const { type, shown, plain } = valueText(node.node);
  const key = keyText(node);
  const isLong = isLongValue(node);
  return (
    <>
      <span
        className="min-w-0 truncate whitespace-pre font-mono text-code"
        {...tipProps(truncate(plain, MAX_TIP), { when: "cut" })}
      >
        {step !== undefined && (
          <>
            <span className={typeof step === "number" ? "text-3" : "text-1"}>
              <Pieces pieces={piecesOf(key, typeof step === "number" ? undefined : pattern)} />
            </span>
            <span className="text-3">: </span>
          </>
        )}
        {size > 0 ? (
          <span className="text-3">{`${type.charAt(0)}${formatCount(size)}${type.charAt(1)}`}</span>
        ) : (
          <span className={VALUE_COLORS[type]}>
            <Pieces pieces={piecesOf(truncate(shown, MAX_SHOWN), pattern)} />
          </span>
        )}
      </span>
      {isRepeated && <RepeatedMark />}
      {isLong && (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => onShowWhole(index)}
          className="ml-2 shrink-0 rounded-4 text-accent-text text-label hover:underline print:hidden"
        >
          {showAllText(node)}
        </button>
      )}
    </>
  );
}

type ToolsProps = Pick<TreeRowProps, "tree" | "index" | "isActive"> & { readonly node: TreeNode };

function Tools({ tree, index, node, isActive }: ToolsProps) {
  const path = pathOfNode(tree, index);
  const value = () => (node.size > 0 ? indentedJson(node.node) : valueText(node.node).plain);
  // The buttons of other rows are reached by the pointer only.
  const order = isActive ? {} : ({ tabIndex: -1 } as const);
  return (
    <span className="ml-auto flex min-w-0 shrink-2 items-center pl-4 print:hidden">
      <span className="min-w-0 truncate font-mono text-3 text-label max-sm:hidden">
        <Characters
          text={path.length > MAX_PATH ? `…${path.slice(-MAX_PATH)}` : path}
          layout="block"
        />
      </span>
      <CopyIcon icon={Braces} text={path} label={`Copy path ${path}`} {...order} />
      <CopyIcon text={value} label={`Copy value of ${path}`} {...order} />
    </span>
  );
}
