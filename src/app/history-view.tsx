import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { VersionScope } from "./version-scope.ts";

interface HistoryViewProps {
  readonly scope: VersionScope;
  readonly version: ArtifactVersion;
}

/** All versions of the open version’s artifact. */
export function HistoryView({ version }: HistoryViewProps) {
  return <p className="px-4 py-6 text-2">{version.fqn}</p>;
}
