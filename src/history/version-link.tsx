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
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that opens a version on the same tab. */
export function VersionLink({ open, version, isOpen, className, children }: VersionLinkProps) {
  return (
    <a
      href={open.hrefOf(version)}
      aria-current={isOpen ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open.onOpen(version);
      }}
      className={className}
    >
      {children}
    </a>
  );
}
