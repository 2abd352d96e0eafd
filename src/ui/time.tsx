import { createContext, useContext } from "react";
import { showTime, type Zone } from "../lib/time.ts";
import { timeTipProps } from "./data-attributes.ts";
import { Verbatim } from "./verbatim.tsx";

/** The time zone of all times on the page. */
export const ZoneContext = createContext<Zone>("local");

/**
 * A timestamp as absolute time, with the seconds in a lighter color; the tooltip shows the relative time
 * and UTC. Text that is not a timestamp is shown unchanged.
 */
export function Time({ text, focusable = false }: { text: string; focusable?: boolean }) {
  const zone = useContext(ZoneContext);
  const shown = showTime(text, zone, Date.now());
  if (shown === undefined) return <Verbatim text={text} />;
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
