import { describe, expect, it } from "vitest";
import {
  emptyList,
  rawGet,
  startTestServer,
  startWithUpstream,
  TEST_API_KEY,
} from "./test-support.ts";

const list = "/api/ml/v1/artifact-versions";

describe("endpoints", () => {
  it.each([
    ["/api"],
    ["/api/"],
    ["/api/ml/v1"],
    ["/api/svc/v1/artifact-versions"],
    ["/api/ml/v1/artifact-versions/"],
    ["/api/ml/v1/artifact-versions/a/b"],
    ["/api/ml/v1/artifact-versions/a%2Fb"],
    ["/api/ml/v1/artifact-versions/a.b"],
    [`/api/ml/v1/artifact-versions/${"a".repeat(129)}`],
    ["/api/ml/v1/artifact-version%73"],
    ["/api/ml/v1/ml-repos"],
  ])("return a JSON 404 for %s", async (path) => {
    const { server, seen } = await startWithUpstream(emptyList);
    const { status, headers, body } = await rawGet(server + path, { Accept: "text/html" });
    expect([status, headers["content-type"]]).toEqual([404, "application/json"]);
    expect(JSON.parse(body)).toMatchObject({ statusCode: 404, code: "NOT_FOUND" });
    expect(seen).toEqual([]);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])("reject %s", async (method) => {
    const { server, seen } = await startWithUpstream(emptyList);
    for (const path of [list, `${list}/abc`]) {
      const response = await fetch(server + path, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
      expect(response.headers.get("content-type")).toBe("application/json");
    }
    expect(seen).toEqual([]);
  });

  it("accept IDs of up to 128 characters", async () => {
    const { server, seen } = await startWithUpstream(emptyList);
    const id = `${"aZ09_-".repeat(21)}ab`;
    expect((await rawGet(`${server}${list}/${id}`)).status).toBe(200);
    expect(seen.at(-1)?.url).toBe(`${list}/${id}`);
  });

  it("are available under the base path and at the root", async () => {
    const { server, seen } = await startWithUpstream(emptyList, { BASE_PATH: "/registry/" });
    await rawGet(`${server}/registry${list}?a=1`);
    await rawGet(`${server}${list}?a=2`);
    expect(seen.map(({ url }) => url)).toEqual([`${list}?a=1`, `${list}?a=2`]);
    expect((await rawGet(`${server}/registry/api/x`)).headers["content-type"]).toBe(
      "application/json",
    );
  });

  it("reject other hosts and cross-site requests", async () => {
    const { server, seen } = await startWithUpstream(emptyList);
    expect((await rawGet(server + list, { Host: "rebound.example" })).status).toBe(421);
    expect((await rawGet(server + list, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect(seen).toEqual([]);
  });
});

describe("the upstream request", () => {
  it("has the API key and none of the browser's headers", async () => {
    const { server, seen, upstream } = await startWithUpstream(emptyList);
    await rawGet(server + list, {
      Authorization: "Bearer browser",
      Cookie: "session=browser",
      Origin: server,
      Referer: `${server}/?tag=browser`,
      TE: "trailers",
      "Proxy-Authorization": "Basic browser",
      "X-Forwarded-For": "browser",
      "X-Custom": "browser",
    });
    const headers = seen[0]?.headers ?? {};
    expect(headers).toMatchObject({
      authorization: `Bearer ${TEST_API_KEY}`,
      accept: "application/json",
    });
    expect(headers.host).toBe(new URL(upstream).host);
    expect(JSON.stringify(headers)).not.toContain("browser");
    for (const name of ["cookie", "origin", "referer", "te", "proxy-authorization"]) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it("has the unchanged query, under the host's own path", async () => {
    const upstream = await startWithUpstream(emptyList);
    const { host } = new URL(upstream.upstream);
    const server = await startTestServer({
      TFY_HOST: `http://${host}/tenant/`,
      TFY_API_KEY: TEST_API_KEY,
    });
    const query = "?tag=a%2Cb,c&fqn=model:x/y%3A1&run_ids=b&run_ids=a&x=1+2%20%e2%9C%93&empty=&&z";
    await rawGet(server + list + query);
    expect(upstream.seen[0]?.url).toBe(`/tenant${list}${query}`);
  });

  it("can have a long query", async () => {
    const { server, seen } = await startWithUpstream(emptyList, { TFY_API_PREFIX: "ml" });
    const query = `?${Array.from({ length: 2_000 }, () => `run_ids=${"a".repeat(32)}`).join("&")}`;
    expect((await rawGet(server + list + query)).status).toBe(200);
    expect(seen[0]?.url).toBe(list + query);
  });
});
