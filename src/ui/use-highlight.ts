import { useEffect, useState } from "react";
import type { CodeLanguage, TokenLine } from "../lib/highlight.ts";

/** Longer codes stay plain: colouring them would hold the page up. In characters. */
export const LONGEST_COLOURED = 60_000;

interface Coloured {
  readonly code: string;
  readonly language: CodeLanguage;
  readonly lines: readonly TokenLine[];
}

/** The coloured lines of this very code, or `undefined` as long as there are none. */
export function useHighlight(
  code: string,
  language: CodeLanguage,
): readonly TokenLine[] | undefined {
  const [coloured, setColoured] = useState<Coloured>();

  useEffect(() => {
    if (code.length > LONGEST_COLOURED) return;
    let current = true;
    import("../lib/highlight.ts")
      .then(({ highlight }) => highlight(code, language))
      .then((lines) => current && setColoured({ code, language, lines }))
      // Without its colours a code is still a code.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [code, language]);

  return coloured?.code === code && coloured.language === language ? coloured.lines : undefined;
}
