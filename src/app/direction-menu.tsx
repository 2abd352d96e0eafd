import { ArrowDown, ArrowUp, Undo2 } from "lucide-react";
import { knownDirection } from "../artifact/metric-direction.ts";
import type { ComparedRow } from "../compare/compared-row.ts";
import { ActionMenu } from "../ui/action-menu.tsx";
import type { useDirections } from "./use-directions.ts";

interface DirectionMenuProps {
  readonly row: ComparedRow;
  readonly anchor: HTMLElement;
  readonly directions: ReturnType<typeof useDirections>;
  readonly onClose: () => void;
}

/** Chooses which numbers of a path are better, here and in later comparisons. */
export function DirectionMenu({ row, anchor, directions, onClose }: DirectionMenuProps) {
  const { path } = row;
  const { directionOf, choose, isChosen } = directions;
  const known = knownDirection(path);
  const current = directionOf(row);
  const hintOf = (direction: string) =>
    direction === current ? (isChosen(path) ? "chosen" : "by its name") : undefined;
  const forget = known === undefined ? "Neither is better" : `As its name tells: ${known}`;
  return (
    <ActionMenu
      anchor={anchor}
      label={`Which values of ${path} are better`}
      onClose={onClose}
      actions={[
        {
          label: "Higher is better",
          icon: ArrowUp,
          hint: hintOf("higher"),
          onRun: () => choose(path, "higher"),
        },
        {
          label: "Lower is better",
          icon: ArrowDown,
          hint: hintOf("lower"),
          onRun: () => choose(path, "lower"),
        },
        {
          label: forget,
          icon: Undo2,
          isDisabled: !isChosen(path),
          onRun: () => choose(path, undefined),
        },
      ]}
    />
  );
}
