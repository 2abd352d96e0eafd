import { describe, expect, it } from "vitest";
import { parseArtifacts } from "../url-state/artifacts-state.ts";
import { withArtifactViews, withoutArtifactViews } from "./artifact-views.ts";
import { artifactsPlaceOf, viewPath } from "./artifacts-place.ts";
import { normalizeViewSearch, withAddedView, withMovedView } from "./change-views.ts";
import { importViews } from "./import-views.ts";
import type { SavedViews } from "./saved-views.ts";
import { readStoredViews } from "./stored-views.ts";
import { namesOf, SOME } from "./test-views.ts";
import { suggestedName, summaryOf } from "./view-summary.ts";
import { exportViews, parseViewsFile } from "./views-file.ts";

const PLACE = "/artifacts?q=churn&tag=prod&sort=-name";
const VIEWS = added(SOME, "Churn", `${PLACE}&open=model:t/r/n:1&tab=usage&bogus=1`);

function added(saved: SavedViews, name: string, search: string): SavedViews {
  const change = withAddedView(saved, name, search);
  if ("problem" in change) throw new Error(change.problem);
  return change.saved;
}

describe("views of the artifacts page", () => {
  it("save its search, facets and order, but not what is open", () => {
    expect(VIEWS.views.at(-1)?.search).toBe(PLACE);
    expect(artifactsPlaceOf(parseArtifacts(PLACE.slice("/artifacts".length)).state)).toBe(PLACE);
    expect(normalizeViewSearch("/artifacts")).toBe("/artifacts");
    expect(viewPath(PLACE)).toBe(PLACE);
    expect(viewPath("?tag=prod")).toBe("/?tag=prod");
  });

  it("are described", () => {
    expect(summaryOf(PLACE)).toBe("artifacts, “churn”, tag prod, sorted by Name, descending");
    expect(summaryOf("/artifacts?ml_repo_id=1", () => "fraud")).toBe("artifacts, ML repo fraud");
    expect(suggestedName(PLACE, () => undefined)).toBe("Artifacts: “churn”, tag prod");
  });

  it("are kept in their place by builds that don't know the page", () => {
    const moved = withMovedView(VIEWS, VIEWS.views.at(-1)?.id ?? "", 1);
    const stored = JSON.stringify(withoutArtifactViews(moved));
    const older = readStoredViews(JSON.parse(stored));
    expect(older && namesOf(older)).toEqual(["Prod", "Nightly", "Mine"]);
    const again = readStoredViews(JSON.parse(JSON.stringify(older)));
    expect(again && withArtifactViews(again)).toEqual(moved);
  });

  it("leave other unreadable views unchanged", () => {
    const unread = [{ id: "1", name: "x", place: "/compare?a" }, 5];
    expect(withArtifactViews({ views: [], unread })).toEqual({ views: [], unread });
    expect(withoutArtifactViews({ views: [], unread })).toEqual({ views: [], unread });
  });

  it("are exported and imported", () => {
    const read = parseViewsFile(exportViews(VIEWS));
    expect("views" in read && read.views.map(({ name }) => name)).toEqual(namesOf(VIEWS));
    const imported = importViews({ views: [] }, exportViews(VIEWS));
    expect("saved" in imported && namesOf(imported.saved)).toEqual(namesOf(VIEWS));
  });
});
