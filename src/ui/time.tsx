import { createContext, useContext } from "react";
import { showTime, type Zone } from "../lib/time.ts";
import { timeTipProps } from "./data-attributes.ts";

/** The zone in which times are shown. */
export const ZoneContext = createContext<Zone>("local");

/**
 * A timestamp: absolute, its seconds in a weaker color; the tooltip has the relative and the UTC time.
 * A text that is not a timestamp is shown as it came.
 */
export function Time({ text, focusable = false }: { text: string; focusable?: boolean }) {
  const zone = useContext(ZoneContext);
  const shown = showTime(text, zone, Date.now());
  if (shown === undefined) return <span>{text}</span>;
  const { minutes, seconds } = shown;
  return (
    <time
      dateTime={text}
      {...timeTipProps(text)}
      className="whitespace-nowrap tabular-nums"
      {...(focusable ? { tabIndex: 0 } : {})}
    >
      {minutes}
      <span className="text-3 max-sm:hidden">{seconds}</span>
    </time>
  );
}
