// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { artifactIndexQuery } from "../api/artifact-index.ts";
import { testArtifact } from "../artifact/test-artifact.ts";
import { versionOf } from "../artifact/test-version.ts";
import { dismissToast, shownToasts } from "../ui/toast.tsx";
import { INITIAL_STATE, type UrlState } from "../url-state/url-state.ts";
import { openSibling } from "./open-sibling.ts";
import { noVersion } from "./test-list.ts";

const ARTIFACT = "artifact:tenant/repo/name";

let existing: readonly number[] = [];
let requested: string[] = [];
let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  requested = [];
  vi.stubGlobal("fetch", async (path: string) => {
    const fqn = new URLSearchParams(path.split("?")[1]).get("fqn") ?? "";
    requested.push(fqn.slice(ARTIFACT.length + 1));
    const isThere = existing.some((number) => fqn === `${ARTIFACT}:${number}`);
    const row = { id: "1", fqn, ml_repo_id: "1" };
    return Response.json({ data: isThere ? [row] : [], pagination: { total: isThere ? 1 : 0 } });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  for (const { toast } of shownToasts.get()) dismissToast(toast);
});

/** What is opened from a version; `undefined` if nothing is. */
async function openedFrom(version: number, step: 1 | -1): Promise<string | undefined> {
  const navigate = vi.fn<(next: UrlState) => void>();
  const fqn = `${ARTIFACT}:${version}`;
  const scope = {
    state: { ...INITIAL_STATE, open: fqn, tab: "usage" as const },
    navigate,
    openVersion: { ...noVersion, client },
  };
  await openSibling(scope, versionOf({ fqn, version: String(version) }), step);
  const next = navigate.mock.calls[0]?.[0];
  expect(next?.tab ?? "usage").toBe("usage");
  return next?.open;
}

test("opens the next lower and the next higher number, over those that are missing", async () => {
  existing = [3, 5, 9];
  expect(await openedFrom(5, -1)).toBe(`${ARTIFACT}:3`);
  expect(requested).toEqual(["4", "3"]);
  expect(await openedFrom(5, 1)).toBe(`${ARTIFACT}:9`);
});

test("says that there is none, after a bounded number of requests", async () => {
  existing = [2, 100];
  expect(await openedFrom(2, -1)).toBeUndefined();
  expect(requested).toEqual(["1"]);
  expect(shownToasts.get()[0]?.toast.text).toBe("No older version found");
  expect(await openedFrom(50, 1)).toBeUndefined();
  expect(requested).toHaveLength(21);
});

test("requests nothing beyond the newest version that the artifact index has", async () => {
  const artifacts = [testArtifact("repo/name", { version: "7" })];
  client.setQueryData(artifactIndexQuery("/").queryKey, { artifacts, end: undefined });
  expect(await openedFrom(7, 1)).toBeUndefined();
  expect(requested).toEqual([]);
});

test("leaves alone what was opened meanwhile", async () => {
  existing = [1, 3];
  const opened = openedFrom(3, -1);
  window.history.pushState(null, "", "/?tag=prod");
  expect(await opened).toBeUndefined();
  expect(shownToasts.get()).toEqual([]);
});

test("reports a failure", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ message: "no" }, { status: 500 }));
  expect(await openedFrom(7, 1)).toBeUndefined();
  expect(shownToasts.get()[0]?.toast).toMatchObject({ tone: "bad" });
});
