import { Button } from "../ui/button.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { PopoverButton } from "../ui/popover-button.tsx";
import { bind } from "./actions/action-definition.ts";
import { panelActions } from "./actions/panels.ts";
import { LazyPart } from "./lazy-part.tsx";
import { columnsPart, sharePart, viewsPart } from "./lazy-parts.ts";
import { useList } from "./list-context.ts";

/** The list's actions on the right side of the bar. On a phone, most of them are only in the palette. */
export function ListTools() {
  return (
    <div className="flex shrink-0 items-center">
      <PopoverButton
        isHiddenOnPhone
        {...lookOf(panelActions.columns)}
        onIntent={columnsPart.preload}
      >
        {() => <LazyPart part={columnsPart}>{({ ColumnsView }) => <ColumnsView />}</LazyPart>}
      </PopoverButton>
      <PopoverButton isHiddenOnPhone {...lookOf(panelActions.views)} onIntent={viewsPart.preload}>
        {(close) => (
          <LazyPart part={viewsPart}>{({ ViewsView }) => <ViewsView onClose={close} />}</LazyPart>
        )}
      </PopoverButton>
      <RefreshButton />
      <PopoverButton {...lookOf(panelActions.share)} onIntent={sharePart.preload}>
        {() => <LazyPart part={sharePart}>{({ ShareView }) => <ShareView />}</LazyPart>}
      </PopoverButton>
    </div>
  );
}

/** The browser opens the popover, so its button needs only the action's label and icon. */
function lookOf({ id, icon, label }: (typeof panelActions)["share" | "views" | "columns"]) {
  return { id, icon, label };
}

function RefreshButton() {
  const list = useList();
  const { icon, label, run } = bind(panelActions.refresh, list);
  return (
    <Button
      kind="plain"
      icon={icon}
      aria-label={label}
      {...tipProps(label)}
      aria-busy={list.result.isFetching}
      className="max-sm:hidden"
      onClick={run}
    >
      <span className="@max-[1100px]:hidden">{label}</span>
    </Button>
  );
}
