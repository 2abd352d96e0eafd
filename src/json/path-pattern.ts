/**
 * The text of one step or more below a root: `.a`, `[2]["odd.key"]`. Plain keys have no quotes, and list
 * indexes no leading zeros, so that there is one text for each path. Needless escapes, as in `["\u0061 b"]`,
 * match too, but `parsePath` rejects them, so there is no value at such a text.
 */
export const STEPS_AFTER_ROOT =
  /^(?:\.[\p{L}_$][\p{L}\p{M}\p{N}_$-]*|\[(?:0|[1-9]\d{0,14}|"(?![\p{L}_$][\p{L}\p{M}\p{N}_$-]*")(?:[^"\\]|\\(?:["\\bfnrt]|u[\da-f]{4}))*")\])+$/u;
