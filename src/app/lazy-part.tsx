import { type ReactNode, useEffect, useEffectEvent } from "react";
import { type LazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { Button } from "../ui/button.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { showToast } from "../ui/toast.tsx";

interface LazyPartProps<Module extends object> {
  readonly part: LazyModule<Module>;
  /** For a layer over the page, which shuts when it can't be loaded; else the failure stands here. */
  readonly onFailed?: () => void;
  readonly children: (module: Module) => ReactNode;
}

/** The place of a part that is loaded on demand: nothing until it is there. */
export function LazyPart<Module extends object>(props: LazyPartProps<Module>) {
  const { part, onFailed, children } = props;
  const module = useLazyModule(part);
  if (module === "loading") return null;
  if (module !== "failed") return children(module);
  return onFailed === undefined ? <LoadFailure onRetry={part.load} /> : <Shut onShut={onFailed} />;
}

function LoadFailure({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <StateBlock
      role="alert"
      title="A part of the page could not be loaded"
      actions={
        <>
          <Button onClick={onRetry}>Try again</Button>
          <Button onClick={() => location.reload()}>Reload the page</Button>
        </>
      }
    >
      <p>The server is out of reach, or it has a newer build than this page.</p>
    </StateBlock>
  );
}

function Shut({ onShut }: { readonly onShut: () => void }) {
  const tell = useEffectEvent(() => {
    showToast({ text: "That part of the page could not be loaded" });
    onShut();
  });
  useEffect(() => tell(), []);
  return null;
}
