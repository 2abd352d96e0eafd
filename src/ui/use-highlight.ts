import { useEffect, useState } from "react";
import type { CodeLanguage, TokenLine } from "../lib/highlight.ts";

/** In characters. Longer code stays plain, since coloring it would block the page. */
export const MAX_COLORED_LENGTH = 60_000;

interface Colored {
  readonly code: string;
  readonly language: CodeLanguage;
  readonly lines: readonly TokenLine[];
}

/** The colored lines of this code; `undefined` until they are ready. */
export function useHighlight(
  code: string,
  language: CodeLanguage,
): readonly TokenLine[] | undefined {
  const [colored, setColored] = useState<Colored>();

  useEffect(() => {
    if (code.length > MAX_COLORED_LENGTH) return;
    let isCurrent = true;
    import("../lib/highlight.ts")
      .then(({ highlight }) => highlight(code, language))
      .then((lines) => isCurrent && setColored({ code, language, lines }))
      // Code without colors is still readable.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [code, language]);

  return colored?.code === code && colored.language === language ? colored.lines : undefined;
}
