import { Plus } from "lucide-react";
import { useState } from "react";
import { versionFqn } from "../artifact/artifact.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import { formatPointer } from "../artifact/version-pointer.ts";
import { absenceOf, type ComparedColumn, versionIn } from "../compare/compared-column.ts";
import { Button } from "../ui/button.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { MAX_COMPARED } from "../url-state/compare-state.ts";
import { withCompared } from "../url-state/compare-transitions.ts";
import { paths } from "../url-state/paths.ts";
import { AddToComparison } from "./add-to-comparison.tsx";
import { compareAddPart } from "./compare-parts.ts";
import type { CompareScope } from "./compare-scope.ts";
import { PageLink } from "./page-link.tsx";

/** The page with one version or none: how to choose others. */
export function CompareEmpty({ scope }: { readonly scope: CompareScope }) {
  const [only] = scope.columns;
  const [isOpen, setOpen] = useState(false);
  const onClose = () => setOpen(false);
  return (
    <>
      <StateBlock
        role="status"
        title={only === undefined ? "No versions to compare yet" : "Add a second version"}
        actions={
          <>
            <Button
              kind="filled"
              icon={Plus}
              onClick={() => setOpen(true)}
              onPointerEnter={compareAddPart.preload}
              onFocus={compareAddPart.preload}
            >
              Choose a version
            </Button>
            {only !== undefined && <Others scope={scope} only={only} />}
          </>
        }
      >
        <Explanation only={only} />
      </StateBlock>
      {isOpen && <AddToComparison scope={scope} onClose={onClose} />}
    </>
  );
}

function Explanation({ only }: { readonly only: ComparedColumn | undefined }) {
  const list = (
    <PageLink to={paths.versions()} className="rounded-4 text-accent-text underline">
      versions list
    </PageLink>
  );
  if (only === undefined) {
    return (
      <p>
        Select 2 to {MAX_COMPARED} versions in the {list} and press Compare, or choose them here.
      </p>
    );
  }
  const isThere = only.state.kind === "shown" || only.state.kind === "loading";
  return (
    <>
      <p className="break-all font-mono text-1 text-code">
        <Verbatim text={only.reference} />
      </p>
      {only.state.kind === "missing" && (
        <p>
          <Verbatim text={only.state.message} />
        </p>
      )}
      {!isThere && only.state.kind !== "missing" && <p>This version {absenceOf(only)}.</p>}
      <p>Choose what to compare it with, or select several versions in the {list}.</p>
    </>
  );
}

interface OthersProps {
  readonly scope: CompareScope;
  readonly only: ComparedColumn;
}

/** Other versions of the same artifact. */
function Others({ scope, only }: OthersProps) {
  const { url, go } = scope;
  const fqn = versionIn(only)?.fqn ?? only.reference;
  const artifact = artifactFqn(fqn);
  const number = Number(parseFqn(fqn)?.version);
  if (artifact === fqn) return null;
  const add = (reference: string) => () => go(withCompared(url, reference));
  return (
    <>
      {number > 1 && (
        <Button onClick={add(versionFqn({ fqn: artifact }, String(number - 1)))}>
          Compare with {number - 1}
        </Button>
      )}
      <Button onClick={add(formatPointer({ artifact, kind: "newest" }))}>
        Compare with the newest
      </Button>
    </>
  );
}
