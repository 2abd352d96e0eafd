import { WrapText } from "lucide-react";
import { useState } from "react";
import type { CodeLanguage } from "../lib/highlight.ts";
import { Button } from "./button.tsx";
import { CodeText } from "./code-text.tsx";
import { CopyButton } from "./copy.tsx";

interface CodeBlockProps {
  readonly title: string;
  /** Shown and copied exactly. */
  readonly code: string;
  readonly language: CodeLanguage;
  /** The copy button's accessible name; without it there is no copy button. */
  readonly copyLabel?: string | undefined;
  /** The visible text of the copy button, "Copy" by default. */
  readonly copyCaption?: string;
  /** Whether wrapping can be turned on and off. */
  readonly wrapToggle?: boolean;
}

/** A piece of code with its title, a toggle for wrapping and a copy button. */
export function CodeBlock(props: CodeBlockProps) {
  const { title, code, language, copyLabel, copyCaption, wrapToggle = true } = props;
  const [wrap, setWrap] = useState(true);
  return (
    <figure className="min-w-0 rounded-6 border border-line-1 bg-sunken">
      <figcaption className="flex h-8 items-center gap-1 border-line-1 border-b pl-3 text-1 text-label max-sm:h-11">
        <span className="min-w-0 flex-1 truncate">{title}</span>
        {wrapToggle && <WrapToggle wrap={wrap} onWrap={setWrap} />}
        {copyLabel !== undefined && (
          <CopyButton text={code} label={copyLabel} caption={copyCaption ?? "Copy"} />
        )}
      </figcaption>
      <CodeText code={code} language={language} label={title} wrap={wrap} className="px-3 py-2" />
    </figure>
  );
}

interface WrapToggleProps {
  readonly wrap: boolean;
  readonly onWrap: (wrap: boolean) => void;
}

/** The toggle for wrapping long lines; hidden on a phone, where unwrapped code is hard to read. */
export function WrapToggle({ wrap, onWrap }: WrapToggleProps) {
  return (
    <Button
      kind="plain"
      icon={WrapText}
      aria-pressed={wrap}
      onClick={() => onWrap(!wrap)}
      className="aria-pressed:bg-press aria-pressed:text-1 max-sm:hidden"
    >
      Wrap
    </Button>
  );
}
