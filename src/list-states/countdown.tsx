import { useEffect, useEffectEvent, useState } from "react";
import { durationText } from "../lib/time.ts";

/**
 * The time left until a moment (milliseconds since the epoch), counted in the page; `onEnd` is called
 * once when it comes, or once the page is in sight again. Seconds that pass are no news: they are not
 * announced, though they stand in an alert.
 */
export function Countdown({
  until,
  onEnd,
}: {
  readonly until: number;
  readonly onEnd: () => void;
}) {
  const [now, setNow] = useState(Date.now);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  const isOver = left === 0;
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    if (isOver) return whenVisible(() => end());
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isOver]);

  return (
    <strong role="timer" aria-live="off" className="font-strong tabular-nums">
      {durationText(left)}
    </strong>
  );
}

/** Calls back at once, or when the page comes in sight; gives the way to call it off. */
function whenVisible(onVisible: () => void): () => void {
  const off = new AbortController();
  if (!document.hidden) onVisible();
  else {
    const options = { once: true, signal: off.signal };
    document.addEventListener("visibilitychange", onVisible, options);
  }
  return () => off.abort();
}
