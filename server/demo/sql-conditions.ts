import type { SQLInputValue } from "node:sqlite";
import { parseFqn } from "../../src/artifact/fqn.ts";
import type { ListParams } from "./list-params.ts";

/** One condition of a WHERE clause on the table `version`, and the values of its placeholders. */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

const NOTHING: SqlCondition = { sql: "0", values: [] };

/** Returns the conditions that a listed row must all meet, except the tag. */
export function sqlConditionsOf(params: ListParams): readonly SqlCondition[] {
  const { fqn, artifactId, mlRepoId, name, version, runIds, runSteps } = params;
  return [
    fqn === undefined ? [] : fqnConditions(fqn),
    equals("artifact_id", artifactId),
    equals("ml_repo_id", mlRepoId),
    equals("name", name),
    version === "latest" ? equals("is_latest", 1) : equals("version", version),
    anyOf("run_id", runIds),
    anyOf("step", runSteps),
  ].flat();
}

/**
 * An artifact's FQN matches all its versions, a version's FQN only that one, `:latest` the highest.
 * FQNs with an owner between tenant and ML repo, as before about 2023, match the same as without
 * it.
 */
function fqnConditions(text: string): readonly SqlCondition[] {
  const fqn = parseFqn(text);
  if (fqn === undefined) return [NOTHING];
  const { artifactType, tenant, mlRepo, name, version } = fqn;
  const artifact = equals("artifact_fqn", `${artifactType}:${tenant}/${mlRepo}/${name}`);
  if (version === undefined) return artifact;
  if (version === "latest") return [...artifact, ...equals("is_latest", 1)];
  if (!/^[1-9]\d{0,14}$/.test(version)) return [NOTHING];
  return [...artifact, ...equals("version", Number(version))];
}

function equals(column: string, value: string | number | undefined): readonly SqlCondition[] {
  return value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
}

function anyOf(column: string, values: readonly (string | number)[]): readonly SqlCondition[] {
  if (values.length < 2) return equals(column, values[0]);
  return [
    { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] },
  ];
}
