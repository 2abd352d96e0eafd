import { Copy } from "lucide-react";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import { fetchOf, markdownOf, pythonOf } from "../../url-state/copy-as.ts";
import { curlOf } from "../../url-state/curl.ts";
import { requestOf } from "../../url-state/url-state.ts";
import type { List } from "../list-context.ts";
import { pageConfig } from "../page-config.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { sharedUrlOf } from "./copy-link.ts";

interface CopyForm {
  readonly label: string;
  readonly textOf: (list: List) => string;
}

/** The forms in which a view can be shared, besides its URL. */
export const COPY_FORMS: readonly CopyForm[] = [
  {
    label: "Markdown link",
    textOf: (list) => markdownOf(list.title || "Artifact versions", sharedUrlOf(list).url),
  },
  { label: "curl", textOf: ({ state }) => curlOf(pageConfig.prefix, requestOf(state)) },
  { label: "Python", textOf: ({ state }) => pythonOf(state) },
  { label: "TypeScript", textOf: ({ state }) => fetchOf(pageConfig.prefix, state) },
];

export const copyAsActions: readonly ActionDefinition<List>[] = COPY_FORMS.map(
  ({ label, textOf }) => ({
    id: `copy-as-${label}`,
    label: `Copy as ${label}`,
    icon: Copy,
    prepare: (list) => () => copyAtCommand(textOf(list), `Copied as ${label}`),
  }),
);
