/** The part of a `KeyboardEvent` that says which key was pressed. */
export interface PressedKey {
  readonly key: string;
  /** The position of the key, named by what a US keyboard has there: `KeyJ`. */
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly getModifierState: (modifier: "AltGraph") => boolean;
}

/**
 * The name of a pressed key, as shortcuts are written: `?`, `Mod+k`. `undefined` with any other
 * modifier, since those combinations belong to the browser. Shift counts as part of a character
 * (`?`), and so do AltGr and Option (`[` on many keyboards). Caps Lock changes no letter. On a keyboard
 * that types another script, such as Cyrillic or Greek, the position of the key counts.
 */
export function nameOfKey(pressed: PressedKey, apple: boolean): string | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const key = latinKeyOf(pressed);
  const [mod, other] = apple ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  const isOption = apple && altKey && !mod && !other;
  // Windows also reports AltGr as Ctrl and Alt.
  if (isOption || pressed.getModifierState("AltGraph")) return SYMBOL.test(key) ? key : undefined;
  if (altKey || other) return undefined;
  if (mod) return shiftKey ? undefined : `Mod+${key.toLowerCase()}`;
  return key.length === 1 && !shiftKey ? key.toLowerCase() : key;
}

/** The key, or in place of a letter of another script what a US keyboard has there. */
function latinKeyOf({ key, code, shiftKey }: PressedKey): string {
  if (shiftKey || !OTHER_SCRIPT.test(key)) return key;
  if (code === "BracketLeft") return "[";
  if (code === "BracketRight") return "]";
  return /^Key[A-Z]$/.test(code) ? code.slice(-1).toLowerCase() : key;
}

/** A single letter that isn't Latin. */
const OTHER_SCRIPT = /^(?!\p{Script=Latin})\p{L}$/u;

/** A single character that is neither a letter nor a digit. */
const SYMBOL = /^[^\p{L}\p{N}]$/u;

/** Whether Esc was pressed. While an input method is composing, Esc only cancels the composition. */
export function isEscape(event: {
  readonly key: string;
  readonly nativeEvent: { readonly isComposing: boolean };
}): boolean {
  return event.key === "Escape" && !event.nativeEvent.isComposing;
}

/** Whether a platform (`navigator.platform`) has Cmd where others have Ctrl. */
export function isApple(platform: string): boolean {
  return /^(Mac|iP)/.test(platform);
}

/** Keys in the format of the `aria-keyshortcuts` attribute: `/ Control+K Meta+K`. */
export function ariaKeysOf(keys: readonly string[]): string {
  return keys
    .map((key) =>
      key.replace(/^Mod\+(.)$/, (_, letter: string) => {
        const upper = letter.toUpperCase();
        return `Control+${upper} Meta+${upper}`;
      }),
    )
    .join(" ");
}

/** A key cap: what is printed on it, and its name for screen readers. */
interface KeyCap {
  readonly symbol: string;
  readonly name: string;
}

const CAPS: Readonly<Record<string, KeyCap>> = {
  ArrowDown: { symbol: "↓", name: "Arrow down" },
  ArrowUp: { symbol: "↑", name: "Arrow up" },
  Enter: { symbol: "↵", name: "Enter" },
  Escape: { symbol: "Esc", name: "Escape" },
};

/** The caps of keys pressed together: `Mod+k` is Ctrl and K, a capital is Shift and its letter. */
export function capsOf(key: string, apple: boolean): readonly KeyCap[] {
  const cap = (text: string) => CAPS[text] ?? { symbol: text, name: text };
  if (/^[A-Z]$/.test(key)) return [apple ? { symbol: "⇧", name: "Shift" } : cap("Shift"), cap(key)];
  if (!key.startsWith("Mod+")) return [cap(key)];
  const mod = apple ? { symbol: "⌘", name: "Command" } : { symbol: "Ctrl", name: "Control" };
  return [mod, cap(key.slice("Mod+".length).toUpperCase())];
}
