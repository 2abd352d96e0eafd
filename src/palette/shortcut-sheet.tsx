import { useId } from "react";
import { DialogHeader } from "../ui/dialog-header.tsx";
import { Modal } from "../ui/modal.tsx";
import { Kbd } from "./kbd.tsx";

/** A shortcut as the sheet shows it. */
export interface Shortcut {
  readonly id: string;
  readonly label: string;
  /** Any of these. */
  readonly keys: readonly string[];
}

interface ShortcutSheetProps {
  readonly groups: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[];
  readonly onClose: () => void;
}

/** The keyboard shortcuts, in groups. */
export function ShortcutSheet({ groups, onClose }: ShortcutSheetProps) {
  const titleId = useId();
  return (
    <Modal
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto max-h-[80dvh] w-[640px] max-w-[calc(100vw-32px)] flex-col overflow-auto rounded-12 max-sm:mb-0 max-sm:w-full max-sm:max-w-full max-sm:rounded-b-none"
    >
      <DialogHeader titleId={titleId} title="Keyboard shortcuts" onClose={onClose} />
      <div className="px-4 pb-4 sm:columns-2 sm:gap-8">
        {groups.map(({ title, shortcuts }) => (
          <section key={title} className="mb-4 break-inside-avoid">
            <h3 className="py-1 text-3 text-tiny">{title}</h3>
            <dl>
              {shortcuts.map((shortcut) => (
                <ShortcutLine key={shortcut.id} {...shortcut} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function ShortcutLine({ label, keys }: Shortcut) {
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
