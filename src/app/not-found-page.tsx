import { EmptyPage } from "./empty-page.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { notFoundPart } from "./lazy-parts.ts";
import { useDocumentTitle } from "./use-document-title.ts";

/** The page for unknown URLs. */
export function NotFoundPage() {
  useDocumentTitle("Page not found");
  return (
    <EmptyPage>
      <LazyPart part={notFoundPart}>{({ NotFoundView }) => <NotFoundView />}</LazyPart>
    </EmptyPage>
  );
}
