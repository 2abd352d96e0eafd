import { Tabs } from "@base-ui/react/tabs";
import { useLayoutEffect, useRef } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { formatCount } from "../lib/count.ts";
import { onWidth } from "../lib/on-width.ts";
import { tabProps, tabSelector } from "../ui/data-attributes.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import type { Tab } from "../url-state/url-state.ts";
import { TAB_DEFINITIONS } from "./tabs.tsx";

/** Numbers after the labels of tabs; `undefined` while a number isn’t known. */
export type TabCounts = Readonly<Partial<Record<Tab, number | undefined>>>;

interface TabListProps {
  readonly version: ArtifactVersion;
  readonly tabs: readonly Tab[];
  readonly selected: Tab;
  /** The counts that the app knows; they replace those of the tabs' definitions. */
  readonly counts?: TabCounts | undefined;
}

/** The tabs of a version; inside `Tabs.Root`. */
export function TabList({ version, tabs, selected, counts }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    // On a phone the drawer has a width only once it is open.
    return onWidth(element, () => () => showTab(element, selected));
  }, [selected]);
  return (
    <Tabs.List
      ref={list}
      aria-label="Version details"
      className="flex h-9 shrink-0 scroll-px-4 gap-4 overflow-x-auto overflow-y-hidden border-line-2 border-b px-4 max-sm:h-[45px] max-sm:gap-2 max-sm:px-3"
    >
      {tabs.map((tab) => (
        <VersionTab key={tab} {...{ tab, version, counts }} />
      ))}
    </Tabs.List>
  );
}

/** Scrolls a tab that is cut into the middle of the list, and nothing else. */
function showTab(list: HTMLElement, tab: Tab): void {
  const element = list.querySelector(tabSelector(tab));
  if (element === null) return;
  const [outer, inner] = [list.getBoundingClientRect(), element.getBoundingClientRect()];
  const isCut = inner.left < outer.left || inner.right > outer.right;
  if (isCut) list.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
}

interface VersionTabProps extends Pick<TabListProps, "version" | "counts"> {
  readonly tab: Tab;
}

function VersionTab({ tab, version, counts }: VersionTabProps) {
  const { label } = TAB_DEFINITIONS[tab];
  return (
    <Tabs.Tab
      value={tab}
      {...tabProps(tab)}
      className="tint flex shrink-0 items-center gap-2 border-transparent border-b-2 pt-0.5 text-2 text-body max-sm:px-1 hover:text-1 focus-visible:-outline-offset-2 data-active:border-accent data-active:font-strong data-active:text-1"
    >
      {/* A hidden bold copy of the label reserves its width, so that tabs don’t move. */}
      <span
        data-label={label}
        className="grid text-left after:invisible after:h-0 after:font-strong after:content-[attr(data-label)/'']"
      >
        {label}
      </span>
      <ErrorBoundary
        part={`The count on the ${label} tab`}
        resetKey={version}
        fallback={() => null}
      >
        <TabCount {...{ tab, version, counts }} />
      </ErrorBoundary>
    </Tabs.Tab>
  );
}

function TabCount({ tab, version, counts }: VersionTabProps) {
  const isKnownLater = counts !== undefined && tab in counts;
  const count = counts?.[tab] ?? TAB_DEFINITIONS[tab].count?.(version);
  if (count === undefined && !isKnownLater) return null;
  return (
    <span
      // Room for three digits, so that tabs don’t move when the number is known.
      className={`font-normal text-3 text-tiny tabular-nums ${isKnownLater ? "min-w-5 text-left" : ""}`}
    >
      {count !== undefined && formatCount(count)}
    </span>
  );
}
