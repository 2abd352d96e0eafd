import { PanelLeft, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { markProps } from "../ui/data-attributes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Modal } from "../ui/modal.tsx";
import type { FiltersSidebarState } from "./use-filters-sidebar.ts";

interface FrameProps {
  readonly sidebar: FiltersSidebarState;
  /** The filters; `close` is the button that hides them. */
  readonly children: (close: ReactNode) => ReactNode;
}

/** The filters of a page as a panel beside the table. */
export function FiltersPanelFrame({ sidebar: { container, hide }, children }: FrameProps) {
  const close = useMemo(
    () => (
      <IconButton
        {...markProps("filtersToggle")}
        icon={PanelLeft}
        label="Hide filters"
        onClick={hide}
      />
    ),
    [hide],
  );
  return (
    <div
      ref={container}
      className="filters-panel w-58 shrink-0 print:hidden overflow-y-auto border-line-2 border-r bg-canvas"
    >
      {children(close)}
    </div>
  );
}

interface SheetFrameProps extends FrameProps {
  /** The button below the filters. */
  readonly footer: ReactNode;
}

/** The filters of a page as a sheet from the bottom, on a phone. */
export function FiltersSheetFrame({ sidebar, footer, children }: SheetFrameProps) {
  const { container, hide } = sidebar;
  return (
    <Modal
      aria-label="Filters"
      onClose={hide}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92%] w-full max-w-none flex-col rounded-t-12 border-0! [--enter-y:8px]"
    >
      <div ref={container} className="min-h-0 flex-1 scroll-pb-8 overflow-y-auto">
        {children(<IconButton icon={X} label="Close" onClick={hide} />)}
      </div>
      <div className="border-line-2 border-t p-4">{footer}</div>
    </Modal>
  );
}
