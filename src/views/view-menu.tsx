import { House, Pencil, Save, Trash2 } from "lucide-react";
import { ActionMenu } from "../ui/action-menu.tsx";
import { isArtifactsView } from "./artifacts-place.ts";
import { overwriteView, setStartView } from "./view-changes.ts";
import type { ViewItemProps } from "./view-item.tsx";

interface ViewMenuProps
  extends Pick<ViewItemProps, "view" | "saved" | "current" | "onChange" | "onDelete"> {
  readonly anchor: HTMLElement;
  readonly onRename: () => void;
  readonly onClose: () => void;
}

/** The menu of a saved view: start view, rename, overwrite, delete. */
export function ViewMenu(props: ViewMenuProps) {
  const { view, saved, current, onChange, onDelete, anchor, onRename, onClose } = props;
  const isStart = saved.start === view.id;
  return (
    <ActionMenu
      anchor={anchor}
      label={`Actions for ${view.name}`}
      onClose={onClose}
      actions={[
        {
          icon: House,
          label: isStart ? "Remove as start view" : "Set as start view",
          // It opens in place of the list.
          isDisabled: isArtifactsView(view.search),
          onRun: () => setStartView(onChange, saved, isStart ? undefined : view),
        },
        { icon: Pencil, label: "Rename", onRun: onRename },
        {
          icon: Save,
          label: "Overwrite with the current view",
          isDisabled: view.search === current,
          onRun: () => overwriteView(onChange, view, current),
        },
        { icon: Trash2, label: "Delete", onRun: onDelete },
      ]}
    />
  );
}
