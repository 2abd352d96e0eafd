import { Autocomplete } from "@base-ui/react/autocomplete";
import { PaletteItemRow } from "./palette-item.tsx";
import type { PaletteGroup, PaletteItem } from "./palette-items.ts";

interface PaletteListProps {
  readonly groups: readonly PaletteGroup[];
  readonly onRun: (item: PaletteItem) => void;
}

/** The palette's items in their groups. */
export function PaletteList({ groups, onRun }: PaletteListProps) {
  return (
    <>
      <Autocomplete.Empty className="px-11 py-3 text-3 text-body empty:hidden">
        No results
      </Autocomplete.Empty>
      <Autocomplete.List
        aria-label="Commands"
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-1 py-1 focus-visible:outline-none empty:hidden"
      >
        {groups.map(({ title, isTitled, items }) => (
          <Autocomplete.Group key={title} items={items}>
            <Autocomplete.GroupLabel
              className={isTitled ? "px-3 pt-3 pb-1 text-3 text-tiny" : "sr-only"}
            >
              {title}
            </Autocomplete.GroupLabel>
            {items.map((item) => (
              <PaletteItemRow key={item.id} item={item} onRun={() => onRun(item)} />
            ))}
          </Autocomplete.Group>
        ))}
      </Autocomplete.List>
    </>
  );
}
