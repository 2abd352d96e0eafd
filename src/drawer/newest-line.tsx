import { Check } from "lucide-react";
import type { MouseEvent } from "react";
import type { Action } from "../ui/action.ts";
import { Button } from "../ui/button.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { isPlainClick } from "../ui/plain-click.ts";

/** The newest version of the artifact, if another is open. */
interface NewerVersion {
  readonly version: string;
  /** Whether it is the newest one. */
  readonly isCertain: boolean;
  readonly href: string;
  readonly onOpen: () => void;
}

export interface NewestLineProps {
  /** The number of the open version. */
  readonly version: string;
  /** Whether it is known to be the newest. */
  readonly isNewest: boolean;
  readonly newer: NewerVersion | undefined;
  /** To the other versions of the artifact; `caption` is on the button. */
  readonly actions: readonly (Action & { readonly caption: string })[];
}

function focusHeading(within: Element): void {
  const heading = within.closest("dialog, main")?.querySelector<HTMLElement>("h1, h2");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Whether the open version is the newest of its artifact, and the way to the others. */
export function NewestLine({ version, isNewest, newer, actions }: NewestLineProps) {
  return (
    <div className="flex h-7 items-center gap-2 print:hidden max-sm:h-11">
      <p role="status" aria-live="polite" className="min-w-0 flex-1 truncate text-2 text-label">
        {isNewest && (
          <span className="inline-flex items-center gap-1 text-good-text">
            <Check aria-hidden size={14} strokeWidth={1.5} />
            Newest version
          </span>
        )}
        {newer !== undefined && (
          <span className="inline-block rounded-4 bg-warn-soft px-2 text-warn-text leading-6">
            Version {version} · {newer.isCertain ? "newest is" : "a newer one is"}{" "}
            <a
              href={newer.href}
              onClick={(event: MouseEvent<HTMLElement>) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                // The link goes with the version.
                focusHeading(event.currentTarget);
                newer.onOpen();
              }}
              aria-label={`Open the ${newer.isCertain ? "newest" : "newer"} version, ${newer.version}`}
              className="rounded-4 underline tabular-nums"
            >
              {newer.version}
            </a>
          </span>
        )}
      </p>
      {actions.map(({ id, icon, label, caption, isEnabled, run }) => (
        <Button
          key={id}
          kind="plain"
          icon={icon}
          aria-label={label}
          {...tipProps(label)}
          disabled={!isEnabled}
          onClick={run}
          className="gap-1! text-label!"
        >
          {caption}
        </Button>
      ))}
    </div>
  );
}
