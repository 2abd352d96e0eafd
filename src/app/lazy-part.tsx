import { type ReactNode, useEffect, useEffectEvent } from "react";
import { type LazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { Button } from "../ui/button.tsx";
import {
  detailsOf,
  ErrorBoundary,
  PartFailed,
  type PartFailure,
  PartFailureActions,
} from "../ui/error-boundary.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { showToast } from "../ui/toast.tsx";

interface LazyPartProps<Module extends object> {
  readonly part: LazyModule<Module>;
  /** Closes a layer over the page that failed. Without it, the failure is shown instead of the part. */
  readonly onFailed?: () => void;
  /** Wraps a failure the way the part wraps its content. */
  readonly failureFrame?: (failure: ReactNode) => ReactNode;
  /** A new value, such as another version, clears a rendering failure. */
  readonly resetKey?: unknown;
  readonly children: (module: Module) => ReactNode;
}

/** Renders a part that is loaded on demand; nothing until it is loaded. */
export function LazyPart<Module extends object>(props: LazyPartProps<Module>) {
  const { part, onFailed, failureFrame = (failure) => failure, resetKey, children } = props;
  const { name, load } = part;
  const module = useLazyModule(part);
  if (module === "loading") return null;
  if (onFailed === undefined) {
    if (module === "failed") {
      const details = detailsOf(part.lastError());
      return failureFrame(<NotLoaded name={name} details={details} retry={load} />);
    }
    return (
      <ErrorBoundary
        part={name}
        resetKey={resetKey}
        fallback={(failure) => failureFrame(<PartFailed part={name} {...failure} />)}
      >
        {children(module)}
      </ErrorBoundary>
    );
  }
  if (module === "failed") {
    return <Closing text={`${name} couldn’t be loaded`} canReload onClose={onFailed} />;
  }
  const closing = <Closing text={`${name} couldn’t be displayed`} onClose={onFailed} />;
  return (
    <ErrorBoundary part={name} fallback={() => closing}>
      {children(module)}
    </ErrorBoundary>
  );
}

interface NotLoadedProps extends PartFailure {
  readonly name: string;
}

/** The server may have a newer build without this file, and browsers may not refetch a failed file. */
function NotLoaded({ name, ...failure }: NotLoadedProps) {
  return (
    <StateBlock
      role="alert"
      title={`${name} couldn’t be loaded`}
      actions={
        <>
          <PartFailureActions {...failure} />
          <Button onClick={() => location.reload()}>Reload page</Button>
        </>
      }
    >
      <p>The server can’t be reached, or it has a newer version of the app.</p>
    </StateBlock>
  );
}

interface ClosingProps {
  readonly text: string;
  readonly canReload?: true;
  readonly onClose: () => void;
}

/** Closes a layer that can't be shown, and says why. */
function Closing({ onClose, ...toast }: ClosingProps) {
  const close = useEffectEvent(() => {
    showToast({ ...toast, tone: "bad" });
    onClose();
  });
  useEffect(() => close(), []);
  return null;
}
