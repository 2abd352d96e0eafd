import { type Dispatch, type SetStateAction, useEffectEvent, useLayoutEffect } from "react";

/**
 * Collects what is typed and pasted while an input is loading, so that no key is lost or handled as
 * a shortcut.
 *
 * @param isLoading whether an input is loading
 * @param onEnter is called for Enter, which would otherwise act on the element that still has the focus
 */
export function useTypedAhead(
  isLoading: boolean,
  setText: Dispatch<SetStateAction<string>>,
  onEnter: () => void,
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (key === "Backspace") setText((before) => [...before].slice(0, -1).join(""));
    else if ([...key].length === 1) setText((before) => before + key);
    else if (key === "Enter") onEnter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData("text") ?? "";
    setText((before) => before + pasted);
    event.preventDefault();
  });

  // A layout effect, since the next key may follow immediately.
  useLayoutEffect(() => {
    if (!isLoading) return;
    const controller = new AbortController();
    const options = { signal: controller.signal, capture: true };
    document.addEventListener("keydown", (event) => onKeyDown(event), options);
    document.addEventListener("paste", (event) => onPaste(event), options);
    return () => controller.abort();
  }, [isLoading]);
}
