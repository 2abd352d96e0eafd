import { useEffect } from "react";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { recentVersionsPreference, withRecentVersion } from "../palette/recent-versions.ts";

/** Keeps an opened version among the recent ones of this browser. */
export function useRemembered(version: ArtifactVersion | undefined): void {
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
