// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { expect, it, vi } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { testRoot } from "../lib/test-root.ts";
import { waitFor } from "../lib/test-wait-for.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { useSeries } from "./use-series.ts";
import { useTabCounts } from "./use-tab-counts.ts";

const { container, render } = testRoot();

const VERSION = versionOf({
  id: "1",
  fqn: "artifact:t/r/n:1",
  artifactId: "a",
  runId: "run-0",
});

let latest: ReturnType<typeof useSeries> | undefined;

function Series() {
  latest = useSeries({ artifact_id: "a" });
  const { series, state } = latest;
  return `${series?.versions.length ?? 0} shown, ${state.read ?? 0} read, ${state.failure ?? "fine"}`;
}

function Counts() {
  const { history, run } = useTabCounts(INITIAL_STATE, VERSION);
  return `; history ${history ?? "?"}, run ${run ?? "?"}`;
}

const shown = (isOpen: boolean, client: QueryClient) => (
  <QueryClientProvider client={client}>
    {isOpen && <Series />}
    <Counts />
  </QueryClientProvider>
);

const text = () => container.textContent ?? "";
const untilShown = (expected: string) =>
  act(() => waitFor(() => expect(text()).toContain(expected)));

/** Serves 350 versions, of which every other one is of the same run; `onPage` runs before each page. */
function serve(onPage: (page: number) => unknown) {
  let pages = 0;
  vi.stubGlobal("fetch", async (path: string, { signal }: RequestInit) => {
    pages += 1;
    const query = new URLSearchParams(path.split("?")[1]);
    const [offset, limit] = [Number(query.get("offset")), Number(query.get("limit"))];
    await onPage(pages);
    signal?.throwIfAborted();
    const data = Array.from({ length: Math.min(limit, 350 - offset) }, (_, index) => {
      const id = offset + index + 1;
      const manifest = { run_id: `run-${(id + 1) % 2}` };
      return { id: `${id}`, fqn: `artifact:t/r/n:${id}`, manifest };
    });
    return Response.json({ data, pagination: { total: 350 } });
  });
}

it("keeps what has arrived after Cancel, and reads the rest on request", async () => {
  serve((page) => page === 3 && latest?.state.onCancel());
  const client = new QueryClient();
  await render(shown(true, client));
  await untilShown("199 shown, 199 read, fine; history ?, run ?");
  expect(latest?.state).toMatchObject({ isFetching: false, isComplete: false });

  await act(async () => latest?.state.onContinue());
  await untilShown("350 shown, 350 read, fine; history 350, run 175");
});

it("keeps what has arrived after a failure, and says what failed", async () => {
  serve((page) => {
    if (page === 2) throw new TypeError("no network");
  });
  await render(shown(true, new QueryClient({ defaultOptions: { queries: { retry: false } } })));
  await untilShown("100 shown, 100 read, ");
  expect(latest?.state.failure).toMatch(/server/i);
  await act(async () => latest?.state.onContinue());
  await untilShown("350 shown, 350 read, fine");
});

it("stops reading when the tab closes, and continues when it opens again", async () => {
  const client = new QueryClient();
  let close: () => unknown = () => undefined;
  serve((page) => page === 2 && close());
  close = () => render(shown(false, client));
  await render(shown(true, client));
  await act(() => waitFor(() => expect(client.isFetching()).toBe(0)));
  expect(text()).toBe("; history ?, run ?");
  await render(shown(true, client));
  await untilShown("350 shown, 350 read, fine");
});
