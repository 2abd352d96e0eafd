import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { newestVersionQuery } from "./newest-version.ts";

const ARTIFACT = "artifact:tenant/repo/name";

afterEach(() => vi.unstubAllGlobals());

/** What is found, and the requests for it, where `latest` is what a control plane does with it. */
async function find(versions: readonly number[], latest: "works" | "ignored" | "rejected") {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    const query = new URLSearchParams(path.split("?")[1]);
    const [isLatest, offset, limit] = [
      query.has("version"),
      Number(query.get("offset")),
      Number(query.get("limit")),
    ];
    requests.push(`${isLatest ? "latest " : ""}${offset}+${limit}`);
    if (isLatest && latest === "rejected") return Response.json({ detail: "no" }, { status: 422 });
    const listed = isLatest && latest === "works" ? [Math.max(...versions)] : versions;
    const data = listed
      .slice(offset, offset + limit)
      .map((version) => ({ id: `${version}`, fqn: `${ARTIFACT}:${version}`, ml_repo_id: "1" }));
    return Response.json({ data, pagination: { total: listed.length } });
  });
  const found = await new QueryClient().query({
    ...newestVersionQuery("/", ARTIFACT, true),
    retry: false,
  });
  return { found: found && [found.version.version, found.isCertain], requests };
}

const many = Array.from({ length: 60 }, (_, index) => index + 1);

it("takes what the control plane says is the latest", async () => {
  const { found, requests } = await find(many, "works");
  expect(found).toEqual(["60", true]);
  expect(requests).toEqual(["latest 0+1"]);
});

it.each(["ignored", "rejected"] as const)(
  "reads all of a short list, in any order, where latest is %s",
  async (latest) => {
    expect((await find([2, 10, 9], latest)).found).toEqual(["10", true]);
  },
);

it.each([many, many.toReversed()])(
  "reads both ends of a long list, and isn't certain",
  async (...versions) => {
    const { found, requests } = await find(versions, "rejected");
    expect(found).toEqual(["60", false]);
    expect(requests).toEqual(["latest 0+1", "0+25", "35+25"]);
  },
);

it("finds none where there is none", async () => {
  expect((await find([], "rejected")).found).toBeNull();
});
