import { useId } from "react";
import { Button } from "../ui/button.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { withFacet } from "../url-state/artifacts-state.ts";
import { useArtifactsPage } from "./artifacts-context.ts";
import { useSeenValues } from "./seen-values.ts";

/** How many ML repos are offered; others are chosen by their ID. */
const MAX_OFFERED = 12;

/** This control plane lists one ML repo at a time: those that this browser has seen, or any by its ID. */
export function ChooseRepo() {
  const { url, go } = useArtifactsPage();
  const { mlRepos } = useSeenValues();
  const id = useId();
  const choose = (repoId: string) => go(withFacet(url, "ml_repo_id", [repoId]));
  return (
    <StateBlock role="status" title="Choose an ML repo">
      <p>This control plane lists the artifacts of one ML repo at a time.</p>
      {mlRepos.length > 0 && (
        <ul aria-label="ML repos seen in this browser" className="flex w-full flex-wrap gap-2">
          {mlRepos.slice(0, MAX_OFFERED).map((repo) => (
            <li key={repo.id}>
              <Button onClick={() => choose(repo.id)}>
                <Verbatim text={repo.name} />
                <span className="text-3">{repo.id}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex w-full flex-col gap-1"
        onSubmit={(event) => {
          event.preventDefault();
          const repoId = String(new FormData(event.currentTarget).get("ml_repo_id") ?? "").trim();
          if (repoId !== "") choose(repoId);
        }}
      >
        <label htmlFor={id} className="text-label">
          ML repo ID
        </label>
        <span className="flex gap-2">
          <input
            id={id}
            name="ml_repo_id"
            inputMode="numeric"
            autoComplete="off"
            className="h-7 min-w-0 flex-1 rounded-6 border border-line-3 bg-surface px-2 text-1 text-body max-sm:h-11 max-sm:text-touch"
          />
          <Button type="submit" kind="filled">
            Show artifacts
          </Button>
        </span>
      </form>
    </StateBlock>
  );
}
