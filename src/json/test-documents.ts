import fc from "fast-check";

/** JSON texts without whitespace: ordered and repeated keys, odd numbers, strings in any spelling. */

const digits = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${max}}$`));
const whole = fc.oneof(
  fc.constantFrom("0", "1", "9007199254740993", "12345678901234567890"),
  digits(30).map((text) => text.replace(/^0+(?=\d)/, "")),
);
const fraction = fc.oneof(
  fc.constantFrom("", ".0", ".10", ".14159265358979323846"),
  digits(25).map((text) => `.${text}`),
);
const power = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.constantFrom("e0", "E+5", "e-8", "e21", "e400", "e-400", "E0007"),
);
/** Numbers as JSON allows them. */
export const numberText = fc
  .tuple(fc.constantFrom("", "-"), whole, fraction, power)
  .map((parts) => parts.join(""));
/** And as Python writes them. */
export const constantText = fc.constantFrom("NaN", "Infinity", "-Infinity");

/** Texts that are read as something else if they are not quoted, and texts that are hard to write. */
const oddTexts = fc.constantFrom(
  ..."on|Off|yes|NO|y|n|null|Null|~|true|False|.nan|.inf|-.INF|nan|inf|=|<<|12:30:45|190:20:30".split(
    "|",
  ),
  ..."2001-12-14|2001-12-14t21:59:43.10-05:00|0o17|017|0x1f|0b1|1_000|1e-8|1.0|+1|.5|1.|-|--- |...".split(
    "|",
  ),
  ...[
    "- a",
    "? a",
    ": a",
    "a: b",
    "a :b",
    "a #b",
    "#a",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
    "`a",
  ],
  ...[
    "'a'",
    '"a"',
    "{a}",
    "[a]",
    "a, b",
    "a]",
    " a",
    "a ",
    "",
    " ",
    "\t",
    "a\n",
    "\na",
    "a\nb",
    "a\n\n",
  ],
  ...[
    "a\n b\n",
    " a\nb",
    "a\r\nb",
    "a\tb\nc",
    "a \nb",
    "---\na",
    "a\n---\n",
    "a\n...\nb",
    "a\n\n\nb\n",
  ],
  ...[
    "\u0000",
    "\u0085",
    "a\u2028b",
    "\uFEFFa",
    "a\u200Bb",
    "\uD83D",
    "\uDE00x",
    "\uFFFE",
    "🧪👩‍🚀",
    "\u{E0001}",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "日本語",
    "Zażółć gęślą",
    "s3://b/c",
    "C:\\a",
    "x".repeat(1100),
  ],
);
/** Any text, lone surrogates and control characters included. */
export const anyText = fc.oneof(
  oddTexts,
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ maxLength: 12 }),
  fc.array(oddTexts, { minLength: 2, maxLength: 3 }).map((texts) => texts.join("\n")),
);

/** The spellings of a string: as is, or with some of its characters escaped. */
const stringText = fc.tuple(anyText, fc.boolean()).map(([text, isEscaped]) => {
  const source = JSON.stringify(text);
  if (!isEscaped) return source;
  return source
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("/", "\\/");
});

const keyText = fc.oneof(fc.constantFrom('"a"', '"b"', '"10"', '"2"', '"__proto__"'), stringText);

/** Compact JSON texts with numbers from `number`. */
export function documents(number: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("null", "true", "false"),
      number,
      stringText,
      fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join()}]`),
      fc
        .array(fc.tuple(keyText, tie("value")), { maxLength: 5 })
        .map((members) => `{${members.map(([key, value]) => `${key}:${value}`).join()}}`),
    ),
  })).value;
}
