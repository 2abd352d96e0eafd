import { describe, expect, it } from "vitest";
import { createPrefixDetector } from "./api-prefix.ts";

type Answer = (path: string) => Response;

const json = (body: unknown, status = 200) => Response.json(body, { status });
const html = (status = 200) =>
  new Response("<!doctype html>", { status, headers: { "Content-Type": "text/html" } });

/** A control plane that can be changed while it is asked. */
function controlPlane(ml: Answer, svc: Answer) {
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
  it("takes ml when it lists, and passes the query on as it is", async () => {
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
    ["a 200 without a type", () => new Response(new Uint8Array())],
  ])("takes %s on ml as absence, and remembers svc", async (_, ml) => {
    const { sendGet, requested } = controlPlane(ml, () => json({ data: 1 }));
    const detector = createPrefixDetector("auto");
    const answer = await detector.list(sendGet, "?a");
    expect(await answer?.json()).toEqual({ data: 1 });
    await detector.list(sendGet, "?b");
    expect(requested).toEqual([listPath("ml", "?a"), listPath("svc", "?a"), listPath("svc", "?b")]);
    expect(detector.current()).toBe("svc");
  });

  it.each([
    ["404", () => html(404)],
    ["a 200 that is not JSON", () => html()],
  ])("finds out anew when the list starts to answer %s", async (_, gone) => {
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
  ])("passes HTML on and keeps what it knew when the other answers %s", async (_, svc) => {
    const { sendGet, plane } = controlPlane(() => json({}), svc);
    const detector = createPrefixDetector("auto");
    await detector.list(sendGet, "");
    plane.ml = () => html();
    const answer = await detector.list(sendGet, "");
    expect([answer?.status, answer?.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect(detector.current()).toBe("ml");
  });

  it.each([401, 403, 429, 500, 503])("passes a %i on and concludes nothing", async (status) => {
    const { sendGet } = controlPlane(
      () => json({}, status),
      () => json({}),
    );
    const detector = createPrefixDetector("auto");
    expect((await detector.list(sendGet, ""))?.status).toBe(status);
    expect(detector.current()).toBe("auto");
  });

  it.each([400, 422])("knows the list by its %i", async (status) => {
    const { sendGet } = controlPlane(
      () => json({}, status),
      () => json({}),
    );
    const detector = createPrefixDetector("auto");
    expect((await detector.list(sendGet, ""))?.status).toBe(status);
    expect(detector.current()).toBe("ml");
  });

  it("has no answer when neither lists", async () => {
    const { sendGet } = controlPlane(
      () => html(404),
      () => html(),
    );
    expect(await createPrefixDetector("auto").list(sendGet, "")).toBeUndefined();
  });

  it("passes on a 404 in JSON, and keeps what it knew", async () => {
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

  it("agrees when several requests find out at the same time", async () => {
    const { sendGet } = controlPlane(
      () => html(404),
      () => json({}),
    );
    const detector = createPrefixDetector("auto");
    const answers = await Promise.all([1, 2, 3].map(() => detector.list(sendGet, "")));
    expect(answers.map((answer) => answer?.status)).toEqual([200, 200, 200]);
    expect(detector.current()).toBe("svc");
  });
});

describe("createPrefixDetector before any list", () => {
  it("finds the prefix out by itself, and asks no more once it is known", async () => {
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
  it("finds the prefix out by the list, and takes a 404 for just that", async () => {
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

describe("createPrefixDetector with a prefix given", () => {
  it.each(["ml", "svc"] as const)("asks under %s only", async (prefix) => {
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

  it("treats a prefix known beforehand as found", async () => {
    const { sendGet } = controlPlane(
      () => html(),
      () => html(),
    );
    const detector = createPrefixDetector("auto", "ml");
    expect((await detector.list(sendGet, ""))?.headers.get("content-type")).toBe("text/html");
  });
});
