import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "./api-error.ts";
import { getJson } from "./client.ts";
import { SERVER_HEADER } from "./proxy-response.ts";

const html = "<!doctype html><title>Sign in</title>";
const htmlType = { "Content-Type": "text/html" };
const ours = { [SERVER_HEADER]: "1" };

afterEach(() => vi.unstubAllGlobals());

/** What a request returns, or the kind and status of its failure. */
async function outcomeOf(response: Response): Promise<unknown> {
  const fetchStub = vi.fn(async () => response);
  vi.stubGlobal("fetch", fetchStub);
  const outcome = await getJson("/api/x", new AbortController().signal, (text) =>
    JSON.parse(text),
  ).catch((error: unknown) => (error instanceof ApiError ? [error.kind, error.status] : error));
  expect(fetchStub).toHaveBeenCalledWith("/api/x", expect.objectContaining({ redirect: "manual" }));
  return outcome;
}

/** What `fetch` returns for a redirect that it doesn't follow. */
function redirect(): Response {
  const response = new Response(null);
  Object.defineProperty(response, "type", { value: "opaqueredirect" });
  Object.defineProperty(response, "status", { value: 0 });
  return response;
}

describe("a response that the dashboard server didn't send", () => {
  it.each([
    ["a redirect", redirect(), undefined],
    ["a 401 with HTML", new Response(html, { status: 401, headers: htmlType }), 401],
    ["a 401 with JSON", Response.json({}, { status: 401 }), 401],
    ["a 407", new Response(html, { status: 407, headers: htmlType }), 407],
    ["a 419", new Response("", { status: 419 }), 419],
    ["a 440", new Response(html, { status: 440, headers: htmlType }), 440],
    ["a 511", new Response(html, { status: 511, headers: htmlType }), 511],
    ["a login page", new Response(html, { headers: htmlType }), 200],
    ["a login page without a type", new Response(`\n ${html}`, { headers: {} }), 200],
  ])("is an expired session: %s", async (_, response, status) => {
    expect(await outcomeOf(response)).toEqual(["session", status]);
  });

  it.each([
    ["a firewall's 403", new Response(html, { status: 403, headers: htmlType }), 403],
    ["a proxy's 404", new Response(html, { status: 404, headers: htmlType }), 404],
    ["a proxy's 502", new Response(html, { status: 502, headers: htmlType }), 502],
    ["an empty 504", new Response(null, { status: 504 }), 504],
    ["an empty 200", new Response(""), 200],
    ["a 204", new Response(null, { status: 204 }), 204],
    ["text", new Response("Please log in"), 200],
    ["an error in JSON", Response.json({ error: "login_required" }), 200],
  ])("is a proxy's: %s", async (_, response, status) => {
    expect(await outcomeOf(response)).toEqual(["proxy", status]);
  });

  it("is used when it is JSON: a proxy may have removed the header", async () => {
    expect(await outcomeOf(Response.json({ data: [] }))).toEqual({ data: [] });
  });
});

describe("a response of the dashboard server", () => {
  it.each([
    ["status", new Response(html, { status: 401, headers: { ...htmlType, ...ours } }), 401],
    ["status", Response.json({ code: "X" }, { status: 502, headers: ours }), 502],
    ["body", new Response(html, { headers: { ...htmlType, ...ours } }), 200],
    ["body", new Response("", { headers: ours }), 200],
    ["status", new Response("", { status: 407, headers: ours }), 407],
    ["body", new Response(null, { status: 204, headers: ours }), 204],
  ])("fails with kind %s for %o", async (kind, response, status) => {
    expect(await outcomeOf(response)).toEqual([kind, status]);
  });
});
