import { expect, it } from "vitest";
import { openDataSource } from "./data-source.ts";
import { DEFAULT_BEHAVIOR } from "./demo/behavior.ts";

it("returns a host unchanged", async () => {
  const url = "https://org.example/t";
  const source = await openDataSource({ kind: "host", url, apiKey: "key" });
  expect(source.upstream).toEqual({ url, apiKey: "key" });
  expect(source.expectedPrefix).toBeUndefined();
});

it("starts a demo that accepts only its own random API key, and stops it", async () => {
  const options = { kind: "demo", versions: 3, ...DEFAULT_BEHAVIOR, requireFilter: true } as const;
  const [first, second] = await Promise.all([openDataSource(options), openDataSource(options)]);
  const { url, apiKey } = first.upstream;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(apiKey).not.toBe(second.upstream.apiKey);
  expect(first.expectedPrefix).toBe("ml");

  const list = (key: string, query: string) =>
    fetch(`${url}/api/ml/v1/artifact-versions${query}`, {
      headers: { Authorization: `Bearer ${key}` },
    });
  expect((await list(second.upstream.apiKey, "")).status).toBe(401);
  expect((await list(apiKey, "")).status).not.toBe(200);
  const response = await list(apiKey, "?version=1");
  expect([response.status, await response.json()]).toMatchObject([
    200,
    { data: expect.anything() },
  ]);

  await Promise.all([first.close(), second.close()]);
  await expect(list(apiKey, "")).rejects.toThrow();
});
