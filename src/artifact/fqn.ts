/**
 * Fully qualified names: `{artifact_type}:{tenant}/{ml_repo}/{name}[:{version}]`.
 * FQNs from before about 2023 have one more part between tenant and ML repo
 * (`model:tenant/user/repo/name:1`), so they are read from both ends (docs/api.md, "FQNs and IDs").
 */
export interface Fqn {
  readonly artifactType: string;
  readonly tenant: string;
  /** Only in old FQNs. */
  readonly owner?: string;
  readonly mlRepo: string;
  readonly name: string;
  /** A number or `latest`, as text; absent in an artifact's FQN. */
  readonly version?: string;
}

/**
 * Splits any text at the separators of an FQN. The type is what precedes the first colon, unless a
 * slash comes first; the version is what follows the first colon after the last slash. The path has
 * at least one part, which may be empty.
 */
export function splitFqn(
  text: string,
): [type: string | undefined, path: string[], version: string | undefined] {
  const [, type, rest = ""] = /^(?:([^:/]*):)?(.*)/s.exec(text) ?? [];
  const path = rest.split("/");
  const [, name = "", version] = /^([^:]*)(?::(.*))?/s.exec(path.pop() ?? "") ?? [];
  return [type, [...path, name], version];
}

/** The parts of an FQN; `undefined` for any other text. */
export function parseFqn(text: string): Fqn | undefined {
  const [artifactType, path, version] = splitFqn(text);
  if (!artifactType || /\s/.test(artifactType)) return undefined;
  if (version === "" || path.some((part) => part.trim() === "")) return undefined;
  const [tenant, ...middle] = path;
  const name = middle.pop();
  const mlRepo = middle.pop();
  if (tenant === undefined || mlRepo === undefined || name === undefined) return undefined;
  if (middle.length > 1) return undefined;
  const [owner] = middle;
  return {
    artifactType,
    tenant,
    ...(owner === undefined ? {} : { owner }),
    mlRepo,
    name,
    ...(version === undefined ? {} : { version }),
  };
}

/** The FQN of a version's artifact: the same FQN without the version. */
export function artifactFqn(text: string): string {
  const version = parseFqn(text)?.version;
  return version === undefined ? text : text.slice(0, -(version.length + 1));
}

/** Advice on text that is unusual for an FQN; `undefined` for a well-formed one. */
export function adviseOnFqn(text: string): string | undefined {
  if (text === "" || parseFqn(text) !== undefined) return undefined;
  return "Unusual FQN; expected type:tenant/repo/name or …/name:version";
}
