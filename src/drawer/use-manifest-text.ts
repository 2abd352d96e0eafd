import { useEffect, useMemo, useState } from "react";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { ExactNumber } from "../lib/exact-json.ts";
import { indentedJson } from "../lib/indented-json.ts";

export type ManifestFormat = "json" | "yaml";

/**
 * The manifest of a version in a format; `undefined` until it is ready, an error if the format can't
 * represent it. JSON is ready immediately. While YAML is being regenerated, the previous text stays.
 */
export function useManifestText(
  version: ArtifactVersion,
  format: ManifestFormat,
): string | Error | undefined {
  const { manifest } = version;
  const json = useMemo(
    () => (format === "json" ? indentedJson(manifest) : undefined),
    [manifest, format],
  );
  const yaml = useYaml(manifest, openKeyOf(version), format === "yaml");
  return format === "json" ? json : yaml;
}

interface Written {
  /** The version that the manifest belongs to. */
  readonly key: string;
  readonly text: string | Error;
}

function useYaml(manifest: unknown, key: string, isNeeded: boolean): string | Error | undefined {
  const [written, setWritten] = useState<Written>();

  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    const write = (text: string | Error) => isCurrent && setWritten({ key, text });
    manifestYaml(manifest).then(write, (error: unknown) => write(problemOf(error)));
    return () => {
      isCurrent = false;
    };
  }, [manifest, key, isNeeded]);

  return written?.key === key ? written.text : undefined;
}

function problemOf(error: unknown): Error {
  if (error instanceof RangeError) return new Error("it is nested too deeply");
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * A whole manifest as YAML: keys in their original order, Unicode unescaped, lines unfolded,
 * integers beyond 2^53 with all digits. Strings that only YAML 1.1 reads as another type (`no`, `on`)
 * are quoted, since Python's common parsers follow that version.
 * @throws RangeError when the value is nested too deeply for the call stack (about 1,000 levels)
 */
export async function manifestYaml(manifest: unknown): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify(manifest, exactToBigInt, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
  });
}

function exactToBigInt(_key: unknown, value: unknown): unknown {
  return value instanceof ExactNumber ? BigInt(value.source) : value;
}
