import { Boxes, List, type LucideIcon } from "lucide-react";
import { type PageName, paths } from "../../url-state/paths.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** The page on screen, and how to go to another one by its path. */
interface PagesScope {
  readonly name: string;
  readonly goTo: (path: string) => void;
}

/** Go to the pages that the header links to. */
export const pageActions: readonly ActionDefinition<PagesScope>[] = [
  pageAction("versions", "Go to versions", List),
  pageAction("artifacts", "Go to artifacts", Boxes),
];

function pageAction(page: PageName, label: string, icon: LucideIcon): ActionDefinition<PagesScope> {
  const prepare = ({ name, goTo }: PagesScope) =>
    name === page ? undefined : () => goTo(paths[page]());
  return { id: `go-to-${page}`, label, icon, prepare };
}
