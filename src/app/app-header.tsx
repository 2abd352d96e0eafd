import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect } from "react";
import { Link } from "react-router";
import { usePreference } from "../lib/preference.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { pageConfig } from "./page-config.ts";
import { themePreference, zonePreference } from "./preferences.ts";

const ZONES = [
  { value: "local", label: "Local" },
  { value: "utc", label: "UTC" },
] as const;

const THEMES = {
  system: { icon: Monitor, next: "light" },
  light: { icon: Sun, next: "dark" },
  dark: { icon: Moon, next: "system" },
} as const;

/** The head of every view: what this is, which data it shows, and this browser's choices. */
export function AppHeader() {
  const [zone, setZone] = usePreference(zonePreference);
  return (
    <header className="flex h-12 shrink-0 items-center gap-4 border-line-2 border-b bg-canvas px-4 max-sm:h-[52px] max-sm:gap-3">
      <Link to="/" className="flex items-center gap-2 rounded-4 font-strong text-body">
        <img src={`${pageConfig.base}favicon.svg`} alt="" className="size-5" />
        <span className="max-sm:hidden">Artifact versions</span>
        <span className="sm:hidden">Versions</span>
      </Link>
      <SourceBadge />
      <div className="ml-auto flex items-center gap-2">
        <Segmented label="Time zone" value={zone} options={ZONES} onChange={setZone} />
        <ThemeButton />
      </div>
    </header>
  );
}

function SourceBadge() {
  const { source, host } = pageConfig;
  if (source === "demo") {
    return (
      <span className="rounded-4 bg-warn-soft px-2 text-label text-warn-text leading-6">
        Demo data
      </span>
    );
  }
  return (
    <span className="truncate text-2 text-label max-sm:hidden" data-tip={host}>
      {host?.replace(/^https?:\/\//, "")}
    </span>
  );
}

function ThemeButton() {
  const [theme, setTheme] = usePreference(themePreference);
  const { icon, next } = THEMES[theme];

  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  return <IconButton icon={icon} label={`Theme: ${theme}`} onClick={() => setTheme(next)} />;
}
