import { Clock, Monitor, Moon, Rows3, Sun } from "lucide-react";
import { usePreference } from "../lib/preference.ts";
import type { PaletteAction } from "../palette/palette-items.ts";
import { densityPreference, themePreference, zonePreference } from "./preferences.ts";

const THEMES = [
  { theme: "light", label: "Light theme", icon: Sun },
  { theme: "dark", label: "Dark theme", icon: Moon },
  { theme: "system", label: "Theme of the system", icon: Monitor },
] as const;

/** What the palette can set in this browser. */
export function useSettingActions(): readonly PaletteAction[] {
  const [density, setDensity] = usePreference(densityPreference);
  const otherDensity = density === "compact" ? "comfortable" : "compact";
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
      id: "density",
      label: otherDensity === "compact" ? "Compact rows" : "Comfortable rows",
      icon: Rows3,
      run: () => setDensity(otherDensity),
    },
    {
      id: "zone",
      label: other === "utc" ? "Times in UTC" : "Times in local time",
      icon: Clock,
      run: () => setZone(other),
    },
  ];
}
