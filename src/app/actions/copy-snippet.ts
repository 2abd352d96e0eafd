import { Copy } from "lucide-react";
import { mainSnippet } from "../../artifact/snippets.ts";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import { pageConfig } from "../page-config.ts";
import { openVersionOf, type VersionScope } from "../version-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Copies the open version's usage snippet. */
export const copySnippetAction = {
  id: "copy-snippet",
  label: "Copy snippet",
  paletteLabel: "Copy snippet of the open version",
  icon: Copy,
  prepare(scope) {
    const version = openVersionOf(scope);
    if (version === undefined) return undefined;
    return () => copyAtCommand(mainSnippet(version, pageConfig.prefix), "Snippet copied");
  },
} satisfies ActionDefinition<VersionScope>;
