import { shortRunId } from "../artifact/artifact-version.ts";
import { adviseOnFqn } from "../artifact/fqn.ts";
import { adviseOnRepo, artifactNameIn } from "../artifact/seen-values.ts";
import { type FilterEntry, list, single, toggle } from "./filter-kinds.ts";
import { parseStep, parseText, parseVersion } from "./filter-parsers.ts";

/**
 * The endpoint's filters, in the order of the sidebar, the chips and the URL. Names and meanings are
 * those of the API (docs/api.md, "The list"). To add a filter, add it here; all else is derived.
 */
export const FILTERS = {
  tag: {
    ...single(parseText),
    label: "Tag",
    otherNames: ["tags"],
    narrows: true,
    completedBy: "tags",
    phrase: ([tag]) => `tag ${tag}`,
  },
  /** An artifact's FQN (all its versions) or a version's (that one). */
  fqn: {
    ...single(parseText),
    label: "FQN",
    placeholder: "type:tenant/repo/name",
    narrows: true,
    isCode: true,
    completedBy: "fqns",
    phrase: ([fqn = ""]) => fqn,
    advise: adviseOnFqn,
  },
  /** Its name is shown below it, if it was seen. */
  artifact_id: {
    ...single(parseText),
    label: "Artifact ID",
    narrows: true,
    isCode: true,
    completedBy: "artifactIds",
    phrase: ([id]) => `artifact ${id}`,
    advise: artifactNameIn,
  },
  /** The ID of an ML repo. Its name is shown instead, if it was seen. */
  ml_repo_id: {
    ...single(parseText),
    label: "ML repo",
    otherNames: ["ml repo id", "repo", "repo id", "repository"],
    narrows: true,
    isCode: true,
    completedBy: "mlRepos",
    advise: adviseOnRepo,
    phrase: ([id]) => `ML repo ${id}`,
  },
  /** The artifact's exact name. */
  name: {
    ...single(parseText),
    label: "Name",
    otherNames: ["artifact name"],
    placeholder: "exact name",
    narrows: true,
    completedBy: "names",
    phrase: ([name = ""]) => name,
  },
  version: {
    ...single(parseVersion),
    label: "Version",
    otherNames: ["versions"],
    placeholder: "number or latest",
    narrows: true,
    isNumeric: true,
    completedBy: "versions",
    keywords: ["latest"],
    phrase: ([version = ""]) => (version === "latest" ? version : `version ${version}`),
  },
  /** Any of these runs. */
  run_ids: {
    ...list("run", parseText),
    label: "Run IDs",
    otherNames: ["run", "runs", "run id"],
    placeholder: "one or more",
    narrows: true,
    isCode: true,
    completedBy: "runIds",
    shorten: shortRunId,
    chip: ({ length }) => (length > 1 ? { value: `${length} IDs` } : undefined),
  },
  /** Any of these steps. */
  run_steps: {
    ...list("step", parseStep),
    label: "Run steps",
    otherNames: ["step", "steps", "run step"],
    placeholder: "one or more",
    narrows: true,
    isNumeric: true,
  },
  /** Adds internal metadata to the rows, without filtering them. */
  include_internal_metadata: {
    ...toggle(),
    label: "Include internal metadata",
    otherNames: ["internal", "internal metadata"],
    narrows: false,
    chip: () => ({ key: "Internal metadata", value: "included" }),
    phrase: () => "internal metadata",
  },
} satisfies Readonly<Record<string, FilterEntry>>;
