import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect } from "react";
import { usePreference } from "../lib/preference.ts";
import { themePreference } from "./preferences.ts";

/** The themes, and the theme that the header's button switches to next. */
export const THEMES = {
  system: { label: "System theme", icon: Monitor, next: "light" },
  light: { label: "Light theme", icon: Sun, next: "dark" },
  dark: { label: "Dark theme", icon: Moon, next: "system" },
} as const;

/** This browser's theme and how to change it. Also applies the theme to the page. */
export function useTheme() {
  const [theme, setTheme] = usePreference(themePreference);

  // The stylesheet reads the attribute; without it, the system's theme applies.
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  return [theme, setTheme] as const;
}
