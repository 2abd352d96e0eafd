import type { ServerResponse } from "node:http";
import { format } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "./config.ts";
import { rawGet, startTestServer, startUpstream, unusedUrl } from "./test-support.ts";

const canary = "canary/+0123456789~tfy-4be1d2";
const list = "/api/ml/v1/artifact-versions";
const paths = [list, `${list}/abc`, `${list}?tag=a`, "/api/x", "/", "/version", "/assets/a.js"];

/** Everything written to the console during a test. */
let logged = "";

beforeEach(() => {
  logged = "";
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      logged += `${format(...args)}\n`;
    });
  }
});

afterEach(() => vi.restoreAllMocks());

/** The encodings of the API key that a text contains. */
function leaks(text: string): string[] {
  const base64 = ["", "B", "Be"].map((before) =>
    Buffer.from(before + canary)
      .toString("base64")
      .slice(4, -4),
  );
  const forms = [canary, encodeURIComponent(canary), Buffer.from(canary).toString("hex")];
  const urlForms = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [...forms, ...base64, ...urlForms].filter((form) => text.includes(form));
}

/** Requests every path and returns all responses as one text, including headers. */
async function everythingFrom(host: string, env = {}): Promise<string> {
  const server = await startTestServer({ TFY_HOST: host, TFY_API_KEY: canary, ...env });
  const received = await Promise.all(paths.map((path) => rawGet(server + path)));
  return (
    JSON.stringify(received.map(({ headers, body }) => [headers, body])) +
    received.map(({ body }) => body).join()
  );
}

/** Repeats the authorization header everywhere and in every encoding. */
function echo(authorization: string, status: number, response: ServerResponse): void {
  const base64 = Buffer.from(authorization).toString("base64");
  response.setHeader("X-Echo", authorization);
  response.setHeader("Set-Cookie", `token=${encodeURIComponent(authorization)}`);
  response.setHeader("Retry-After", authorization);
  response.setHeader("Content-Type", `application/json; token="${authorization}"`);
  response.setHeader("Location", `/?token=${encodeURIComponent(authorization)}`);
  response.writeHead(status, `Rejected ${authorization.replace(/[^\w ]/g, "")}`);
  const body = JSON.stringify({ authorization, base64, url: encodeURIComponent(authorization) });
  const middle = body.indexOf(canary) + 7;
  response.write(body.slice(0, middle));
  setTimeout(() => response.end(body.slice(middle)), 20);
}

describe("the API key stays on the server", () => {
  it.each([200, 302, 401, 404, 422, 500])("when a %i repeats it", async (status) => {
    let sent = 0;
    const upstream = await startUpstream((request, response) => {
      sent += leaks(request.headers.authorization ?? "").length;
      echo(request.headers.authorization ?? "", status, response);
    });
    expect(leaks(await everythingFrom(upstream))).toEqual([]);
    expect(sent).toBeGreaterThan(0);
    expect(leaks(logged)).toEqual([]);
  });

  it("when the control plane is unreachable", async () => {
    expect(leaks(await everythingFrom(await unusedUrl()))).toEqual([]);
    expect(leaks(logged)).toEqual([]);
  });

  it("when the control plane stalls", async () => {
    const upstream = await startUpstream(() => undefined);
    const env = { UPSTREAM_TIMEOUT_MS: "150" };
    expect(leaks(await everythingFrom(upstream, env))).toEqual([]);
    expect(leaks(logged)).toEqual([]);
  });

  it("when the response isn't HTTP, or ends early", async () => {
    const upstream = await startUpstream((request, response) => {
      const authorization = request.headers.authorization ?? "";
      if (request.url?.endsWith("/abc")) response.socket?.end(`HTTP/9 ${authorization}\r\n\r\n`);
      else response.write(authorization, () => response.destroy());
    });
    expect(leaks(await everythingFrom(upstream))).toEqual([]);
    expect(leaks(logged)).toEqual([]);
  });

  it("when the configuration is invalid", () => {
    const swapped = { TFY_HOST: canary, TFY_API_KEY: "https://org.example" };
    for (const env of [swapped, { TFY_HOST: "https://a", TFY_API_KEY: `${canary}\nx` }]) {
      const error = readConfig(env);
      expect(error).toBeInstanceOf(Error);
      expect(leaks(format(error))).toEqual([]);
    }
  });
});
