import { CircleQuestionMark } from "lucide-react";
import { usePreference } from "../lib/preference.ts";
import { keysOf } from "../lib/shortcut-list.ts";
import { Palette } from "../palette/palette.tsx";
import type { PaletteAction } from "../palette/palette-entries.ts";
import { recentVersionsPreference } from "../palette/recent-versions.ts";
import type { QueryState } from "../query/query-state.ts";
import { useKnownValues } from "./known-store.ts";
import { pageConfig } from "./page-config.ts";
import { usePaletteViews } from "./use-palette-views.ts";
import { useSettingActions } from "./use-setting-actions.ts";

interface PaletteViewProps {
  readonly query: QueryState;
  /** What the view in sight can do. */
  readonly actions: readonly PaletteAction[];
  /** What was typed while this was loading. */
  readonly initialText: string;
  readonly onGo: (next: QueryState) => void;
  readonly onShortcuts: () => void;
  readonly onClose: () => void;
}

/** The palette with all that this page and this browser have. */
export function PaletteView(props: PaletteViewProps) {
  const { query, actions, initialText, onGo, onShortcuts, onClose } = props;
  const known = useKnownValues();
  const [recent] = usePreference(recentVersionsPreference);
  const views = usePaletteViews(onGo);
  const settings = useSettingActions();
  const help: PaletteAction = {
    id: "shortcuts",
    label: "Keyboard shortcuts",
    icon: CircleQuestionMark,
    keys: keysOf("help"),
    run: onShortcuts,
  };
  return (
    <Palette
      query={query}
      base={pageConfig.base}
      known={known}
      recent={recent}
      views={views}
      actions={[...actions, ...settings, help]}
      initialText={initialText}
      onGo={onGo}
      onClose={onClose}
    />
  );
}
