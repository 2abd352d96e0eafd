import { Kbd } from "./kbd.tsx";

/** The keys of the palette itself. */
export function PaletteFoot() {
  return (
    <footer className="flex h-9 shrink-0 items-center gap-4 border-line-1 border-t bg-canvas px-4 text-3 text-label max-sm:hidden">
      <span className="flex items-center gap-2">
        <span className="flex gap-1">
          <Kbd keyName="ArrowUp" />
          <Kbd keyName="ArrowDown" />
        </span>
        move
      </span>
      <span className="flex items-center gap-2">
        <Kbd keyName="Enter" />
        run
      </span>
      <span className="ml-auto flex items-center gap-2">
        <Kbd keyName="Escape" />
        close
      </span>
    </footer>
  );
}
