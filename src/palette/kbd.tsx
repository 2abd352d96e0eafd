import { capsOf, isApple } from "../lib/shortcut-list.ts";

/** A key as drawn on a keyboard; keys pressed together stand side by side. Read as words. */
export function Kbd({ keyName }: { readonly keyName: string }) {
  return (
    <span className="inline-flex shrink-0 gap-1">
      {capsOf(keyName, isApple(navigator.platform)).map(({ sign, word }) => (
        <kbd
          key={sign}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-4 border border-line-2 bg-surface px-1 font-mono text-2 text-tiny"
        >
          {sign === word ? (
            sign
          ) : (
            <>
              <span aria-hidden>{sign}</span>
              <span className="sr-only">{word}</span>
            </>
          )}
        </kbd>
      ))}
    </span>
  );
}
