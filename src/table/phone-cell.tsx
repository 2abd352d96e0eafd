import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { RoundChip, SquareChip } from "../ui/chip.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { EmptyValue } from "../ui/empty-value.tsx";
import { Time } from "../ui/time.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { Chips } from "./chips.tsx";
import { NameCell } from "./name-cell.tsx";

/**
 * A version in three lines: name and version number; aliases and tags; ML repo, creator and time. The values
 * have no menus here, because they are too small to tap; the drawer has the menus.
 */
export function PhoneCell({ version }: { readonly version: ArtifactVersion }) {
  const { aliases, tags } = version;
  const chips = [...aliases.map(plainAlias), ...tags.map(plainTag)];
  return (
    <div className="flex flex-col gap-1 py-1">
      <div className="flex items-baseline justify-between gap-4">
        <div className="min-w-0 flex-1">
          <NameCell version={version} />
        </div>
        {version.version === undefined ? (
          <EmptyValue />
        ) : (
          <Verbatim text={version.version} className="text-1 text-title tabular-nums" />
        )}
      </div>
      {chips.length > 0 && (
        <Chips chips={chips} noun={aliases.length > 0 ? "aliases and tags" : "tags"} />
      )}
      <div className="flex items-center gap-1 text-2 text-label">
        <div className="min-w-0">
          <PlainText text={version.mlRepo ?? version.mlRepoId} />
        </div>
        <span aria-hidden className="text-3">
          ·
        </span>
        <div className="min-w-0 flex-1">
          <PlainText text={version.createdBy?.label} />
        </div>
        {version.createdAt === undefined ? <EmptyValue /> : <Time text={version.createdAt} />}
      </div>
    </div>
  );
}

function plainAlias(alias: string) {
  return <SquareChip key={`alias:${alias}`} text={alias} />;
}

function plainTag(tag: string) {
  return <RoundChip key={`tag:${tag}`} text={tag} />;
}

function PlainText({ text }: { readonly text: string | undefined }) {
  return text === undefined ? <EmptyValue /> : <CutText text={text} className="text-2" />;
}
