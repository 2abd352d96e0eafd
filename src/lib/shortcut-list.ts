/** One shortcut of the page: what it does, and the keys that do it. */
export interface Shortcut {
  readonly id: string;
  /** `KeyboardEvent.key` values; `Mod+` stands for Cmd on Apple's systems and Ctrl elsewhere. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: "List" | "Version" | "Page";
  /** The browser or the focused part acts on it: shown in the sheet, bound nowhere. */
  readonly native?: true;
}

/** Every shortcut of the page, in the order of the sheet. What is bound and what is shown is this. */
export const SHORTCUTS = [
  { id: "palette", keys: ["/", "Mod+k"], label: "Search or run a command", group: "Page" },
  { id: "help", keys: ["?"], label: "Show the keyboard shortcuts", group: "Page" },
  { id: "close", keys: ["Escape"], label: "Close the topmost layer", group: "Page" },
  { id: "filters", keys: ["f"], label: "Go to the filters", group: "List" },
  { id: "next-row", keys: ["j", "ArrowDown"], label: "Next row", group: "List" },
  { id: "previous-row", keys: ["k", "ArrowUp"], label: "Previous row", group: "List" },
  { id: "select", keys: ["x"], label: "Select the row", group: "List" },
  { id: "next-page", keys: ["]"], label: "Next page", group: "List" },
  { id: "previous-page", keys: ["["], label: "Previous page", group: "List" },
  { id: "open", keys: ["Enter"], label: "Open the version", group: "Version", native: true },
  { id: "copy-fqn", keys: ["c"], label: "Copy the FQN", group: "Version" },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]["id"];

/** What a shortcut does; it gets the key pressed, and answering `false` leaves it to the browser. */
export type ShortcutHandlers = {
  readonly [Id in ShortcutId]?: ((key: string) => unknown) | undefined;
};

/** What each key does, for `useShortcuts`: every key of a shortcut calls that shortcut's handler. */
export function keyHandlersOf(handlers: ShortcutHandlers): Record<string, () => unknown> {
  const byKey: Record<string, () => unknown> = {};
  for (const { id, keys } of SHORTCUTS) {
    const handler = handlers[id];
    if (handler === undefined) continue;
    for (const key of keys) byKey[key] = () => handler(key);
  }
  return byKey;
}

/** The keys of a shortcut, as actions show them. */
export function keysOf(id: ShortcutId): readonly string[] {
  return SHORTCUTS.find((shortcut) => shortcut.id === id)?.keys ?? [];
}

/** The part of a `KeyboardEvent` that says which key was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly getModifierState: (modifier: "AltGraph") => boolean;
}

/**
 * The name a pressed key has in the list: `?`, `Mod+k`. `undefined` with any other modifier, for
 * those belong to the browser. What types a sign counts as part of it: Shift for `?`, and AltGr or
 * Option for `[` on many keyboards. Caps Lock changes no letter.
 */
export function nameOfKey(pressed: PressedKey, apple: boolean): string | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const [mod, other] = apple ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  const isOption = apple && altKey && !mod && !other;
  // Windows reports AltGr as Ctrl and Alt too.
  if (isOption || pressed.getModifierState("AltGraph")) return SIGN.test(key) ? key : undefined;
  if (altKey || other) return undefined;
  if (mod) return shiftKey ? undefined : `Mod+${key.toLowerCase()}`;
  return key.length === 1 && !shiftKey ? key.toLowerCase() : key;
}

/** One character that is neither letter nor digit. */
const SIGN = /^[^\p{L}\p{N}]$/u;

/** Whether a platform (`navigator.platform`) has a Cmd key in the place of Ctrl. */
export function isApple(platform: string): boolean {
  return /^(Mac|iP)/.test(platform);
}

/** A key's cap: the sign drawn on it, and the word that is read where the sign is none. */
export interface KeyCap {
  readonly sign: string;
  readonly word: string;
}

const CAPS: Readonly<Record<string, KeyCap>> = {
  ArrowDown: { sign: "↓", word: "Arrow down" },
  ArrowUp: { sign: "↑", word: "Arrow up" },
  Enter: { sign: "↵", word: "Enter" },
  Escape: { sign: "Esc", word: "Escape" },
};

/** The caps of a key of the list, pressed together: `Mod+k` is Ctrl and K. */
export function capsOf(key: string, apple: boolean): readonly KeyCap[] {
  const cap = (text: string) => CAPS[text] ?? { sign: text, word: text };
  if (!key.startsWith("Mod+")) return [cap(key)];
  const mod = apple ? { sign: "⌘", word: "Command" } : { sign: "Ctrl", word: "Control" };
  return [mod, cap(key.slice("Mod+".length).toUpperCase())];
}
