const STYLES = 6;

/**
 * Returns which of the six styles each key gets. It depends on the keys only, so a version looks the same
 * after a reload and in someone else's browser, and keeps its style, if it can, when another one goes. Beyond six, styles repeat.
 */
export function seriesStyles(keys: readonly string[]): readonly number[] {
  const taken = new Set<number>();
  return keys.map((key) => {
    if (taken.size === STYLES) taken.clear();
    let style = hashOf(key) % STYLES;
    while (taken.has(style)) style = (style + 1) % STYLES;
    taken.add(style);
    return style;
  });
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  }
  return hash;
}
