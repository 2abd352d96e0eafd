import { Kbd } from "./kbd.tsx";

/** What the artifacts in the list lack. */
export function IndexStatus({ text }: { readonly text: string }) {
  return (
    <p role="status" className="shrink-0 px-4 py-2 pl-11 text-2 text-label max-sm:pl-4">
      {text}
    </p>
  );
}

/** The keys that work in the palette. */
export function PaletteFooter({ hasArtifacts }: { readonly hasArtifacts: boolean }) {
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
      {hasArtifacts && (
        <span className="flex items-center gap-2">
          <Kbd keyName="Mod+Enter" />
          open newest version
        </span>
      )}
      <span className="ml-auto flex items-center gap-2">
        <Kbd keyName="Escape" />
        close
      </span>
    </footer>
  );
}
