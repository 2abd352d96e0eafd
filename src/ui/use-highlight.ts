import { useEffect, useState } from "react";
import type { CodeLanguage, TokenLine } from "../lib/highlight.ts";

/** Longer codes stay plain: coloring them would hold the page up. In characters. */
export const LONGEST_COLORED = 60_000;

interface Colored {
  readonly code: string;
  readonly language: CodeLanguage;
  readonly lines: readonly TokenLine[];
}

/** The colored lines of this very code, or `undefined` as long as there are none. */
export function useHighlight(
  code: string,
  language: CodeLanguage,
): readonly TokenLine[] | undefined {
  const [colored, setColored] = useState<Colored>();

  useEffect(() => {
    if (code.length > LONGEST_COLORED) return;
    let current = true;
    import("../lib/highlight.ts")
      .then(({ highlight }) => highlight(code, language))
      .then((lines) => current && setColored({ code, language, lines }))
      // Without its colors a code is still a code.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [code, language]);

  return colored?.code === code && colored.language === language ? colored.lines : undefined;
}
