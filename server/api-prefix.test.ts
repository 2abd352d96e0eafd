import { describe, expect, it } from "vitest";
import { createPrefixFinder } from "./api-prefix.ts";

type Answer = (path: string) => Response;

const json = (body: unknown, status = 200) => Response.json(body, { status });
const html = (status = 200) =>
  new Response("<!doctype html>", { status, headers: { "Content-Type": "text/html" } });

/** A control plane that can be changed while it is asked. */
function controlPlane(ml: Answer, svc: Answer) {
  const plane = { ml, svc };
  const asked: string[] = [];
  const ask = async (path: string) => {
    asked.push(path);
    return path.startsWith("/api/ml/") ? plane.ml(path) : plane.svc(path);
  };
  return { plane, ask, asked };
}

const listPath = (prefix: string, query = "") => `/api/${prefix}/v1/artifact-versions${query}`;

describe("createPrefixFinder with auto", () => {
  it("takes ml when it lists, and passes the query on as it is", async () => {
    const { ask, asked } = controlPlane(
      () => json({}),
      () => json({}),
    );
    const finder = createPrefixFinder("auto");
    expect(finder.known()).toBe("auto");
    await finder.list(ask, "?tag=a%2Cb&run_ids=x&run_ids=y");
    expect(asked).toEqual([listPath("ml", "?tag=a%2Cb&run_ids=x&run_ids=y")]);
    expect(finder.known()).toBe("ml");
  });

  it.each([
    ["a JSON 404", () => json({}, 404)],
    ["an HTML 404", () => html(404)],
    ["a 200 that is not JSON", () => html()],
    ["a 200 without a type", () => new Response(new Uint8Array())],
  ])("takes %s on ml as absence, and remembers svc", async (_, ml) => {
    const { ask, asked } = controlPlane(ml, () => json({ data: 1 }));
    const finder = createPrefixFinder("auto");
    const answer = await finder.list(ask, "?a");
    expect(await answer?.json()).toEqual({ data: 1 });
    await finder.list(ask, "?b");
    expect(asked).toEqual([listPath("ml", "?a"), listPath("svc", "?a"), listPath("svc", "?b")]);
    expect(finder.known()).toBe("svc");
  });

  it.each([
    ["404", () => html(404)],
    ["a 200 that is not JSON", () => html()],
  ])("finds out anew when the list starts to answer %s", async (_, gone) => {
    const { ask, plane } = controlPlane(
      () => json({}),
      () => json({ from: "svc" }),
    );
    const finder = createPrefixFinder("auto");
    await finder.list(ask, "");
    plane.ml = gone;
    expect(await (await finder.list(ask, ""))?.json()).toEqual({ from: "svc" });
    expect(finder.known()).toBe("svc");
    plane.ml = () => json({ from: "ml" });
    plane.svc = gone;
    expect(await (await finder.list(ask, ""))?.json()).toEqual({ from: "ml" });
    expect(finder.known()).toBe("ml");
  });

  it.each([
    ["HTML", () => html()],
    ["a 404 in JSON", () => json({}, 404)],
  ])("passes HTML on and keeps what it knew when the other answers %s", async (_, svc) => {
    const { ask, plane } = controlPlane(() => json({}), svc);
    const finder = createPrefixFinder("auto");
    await finder.list(ask, "");
    plane.ml = () => html();
    const answer = await finder.list(ask, "");
    expect([answer?.status, answer?.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect(finder.known()).toBe("ml");
  });

  it.each([401, 403, 429, 500, 503])("passes a %i on and concludes nothing", async (status) => {
    const { ask } = controlPlane(
      () => json({}, status),
      () => json({}),
    );
    const finder = createPrefixFinder("auto");
    expect((await finder.list(ask, ""))?.status).toBe(status);
    expect(finder.known()).toBe("auto");
  });

  it.each([400, 422])("knows the list by its %i", async (status) => {
    const { ask } = controlPlane(
      () => json({}, status),
      () => json({}),
    );
    const finder = createPrefixFinder("auto");
    expect((await finder.list(ask, ""))?.status).toBe(status);
    expect(finder.known()).toBe("ml");
  });

  it("has no answer when neither lists", async () => {
    const { ask } = controlPlane(
      () => html(404),
      () => html(),
    );
    expect(await createPrefixFinder("auto").list(ask, "")).toBeUndefined();
  });

  it("passes on a 404 in JSON, and keeps what it knew", async () => {
    const { ask, plane } = controlPlane(
      () => json({}),
      () => html(),
    );
    const finder = createPrefixFinder("auto");
    await finder.list(ask, "");
    plane.ml = () => json({ message: "no such repo" }, 404);
    expect(await (await finder.list(ask, ""))?.json()).toEqual({ message: "no such repo" });
    expect(finder.known()).toBe("ml");
  });

  it("agrees when several requests find out at the same time", async () => {
    const { ask } = controlPlane(
      () => html(404),
      () => json({}),
    );
    const finder = createPrefixFinder("auto");
    const answers = await Promise.all([1, 2, 3].map(() => finder.list(ask, "")));
    expect(answers.map((answer) => answer?.status)).toEqual([200, 200, 200]);
    expect(finder.known()).toBe("svc");
  });
});

describe("createPrefixFinder before any list", () => {
  it("finds the prefix out by itself, and asks no more once it is known", async () => {
    const { ask, asked } = controlPlane(
      () => html(404),
      () => json({}),
    );
    const finder = createPrefixFinder("auto");
    await finder.find(ask);
    expect(finder.known()).toBe("svc");
    await finder.find(ask);
    expect(asked).toHaveLength(2);
  });
});

describe("createPrefixFinder for one version", () => {
  it("finds the prefix out by the list, and takes a 404 for just that", async () => {
    const isList = (path: string) => path.includes("?offset=0&limit=1&");
    const svc = (path: string) => (isList(path) ? json({}) : json({}, 404));
    const { ask, asked } = controlPlane(() => html(404), svc);
    const finder = createPrefixFinder("auto");
    expect((await finder.one(ask, "abc", "?x=1")).status).toBe(404);
    expect((await finder.one(ask, "abc", "")).status).toBe(404);
    expect(asked.slice(2)).toEqual([listPath("svc", "/abc?x=1"), listPath("svc", "/abc")]);
    expect(finder.known()).toBe("svc");
  });
});

describe("createPrefixFinder with a prefix given", () => {
  it.each(["ml", "svc"] as const)("asks under %s only", async (prefix) => {
    const { ask, asked } = controlPlane(
      () => html(404),
      () => html(404),
    );
    const finder = createPrefixFinder(prefix);
    expect((await finder.list(ask, ""))?.status).toBe(404);
    await finder.one(ask, "abc", "");
    expect(asked).toEqual([listPath(prefix), listPath(prefix, "/abc")]);
    expect(finder.known()).toBe(prefix);
  });

  it("treats a prefix known beforehand as found", async () => {
    const { ask } = controlPlane(
      () => html(),
      () => html(),
    );
    const finder = createPrefixFinder("auto", "ml");
    expect((await finder.list(ask, ""))?.headers.get("content-type")).toBe("text/html");
  });
});
