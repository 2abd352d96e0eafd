import { createContext, useContext } from "react";
import { showTime, type Zone } from "../lib/time.ts";

/** The zone in which times are shown. */
export const ZoneContext = createContext<Zone>("local");

/**
 * A timestamp: absolute, seconds of less rank, relative and UTC in the tip, which is made when it is
 * shown. Odd ones as they came.
 */
export function Time({ text, focusable = false }: { text: string; focusable?: boolean }) {
  const zone = useContext(ZoneContext);
  const shown = showTime(text, zone, Date.now());
  if (shown === undefined) return <span>{text}</span>;
  const { minutes, seconds } = shown;
  return (
    <time
      dateTime={text}
      data-tip-time={text}
      className="whitespace-nowrap tabular-nums"
      {...(focusable ? { tabIndex: 0 } : {})}
    >
      {minutes}
      <span className="text-3 max-sm:hidden">{seconds}</span>
    </time>
  );
}
