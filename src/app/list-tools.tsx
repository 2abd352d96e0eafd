import { memo, type ReactNode } from "react";
import { PopoverButton } from "../ui/popover-button.tsx";
import { bind } from "./actions/action-definition.ts";
import { listTools, panelActions } from "./actions/panels.ts";
import { LazyPart } from "./lazy-part.tsx";
import { columnsPart, sharePart, viewsPart } from "./lazy-parts.ts";
import { useList } from "./list-context.ts";
import { RefreshButton } from "./refresh-button.tsx";

interface Panel {
  readonly preload: () => void;
  readonly content: (close: () => void) => ReactNode;
}

/** The panels that tools open. The browser opens a panel; a tool without one runs its action. */
const PANELS: Readonly<Record<string, Panel>> = {
  columns: {
    preload: columnsPart.preload,
    content: () => <LazyPart part={columnsPart}>{({ ColumnsView }) => <ColumnsView />}</LazyPart>,
  },
  views: {
    preload: viewsPart.preload,
    content: (close) => (
      <LazyPart part={viewsPart}>{({ ViewsView }) => <ViewsView onClose={close} />}</LazyPart>
    ),
  },
  share: {
    preload: sharePart.preload,
    content: () => <LazyPart part={sharePart}>{({ ShareView }) => <ShareView />}</LazyPart>,
  },
};

/** The list's actions on the right side of the bar. On a phone, they are in the menu of the header. */
export const ListTools = memo(function ListTools() {
  return (
    <div className="flex shrink-0 items-center">
      {listTools.map(({ id, icon, label }) => {
        const panel = PANELS[id];
        if (panel === undefined) return <Refresh key={id} />;
        return (
          <PopoverButton key={id} {...{ id, icon, label }} onIntent={panel.preload}>
            {panel.content}
          </PopoverButton>
        );
      })}
    </div>
  );
});

function Refresh() {
  const list = useList();
  const action = bind(panelActions.refresh, list);
  return <RefreshButton action={action} isBusy={list.result.isFetching} />;
}
