import { memo, type ReactNode } from "react";
import type { FieldProblem } from "../api/api-error.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import { useStore } from "../lib/store.ts";
import { Button } from "../ui/button.tsx";
import { Switch } from "../ui/switch.tsx";
import { FILTER_LIST, type FilterName, type FilterTexts } from "../url-state/filters.ts";
import type { FieldEditing } from "./field-editing.ts";
import { type DraftStore, hasDrafts } from "./filter-drafts.ts";
import { FilterField } from "./filter-field.tsx";

interface FilterPanelProps {
  readonly texts: FilterTexts;
  /** The values that the server rejected, by parameter. */
  readonly problems: readonly FieldProblem[];
  /** The values that complete the fields. */
  readonly seen: SeenValues;
  readonly onCommit: (name: FilterName, texts: readonly string[]) => void;
  readonly drafts: DraftStore;
  readonly editing: FieldEditing;
  /** Removes all filters and what is typed in the fields. */
  readonly onClear: () => void;
  /** Moves the focus to the rows, if they are beside the panel. */
  readonly onLeave: (() => void) | undefined;
  /** Where the filters are sent without script, and the parameters that they keep. */
  readonly form: {
    readonly action: string;
    readonly kept: readonly (readonly [name: string, value: string])[];
  };
  /** On the right side of the header: the button that closes the panel. */
  readonly children: ReactNode;
}

/** All filters; each is committed separately. Memoized, since another page changes nothing here. */
export const FilterPanel = memo(function FilterPanel(props: FilterPanelProps) {
  const { texts, problems, seen, drafts, editing, onCommit, onClear, onLeave, form, children } =
    props;
  const isTyped = hasDrafts(useStore(drafts), texts);
  const isEmpty = Object.keys(texts).length === 0 && !isTyped;
  return (
    <search aria-label="Filters">
      <FilterForm form={form}>
        <div className="-mb-2 flex h-11 shrink-0 items-center gap-1">
          <h2 className="mr-auto font-strong text-body">Filters</h2>
          <Button kind="plain" disabled={isEmpty} onClick={onClear} className="text-label!">
            Clear all
          </Button>
          {children}
        </div>
        {FILTER_LIST.map((definition) => {
          const { name, label, kind } = definition;
          if (kind === "switch") {
            return (
              <Switch
                key={name}
                name={name}
                label={label}
                checked={texts[name] !== undefined}
                onChange={(checked) => onCommit(name, checked ? ["true"] : [])}
              />
            );
          }
          return (
            <FilterField
              key={name}
              definition={definition}
              committed={texts[name] ?? NONE}
              serverMessage={problems.find(({ field }) => field === name)?.message}
              {...{ seen, drafts, editing, onLeave }}
              onCommit={(values) => onCommit(name, values)}
            />
          );
        })}
      </FilterForm>
    </search>
  );
});

interface FilterFormProps extends Pick<FilterPanelProps, "form"> {
  readonly children: ReactNode;
}

/** A form that is submitted only without JavaScript; otherwise each field commits itself. */
function FilterForm({ form: { action, kept }, children }: FilterFormProps) {
  return (
    <form
      action={action}
      className="flex flex-col gap-3 px-4 pb-4"
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <noscript>
        <button type="submit" className="h-8 rounded-6 bg-accent px-4 text-on-accent">
          Apply
        </button>
      </noscript>
    </form>
  );
}

const NONE: readonly string[] = [];
