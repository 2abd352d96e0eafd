import { Clock, type LucideIcon, Rows3 } from "lucide-react";
import type { Store } from "../../lib/store.ts";
import { densityPreference, themePreference, zonePreference } from "../preferences.ts";
import { THEMES } from "../theme.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** The settings of this browser. */
export const settingActions: readonly ActionDefinition<unknown>[] = [
  themeSetting("light"),
  themeSetting("dark"),
  themeSetting("system"),
  setting("rows-compact", "Compact rows", Rows3, densityPreference, "compact"),
  setting("rows-comfortable", "Comfortable rows", Rows3, densityPreference, "comfortable"),
  setting("times-utc", "Show times in UTC", Clock, zonePreference, "utc"),
  setting("times-local", "Show times in local time", Clock, zonePreference, "local"),
];

function themeSetting(theme: keyof typeof THEMES): ActionDefinition<unknown> {
  const { label, icon } = THEMES[theme];
  return setting(`theme-${theme}`, label, icon, themePreference, theme);
}

function setting<Value>(
  id: string,
  label: string,
  icon: LucideIcon,
  store: Pick<Store<Value>, "get" | "set">,
  value: NoInfer<Value>,
): ActionDefinition<unknown> {
  const prepare = () => (store.get() === value ? undefined : () => store.set(value));
  return { id, label, icon, prepare };
}
