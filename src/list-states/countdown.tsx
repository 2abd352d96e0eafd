import { useEffect, useEffectEvent, useState } from "react";
import { durationText } from "../lib/time.ts";

/**
 * The time left until a point in time, in milliseconds since the epoch. Calls `onEnd` once: at that
 * time, or when the page becomes visible again. The seconds are not announced, even inside an alert.
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

/** Calls back now, or when the page becomes visible. Returns a function that cancels. */
function whenVisible(onVisible: () => void): () => void {
  const controller = new AbortController();
  if (!document.hidden) onVisible();
  else {
    const options = { once: true, signal: controller.signal };
    document.addEventListener("visibilitychange", onVisible, options);
  }
  return () => controller.abort();
}
