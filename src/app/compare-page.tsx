import { EmptyPage } from "./empty-page.tsx";
import { IgnoredParams } from "./ignored-params.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { comparePart } from "./lazy-parts.ts";
import { Shell } from "./shell.tsx";

/** What the first load has for the page, whose own file can't import it: it would be a cycle. */
const FRAME = { Shell, IgnoredParams };

export type CompareFrame = typeof FRAME;

/** Versions beside each other. */
export function ComparePage() {
  return (
    <LazyPart part={comparePart} failureFrame={(failure) => <EmptyPage>{failure}</EmptyPage>}>
      {({ CompareView }) => <CompareView frame={FRAME} />}
    </LazyPart>
  );
}
