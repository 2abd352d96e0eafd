import { ArrowDown, ArrowUp } from "lucide-react";
import { lazyModule } from "../../lib/lazy-module.ts";
import { openVersionOf, type VersionScope } from "../version-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Loaded with the open version, which uses it. */
const siblingPart = lazyModule(() => import("../open-sibling.ts"), "The version");

/** From the open version to others of its artifact. */
export const siblingActions = {
  older: {
    id: "older-version",
    label: "Older version of this artifact",
    icon: ArrowDown,
    keys: ["J"],
    group: "Version",
    prepare: (scope) => goToSibling(scope, -1),
  },
  newer: {
    id: "newer-version",
    label: "Newer version of this artifact",
    icon: ArrowUp,
    keys: ["K"],
    group: "Version",
    prepare: (scope) => goToSibling(scope, 1),
  },
} satisfies Readonly<Record<string, ActionDefinition<VersionScope>>>;

function goToSibling(scope: VersionScope, step: 1 | -1) {
  const version = openVersionOf(scope);
  if (version === undefined || !/^\d+$/.test(version.version ?? "")) return undefined;
  return async () => {
    await siblingPart.settled();
    const part = siblingPart.get();
    if (typeof part === "object") await part.openSibling(scope, version, step);
  };
}
