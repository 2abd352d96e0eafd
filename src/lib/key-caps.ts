/** A key cap: what is printed on it, and its name for screen readers. */
export interface KeyCap {
  readonly symbol: string;
  readonly name: string;
}

const CAPS: Readonly<Record<string, KeyCap>> = {
  ArrowDown: { symbol: "↓", name: "Arrow down" },
  ArrowUp: { symbol: "↑", name: "Arrow up" },
  Enter: { symbol: "↵", name: "Enter" },
  Escape: { symbol: "Esc", name: "Escape" },
};

/** The caps of keys pressed together: `Mod+k` is Ctrl and K. */
export function capsOf(key: string, apple: boolean): readonly KeyCap[] {
  const cap = (text: string) => CAPS[text] ?? { symbol: text, name: text };
  if (!key.startsWith("Mod+")) return [cap(key)];
  const mod = apple ? { symbol: "⌘", name: "Command" } : { symbol: "Ctrl", name: "Control" };
  return [mod, cap(key.slice("Mod+".length).toUpperCase())];
}
