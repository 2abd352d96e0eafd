import { focusManager, onlineManager, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "../api/api-error.ts";
import { createQueryClient } from "./query-client.ts";

const queryClient = createQueryClient();

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  queryClient.mount();
});

afterEach(() => {
  queryClient.unmount();
  queryClient.clear();
  vi.useRealTimers();
});

const failure = (status: number) =>
  new ApiError({ kind: "status", status, message: `status ${status}` });

/** Shows a query whose requests `respond` to; the requests are counted by the mock. */
async function show(respond: () => string) {
  const request = vi.fn(async () => respond());
  const observer = new QueryObserver(queryClient, { queryKey: ["shown"], queryFn: request });
  const stop = observer.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(MINUTE / 2);
  const refresh = () => observer.refetch();
  return { request, stop, refresh, result: () => observer.getCurrentResult() };
}

function fail(error: Error): () => string {
  return () => {
    throw error;
  };
}

describe("a failed request", () => {
  it.each([502, 503, 504])("is retried once after a %i", async (status) => {
    const { request, stop, result } = await show(fail(failure(status)));
    expect(request).toHaveBeenCalledTimes(2);
    expect(result().error).toEqual(failure(status));
    stop();
  });

  it("is not retried after the gateway's own time limit", async () => {
    const error = new ApiError({
      kind: "status",
      status: 504,
      code: "UPSTREAM_TIMEOUT",
      message: "https://cp.example did not respond within 60 s.",
    });
    const { request, stop, result } = await show(fail(error));
    expect(request).toHaveBeenCalledTimes(1);
    expect(result().error).toEqual(error);
    stop();
  });

  it.each([400, 401, 403, 404, 408, 422, 429, 500])("is not retried after a %i", async (status) => {
    const { request, stop, result } = await show(fail(failure(status)));
    expect(request).toHaveBeenCalledTimes(1);
    expect(result().error).toEqual(failure(status));
    stop();
  });

  it.each([
    ["nothing responds", new ApiError({ kind: "offline", message: "offline" })],
    ["the body is unexpected", new ApiError({ kind: "body", status: 200, message: "body" })],
    ["the page itself throws", new TypeError("a bug")],
  ])("is not retried when %s", async (_, error) => {
    const { request, stop } = await show(fail(error));
    expect(request).toHaveBeenCalledTimes(1);
    stop();
  });

  it("shows the data of its retry", async () => {
    let failures = 0;
    const { stop, result } = await show(() => {
      failures += 1;
      if (failures === 1) throw failure(503);
      return "rows";
    });
    expect(result().data).toBe("rows");
    stop();
  });
});

const RETURNS = [
  [
    "the window is focused again",
    () => {
      focusManager.setFocused(false);
      focusManager.setFocused(true);
    },
  ],
  [
    "the network is back",
    () => {
      onlineManager.setOnline(false);
      onlineManager.setOnline(true);
    },
  ],
] as const;

describe.each(RETURNS)("when %s", (_, comeBack) => {
  const comeBackTo = async (respond: () => string, afterMs = 0) => {
    const { request, stop } = await show(respond);
    await vi.advanceTimersByTimeAsync(afterMs);
    request.mockClear();
    comeBack();
    await vi.advanceTimersByTimeAsync(100);
    stop();
    return request.mock.calls.length;
  };

  it("requests again what failed, however recently", async () => {
    expect(await comeBackTo(fail(failure(500)))).toBe(1);
    queryClient.clear();
    expect(await comeBackTo(fail(new ApiError({ kind: "offline", message: "offline" })))).toBe(1);
  });

  it("requests again rows whose refresh failed, however fresh they are", async () => {
    const { request, stop, refresh, result } = await show(() => "rows");
    request.mockRejectedValueOnce(failure(500));
    await refresh();
    expect(result()).toMatchObject({ data: "rows", error: failure(500) });
    request.mockClear();
    comeBack();
    await vi.advanceTimersByTimeAsync(100);
    expect(request).toHaveBeenCalledTimes(1);
    stop();
  });

  it("leaves fresh data alone", async () => {
    expect(await comeBackTo(() => "rows")).toBe(0);
  });

  it("requests again data older than a minute", async () => {
    expect(await comeBackTo(() => "rows", MINUTE)).toBe(1);
  });

  it("leaves a rate limit to its own countdown", async () => {
    expect(await comeBackTo(fail(failure(429)), 10 * MINUTE)).toBe(0);
  });
});
