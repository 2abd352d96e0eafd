import { stripVTControlCharacters } from "node:util";

/** The first address in a server's output, without trailing slash; undefined before there is one. */
export function addressIn(output: string): string | undefined {
  return /https?:\/\/[^\s"']+?(?=\/?(?:[\s"']|$))/m.exec(stripVTControlCharacters(output))?.[0];
}
