import { Link as LinkIcon, Plus } from "lucide-react";
import { useState } from "react";
import { useLazyModuleState } from "../lib/lazy-module.ts";
import type { Action } from "../ui/action.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { MAX_COMPARED } from "../url-state/compare-state.ts";
import { bind } from "./actions/action-definition.ts";
import { compareActions } from "./actions/compare.ts";
import { compareUrlOf } from "./actions/copy-link.ts";
import { AddToComparison } from "./add-to-comparison.tsx";
import { compareAddPart, compareRowsPart } from "./compare-parts.ts";
import type { CompareScope } from "./compare-scope.ts";

/** The page's actions at the right of its bar: with words where there is room. */
export function CompareTools({ scope }: { readonly scope: CompareScope }) {
  // What is copied and saved depends on whether it is loaded.
  useLazyModuleState(compareRowsPart);
  const { transpose, markdown, csv } = compareActions;
  return (
    <div className="ml-auto flex shrink-0 items-center max-sm:w-full max-sm:justify-between print:hidden">
      <AddButton scope={scope} />
      <Tool action={bind(transpose, scope)} isPressed={scope.url.isTransposed} />
      <Tool action={bind(markdown, scope)} phoneCaption="Markdown" />
      <Tool action={bind(csv, scope)} caption="CSV" />
      <span {...tipProps("Copy link")} className="inline-flex max-sm:flex-1">
        <CopyButton
          text={compareUrlOf(scope.url)}
          label="Copy link"
          icon={LinkIcon}
          className={`sm:@max-[1100px]:[&>span]:hidden ${ON_PHONE}`}
        />
      </span>
    </div>
  );
}

/** The label is below the icon. */
const ON_PHONE =
  "max-sm:flex-1 max-sm:flex-col max-sm:justify-center max-sm:gap-0! max-sm:px-1! max-sm:text-tiny!";

interface ToolProps {
  readonly action: Action;
  /** The visible text; the label by default. */
  readonly caption?: string;
  /** A shorter one for a phone; the caption by default. */
  readonly phoneCaption?: string;
  readonly isPressed?: boolean;
}

function Tool({ action, caption, phoneCaption, isPressed }: ToolProps) {
  const { icon, label, isEnabled, run } = action;
  return (
    <Button
      kind="plain"
      icon={icon}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={!isEnabled}
      onClick={run}
      {...tipProps(label)}
      className={`aria-pressed:bg-press ${ON_PHONE}`}
    >
      <span className="sm:@max-[1100px]:hidden">
        <span className={phoneCaption && "max-sm:hidden"}>{caption ?? label}</span>
        {phoneCaption && <span className="sm:hidden">{phoneCaption}</span>}
      </span>
    </Button>
  );
}

/** Opens the dialog that adds a version. */
function AddButton({ scope }: { readonly scope: CompareScope }) {
  const [isOpen, setOpen] = useState(false);
  const isFull = scope.url.versions.length >= MAX_COMPARED;
  const onClose = () => setOpen(false);
  return (
    <>
      <Button
        kind="plain"
        icon={Plus}
        aria-label="Add version"
        aria-haspopup="dialog"
        disabled={isFull}
        {...tipProps(isFull ? `Up to ${MAX_COMPARED} versions can be compared` : "Add version")}
        onClick={() => setOpen(true)}
        onPointerEnter={compareAddPart.preload}
        onFocus={compareAddPart.preload}
        className={ON_PHONE}
      >
        <span className="sm:@max-[1100px]:hidden">
          Add<span className="max-sm:sr-only"> version</span>
        </span>
      </Button>
      {isOpen && <AddToComparison scope={scope} onClose={onClose} />}
    </>
  );
}
