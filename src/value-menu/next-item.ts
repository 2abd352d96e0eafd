/**
 * Where a key leads in a menu: the arrows go round, Home and End to its ends, a letter to the next
 * item that begins with it. `from` is -1 where no item has the focus; `undefined` is no move.
 */
export function nextItem(key: string, from: number, words: readonly string[]): number | undefined {
  const { length } = words;
  if (length === 0) return undefined;
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  if (key === "ArrowDown") return (from + 1) % length;
  if (key === "ArrowUp") return from <= 0 ? length - 1 : from - 1;
  if (key === " " || [...key].length !== 1) return undefined;
  const letter = key.toLowerCase();
  const places = words.map((_, index) => (from + 1 + index) % length);
  return places.find((place) => words[place]?.toLowerCase().startsWith(letter));
}
