import type { ReactNode } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { BreakableText } from "../ui/breakable-text.tsx";
import { RoundChip, SquareChip } from "../ui/chip.tsx";
import { CopyIcon } from "../ui/copy.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { DrawerHeader } from "./drawer-header.tsx";

interface VersionHeaderProps {
  readonly version: ArtifactVersion;
  readonly actions: ReactNode;
  /** The heading level: `h1` on the version's own page, `h2` in the drawer. */
  readonly heading: "h1" | "h2";
  /** Whether *Copy FQN* is here, not in the footer. */
  readonly hasCopy: boolean;
  /** Below the FQN; on the version's own page, beside it. */
  readonly children?: ReactNode;
}

/** The name, version, aliases and tags of a version; below, the whole FQN. */
export function VersionHeader({
  version,
  actions,
  hasCopy,
  children,
  ...title
}: VersionHeaderProps) {
  const { fqn } = version;
  return (
    <DrawerHeader title={<Title version={version} {...title} />} actions={actions}>
      <div className={title.heading === "h1" ? "sm:flex sm:items-start sm:gap-4" : ""}>
        <div className="flex min-h-6 min-w-0 flex-1 items-start gap-1 max-sm:mt-2">
          <span
            translate="no"
            className="min-w-0 py-[3px] font-mono text-2 text-code wrap-anywhere"
          >
            <BreakableText text={fqn} />
          </span>
          {hasCopy && fqn !== "" && <CopyIcon text={fqn} label="Copy FQN" />}
        </div>
        {children}
      </div>
    </DrawerHeader>
  );
}

type TitleProps = Pick<VersionHeaderProps, "version" | "heading">;

function Title({ version: { name, version, aliases, tags }, heading: Heading }: TitleProps) {
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-2 gap-y-1">
      <Heading className="min-w-0 font-strong text-1 text-title wrap-anywhere max-sm:w-full max-sm:text-[17px] max-sm:leading-6">
        <ValueButton kind="name" text={name} className="min-h-6">
          <Verbatim text={name} />
        </ValueButton>{" "}
        {version !== undefined && (
          <ValueButton
            kind="version"
            text={version}
            className="-mx-2 min-h-6 px-2 font-normal text-2 tabular-nums"
          >
            <Verbatim text={version} />
          </ValueButton>
        )}
      </Heading>
      {aliases.map((alias) => (
        <ValueButton key={alias} kind="alias" text={alias} className="flex min-w-0">
          <SquareChip text={alias} />
        </ValueButton>
      ))}
      {tags.map((tag) => (
        <ValueButton key={tag} kind="tag" text={tag} className="flex min-w-0">
          <RoundChip text={tag} />
        </ValueButton>
      ))}
    </div>
  );
}
