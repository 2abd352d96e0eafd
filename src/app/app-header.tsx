import { Ellipsis } from "lucide-react";
import { memo, useState } from "react";
import { usePreference } from "../lib/preference.ts";
import { SearchBox } from "../palette/search-box.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { paths } from "../url-state/paths.ts";
import { bind } from "./actions/action-definition.ts";
import { layerActions } from "./actions/layers.ts";
import { LazyLayer } from "./lazy-part.tsx";
import { artifactsPart, moreMenuPart, palettePart, shortcutsPart } from "./lazy-parts.ts";
import { pageConfig } from "./page-config.ts";
import { PageLink } from "./page-link.tsx";
import { zonePreference } from "./preferences.ts";
import { THEMES, useTheme } from "./theme.ts";
import type { Layers } from "./use-layers.ts";
import { ZONES } from "./zones.ts";

const PAGES = [
  ["versions", "Versions"],
  ["artifacts", "Artifacts"],
] as const;

interface AppHeaderProps {
  /** The name of the page on screen. */
  readonly page: string;
  readonly layers: Layers;
}

/**
 * The header of every page: the app's name, the search box, and this browser's settings. Memoized, since
 * nothing in it depends on the data.
 */
export const AppHeader = memo(function AppHeader({ page, layers }: AppHeaderProps) {
  const shortcuts = bind(layerActions.shortcuts, layers);
  const [zone, setZone] = usePreference(zonePreference);
  return (
    <header className="print:hidden grid h-12 shrink-0 grid-cols-[minmax(max-content,1fr)_minmax(0,480px)_minmax(max-content,1fr)] items-center gap-4 border-line-2 border-b bg-canvas px-4 max-sm:flex max-sm:h-[52px] max-sm:gap-3">
      <div className="flex min-w-0 items-center gap-4 max-sm:mr-auto max-sm:gap-3">
        <PageLink
          to={paths.versions()}
          className="flex shrink-0 items-center gap-2 rounded-4 font-strong text-body"
        >
          <Logo />
          <span className="max-md:sr-only">Artifact versions</span>
        </PageLink>
        <nav aria-label="Pages" className="flex">
          {PAGES.map(([name, label]) => (
            <PageLink
              key={name}
              to={paths[name]()}
              aria-current={name === page ? "page" : undefined}
              onPointerEnter={artifactsPart.preload}
              className="rounded-4 px-2 text-2 leading-7 hover:bg-press aria-[current]:font-strong aria-[current]:text-1 max-sm:leading-11"
            >
              {label}
            </PageLink>
          ))}
        </nav>
        <SourceBadge />
      </div>
      <SearchBox
        label={layerActions.palette.label}
        keys={layerActions.palette.keys}
        typed={layers.typed}
        onOpen={layers.openPalette}
        onIntent={palettePart.preload}
      />
      <div className="flex items-center justify-end gap-2 max-sm:gap-0">
        <div className="max-sm:hidden">
          <Segmented label="Time zone" value={zone} options={ZONES} onChange={setZone} />
        </div>
        <ThemeButton />
        <IconButton
          icon={shortcuts.icon}
          label={shortcuts.label}
          className="max-sm:hidden"
          onClick={shortcuts.run}
          onPointerEnter={shortcutsPart.preload}
          onFocus={shortcutsPart.preload}
        />
        <MoreButton />
      </div>
    </header>
  );
});

/** The app's icon, in the colors of the theme. */
function Logo() {
  return (
    <svg aria-hidden viewBox="0 0 20 20" fill="none" strokeLinecap="round" className="size-5">
      <rect width="20" height="20" rx="5" className="fill-inverse" />
      <path d="M5 6.5h10M5 10h7M5 13.5h4" strokeWidth="2" className="stroke-on-inverse" />
      <path d="M15 13.5h.01" strokeWidth="2.6" className="stroke-accent" />
    </svg>
  );
}

function SourceBadge() {
  const { source, host } = pageConfig;
  if (source === "demo") {
    return (
      <span className="whitespace-nowrap rounded-4 bg-warn-soft px-2 text-label text-warn-text leading-6">
        Demo data
      </span>
    );
  }
  return (
    <span className="max-w-48 truncate text-2 text-label max-md:hidden" {...tipProps(host)}>
      {host?.replace(/^https?:\/\//, "")}
    </span>
  );
}

function ThemeButton() {
  const [theme, setTheme] = useTheme();
  const { icon, next } = THEMES[theme];
  return (
    <IconButton
      icon={icon}
      label={`Theme: ${theme}`}
      className="max-sm:hidden"
      onClick={() => setTheme(next)}
    />
  );
}

/** On a phone, opens the menu of what the header and the bar have elsewhere. */
function MoreButton() {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const onClose = () => setAnchor(undefined);
  return (
    <>
      <IconButton
        icon={Ellipsis}
        label="More"
        aria-haspopup="menu"
        className="-mr-3 sm:hidden"
        onClick={({ currentTarget }) => setAnchor(anchor ? undefined : currentTarget)}
        onPointerEnter={moreMenuPart.preload}
        onFocus={moreMenuPart.preload}
      />
      {anchor && (
        <LazyLayer part={moreMenuPart} onClose={onClose}>
          {({ MoreMenu }) => <MoreMenu anchor={anchor} onClose={onClose} />}
        </LazyLayer>
      )}
    </>
  );
}
