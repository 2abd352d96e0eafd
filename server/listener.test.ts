import { Hono } from "hono";
import { expect, it, onTestFinished } from "vitest";
import { listen, stop } from "./listener.ts";
import { startUpstream } from "./test-support.ts";

const host = "127.0.0.1";

it("tries the next ports when one is in use, up to the last one allowed", async () => {
  const first = Number(new URL(await startUpstream(() => undefined)).port);
  await expect(listen(new Hono(), host, first)).rejects.toThrow(`PORT ${first} on ${host} is in`);
  const { server, url } = await listen(new Hono(), host, first, first + 50);
  onTestFinished(() => stop(server));
  expect(Number(new URL(url).port)).toBeGreaterThan(first);
});
