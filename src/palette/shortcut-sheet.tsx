import { useId } from "react";
import { SHORTCUTS, type Shortcut } from "../lib/shortcut-list.ts";
import { DialogHeader } from "../ui/dialog-header.tsx";
import { Modal } from "../ui/modal.tsx";
import { Kbd } from "./kbd.tsx";

const GROUPS = ["List", "Version", "Page"] as const;

/** Every shortcut of the page, from the list that binds them. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const titleId = useId();
  return (
    <Modal
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto max-h-[80dvh] w-[640px] max-w-[calc(100vw-32px)] flex-col overflow-auto rounded-12 max-sm:mb-0 max-sm:w-full max-sm:max-w-full max-sm:rounded-b-none"
    >
      <DialogHeader titleId={titleId} title="Keyboard shortcuts" onClose={onClose} />
      <div className="px-4 pb-4 sm:columns-2 sm:gap-8">
        {GROUPS.map((group) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="py-1 text-3 text-tiny">{group}</h3>
            <dl>
              {SHORTCUTS.filter((shortcut) => shortcut.group === group).map((shortcut) => (
                <ShortcutLine key={shortcut.id} {...shortcut} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function ShortcutLine({ label, keys }: Pick<Shortcut, "label" | "keys">) {
  return (
    <div className="flex min-h-8 items-center gap-2 border-line-1 border-t">
      <dt className="min-w-0 flex-1 text-body">{label}</dt>
      {keys.map((key) => (
        <dd key={key}>
          <Kbd keyName={key} />
        </dd>
      ))}
    </div>
  );
}
