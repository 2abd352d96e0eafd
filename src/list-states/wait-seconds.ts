const DEFAULT_WAIT_SECONDS = 10;
/** "Now" is not taken at its word: the same answer would come, and be asked for, at once again. */
const LEAST_WAIT_SECONDS = 3;
/** What the least wait grows to, doubled with every further failure. */
const LONGEST_LEAST_WAIT_SECONDS = 60;
/** A page asks again within a day, whatever it was told. */
const LONGEST_WAIT_SECONDS = 86_400;

/**
 * How long to wait when the rate is limited, in seconds.
 * @param told what the server said, if it said anything
 * @param failures how often this very request has failed by now
 */
export function waitSecondsOf(told = DEFAULT_WAIT_SECONDS, failures = 1): number {
  const least = Math.min(LEAST_WAIT_SECONDS * 2 ** (failures - 1), LONGEST_LEAST_WAIT_SECONDS);
  return Math.min(Math.max(told, least), LONGEST_WAIT_SECONDS);
}
