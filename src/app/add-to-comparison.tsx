import { versionIn } from "../compare/compared-column.ts";
import { announce } from "../ui/announcer.tsx";
import { withCompared } from "../url-state/compare-transitions.ts";
import { compareAddPart } from "./compare-parts.ts";
import type { CompareScope } from "./compare-scope.ts";
import { LazyLayer } from "./lazy-part.tsx";

interface AddToComparisonProps {
  readonly scope: CompareScope;
  readonly onClose: () => void;
}

/** The dialog that adds a version to the comparison of the page. */
export function AddToComparison({ scope, onClose }: AddToComparisonProps) {
  const { url, go, columns } = scope;

  function add(reference: string): void {
    go(withCompared(url, reference));
    announce(`${reference} added`);
  }

  return (
    <LazyLayer part={compareAddPart} onClose={onClose}>
      {({ CompareAdd }) => (
        <CompareAdd
          compared={columns.flatMap((column) => versionIn(column) ?? [])}
          references={url.versions}
          onAdd={add}
          onClose={onClose}
        />
      )}
    </LazyLayer>
  );
}
