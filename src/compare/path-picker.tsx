import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Characters } from "../ui/verbatim.tsx";
import type { ComparedRow } from "./compared-row.ts";

interface PathPickerProps {
  /** All rows that the chart can show. */
  readonly rows: readonly ComparedRow[];
  /** The paths that it shows. */
  readonly chosen: readonly string[];
  readonly onChosen: (paths: readonly string[]) => void;
  /** Returns to the paths that the page chooses. */
  readonly onReset: () => void;
}

/** More would only slow down the list. */
const MAX_LISTED = 100;

/** Chooses the paths of the chart. */
export function PathPicker({ rows, chosen, onChosen, onReset }: PathPickerProps) {
  const [text, setText] = useState("");
  const words = text.toLowerCase().split(/\s+/);
  const found = rows.filter(({ path }) => words.every((word) => path.toLowerCase().includes(word)));
  const listed = found.slice(0, MAX_LISTED);
  return (
    <div className="flex max-h-[60dvh] w-80 flex-col max-sm:w-full">
      <input
        type="search"
        aria-label="Search paths"
        placeholder="Path"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
        className="m-2 h-7 rounded-6 border border-line-3 bg-surface px-2 max-sm:h-11 max-sm:text-touch"
      />
      <ul className="min-h-0 overflow-y-auto px-2">
        {listed.map(({ id, path }) => (
          <PathItem
            key={id}
            id={id}
            path={path}
            isChosen={chosen.includes(path)}
            onChosen={(isChosen) =>
              onChosen(isChosen ? [...chosen, path] : chosen.filter((other) => other !== path))
            }
          />
        ))}
      </ul>
      <p role="status" className="px-3 py-1 text-3 text-label empty:hidden">
        {found.length === 0
          ? "No numeric path that differs"
          : found.length > MAX_LISTED && `${found.length - MAX_LISTED} more: keep typing`}
      </p>
      <div className="flex justify-end border-line-1 border-t p-2">
        <Button kind="plain" onClick={onReset}>
          Reset
        </Button>
      </div>
    </div>
  );
}

interface PathItemProps {
  readonly id: string;
  readonly path: string;
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
}

function PathItem({ id, path, isChosen, onChosen }: PathItemProps) {
  const inputId = `chart ${id}`;
  return (
    <li className="flex items-center gap-2 rounded-4 px-1 hover:bg-hover">
      <Checkbox
        id={inputId}
        checked={isChosen}
        onChange={({ target }) => onChosen(target.checked)}
      />
      <label
        htmlFor={inputId}
        className="min-h-7 min-w-0 flex-1 truncate py-1 font-mono text-code max-sm:min-h-11 max-sm:py-3"
        translate="no"
      >
        <Characters text={path} />
      </label>
    </li>
  );
}
