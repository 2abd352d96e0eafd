import { useEffect } from "react";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { withRecentVersion } from "../palette/recent-versions.ts";
import { recentVersionsPreference } from "./preferences.ts";

/** Adds an opened version to this browser's recent versions. */
export function useRecordRecentVersion(version: ArtifactVersion | undefined): void {
  useEffect(() => {
    if (version === undefined) return;
    const { name, version: number, aliases, mlRepo } = version;
    const [alias] = aliases;
    const recent = {
      open: openKeyOf(version),
      name,
      ...(number === undefined ? {} : { version: number }),
      ...(alias === undefined ? {} : { alias }),
      ...(mlRepo === undefined ? {} : { mlRepo }),
    };
    recentVersionsPreference.set(withRecentVersion(recentVersionsPreference.get(), recent));
  }, [version]);
}
