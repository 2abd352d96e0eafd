import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../ui/icon-button.tsx";
import { bind } from "./actions/action-definition.ts";
import { closeAction } from "./actions/open-version.ts";
import { useList } from "./list-context.ts";

/** Takes the drawer's place if it can't be loaded or rendered; on a phone, fills the screen. */
export function FailedDrawer({ children }: { readonly children: ReactNode }) {
  const list = useList();
  const { label, run } = bind(closeAction, list);
  return (
    <dialog
      open
      aria-label={list.state.open}
      tabIndex={-1}
      className="relative inset-auto z-drawer m-0 flex h-auto max-h-none w-105 max-w-[70vw] shrink-0 flex-col border-0 border-line-2 border-l bg-raised p-0 text-1 shadow-drawer focus-visible:outline-none max-sm:fixed max-sm:inset-0 max-sm:size-full max-sm:max-w-none"
    >
      <IconButton icon={X} label={label} onClick={run} className="m-2 self-end" />
      {children}
    </dialog>
  );
}
