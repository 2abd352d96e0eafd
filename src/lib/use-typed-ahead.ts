import { type Dispatch, type SetStateAction, useEffectEvent, useLayoutEffect } from "react";

/**
 * Collects what is typed and pasted while the input for it is still loading, so that no key is lost or
 * mistaken for a shortcut. Does nothing while no input is loading.
 *
 * @param onEscape cancels the waiting
 */
export function useTypedAhead(
  isAwaited: boolean,
  setText: Dispatch<SetStateAction<string>>,
  onEscape: () => void,
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (key === "Escape") onEscape();
    else if (key === "Backspace") setText((earlier) => [...earlier].slice(0, -1).join(""));
    else if ([...key].length === 1) setText((earlier) => earlier + key);
    // The focus is still elsewhere, where Enter would act.
    else if (key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData("text") ?? "";
    setText((earlier) => earlier + pasted);
    event.preventDefault();
  });

  // In time for the next key, which may follow at once.
  useLayoutEffect(() => {
    if (!isAwaited) return;
    const end = new AbortController();
    const options = { signal: end.signal, capture: true };
    document.addEventListener("keydown", (event) => onKeyDown(event), options);
    document.addEventListener("paste", (event) => onPaste(event), options);
    return () => end.abort();
  }, [isAwaited]);
}
