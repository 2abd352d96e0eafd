import { Tabs } from "@base-ui/react/tabs";
import { formatCount } from "../lib/count.ts";
import { TABS, type Tab } from "../url-state/url-state.ts";

const LABELS: Readonly<Record<Tab, string>> = {
  overview: "Overview",
  metadata: "Metadata",
  manifest: "Manifest",
  usage: "Usage",
};

/** The tabs of a version; inside `Tabs.Root`. */
export function TabList({ pathCount }: { readonly pathCount: number }) {
  return (
    <Tabs.List
      aria-label="About this version"
      className="flex h-9 shrink-0 gap-4 overflow-x-auto overflow-y-hidden border-line-2 border-b px-4 max-sm:h-[45px] max-sm:gap-2 max-sm:px-3"
    >
      {TABS.map((tab) => (
        <Tabs.Tab
          key={tab}
          value={tab}
          className="tint flex shrink-0 items-center gap-2 border-transparent border-b-2 pt-0.5 text-2 text-body max-sm:px-1 hover:text-1 focus-visible:-outline-offset-2 data-active:border-accent data-active:font-strong data-active:text-1"
        >
          {/* The label's bold twin holds the width of the active one, so that no tab moves. */}
          <span
            data-label={LABELS[tab]}
            className="grid text-left after:invisible after:h-0 after:font-strong after:content-[attr(data-label)/'']"
          >
            {LABELS[tab]}
          </span>
          {tab === "metadata" && (
            <span className="font-normal text-3 text-tiny tabular-nums">
              {formatCount(pathCount)}
            </span>
          )}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}
