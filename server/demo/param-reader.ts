/** An invalid parameter, in the format of a 422 under `ml` (docs/api.md, "Errors"). */
export interface InvalidParam {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Up to 16 digits, as many as 2^53 has. The ranges end below that. */
const INTEGER = /^-?\d{1,16}$/;

/**
 * Creates a reader of query parameters that collects invalid ones in `detail`; if there are any,
 * the values must not be used. If a parameter with a single value repeats, the last one counts.
 */
export function createParamReader(query: URLSearchParams) {
  const detail: InvalidParam[] = [];

  function text(name: string): string | undefined {
    return query.getAll(name).at(-1);
  }
  function reject(name: string, msg: string, type: string): void {
    detail.push({ loc: ["query", name], msg, type });
  }
  function integer(name: string, range: Range, fallback: number): number {
    const value = text(name);
    if (value === undefined) return fallback;
    const problem = checkInteger(value, range);
    if (problem !== undefined) detail.push({ loc: ["query", name], ...problem });
    return Number(value);
  }
  function integers(name: string, range: Range): readonly number[] {
    return query.getAll(name).map((value, index) => {
      const problem = checkInteger(value, range);
      if (problem !== undefined) detail.push({ loc: ["query", name, index], ...problem });
      return Number(value);
    });
  }
  function flag(name: string): boolean {
    const value = text(name) ?? "false";
    if (value !== "true" && value !== "false") {
      reject(name, "Input should be 'true' or 'false'", "bool_parsing");
    }
    return value === "true";
  }
  return { detail, text, integer, integers, flag };
}

function checkInteger(text: string, { from, to }: Range): Omit<InvalidParam, "loc"> | undefined {
  if (!INTEGER.test(text)) return { msg: "Input should be a valid integer", type: "int_parsing" };
  const value = Number(text);
  if (value < from) {
    return { msg: `Input should be greater than or equal to ${from}`, type: "greater_than_equal" };
  }
  if (value > to) {
    return { msg: `Input should be less than or equal to ${to}`, type: "less_than_equal" };
  }
  return undefined;
}
