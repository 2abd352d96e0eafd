import { focusManager, onlineManager, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { ApiError } from "../api/api-error.ts";
import { queryClient } from "./query-client.ts";

const failure = (status: number | undefined) =>
  new ApiError({ kind: status === undefined ? "offline" : "status", message: "failed", status });

/** Observes a query as a component would, past its retries, and returns its fetch function. */
async function fetchesOf(queryFn: () => Promise<string>) {
  const fetch = vi.fn(queryFn);
  const observer = new QueryObserver(queryClient, { queryKey: ["test"], queryFn: fetch });
  onTestFinished(observer.subscribe(() => undefined));
  await vi.advanceTimersByTimeAsync(5000);
  return fetch;
}

async function returnToWindow(): Promise<void> {
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await vi.advanceTimersByTimeAsync(5000);
}

beforeEach(() => {
  vi.useFakeTimers();
  queryClient.mount();
});

afterEach(() => {
  queryClient.clear();
  queryClient.unmount();
  vi.useRealTimers();
});

describe("retries", () => {
  it.each([502, 503, 504])("retries status %d once", async (status) => {
    expect(await fetchesOf(() => Promise.reject(failure(status)))).toHaveBeenCalledTimes(2);
  });

  it.each([400, 401, 404, 422, 429, 500, undefined])("doesn't retry status %s", async (status) => {
    expect(await fetchesOf(() => Promise.reject(failure(status)))).toHaveBeenCalledTimes(1);
  });

  it("doesn't retry errors of the page itself", async () => {
    expect(await fetchesOf(() => Promise.reject(new Error("bug")))).toHaveBeenCalledTimes(1);
  });
});

describe("on return to the window", () => {
  it("refetches what failed", async () => {
    const fetch = await fetchesOf(() => Promise.reject(failure(401)));
    await returnToWindow();
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("leaves a rate limit to its countdown", async () => {
    const fetch = await fetchesOf(() => Promise.reject(failure(429)));
    await returnToWindow();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("refetches data only once it is stale", async () => {
    const fetch = await fetchesOf(() => Promise.resolve("rows"));
    await returnToWindow();
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await returnToWindow();
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

it("refetches what failed when the network is back", async () => {
  const fetch = await fetchesOf(() => Promise.reject(failure(undefined)));
  onlineManager.setOnline(false);
  onlineManager.setOnline(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(fetch).toHaveBeenCalledTimes(2);
});
