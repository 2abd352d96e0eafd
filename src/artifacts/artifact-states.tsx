import { Info, RefreshCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { countOf } from "../lib/count.ts";
import type { Failure } from "../list-states/describe-failure.ts";
import { RelaxButton } from "../list-states/relax-button.tsx";
import { SignInButton } from "../list-states/sign-in-button.tsx";
import { Button } from "../ui/button.tsx";
import { NoticeBar } from "../ui/notice-bar.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { FACETS, type FacetName } from "../url-state/artifact-facets.ts";
import type { ArtifactsState } from "../url-state/artifacts-state.ts";
import type { Relaxation } from "./shown-artifacts.ts";

interface RetryProps {
  readonly onRetry: () => void;
}

interface IncompleteProps extends RetryProps {
  /** Why artifacts are missing. */
  readonly problem: string | undefined;
}

/** Above the rows, when artifacts are missing. */
export function Incomplete({ problem, onRetry }: IncompleteProps) {
  return (
    <NoticeBar
      role="status"
      icon={TriangleAlert}
      action={
        <Button kind="plain" onClick={onRetry}>
          Retry
        </Button>
      }
    >
      <p className="min-w-0 break-words">
        Some artifacts are missing.{" "}
        {problem !== undefined && <Verbatim text={problem} layout="prose" />}
      </p>
    </NoticeBar>
  );
}

/** Above the rows, when the control plane doesn’t tell the newest versions. */
export function OnlyListed() {
  return (
    <NoticeBar role="status" icon={Info} tone="neutral" action={null}>
      <p className="min-w-0">
        This control plane doesn’t list newest versions, so they are looked up for the rows in view.
        The search and the filters don’t include their tags.
      </p>
    </NoticeBar>
  );
}

/** Several ML repos are chosen, but the control plane lists only one at a time. */
export function OnlyOneRepo({ name }: { readonly name: string }) {
  return (
    <NoticeBar role="status" icon={Info} tone="neutral" action={null}>
      <p className="min-w-0">
        Only <Verbatim text={name} /> is listed: this control plane lists one ML repo at a time.
      </p>
    </NoticeBar>
  );
}

/** The control plane has no artifacts. */
export function NoArtifacts({ onRetry }: RetryProps) {
  return (
    <StateBlock
      role="status"
      title="No artifacts yet"
      actions={
        <Button icon={RefreshCw} onClick={onRetry}>
          Refresh
        </Button>
      }
    >
      <p>Artifacts appear here as soon as a run logs one or someone applies a manifest.</p>
    </StateBlock>
  );
}

interface UnavailableProps {
  /** The link to the list of versions. */
  readonly link: ReactNode;
}

/** The list of artifacts is turned off. */
export function TurnedOff({ link }: UnavailableProps) {
  return (
    <StateBlock role="status" title="The list of artifacts is turned off" actions={link}>
      <p>
        This server doesn’t make it (<code className="font-mono text-code">ARTIFACT_INDEX=0</code>
        ). You can still filter versions by exact values.
      </p>
    </StateBlock>
  );
}

/** Neither the newest nor the first versions can be listed. */
export function NotSupported({ link }: UnavailableProps) {
  return (
    <StateBlock role="status" title="Artifacts can’t be listed" actions={link}>
      <p>
        This control plane lists neither the newest nor the first version of each artifact. You can
        still filter versions by exact values.
      </p>
    </StateBlock>
  );
}

interface FailedProps extends RetryProps, UnavailableProps {
  readonly failure: Failure;
}

/** The artifacts can't be loaded. */
export function ArtifactsFailed({ failure, onRetry, link }: FailedProps) {
  const { title, icon, status, meaning, serverMessage, action } = failure;
  return (
    <StateBlock
      role="alert"
      title={title}
      icon={icon}
      badge={status}
      actions={
        <>
          {action === "sign-in" && <SignInButton kind="filled" />}
          <Button kind="filled" icon={RefreshCw} onClick={onRetry}>
            Retry
          </Button>
          {link}
        </>
      }
    >
      <p>{meaning}</p>
      {serverMessage !== undefined && (
        <p className="text-3 text-label">
          The server said:{" "}
          <Verbatim text={serverMessage} layout="prose" className="break-words font-mono text-2" />
        </p>
      )}
    </StateBlock>
  );
}

interface NoMatchProps {
  readonly state: ArtifactsState;
  readonly relaxations: readonly Relaxation[];
  readonly labelOf: (name: FacetName, value: string) => string;
  readonly onState: (next: ArtifactsState) => void;
}

/** No artifact fits the text and the facets: says what to remove. */
export function NoMatch({ state, relaxations, labelOf, onState }: NoMatchProps) {
  const isAll = relaxations.some(({ name }) => name === "all");
  return (
    <StateBlock role="status" title="No matching artifacts">
      <p>
        {isAll
          ? "Removing one of them isn’t enough."
          : "No artifact matches the search and all filters. Remove one:"}
      </p>
      <div className="flex w-full flex-col gap-2">
        {relaxations.map(({ name, count, next }) => (
          <RelaxButton
            key={name}
            {...describe(name, state, labelOf)}
            count={count}
            onRelax={() => onState(next)}
          />
        ))}
      </div>
    </StateBlock>
  );
}

function describe(
  name: Relaxation["name"],
  { q, facets }: ArtifactsState,
  labelOf: NoMatchProps["labelOf"],
) {
  if (name === "all") return { verb: "Clear all" };
  if (name === "q") return { verb: "Remove", noun: "search:", value: q };
  const [first = "", ...others] = facets[name];
  const value = others.length === 0 ? labelOf(name, first) : countOf(others.length + 1, "value");
  return { verb: "Remove", noun: `${FACETS[name].label}:`, value };
}
