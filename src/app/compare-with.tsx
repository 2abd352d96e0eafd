import { ArrowDownUp } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { formatCompare } from "../url-state/compare-state.ts";
import { comparisonOf } from "../url-state/compare-transitions.ts";
import { paths } from "../url-state/paths.ts";
import { compareAddPart, compareWithPart } from "./compare-parts.ts";
import { LazyLayer } from "./lazy-part.tsx";

/** Opens the menu of what a version can be compared with, and the dialog that finds others. */
export function CompareWith({ version }: { readonly version: ArtifactVersion }) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [isFinding, setFinding] = useState(false);
  const navigate = useNavigate();
  const onClose = () => setAnchor(undefined);
  const onFound = () => setFinding(false);
  const own = openKeyOf(version);
  const compareWith = (other: string) =>
    void navigate(paths.compare(formatCompare(comparisonOf([other, own]))));
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
          {({ CompareWithMenu }) => (
            <CompareWithMenu
              {...{ version, anchor, compareWith, onClose }}
              onFind={() => setFinding(true)}
            />
          )}
        </LazyLayer>
      )}
      {isFinding && (
        <LazyLayer part={compareAddPart} onClose={onFound}>
          {({ CompareAdd }) => (
            <CompareAdd
              compared={[version]}
              references={[own]}
              onAdd={compareWith}
              onClose={onFound}
            />
          )}
        </LazyLayer>
      )}
    </>
  );
}
