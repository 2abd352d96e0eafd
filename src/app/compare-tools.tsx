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
      <Tool action={bind(markdown, scope)} />
      <Tool action={bind(csv, scope)} caption="CSV" />
      <span {...tipProps("Copy link")} className="inline-flex">
        <CopyButton
          text={compareUrlOf(scope.url)}
          label="Copy link"
          icon={LinkIcon}
          className="@max-[1100px]:[&>span]:hidden max-sm:w-11 max-sm:justify-center max-sm:px-0!"
        />
      </span>
    </div>
  );
}

interface ToolProps {
  readonly action: Action;
  /** The visible text; the label by default. */
  readonly caption?: string;
  readonly isPressed?: boolean;
}

function Tool({ action, caption, isPressed }: ToolProps) {
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
      className="aria-pressed:bg-press max-sm:w-11 max-sm:justify-center max-sm:px-0!"
    >
      <span className="@max-[1100px]:hidden">{caption ?? label}</span>
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
        className="max-sm:w-11 max-sm:justify-center max-sm:px-0!"
      >
        <span className="@max-[1100px]:hidden">Add version</span>
      </Button>
      {isOpen && <AddToComparison scope={scope} onClose={onClose} />}
    </>
  );
}
