import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { VersionScope } from "./version-scope.ts";

interface RunViewProps {
  readonly scope: VersionScope;
  readonly version: ArtifactVersion;
}

/** The versions of the open version’s run. */
export function RunView({ version }: RunViewProps) {
  return <p className="px-4 py-6 text-2">{version.fqn}</p>;
}
