/** The time zones of the times on the page, as choices. */
export const ZONES = [
  { value: "local", label: "Local" },
  { value: "utc", label: "UTC" },
] as const;
