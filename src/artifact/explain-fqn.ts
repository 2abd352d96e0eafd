/** A part of a text read as an FQN; `problem` says what is wrong with it, and what is expected. */
export interface FqnPart {
  readonly label: "Type" | "Tenant" | "Owner" | "ML repo" | "Name" | "Version" | "Alias";
  /** As it stands in the text; `""` where the part is missing. */
  readonly text: string;
  readonly problem?: string;
}

/**
 * Reads any text as `{artifact_type}:{tenant}/{ml_repo}/{name}[:{version}]`, part by part. Older FQNs
 * have an owner between tenant and ML repo, so the path is read from both ends: the tenant first, ML
 * repo and name last (docs/api.md, "FQNs and IDs"). Total; what is missing is a part with a problem.
 */
export function explainFqn(text: string): readonly FqnPart[] {
  const trimmed = text.trim();
  const slash = trimmed.indexOf("/");
  const colon = trimmed.indexOf(":");
  const hasType = colon >= 0 && (slash < 0 || colon < slash);
  const rest = hasType ? trimmed.slice(colon + 1) : trimmed;
  const tail = rest.indexOf(":", rest.lastIndexOf("/") + 1);
  const path = (tail < 0 ? rest : rest.slice(0, tail)).split("/");
  return [
    typePart(hasType ? trimmed.slice(0, colon) : undefined),
    ...pathParts(path),
    ...(tail < 0 ? [] : [versionPart(rest.slice(tail + 1))]),
  ];
}

function typePart(text: string | undefined): FqnPart {
  if (text === undefined)
    return missing("Type", "Expected a type and a colon, as artifact: or model:");
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

/** A path of one part is the name more often than the tenant: it is what people remember. */
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
  const problem = "Expected one part at most between tenant and ML repo";
  return [{ label: "Owner", text, problem }];
}

/** Whether an FQN may end so: in a number from 1, or in `latest`. */
export function isVersionTail(text: string): boolean {
  return /^([1-9]\d*|latest)$/.test(text);
}

/** An alias starts with `v` and goes on with letters, digits, `.` and `-` (docs/api.md). */
const ALIAS = /^v[a-z0-9][a-z0-9.-]*$/i;

function versionPart(text: string): FqnPart {
  if (isVersionTail(text)) return { label: "Version", text };
  // Whether a control plane takes one there is not known (docs/api.md, "Not known").
  if (ALIAS.test(text)) {
    return { label: "Alias", text, problem: "An alias; expected a number from 1, or latest" };
  }
  return { label: "Version", text, problem: "Expected a number from 1, or latest" };
}

function part(label: FqnPart["label"], text: string): FqnPart {
  if (text.trim() === "") return missing(label, NOTHING[label] ?? "Expected a text");
  if (/\s/.test(text)) return { label, text, problem: "Expected no spaces" };
  return { label, text };
}

const NOTHING: Partial<Record<FqnPart["label"], string>> = {
  Tenant: "Expected a tenant before the slash",
  Owner: "Expected no empty part",
  "ML repo": "Expected an ML repo before the last slash",
  Name: "Expected a name after the last slash",
};

function missing(label: FqnPart["label"], expected: string): FqnPart {
  return { label, text: "", problem: expected };
}
