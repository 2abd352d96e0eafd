import { parseFqn } from "../artifact/fqn.ts";
import { parsePointer } from "../artifact/version-pointer.ts";

/** Why a reference that was looked up leads to no version: "Version not found", "No version is tagged prod". */
export function describeMissing(reference: string): string {
  const pointer = parsePointer(reference);
  if (pointer?.kind === "tag") return `No version is tagged ${pointer.value}`;
  if (pointer?.kind === "alias") return `No version has the alias ${pointer.value}`;
  const fqn = parseFqn(reference);
  if (pointer !== undefined || (fqn !== undefined && fqn.version === undefined))
    return "The artifact has no versions";
  return fqn === undefined && !reference.startsWith("id:") ? "Not an FQN" : "Version not found";
}
