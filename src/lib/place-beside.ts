/**
 * Shows a popover as a fixed layer below its anchor, or above where there is no room, inside what is
 * in sight (above a phone's keyboard). `gap` is in CSS pixels.
 */
export function placeBeside(layer: HTMLElement, anchor: DOMRect, gap: number): void {
  if (!layer.matches(":popover-open")) layer.showPopover();
  const { width, height } = layer.getBoundingClientRect();
  const sight = window.visualViewport;
  const bottom = sight === null ? window.innerHeight : sight.offsetTop + sight.height;
  const below = anchor.bottom + gap;
  const top = below + height > bottom ? anchor.top - gap - height : below;
  const left = Math.min(anchor.left, window.innerWidth - width - gap);
  layer.style.top = `${Math.max(gap, top)}px`;
  layer.style.left = `${Math.max(gap, left)}px`;
}
