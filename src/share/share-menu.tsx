import { Link as LinkIcon } from "lucide-react";
import { CopyButton } from "../ui/copy.tsx";

interface ShareMenuProps {
  /** The address that restores the view. */
  readonly address: string;
  /** What did not fit into it, in words. */
  readonly leftOut: readonly string[];
  /** Other forms of the query, each a text to copy. */
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

/** The address of a view, and its query in the forms in which people pass it on. */
export function ShareMenu({ address, leftOut, items }: ShareMenuProps) {
  return (
    <div className="flex w-90 flex-col gap-3 p-4 max-sm:w-full">
      <div className="flex items-center gap-2">
        <input
          readOnly
          aria-label="Address of this view"
          value={address}
          onFocus={({ target }) => target.select()}
          className="h-7 min-w-0 flex-1 truncate rounded-6 border border-line-3 bg-surface px-2 font-mono text-code max-sm:h-11"
        />
        <CopyButton autoFocus kind="filled" icon={LinkIcon} text={address} label="Copy address" />
      </div>
      {leftOut.length > 0 && (
        <p className="text-label text-warn-text">
          Too long for one address. Left out: {leftOut.join(", ")}.
        </p>
      )}
      <section aria-label="Copy as" className="-mx-2 border-line-1 border-t pt-2">
        <h2 className="px-2 text-3 text-tiny max-sm:px-4">Copy as</h2>
        {items.map(({ label, text }) => (
          <CopyButton
            key={label}
            text={text}
            label={`Copy as ${label}`}
            word={label}
            keepsWord
            className="w-full"
          />
        ))}
      </section>
    </div>
  );
}
