import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect } from "react";
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
import { dismissToast, showToast, type Toast } from "../ui/toast.tsx";

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

/** The server may have a newer build without this file, and some browsers never refetch a failed file. */
function NotLoaded({ name, ...failure }: NotLoadedProps) {
  const onOnline = useEffectEvent(failure.retry);
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener("online", () => onOnline(), { signal: controller.signal });
    return () => controller.abort();
  }, []);
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

/**
 * Like {@link LazyPart}, for a layer over the page: if it fails, it closes, and a toast says why. The
 * toast goes once the part is loaded, or when the layer is opened again. While it is loading, Esc cancels it.
 */
export function LazyLayer<Module extends object>(props: LazyLayerProps<Module>) {
  const { part, onClose, children } = props;
  const { name } = part;
  const module = useLazyModule(part);
  useEffect(() => dismissFailure(part), [part]);
  if (module === "loading") return <Loading onCancel={onClose} />;
  if (module === "failed") {
    const details = detailsOf(part.lastError());
    const close = () => {
      onClose();
      part.forget();
      dismissOnceLoaded(part);
    };
    // Offline, a reload would lose the page.
    const { onLine } = navigator;
    const advice = onLine
      ? "Open it again, or reload the page"
      : "You’re offline: open it again once you’re connected";
    const text = `${name} couldn’t be loaded. ${advice}`;
    return <Closing {...{ part, text, details }} canReload={onLine} onClose={close} />;
  }
  const text = `${name} couldn’t be displayed`;
  return (
    <ErrorBoundary
      part={name}
      fallback={({ details }) => (
        <Closing {...{ part, text, details, onClose }} canReload={false} />
      )}
    >
      {children(module)}
    </ErrorBoundary>
  );
}

/** Esc cancels a layer that isn't shown yet, and closes nothing below it. */
function Loading({ onCancel }: { readonly onCancel: () => void }) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  });
  // A layout effect, since the next key may follow immediately.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const options = { signal: controller.signal, capture: true };
    document.addEventListener("keydown", (event) => onKeyDown(event), options);
    return () => controller.abort();
  }, []);
  return null;
}

interface ClosingProps {
  readonly part: object;
  readonly text: string;
  readonly details: string;
  readonly canReload: boolean;
  readonly onClose: () => void;
}

function Closing({ part, text, details, canReload, onClose }: ClosingProps) {
  const close = useEffectEvent(() => {
    const actions = (
      <>
        <CopyButton text={details} label="Copy details" />
        {canReload && <ReloadButton />}
      </>
    );
    const toast: Toast = { text, tone: "bad", actions };
    failures.set(part, toast);
    showToast(toast);
    onClose();
  });
  useEffect(() => close(), []);
  return null;
}

/** The toast about the last failure of each part. */
const failures = new WeakMap<object, Toast>();

function dismissFailure(part: object): void {
  const toast = failures.get(part);
  if (toast !== undefined) dismissToast(toast);
}

/** The part may also be loaded without being opened: when its button is hovered, or back online. */
function dismissOnceLoaded<Module>(part: LazyModule<Module>): void {
  window.addEventListener("online", part.preload, { once: true });
  const unsubscribe = part.subscribe(() => {
    if (typeof part.get() !== "object") return;
    unsubscribe();
    dismissFailure(part);
  });
}
