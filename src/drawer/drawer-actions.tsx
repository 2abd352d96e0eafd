import { ChevronLeft, type LucideIcon } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { useMediaQuery } from "../lib/use-media-query.ts";
import type { Action } from "../ui/action.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { CopyButton } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { IconButton } from "../ui/icon-button.tsx";

interface CopyLink {
  readonly label: string;
  readonly icon: LucideIcon;
  /** The absolute URL. */
  readonly text: string;
  /** The parts of the view that don't fit in the URL. */
  readonly leftOut?: readonly string[];
}

interface OpenAsPage extends Action {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

interface DrawerActionsProps {
  readonly copyLink: CopyLink;
  /** The button that compares the version; nothing until it is loaded. */
  readonly compare: ReactNode;
  /** Set only in the drawer, not on a version's own page. */
  readonly drawer?: {
    readonly previous: Action;
    readonly next: Action;
    readonly openAsPage: OpenAsPage;
    readonly close: Action;
  };
}

/** The actions of the open version. */
export function DrawerActions({ copyLink, compare, drawer }: DrawerActionsProps) {
  if (drawer === undefined) {
    return (
      <div className="flex items-center">
        {compare}
        <CopyLinkButton {...copyLink} />
      </div>
    );
  }
  const { previous, next, openAsPage, close } = drawer;
  return (
    <div className="flex items-center max-sm:w-full">
      <ActionButton action={previous} tip="Previous in the list" />
      <ActionButton action={next} tip="Next in the list" />
      <span aria-hidden className="mx-1 h-4 border-line-2 border-l max-sm:hidden" />
      {compare}
      <CopyLinkButton {...copyLink} />
      <PageLinkButton {...openAsPage} />
      <CloseButton action={close} />
    </div>
  );
}

interface ActionButtonProps {
  readonly action: Action;
  /** Says more than the accessible name: there are other versions before and after this one, too. */
  readonly tip: string;
}

function ActionButton({ action, tip }: ActionButtonProps) {
  const { icon, label, isEnabled, run } = action;
  return (
    <IconButton icon={icon} label={label} disabled={!isEnabled} onClick={run} {...tipProps(tip)} />
  );
}

function CopyLinkButton({ text, label, icon, leftOut = [] }: CopyLink) {
  return (
    // The button shows only an icon and has no tooltip.
    <span {...tipProps([label, ...leftOut].join(", without "))} className="inline-flex">
      <CopyButton
        text={text}
        label={label}
        icon={icon}
        className="w-7 justify-center px-0! max-sm:w-11 [&>span]:hidden"
      />
    </span>
  );
}

function PageLinkButton({ href, onClick, label, icon: Icon }: OpenAsPage) {
  return (
    <a
      href={href}
      onClick={onClick}
      aria-label={label}
      {...tipProps(label)}
      className="tint inline-flex size-7 shrink-0 items-center justify-center rounded-6 text-2 hover:bg-press max-sm:size-11"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} />
    </a>
  );
}

/** On a phone the drawer fills the screen, so closing it looks like going back. */
function CloseButton({ action }: { readonly action: Action }) {
  const isPhone = useMediaQuery(PHONE);
  return (
    <IconButton
      icon={isPhone ? ChevronLeft : action.icon}
      label={action.label}
      onClick={action.run}
      className="max-sm:order-first max-sm:mr-auto"
    />
  );
}
