import { useVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, type RefObject, useCallback, useRef, useState } from "react";
import type { JsonTree } from "../json/json-tree.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { styled } from "../ui/styled.ts";
import { toggled } from "./tree-keys.ts";
import { TreeRow } from "./tree-row.tsx";
import { TreeValue } from "./tree-value.tsx";
import { useRevealed } from "./use-revealed.ts";
import type { Tree } from "./use-tree.ts";
import { useTreeKeys } from "./use-tree-keys.ts";

/** Up to this number, all rows are rendered, so that the browser's search finds them. */
const MAX_RENDERED = 150;
const ROW_HEIGHT = 22;
/** On a phone a row is a touch target. */
const PHONE_ROW_HEIGHT = 44;

/** A document as a tree, with the keys of the ARIA pattern for trees. */
export function ManifestTree({ tree }: { readonly tree: Tree }) {
  const { state, visible, onChange } = tree;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useMediaQuery(PHONE) ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const { whole, onShowWhole, onCloseWhole } = useWhole(tree.tree);
  const onKeyDown = useTreeKeys(tree, onShowWhole);
  useRevealed(scroller, tree, rowHeight);

  function onClick({ target }: MouseEvent): void {
    const index = nodeAt(target);
    // Text that is being selected is not a click.
    if (index === undefined || getSelection()?.isCollapsed === false) return;
    onChange(toggled(tree.tree, state, index));
  }

  return (
    <>
      <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
        <div
          role="tree"
          aria-label="Manifest"
          onKeyDown={onKeyDown}
          onClick={onClick}
          className="py-1"
        >
          <TreeRows
            {...{ tree, scroller, rowHeight }}
            count={visible.length}
            onShowWhole={onShowWhole}
          />
        </div>
      </div>
      {whole !== undefined && <TreeValue tree={tree.tree} index={whole} onClose={onCloseWhole} />}
    </>
  );
}

/** The node whose value is shown whole, until another document has other nodes. */
function useWhole(tree: JsonTree) {
  const [shown, setShown] = useState<{ readonly tree: JsonTree; readonly index: number }>();
  const onShowWhole = useCallback((index: number) => setShown({ tree, index }), [tree]);
  const whole = shown?.tree === tree ? shown.index : undefined;
  return { whole, onShowWhole, onCloseWhole: () => setShown(undefined) };
}

/** The node at an event's target, unless it is one of the buttons. */
function nodeAt(target: EventTarget): number | undefined {
  const isButton = target instanceof Element && target.closest("button") !== null;
  return isButton ? undefined : rowOf(target);
}

interface TreeRowsProps {
  readonly tree: Tree;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowHeight: number;
  readonly count: number;
  readonly onShowWhole: (index: number) => void;
}

function TreeRows({
  tree: { tree, ...shown },
  scroller,
  rowHeight,
  count,
  onShowWhole,
}: TreeRowsProps) {
  const { state, visible, pattern, hits } = shown;
  const [hovered, setHovered] = useState<number>();
  const [hasFocus, setFocus] = useState(false);
  const active = visible.indexOf(state.active);
  const rows = useRenderedRows(scroller, rowHeight, count, active);
  const hit = state.hit === undefined ? undefined : hits[state.hit];
  let end = 0;
  return (
    <div
      role="none"
      onPointerOver={({ target }) => setHovered(rowOf(target))}
      onPointerLeave={() => setHovered(undefined)}
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setFocus(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      {rows.flatMap((row) => {
        const index = visible[row];
        if (index === undefined) return [];
        const gap = row - end;
        end = row + 1;
        return [
          gap > 0 && <Gap key={`gap-${row}`} height={gap * rowHeight} />,
          <TreeRow
            key={index}
            tree={tree}
            index={index}
            isExpanded={state.expanded.has(index)}
            isActive={row === Math.max(active, 0)}
            isCurrentHit={index === hit}
            hasTools={index === hovered || (index === state.active && (hasFocus || index === hit))}
            pattern={pattern}
            onShowWhole={onShowWhole}
          />,
        ];
      })}
      {end < count && <Gap height={(count - end) * rowHeight} />}
    </div>
  );
}

function rowOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-node]") : null;
  return row === null ? undefined : Number(row.dataset.node);
}

/** The rows to render, in order: those in view, and the active one, which would lose the focus otherwise. */
function useRenderedRows(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
  active: number,
): readonly number[] {
  const isVirtual = count > MAX_RENDERED;
  const virtualizer = useVirtualizer({
    count: isVirtual ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // What the server renders.
    initialRect: { width: 0, height: 900 },
    overscan: 20,
  });
  if (!isVirtual) return Array.from({ length: count }, (_, row) => row);
  const rows = new Set(virtualizer.getVirtualItems().map(({ index }) => index));
  if (active >= 0) rows.add(active);
  return [...rows].sort((one, other) => one - other);
}

function Gap({ height }: { readonly height: number }) {
  return <div aria-hidden ref={styled({ height: `${height}px` })} />;
}
