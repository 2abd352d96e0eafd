/** What to measure, and how often. */
export interface Selection {
  readonly names: readonly string[];
  readonly runs: number;
}

const DEFAULT_RUNS = 3;
/** Only measured on request, since it takes long. */
const OPTIONAL = "million";

/**
 * Reads the arguments of the benchmark. Without a name, everything is measured, and `--million` adds
 * the large demo.
 * @returns a message if an argument is invalid
 */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
): Selection | string {
  const rest = [...args];
  const names: string[] = [];
  let runs = DEFAULT_RUNS;
  let hasMillion = false;
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--million") hasMillion = true;
    else if (arg === "--runs") runs = Number(rest.shift());
    else if (known.includes(arg)) names.push(arg);
    else return `Unknown measure ${arg}. Known: ${known.join(", ")}`;
  }
  if (!Number.isInteger(runs) || runs < 1) return "--runs must be a whole number from 1.";
  if (names.length === 0) names.push(...known.filter((name) => name !== OPTIONAL));
  if (hasMillion && !names.includes(OPTIONAL)) names.push(OPTIONAL);
  return { names, runs };
}
