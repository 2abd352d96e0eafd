import { useEffect } from "react";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import { withRecentVersion } from "../palette/recent-versions.ts";
import { recentVersionsPreference } from "./recent-versions-preference.ts";

/** Adds an opened version to this browser's recent versions. */
export function useRecordRecentVersion(version: ArtifactVersion | undefined): void {
  useEffect(() => {
    if (version === undefined) return;
    const { name, version: number, aliases, mlRepo } = version;
    const [alias] = aliases;
    const recent = {
      open: openKeyOf(version),
      name,
      ...omitUndefined({ version: number, alias, mlRepo }),
    };
    recentVersionsPreference.set(withRecentVersion(recentVersionsPreference.get(), recent));
  }, [version]);
}
