import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { useState } from "react";
import { usePreference } from "../lib/preference.ts";
import type { Action } from "../ui/action.ts";
import { isAt, layerOf, showMenu, useExpanded } from "../ui/menu-layer.ts";
import { bind } from "./actions/action-definition.ts";
import { phoneTools } from "./actions/panels.ts";
import type { ActivePage } from "./actions/registry.ts";
import { useActivePage } from "./active-page.ts";
import { themePreference, zonePreference } from "./preferences.ts";
import { THEMES } from "./theme.ts";
import { ZONES } from "./zones.ts";

interface MoreMenuProps {
  /** The button below which the menu opens. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

const THEME_CHOICES = (["system", "light", "dark"] as const).map((value) => ({
  value,
  label: THEMES[value].label,
}));

/** The menu of the header on a phone: the list's tools and this browser's settings. */
export function MoreMenu({ anchor, onClose }: MoreMenuProps) {
  const page = useActivePage();
  const [layer] = useState(() => layerOf(anchor));
  const [zone, setZone] = usePreference(zonePreference);
  const [theme, setTheme] = usePreference(themePreference);
  useExpanded(anchor);

  function close(): void {
    anchor.focus();
    onClose();
  }

  function onOpenChange(_open: boolean, { reason, event }: Menu.Root.ChangeEventDetails): void {
    if (reason === "escape-key") close();
    // A press of the button closes the menu by itself.
    else if (!isAt(anchor, event)) onClose();
  }

  return (
    <Menu.Root open modal={false} onOpenChange={onOpenChange}>
      <Menu.Portal container={layer}>
        <Menu.Positioner ref={showMenu} popover="manual" anchor={anchor} {...PLACEMENT}>
          <Menu.Popup
            aria-label="More"
            finalFocus={false}
            onKeyDown={(event) => {
              // Keys in the menu must not trigger the page's shortcuts.
              event.stopPropagation();
              if (event.key === "Tab") close();
            }}
            className="max-h-(--available-height) w-60 max-w-[calc(100vw-8px)] overflow-y-auto rounded-8 border border-line-2 bg-raised p-1 text-1 text-body shadow-float outline-none"
          >
            {toolsOf(page).map((tool) => (
              <ToolItem key={tool.id} tool={tool} close={close} />
            ))}
            <Choices label="Time zone" value={zone} choices={ZONES} onChoice={setZone} />
            <Choices label="Theme" value={theme} choices={THEME_CHOICES} onChoice={setTheme} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

const PLACEMENT = {
  positionMethod: "fixed",
  align: "end",
  sideOffset: 4,
  collisionPadding: 4,
  className: "m-0 overflow-visible border-0 bg-transparent p-0",
} as const;

const ITEM =
  "flex min-h-11 items-center gap-2 rounded-4 px-2 outline-none data-highlighted:bg-press";

function toolsOf(page: ActivePage): readonly Action[] {
  const hasTable = page.name === "versions" || page.name === "artifacts";
  return hasTable ? phoneTools.map((tool) => bind(tool, page.scope)) : [];
}

interface ToolItemProps {
  readonly tool: Action;
  readonly close: () => void;
}

/** Closes the menu first, so that what the tool opens gets the focus and returns it to the button. */
function ToolItem({ tool: { icon: Icon, label, run }, close }: ToolItemProps) {
  function onClick(): void {
    close();
    run();
  }

  return (
    <Menu.Item label={label} closeOnClick={false} onClick={onClick} className={ITEM}>
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      {label}
    </Menu.Item>
  );
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoice: (value: Value) => void;
}

/** A setting; the menu stays open, so that the result is visible. */
function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, value, choices, onChoice } = props;
  return (
    <Menu.RadioGroup value={value} aria-label={label} className="mt-1 border-line-1 border-t pt-1">
      <div aria-hidden className="px-2 pt-2 text-3 text-tiny">
        {label}
      </div>
      {choices.map((choice) => (
        <Menu.RadioItem
          key={choice.value}
          value={choice.value}
          label={choice.label}
          onClick={() => onChoice(choice.value)}
          className={ITEM}
        >
          <span className="flex-1">{choice.label}</span>
          <Menu.RadioItemIndicator>
            <Check aria-hidden size={16} strokeWidth={1.5} className="text-accent-text" />
          </Menu.RadioItemIndicator>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
