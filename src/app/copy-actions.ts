import { Copy, Link } from "lucide-react";
import type { PaletteAction } from "../palette/palette-items.ts";
import { shareUrl } from "../share/share-url.ts";
import { fqnsOf } from "../table/selection.ts";
import { copyAtCommand } from "../ui/copy-at-command.ts";
import { copyForms } from "./copy-forms.ts";
import type { ListContext } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";

/** Copying the view in sight, its query in other forms, and the versions that are selected. */
export function copyActions({ state, columns, selection, title }: ListContext) {
  const base = `${location.origin}${pageConfig.base}`;
  const { url } = shareUrl(base, state, columns.columns, columns.keepsOwn);
  const fqns = fqnsOf(selection);
  const actions: PaletteAction[] = [
    {
      id: "copy-address",
      label: "Copy the address of this view",
      icon: Link,
      run: () => copyAtCommand(url, "Address copied"),
    },
    ...copyForms(state, title, url).map(({ label, text }) => ({
      id: `copy-${label}`,
      label: `Copy as ${label}`,
      icon: Copy,
      run: () => copyAtCommand(text, `Copied as ${label}`),
    })),
  ];
  if (fqns.length > 0) {
    actions.unshift({
      id: "copy-selected",
      label: "Copy the FQNs of the selection",
      icon: Copy,
      run: () => copyAtCommand(fqns.join("\n"), "FQNs copied"),
    });
  }
  return actions;
}
