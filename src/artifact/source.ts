import { cutJson } from "../json/cut-json.ts";
import { decodeString } from "../json/strings.ts";

/**
 * Where a version's files are, on one line: the URI of its source, or else its type (docs/api.md).
 * A source that is a string is its URI.
 *
 * @param source JSON text
 */
export function sourceLabel(source: string | undefined): string | undefined {
  if (source === undefined || source === "") return undefined;
  const { text, members = [] } = cutJson(source, 1);
  const fields = new Map(members.map(({ key, value }) => [key, value.text]));
  const texts = [text, fields.get("uri"), fields.get("type")];
  return texts.flatMap((json) => stringIn(json) || []).at(0);
}

/** Returns the text of a JSON string; `undefined` for any other value. */
function stringIn(json: string | undefined): string | undefined {
  return json?.startsWith('"') ? decodeString(json) : undefined;
}
