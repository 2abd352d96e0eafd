import { CircleQuestionMark, Copy, Link } from "lucide-react";
import { useMemo } from "react";
import { versionsOf } from "../api/schema.ts";
import { usePreference } from "../lib/preference.ts";
import { keysOf } from "../lib/shortcut-list.ts";
import { loadedVersions } from "../palette/loaded-versions.ts";
import { Palette } from "../palette/palette.tsx";
import type { PaletteAction } from "../palette/palette-items.ts";
import { recentVersionsPreference } from "../palette/recent-versions.ts";
import { copyAtCommand } from "../ui/copy-at-command.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { copyFqn, fqnOf } from "./copy-fqn.ts";
import { listActions, sizeActions } from "./list-actions.ts";
import type { ListContext } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";
import { useSeenValues } from "./seen-values.ts";
import { usePaletteViews } from "./use-palette-views.ts";
import { useSettingActions } from "./use-setting-actions.ts";

interface PaletteViewProps {
  readonly state: UrlState;
  readonly list: ListContext | undefined;
  /** What was typed while this was loading. */
  readonly initialText: string;
  readonly onNavigate: (next: UrlState) => void;
  readonly onShortcuts: () => void;
  readonly onClose: () => void;
}

/** The palette with all that this page and this browser have. */
export function PaletteView(props: PaletteViewProps) {
  const { state, list, initialText, onNavigate, onShortcuts, onClose } = props;
  const values = useSeenValues();
  const [recent] = usePreference(recentVersionsPreference);
  const rows = list?.rows;
  const data = useMemo(() => {
    return { ...values, versions: loadedVersions(versionsOf(rows ?? []), recent) };
  }, [values, rows, recent]);
  const views = usePaletteViews(onNavigate);
  const settings = useSettingActions();
  const actions = list === undefined ? versionActions(state) : listActions(list);
  const help: PaletteAction = {
    id: "shortcuts",
    label: "Keyboard shortcuts",
    icon: CircleQuestionMark,
    keys: keysOf("help"),
    run: onShortcuts,
  };
  return (
    <Palette
      state={state}
      base={pageConfig.base}
      data={data}
      recent={recent}
      views={views}
      actions={[...actions, ...settings, help, ...(list === undefined ? [] : sizeActions(list))]}
      initialText={initialText}
      onNavigate={onNavigate}
      onClose={onClose}
    />
  );
}

/** What can be done with a version on a page of its own. */
function versionActions({ open }: UrlState): readonly PaletteAction[] {
  if (fqnOf(open) === undefined) return [];
  return [
    {
      id: "copy-fqn",
      label: "Copy the FQN of this version",
      icon: Copy,
      keys: keysOf("copy-fqn"),
      run: () => copyFqn(open),
    },
    {
      id: "copy-address",
      label: "Copy the address of this version",
      icon: Link,
      run: () => copyAtCommand(location.href, "Address copied"),
    },
  ];
}
