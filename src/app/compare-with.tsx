import { ArrowDownUp } from "lucide-react";
import { useState } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { compareWithPart } from "./compare-parts.ts";
import { LazyLayer } from "./lazy-part.tsx";

/** Opens the menu of what a version can be compared with. */
export function CompareWith({ version }: { readonly version: ArtifactVersion }) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const onClose = () => setAnchor(undefined);
  return (
    <>
      <IconButton
        icon={ArrowDownUp}
        label="Compare with"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(anchor ? undefined : currentTarget)}
        onPointerEnter={compareWithPart.preload}
        onFocus={compareWithPart.preload}
      />
      {anchor && (
        <LazyLayer part={compareWithPart} onClose={onClose}>
          {({ CompareWithMenu }) => <CompareWithMenu {...{ version, anchor, onClose }} />}
        </LazyLayer>
      )}
    </>
  );
}
