import { type ReactNode, useEffect, useEffectEvent } from "react";
import { type LazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy.tsx";
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
  /** Wraps a failure the way the part wraps its content. */
  readonly failureFrame?: (failure: ReactNode) => ReactNode;
  /** A new value, such as another version, clears a rendering failure. */
  readonly resetKey?: unknown;
  readonly children: (module: Module) => ReactNode;
}

/** Renders a part that is loaded on demand; nothing until it is loaded, and its failure in its place. */
export function LazyPart<Module extends object>(props: LazyPartProps<Module>) {
  const { part, failureFrame = (failure) => failure, resetKey, children } = props;
  const { name, load } = part;
  const module = useLazyModule(part);
  if (module === "loading") return null;
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
          <ReloadButton />
        </>
      }
    >
      <p>The server can’t be reached, or it has a newer version of the app.</p>
    </StateBlock>
  );
}

/** For a page whose files are those of an older build. */
export function ReloadButton() {
  return <Button onClick={() => location.reload()}>Reload page</Button>;
}

interface LazyLayerProps<Module extends object> {
  readonly part: LazyModule<Module>;
  readonly onClose: () => void;
  readonly children: (module: Module) => ReactNode;
}

/** Like {@link LazyPart}, for a layer over the page: if it fails, it closes, and a toast says why. */
export function LazyLayer<Module extends object>(props: LazyLayerProps<Module>) {
  const { part, onClose, children } = props;
  const { name } = part;
  const module = useLazyModule(part);
  if (module === "loading") return null;
  if (module === "failed") {
    const toast = { text: `${name} couldn’t be loaded`, details: detailsOf(part.lastError()) };
    const close = () => {
      onClose();
      part.forget();
    };
    return <Closing {...toast} canReload onClose={close} />;
  }
  const text = `${name} couldn’t be displayed`;
  return (
    <ErrorBoundary
      part={name}
      fallback={({ details }) => <Closing {...{ text, details, onClose }} />}
    >
      {children(module)}
    </ErrorBoundary>
  );
}

interface ClosingProps {
  readonly text: string;
  readonly details: string;
  readonly canReload?: true;
  readonly onClose: () => void;
}

function Closing({ text, details, canReload, onClose }: ClosingProps) {
  const close = useEffectEvent(() => {
    const actions = (
      <>
        <CopyButton text={details} label="Copy details" />
        {canReload && <ReloadButton />}
      </>
    );
    showToast({ text, tone: "bad", actions });
    onClose();
  });
  useEffect(() => close(), []);
  return null;
}
