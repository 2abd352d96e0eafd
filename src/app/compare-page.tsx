import { EmptyPage } from "./empty-page.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { comparePart } from "./lazy-parts.ts";
import { Shell } from "./shell.tsx";

/** Versions beside each other. */
export function ComparePage() {
  return (
    <LazyPart part={comparePart} failureFrame={(failure) => <EmptyPage>{failure}</EmptyPage>}>
      {({ CompareView }) => <CompareView Shell={Shell} />}
    </LazyPart>
  );
}
