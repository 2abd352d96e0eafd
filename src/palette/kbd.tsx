import { capsOf, isApple } from "../lib/keys.ts";

/** A key as printed on a keyboard, or keys pressed together. Screen readers read its name. */
export function Kbd({ keyName }: { readonly keyName: string }) {
  return (
    <span className="inline-flex shrink-0 gap-1">
      {capsOf(keyName, isApple(navigator.platform)).map(({ symbol, name }) => (
        <kbd
          key={symbol}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-4 border border-line-2 bg-surface px-1 font-mono text-2 text-tiny"
        >
          {symbol === name ? (
            symbol
          ) : (
            <>
              <span aria-hidden>{symbol}</span>
              <span className="sr-only">{name}</span>
            </>
          )}
        </kbd>
      ))}
    </span>
  );
}
