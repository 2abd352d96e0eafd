import { RefreshCw } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { type LazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { showToast } from "../ui/toast.tsx";

interface LazyPartProps<Module extends object> {
  readonly part: LazyModule<Module>;
  /** For a layer over the page, which closes when it fails; any other failure is shown in place. */
  readonly onFailed?: () => void;
  /** A new value clears a failure to render: another version. */
  readonly resetKey?: unknown;
  readonly children: (module: Module) => ReactNode;
}

/** The place of a part that is loaded on demand: empty until it is loaded. */
export function LazyPart<Module extends object>(props: LazyPartProps<Module>) {
  const { part, onFailed, resetKey, children } = props;
  const { name, load } = part;
  const module = useLazyModule(part);
  if (module === "loading") return null;
  if (onFailed === undefined) {
    if (module === "failed") return <NotLoaded onRetry={load} />;
    return (
      <ErrorBoundary part={name} resetKey={resetKey}>
        {children(module)}
      </ErrorBoundary>
    );
  }
  if (module === "failed")
    return <Closing text={`${name} couldn’t be loaded`} onClose={onFailed} />;
  const closing = <Closing text={`${name} couldn’t be displayed`} onClose={onFailed} />;
  return (
    <ErrorBoundary part={name} fallback={() => closing}>
      {children(module)}
    </ErrorBoundary>
  );
}

/** The file may be gone since the server has a newer build; a browser may remember that it failed. */
function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <StateBlock
      role="alert"
      title="This part couldn’t be loaded"
      actions={
        <>
          <Button icon={RefreshCw} onClick={onRetry}>
            Retry
          </Button>
          <Button onClick={() => location.reload()}>Reload page</Button>
        </>
      }
    >
      <p>The server can’t be reached, or it has a newer version of this page.</p>
    </StateBlock>
  );
}

interface ClosingProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** Closes a layer that can't be shown, and says why. */
function Closing({ text, onClose }: ClosingProps) {
  const close = useEffectEvent(() => {
    showToast({ text, tone: "bad" });
    onClose();
  });
  useEffect(() => close(), []);
  return null;
}
