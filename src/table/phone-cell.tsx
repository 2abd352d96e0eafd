import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { PointerChip } from "../ui/chip.tsx";
import { CreatedCell, NameCell, SubjectCell, TagsCell, TextCell, VersionCell } from "./cells.tsx";

/** A version in three lines: what it is; its aliases and tags; where from, by whom and when. */
export function PhoneCell({ version }: { readonly version: ArtifactVersion }) {
  const { aliases, tags } = version;
  return (
    <div className="flex flex-col gap-1 py-1">
      <div className="flex items-baseline justify-between gap-4">
        <div className="min-w-0 flex-1">
          <NameCell version={version} />
        </div>
        <VersionCell version={version} />
      </div>
      {aliases.length + tags.length > 0 && (
        <div className="flex items-center gap-1 overflow-hidden">
          {aliases.map((alias) => (
            <PointerChip key={alias} text={alias} />
          ))}
          {tags.length > 0 && <TagsCell version={version} />}
        </div>
      )}
      <div className="flex items-center gap-1 text-2 text-label">
        <div className="min-w-0">
          <TextCell text={version.mlRepo ?? version.mlRepoId} />
        </div>
        <span aria-hidden className="text-3">
          ·
        </span>
        <div className="min-w-0 flex-1">
          <SubjectCell subject={version.createdBy} />
        </div>
        <CreatedCell version={version} />
      </div>
    </div>
  );
}
