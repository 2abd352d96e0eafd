import type { ReactNode } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { isPlainClick } from "../ui/plain-click.ts";

/** How other versions are opened. */
export interface OpenVersion {
  /** The key of the version that is open. */
  readonly openKey: string;
  readonly hrefOf: (version: ArtifactVersion) => string;
  readonly onOpen: (version: ArtifactVersion) => void;
}

interface VersionLinkProps {
  readonly open: OpenVersion;
  readonly version: ArtifactVersion;
  readonly isOpen?: boolean;
  /** Whether it leads nowhere. It stays focusable, since the click that opens a version disables its link. */
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that opens a version on the same tab. */
export function VersionLink(props: VersionLinkProps) {
  const { open, version, isOpen, isDisabled = false, className, children } = props;
  return (
    <a
      href={isDisabled ? undefined : open.hrefOf(version)}
      role={isDisabled ? "link" : undefined}
      tabIndex={0}
      aria-disabled={isDisabled || undefined}
      aria-current={isOpen ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        if (!isDisabled) open.onOpen(version);
      }}
      className={className}
    >
      {children}
    </a>
  );
}
