import { splitFqn } from "./fqn.ts";

/** A part of text read as an FQN; `problem` says what is wrong with it and what is expected. */
export interface FqnPart {
  readonly label: "Type" | "Tenant" | "Owner" | "ML repo" | "Name" | "Version" | "Alias";
  /** As in the text; `""` where the part is missing. */
  readonly text: string;
  readonly problem?: string;
}

/**
 * Reads any text as `{artifact_type}:{tenant}/{ml_repo}/{name}[:{version}]`, part by part. Older FQNs
 * have an owner between tenant and ML repo, so the path is read from both ends: the tenant first, ML
 * repo and name last (docs/api.md, "FQNs and IDs"). Never throws; a missing part has a problem.
 */
export function explainFqn(text: string): readonly FqnPart[] {
  const [type, path, version] = splitFqn(text.trim());
  return [
    typePart(type),
    ...pathParts(path),
    ...(version === undefined ? [] : [versionPart(version)]),
  ];
}

function typePart(text: string | undefined): FqnPart {
  if (text === undefined)
    return missing("Type", "Expected a type and a colon, such as artifact: or model:");
  if (text === "") return missing("Type", "Expected a type before the colon");
  if (text === "data-dir")
    return { label: "Type", text, problem: "A data directory has no versions" };
  return part("Type", text);
}

function pathParts(path: readonly string[]): readonly FqnPart[] {
  const [first = "", ...others] = path;
  if (others.length === 0) return partsOfOne(first);
  const [second = ""] = others;
  if (others.length === 1) {
    return [
      part("Tenant", first),
      missing("ML repo", "Expected an ML repo between tenant and name"),
      part("Name", second),
    ];
  }
  const [mlRepo = "", name = ""] = others.slice(-2);
  return [
    part("Tenant", first),
    ...ownerParts(others.slice(0, -2)),
    part("ML repo", mlRepo),
    part("Name", name),
  ];
}

/** A single part is more often the name, which people remember, than the tenant. */
function partsOfOne(text: string): readonly FqnPart[] {
  return [
    missing("Tenant", "Expected a tenant and a slash"),
    missing("ML repo", "Expected an ML repo and a slash"),
    part("Name", text),
  ];
}

function ownerParts(owners: readonly string[]): readonly FqnPart[] {
  if (owners.length === 0) return [];
  const text = owners.join("/");
  if (owners.length === 1) return [part("Owner", text)];
  const problem = "Expected at most one part between tenant and ML repo";
  return [{ label: "Owner", text, problem }];
}

/** Whether a string is valid as the version in an FQN: a positive whole number or `latest`. */
export function isVersionTail(text: string): boolean {
  return /^([1-9]\d*|latest)$/.test(text);
}

/** An alias is `v`, then letters, digits, `.` and `-` (docs/api.md). */
const ALIAS = /^v[a-z0-9][a-z0-9.-]*$/i;

function versionPart(text: string): FqnPart {
  if (isVersionTail(text)) return { label: "Version", text };
  // It is unknown whether a control plane accepts an alias here (docs/api.md, "Not known").
  if (ALIAS.test(text)) {
    return {
      label: "Alias",
      text,
      problem: "This is an alias; expected a positive whole number or latest",
    };
  }
  return { label: "Version", text, problem: "Expected a positive whole number or latest" };
}

function part(label: FqnPart["label"], text: string): FqnPart {
  if (text.trim() === "") return missing(label, MISSING[label] ?? "Expected a value");
  if (/\s/.test(text)) return { label, text, problem: "Can’t contain spaces" };
  return { label, text };
}

const MISSING: Partial<Record<FqnPart["label"], string>> = {
  Tenant: "Expected a tenant before the slash",
  Owner: "Can’t be empty",
  "ML repo": "Expected an ML repo before the last slash",
  Name: "Expected a name after the last slash",
};

function missing(label: FqnPart["label"], expected: string): FqnPart {
  return { label, text: "", problem: expected };
}
