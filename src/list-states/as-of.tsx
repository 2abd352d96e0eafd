import { useContext, useEffect, useReducer } from "react";
import { showTime, type Zone } from "../lib/time.ts";
import { ZoneContext } from "../ui/time.tsx";

const MINUTE_MS = 60_000;

/**
 * When the rows were fetched, once that is a minute ago: "as of 10:42", with the date if it was on
 * another day. The passing of time renders only this.
 * @param at in milliseconds since the epoch
 */
export function AsOf({ at }: { readonly at: number }) {
  const zone = useContext(ZoneContext);
  const [, update] = useReducer((count: number) => count + 1, 0);
  const now = Date.now();

  // After every render, so that it always waits for the next minute.
  useEffect(() => {
    const left = at + MINUTE_MS - Date.now();
    const timer = setTimeout(update, left > 0 ? left : MINUTE_MS);
    return () => clearTimeout(timer);
  });

  if (now - at < MINUTE_MS) return null;
  const { date, clock } = partsOf(at, zone);
  const isToday = date === partsOf(now, zone).date;
  return <>as of {isToday ? clock : `${date} ${clock}`}</>;
}

function partsOf(at: number, zone: Zone) {
  const [date = "", clock = ""] =
    showTime(new Date(at).toISOString(), zone, at)?.minutes.split(" ") ?? [];
  return { date, clock };
}
