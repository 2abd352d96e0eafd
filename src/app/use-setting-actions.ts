import { Clock, Monitor, Moon, Sun } from "lucide-react";
import { usePreference } from "../lib/preference.ts";
import type { PaletteAction } from "../palette/palette-entries.ts";
import { themePreference, zonePreference } from "./preferences.ts";

const THEMES = [
  { theme: "light", label: "Light theme", icon: Sun },
  { theme: "dark", label: "Dark theme", icon: Moon },
  { theme: "system", label: "Theme of the system", icon: Monitor },
] as const;

/** What the palette can set in this browser. */
export function useSettingActions(): readonly PaletteAction[] {
  const [theme, setTheme] = usePreference(themePreference);
  const [zone, setZone] = usePreference(zonePreference);
  const other = zone === "utc" ? "local" : "utc";
  return [
    ...THEMES.filter((choice) => choice.theme !== theme).map((choice) => ({
      id: `theme-${choice.theme}`,
      label: choice.label,
      icon: choice.icon,
      run: () => setTheme(choice.theme),
    })),
    {
      id: "zone",
      label: other === "utc" ? "Times in UTC" : "Times in local time",
      icon: Clock,
      run: () => setZone(other),
    },
  ];
}
