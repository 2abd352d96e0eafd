import { Link as LinkIcon } from "lucide-react";
import { CopyButton } from "../ui/copy.tsx";

interface ShareMenuProps {
  /** The URL that restores the view. */
  readonly url: string;
  /** What did not fit into it, such as "the columns". */
  readonly leftOut: readonly string[];
  /** The query in other forms. */
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

/** The link to a view, and its query in other forms that can be copied. */
export function ShareMenu({ url, leftOut, items }: ShareMenuProps) {
  return (
    <div className="flex w-90 flex-col gap-3 p-4 max-sm:w-full">
      <div className="flex items-center gap-2">
        <input
          readOnly
          aria-label="Link to this view"
          value={url}
          onFocus={({ target }) => target.select()}
          className="h-7 min-w-0 flex-1 truncate rounded-6 border border-line-3 bg-surface px-2 font-mono text-code max-sm:h-11"
        />
        <CopyButton autoFocus kind="filled" icon={LinkIcon} text={url} label="Copy link" />
      </div>
      {leftOut.length > 0 && (
        <p className="text-label text-warn-text">
          Too long for one URL. Not included: {leftOut.join(", ")}.
        </p>
      )}
      <section aria-label="Copy as" className="-mx-2 border-line-1 border-t pt-2">
        <h2 className="px-2 text-3 text-tiny max-sm:px-4">Copy as</h2>
        {items.map(({ label, text }) => (
          <CopyButton
            key={label}
            text={text}
            label={`Copy as ${label}`}
            caption={label}
            keepsCaption
            className="w-full"
          />
        ))}
      </section>
    </div>
  );
}
