import { describe, expect, it } from "vitest";
import { createPrefixDetector } from "./api-prefix.ts";

type Handler = (path: string) => Response;

const json = (body: unknown, status = 200) => Response.json(body, { status });
const html = (status = 200) =>
  new Response("<!doctype html>", { status, headers: { "Content-Type": "text/html" } });

/** A fake control plane whose handlers can be replaced between requests. */
function controlPlane(ml: Handler, svc: Handler) {
  const plane = { ml, svc };
  const requested: string[] = [];
  const sendGet = async (path: string) => {
    requested.push(path);
    return path.startsWith("/api/ml/") ? plane.ml(path) : plane.svc(path);
  };
  return { plane, sendGet, requested };
}

const listPath = (prefix: string, query = "") => `/api/${prefix}/v1/artifact-versions${query}`;

describe("createPrefixDetector with auto", () => {
  it("uses ml when it has the list, and passes the query on unchanged", async () => {
    const { sendGet, requested } = controlPlane(
      () => json({}),
      () => json({}),
    );
    const detector = createPrefixDetector("auto");
    expect(detector.current()).toBe("auto");
    await detector.list(sendGet, "?tag=a%2Cb&run_ids=x&run_ids=y");
    expect(requested).toEqual([listPath("ml", "?tag=a%2Cb&run_ids=x&run_ids=y")]);
    expect(detector.current()).toBe("ml");
  });

  it.each([
    ["a JSON 404", () => json({}, 404)],
    ["an HTML 404", () => html(404)],
    ["a 200 that is not JSON", () => html()],
    ["a 200 without a content type", () => new Response(new Uint8Array())],
  ])("treats %s from ml as a missing prefix, and remembers svc", async (_, ml) => {
    const { sendGet, requested } = controlPlane(ml, () => json({ data: 1 }));
    const detector = createPrefixDetector("auto");
    const response = await detector.list(sendGet, "?a");
    expect(await response?.json()).toEqual({ data: 1 });
    await detector.list(sendGet, "?b");
    expect(requested).toEqual([listPath("ml", "?a"), listPath("svc", "?a"), listPath("svc", "?b")]);
    expect(detector.current()).toBe("svc");
  });

  it.each([
    ["404", () => html(404)],
    ["a 200 that is not JSON", () => html()],
  ])("detects the prefix again when the list starts to return %s", async (_, gone) => {
    const { sendGet, plane } = controlPlane(
      () => json({}),
      () => json({ from: "svc" }),
    );
    const detector = createPrefixDetector("auto");
    await detector.list(sendGet, "");
    plane.ml = gone;
    expect(await (await detector.list(sendGet, ""))?.json()).toEqual({ from: "svc" });
    expect(detector.current()).toBe("svc");
    plane.ml = () => json({ from: "ml" });
    plane.svc = gone;
    expect(await (await detector.list(sendGet, ""))?.json()).toEqual({ from: "ml" });
    expect(detector.current()).toBe("ml");
  });

  it.each([
    ["HTML", () => html()],
    ["a 404 in JSON", () => json({}, 404)],
  ])("passes HTML on and keeps the known prefix when the other one returns %s", async (_, svc) => {
    const { sendGet, plane } = controlPlane(() => json({}), svc);
    const detector = createPrefixDetector("auto");
    await detector.list(sendGet, "");
    plane.ml = () => html();
    const response = await detector.list(sendGet, "");
    expect([response?.status, response?.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect(detector.current()).toBe("ml");
  });

  it.each([401, 403, 429, 500, 503])(
    "passes a %i on without detecting a prefix",
    async (status) => {
      const { sendGet } = controlPlane(
        () => json({}, status),
        () => json({}),
      );
      const detector = createPrefixDetector("auto");
      expect((await detector.list(sendGet, ""))?.status).toBe(status);
      expect(detector.current()).toBe("auto");
    },
  );

  it.each([400, 422])("recognizes the list by its %i", async (status) => {
    const { sendGet } = controlPlane(
      () => json({}, status),
      () => json({}),
    );
    const detector = createPrefixDetector("auto");
    expect((await detector.list(sendGet, ""))?.status).toBe(status);
    expect(detector.current()).toBe("ml");
  });

  it("has no response when neither prefix has the list", async () => {
    const { sendGet } = controlPlane(
      () => html(404),
      () => html(),
    );
    expect(await createPrefixDetector("auto").list(sendGet, "")).toBeUndefined();
  });

  it("passes on a JSON 404, and keeps the known prefix", async () => {
    const { sendGet, plane } = controlPlane(
      () => json({}),
      () => html(),
    );
    const detector = createPrefixDetector("auto");
    await detector.list(sendGet, "");
    plane.ml = () => json({ message: "no such repo" }, 404);
    expect(await (await detector.list(sendGet, ""))?.json()).toEqual({ message: "no such repo" });
    expect(detector.current()).toBe("ml");
  });

  it("detects the same prefix for concurrent requests", async () => {
    const { sendGet } = controlPlane(
      () => html(404),
      () => json({}),
    );
    const detector = createPrefixDetector("auto");
    const responses = await Promise.all([1, 2, 3].map(() => detector.list(sendGet, "")));
    expect(responses.map((response) => response?.status)).toEqual([200, 200, 200]);
    expect(detector.current()).toBe("svc");
  });
});

describe("createPrefixDetector before any list request", () => {
  it("detects the prefix by itself, and sends no requests once it is known", async () => {
    const { sendGet, requested } = controlPlane(
      () => html(404),
      () => json({}),
    );
    const detector = createPrefixDetector("auto");
    await detector.detect(sendGet);
    expect(detector.current()).toBe("svc");
    await detector.detect(sendGet);
    expect(requested).toHaveLength(2);
  });
});

describe("createPrefixDetector for one version", () => {
  it("detects the prefix with a list request, and treats a 404 as a missing version", async () => {
    const isList = (path: string) => path.includes("?offset=0&limit=1&");
    const svc = (path: string) => (isList(path) ? json({}) : json({}, 404));
    const { sendGet, requested } = controlPlane(() => html(404), svc);
    const detector = createPrefixDetector("auto");
    expect((await detector.getById(sendGet, "abc", "?x=1")).status).toBe(404);
    expect((await detector.getById(sendGet, "abc", "")).status).toBe(404);
    expect(requested.slice(2)).toEqual([listPath("svc", "/abc?x=1"), listPath("svc", "/abc")]);
    expect(detector.current()).toBe("svc");
  });
});

describe("createPrefixDetector with a configured prefix", () => {
  it.each(["ml", "svc"] as const)("sends requests under %s only", async (prefix) => {
    const { sendGet, requested } = controlPlane(
      () => html(404),
      () => html(404),
    );
    const detector = createPrefixDetector(prefix);
    expect((await detector.list(sendGet, ""))?.status).toBe(404);
    await detector.getById(sendGet, "abc", "");
    expect(requested).toEqual([listPath(prefix), listPath(prefix, "/abc")]);
    expect(detector.current()).toBe(prefix);
  });

  it("treats an expected prefix as detected", async () => {
    const { sendGet } = controlPlane(
      () => html(),
      () => html(),
    );
    const detector = createPrefixDetector("auto", "ml");
    expect((await detector.list(sendGet, ""))?.headers.get("content-type")).toBe("text/html");
  });
});
