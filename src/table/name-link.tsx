import { type ArtifactVersion, openKeyOf, versionTitle } from "../artifact/artifact-version.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { type CellContext, verbatim } from "./cell-values.tsx";
import { openerAttributes } from "./row-dom.ts";

/** The name, as a link to the list with this version open; the table's body handles the click. */
export function nameLink(version: ArtifactVersion, { hrefOf, onMarked }: CellContext) {
  return (
    <a
      href={hrefOf(version)}
      tabIndex={-1}
      aria-label={versionTitle(version)}
      className="n"
      {...openerAttributes(openKeyOf(version))}
      {...tipProps(version.name, { when: "cut" })}
    >
      {verbatim(version.name, onMarked)}
    </a>
  );
}
