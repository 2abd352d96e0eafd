import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_BEHAVIOR } from "./behavior.ts";
import { createControlPlane } from "./control-plane.ts";
import { seedStore } from "./seed-store.ts";

const store = seedStore(200);
afterAll(() => store.close());

function get(app: ReturnType<typeof plane>, fqn: string, init: RequestInit = {}, more = "") {
  const headers = { Authorization: "Bearer k" };
  return app.request(`/api/ml/v1/artifact-versions?fqn=${fqn}${more}`, { headers, ...init });
}

function plane(slowMs = 5) {
  return createControlPlane({ ...DEFAULT_BEHAVIOR, store, apiKey: "k", slowMs });
}

const app = plane();

test.each([400, 401, 403, 404, 408, 429, 500, 502, 503, 504])("demo-%i", async (status) => {
  const response = await get(app, `demo-${status}`);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ statusCode: status, message: expect.any(String) });
});

test("demo-422 names the FQN", async () => {
  const response = await get(app, "demo-422");
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    detail: [{ loc: ["query", "fqn"], msg: expect.any(String), type: "value_error" }],
  });
});

test("demo-429 says when to retry", async () => {
  expect((await get(app, "demo-429")).headers.get("Retry-After")).toBe("3");
});

test("a sentinel requires the token and valid pagination like any other list request", async () => {
  expect((await get(app, "demo-503", { headers: {} })).status).toBe(401);
  expect((await get(app, "demo-503", {}, "&limit=0")).status).toBe(422);
});

test("only the exact value is a sentinel", async () => {
  const response = await get(app, "demo-5030");
  expect(await response.json()).toMatchObject({ data: [], pagination: { total: 0 } });
});

describe("responses with status 200 that aren't a page", () => {
  test("demo-html", async () => {
    const response = await get(app, "demo-html");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test("demo-cut", async () => {
    const response = await get(app, "demo-cut");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test("demo-null", async () => {
    expect(await (await get(app, "demo-null")).json()).toMatchObject({ data: null });
  });

  test("demo-malformed has one row without an ID among five valid ones", async () => {
    const { data, pagination } = await (await get(app, "demo-malformed")).json();
    expect(pagination).toEqual({ total: 6, offset: 0, limit: 100 });
    expect(data).toHaveLength(6);
    expect(data[2]).toEqual({ fqn: 7 });
    expect(data.filter((row: { id?: string }) => row.id === undefined)).toHaveLength(1);
    const page = await (await get(app, "demo-malformed", {}, "&offset=2&limit=1")).json();
    expect(page).toEqual({ data: [{ fqn: 7 }], pagination: { total: 6, offset: 2, limit: 1 } });
  });
});

describe("slow responses", () => {
  test("demo-slow is a page of all versions", async () => {
    const body = await (await get(app, "demo-slow", {}, "&limit=3")).json();
    expect(body.data).toHaveLength(3);
    expect(body.pagination).toEqual({ total: 200, offset: 0, limit: 3 });
  });

  test.each(["demo-slow", "demo-stall"])("%s ends when the client disconnects", async (fqn) => {
    const client = new AbortController();
    const url = `http://demo.test/api/ml/v1/artifact-versions?fqn=${fqn}`;
    const headers = { Authorization: "Bearer k" };
    const request = new Request(url, { headers, signal: client.signal });
    const response = plane(600_000).request(request);
    const first = await Promise.race([
      response,
      new Promise((done) => setTimeout(done, 20, "none")),
    ]);
    expect(first).toBe("none");
    client.abort();
    expect(await response).toBeInstanceOf(Response);
    // A request that nobody holds may be collected, and its signal with it.
    expect(request.signal.aborted).toBe(true);
  });

  test("demo-flaky fails every other time, counted per control plane", async () => {
    const [one, other] = [plane(), plane()];
    const statuses = [];
    for (const from of [one, one, other, one, one, other]) {
      statuses.push((await get(from, "demo-flaky")).status);
    }
    expect(statuses).toEqual([503, 200, 503, 503, 200, 200]);
  });
});
