import { Hono } from "hono";
import { expect, it, onTestFinished } from "vitest";
import { SERVER_HEADER } from "../src/api/proxy-response.ts";
import { listen, stop } from "./listener.ts";
import { emptyList, rawGet, startUpstream, startWithUpstream } from "./test-support.ts";

const host = "127.0.0.1";

it("tries the next ports when one is in use, up to the last one allowed", async () => {
  const first = Number(new URL(await startUpstream(() => undefined)).port);
  await expect(listen(new Hono(), { host, port: first })).rejects.toThrow(
    `PORT ${first} on ${host} is in`,
  );
  const { server, url } = await listen(new Hono(), { host, port: first, lastPort: first + 50 });
  onTestFinished(() => stop(server));
  expect(Number(new URL(url).port)).toBeGreaterThan(first);
});

it("marks every response, so that the page can tell it from a proxy's", async () => {
  const { server } = await startWithUpstream(emptyList);
  const paths = ["/", "/assets/a.js", "/assets/gone.js", "/api/ml/v1/artifact-versions", "/api/x"];
  const responses = await Promise.all(paths.map((path) => rawGet(server + path)));
  responses.push(await rawGet(server, { Host: "rebound.example" }));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 404, 200, 404, 421]);
  for (const { headers } of responses) expect(headers).toHaveProperty(SERVER_HEADER.toLowerCase());
});
