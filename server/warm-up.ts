import { setImmediate as nextTurn } from "node:timers/promises";
import type { PageConfig, ViewRenderer } from "../src/api/view-renderer.ts";

/** How often a page is rendered: after this, the engine has optimized most of what it needs. */
const times = 6;

/**
 * Renders a page a few times, because the first time takes ten times as long as later ones. Requests that
 * arrive meanwhile are handled in between.
 */
export async function warmUp(renderer: ViewRenderer, config: PageConfig): Promise<void> {
  const request = { config, url: "/", cookies: "", isPhone: false, isReload: false };
  for (let count = 0; count < times; count += 1) {
    await nextTurn();
    await renderer.planView(request).render(sampleList());
  }
}

/** A list with a value in each default column. */
function sampleList(): string {
  const data = Array.from({ length: 50 }, (_, index) => ({
    id: `id-${index}`,
    fqn: `model:tenant/repo/name:${index}`,
    created_by_subject: { subjectType: "user", subjectDisplayName: "name" },
    created_at: "2026-01-01T00:00:00Z",
    aliases: index % 4 === 0 ? ["alias"] : [],
    tags: index % 2 === 0 ? ["tag"] : [],
    ml_repo: "repo",
    ml_repo_id: "1",
    manifest: {
      type: "model-version",
      name: "name",
      version: index,
      run_id: "0".repeat(32),
      step: 1,
    },
  }));
  return JSON.stringify({ data, pagination: { total: data.length, offset: 0, limit: 50 } });
}
