import { parseFqn } from "./fqn.ts";

/** A version of an artifact that may be another one tomorrow. */
export type VersionPointer = { readonly artifact: string } & (
  | { readonly kind: "newest" }
  | { readonly kind: "tag" | "alias"; readonly value: string }
);

const POINTER = /^([^@]+)@(newest|tag|alias)(?::(.+))?$/s;

/**
 * Reads a pointer: the FQN of an artifact, and `@newest`, `@tag:prod` or `@alias:v1-prod`. `undefined` for
 * any other text, such as the FQN of a version.
 */
export function parsePointer(text: string): VersionPointer | undefined {
  const [, artifact = "", name, value] = POINTER.exec(text) ?? [];
  const fqn = parseFqn(artifact);
  if (fqn === undefined || fqn.version !== undefined) return undefined;
  if (name === "newest") return value === undefined ? { artifact, kind: name } : undefined;
  if (value === undefined || (name !== "tag" && name !== "alias")) return undefined;
  return { artifact, kind: name, value };
}

/** Writes a pointer; `parsePointer` reads it back. */
export function formatPointer(pointer: VersionPointer): string {
  const { artifact, kind } = pointer;
  return kind === "newest" ? `${artifact}@newest` : `${artifact}@${kind}:${pointer.value}`;
}

/** What a pointer points to, for people: "newest", "tagged prod", "alias v1-prod". */
export function describePointer(pointer: VersionPointer): string {
  if (pointer.kind === "newest") return "newest";
  return pointer.kind === "tag" ? `tagged ${pointer.value}` : `alias ${pointer.value}`;
}
