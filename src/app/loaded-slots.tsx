import type { ComponentProps } from "react";
import type { RawJsonDialog } from "../drawer/raw-json-dialog.tsx";
import { type Loadable, useLoadable } from "../lib/loadable.ts";
import { Button } from "../ui/button.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { openPanelPart, rawJsonPart, versionViewPart } from "./loadables.ts";
import type { OpenPanel } from "./open-panel.tsx";

/** The places of parts that are loaded on demand, and what stands there when loading fails. */
export function OpenPanelSlot(props: ComponentProps<typeof OpenPanel>) {
  const part = useLoadable(openPanelPart);
  if (part === "loading") return null;
  if (part === "failed") return <LoadFailure part={openPanelPart} />;
  return <part.OpenPanel {...props} />;
}

export function RawJsonSlot(props: ComponentProps<typeof RawJsonDialog>) {
  const part = useLoadable(rawJsonPart);
  if (part === "loading") return null;
  if (part === "failed") return <LoadFailure part={rawJsonPart} />;
  return <part.RawJsonDialog {...props} />;
}

export function VersionViewSlot() {
  const part = useLoadable(versionViewPart);
  if (part === "loading") return null;
  if (part === "failed") return <LoadFailure part={versionViewPart} />;
  return <part.VersionView />;
}

function LoadFailure({ part }: { readonly part: Loadable<object> }) {
  return (
    <StateBlock
      role="alert"
      title="A part of the page could not be loaded"
      actions={
        <>
          <Button onClick={part.load}>Try again</Button>
          <Button onClick={() => location.reload()}>Reload the page</Button>
        </>
      }
    >
      <p>The server is out of reach, or it has a newer build than this page.</p>
    </StateBlock>
  );
}
