/**
 * Microseconds since 1970 as ISO 8601 in UTC with 0, 3 or 6 digits of a second's fraction; three
 * digits come with `Z`, the others with `+00:00`: clients meet every form.
 */
export function formatMicros(micros: number, digits: 0 | 3 | 6): string {
  const iso = new Date(Math.floor(micros / 1000)).toISOString();
  if (digits === 3) return iso;
  if (digits === 0) return `${iso.slice(0, 19)}+00:00`;
  return `${iso.slice(0, 23)}${String(micros % 1000).padStart(3, "0")}+00:00`;
}
