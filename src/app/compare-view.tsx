import { ArrowLeft } from "lucide-react";
import { useDeferredValue, useEffect, useMemo } from "react";
import { CompareSkeleton } from "../compare/compare-skeleton.tsx";
import { compareTitle } from "../compare/compare-title.ts";
import { versionIn } from "../compare/compared-column.ts";
import { commonName } from "../compare/name-columns.ts";
import { useLazyModuleState } from "../lib/lazy-module.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { paths } from "../url-state/paths.ts";
import { CompareEmpty } from "./compare-empty.tsx";
import type { CompareFrame } from "./compare-page.tsx";
import { compareRowsPart } from "./compare-parts.ts";
import type { CompareScope } from "./compare-scope.ts";
import { CompareTools } from "./compare-tools.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { PageLink } from "./page-link.tsx";
import { useCompareScope } from "./use-compare-scope.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useSettledColumns } from "./use-settled-columns.ts";

/** Versions beside each other. */
export function CompareView({ frame }: { readonly frame: CompareFrame }) {
  const { Shell, IgnoredParams } = frame;
  const { scope, ignored, searchField } = useCompareScope();
  const { url, go, columns } = scope;
  const name = commonName(columns.flatMap((column) => versionIn(column) ?? []));
  useDocumentTitle([compareTitle(columns.length), name].filter(Boolean).join(" · "));

  return (
    <Shell page={{ name: "compare", scope }}>
      <main tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
        <ErrorBoundary isInline part="The toolbar" resetKey={url}>
          <Bar scope={scope} name={name} />
        </ErrorBoundary>
        <IgnoredParams ignored={ignored} onDismiss={() => go(url, { replace: true })} />
        {columns.length < 2 ? (
          <CompareEmpty scope={scope} />
        ) : (
          <Content scope={scope} searchField={searchField} />
        )}
      </main>
    </Shell>
  );
}

interface BarProps {
  readonly scope: CompareScope;
  /** The name of all versions. */
  readonly name: string | undefined;
}

function Bar({ scope, name }: BarProps) {
  return (
    <div className="@container flex h-11 shrink-0 items-center gap-2 border-line-2 border-b pr-4 pl-4 max-sm:h-auto max-sm:flex-wrap max-sm:gap-y-0 max-sm:px-1">
      <PageLink
        to={paths.versions()}
        className="tint flex size-7 shrink-0 items-center justify-center rounded-6 text-2 hover:bg-press max-sm:size-11 print:hidden"
      >
        <ArrowLeft aria-hidden size={16} strokeWidth={1.5} />
        <span className="sr-only">All versions</span>
      </PageLink>
      <h1 className="shrink-0 whitespace-nowrap font-strong text-body">
        {compareTitle(scope.columns.length)}
      </h1>
      {name !== undefined && (
        <span
          className="min-w-0 truncate text-2 max-sm:hidden"
          {...tipProps(name, { when: "cut" })}
        >
          <Verbatim text={name} />
        </span>
      )}
      <CompareTools scope={scope} />
    </div>
  );
}

type ContentProps = Pick<BarProps, "scope"> &
  Pick<ReturnType<typeof useCompareScope>, "searchField">;

/** The rows need the code that compares, which the server's view does without. */
function Content({ scope, searchField }: ContentProps) {
  const columns = useSettledColumns(scope.columns);
  const settled = useMemo(() => ({ ...scope, columns }), [scope, columns]);
  const isWaiting = useLazyModuleState(compareRowsPart) === "loading";
  useEffect(compareRowsPart.preload, []);
  // Versions that a list has loaded are there at once: the page is painted before they are compared.
  const isPainted = useDeferredValue(true, false) || !isLarge(columns);
  if (isWaiting || !isPainted || columns.every(({ state }) => state.kind === "loading"))
    return <CompareSkeleton columns={columns} />;
  return (
    <LazyPart part={compareRowsPart} resetKey={columns}>
      {({ CompareRows }) => <CompareRows scope={settled} searchField={searchField} />}
    </LazyPart>
  );
}

/** In characters; less is compared within a frame. */
const MAX_AT_ONCE = 200_000;

function isLarge(columns: CompareScope["columns"]): boolean {
  const lengths = columns.map((column) => versionIn(column)?.metadata?.length ?? 0);
  return lengths.reduce((sum, length) => sum + length, 0) > MAX_AT_ONCE;
}
