import type { ComponentProps } from "react";
import { lazyModule, useLazyModule } from "../lib/lazy-module.ts";
import type { TextLayout } from "../lib/odd-characters.ts";

interface CharactersProps {
  readonly text: string;
  /** `line` by default. */
  readonly layout?: TextLayout;
  /** Called once the marks are in the document, since they change the width. */
  readonly onMarked?: (() => void) | undefined;
}

interface VerbatimProps
  extends CharactersProps,
    Omit<ComponentProps<"bdi">, "children" | keyof CharactersProps> {}

/**
 * A value from outside, as stored: its direction doesn't affect its neighbors, characters that can't be
 * seen are marked, and browsers don't translate it. Without such characters it is one text node.
 */
export function Verbatim({ text, layout = "line", onMarked, ...props }: VerbatimProps) {
  return (
    // Browser extensions move text nodes, so marked text is replaced as a whole rather than updated.
    <bdi key={mayBeOdd(text, layout) ? text : ""} translate={translateOf(layout)} {...props}>
      <Characters {...{ text, layout, onMarked }} />
    </bdi>
  );
}

/** Prose is written for people, who may want it translated. */
function translateOf(layout: TextLayout): "no" | undefined {
  return layout === "prose" ? undefined : "no";
}

/** The characters of a text, with marks for those that can't be seen. */
export function Characters({ text, layout = "line", onMarked }: CharactersProps) {
  return mayBeOdd(text, layout) ? <Marked {...{ text, layout, onMarked }} /> : text;
}

/** Also matches characters that are normal in their context, which the marks' module decides. */
const MAY_BE_ODD = /(?![ \t\n])[\p{C}\p{Z}\p{DI}\u2800]/u;
/** White space that collapses in a line. */
const COLLAPSES = /^ | $| {2}|[\t\n]/;

/** Whether a text may have characters that can't be seen, which `Verbatim` marks. */
export function mayBeOdd(text: string, layout: TextLayout): boolean {
  return MAY_BE_ODD.test(text) || (layout === "line" && COLLAPSES.test(text));
}

/** Loaded with the first such text. */
const markedTextModule = lazyModule(() => import("./marked-text.tsx"));

function Marked(props: CharactersProps & { readonly layout: TextLayout }) {
  const module = useLazyModule(markedTextModule);
  return typeof module === "string" ? props.text : <module.MarkedText {...props} />;
}
