import { useEffect, useState } from "react";

/**
 * Seconds left until a moment (milliseconds since the epoch), counted in the page; `onEnd` is called
 * once when it comes.
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

  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isOver]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the end comes once for each moment
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, until]);

  return <strong className="font-strong tabular-nums">{left} s</strong>;
}
