import { expect, it } from "vitest";
import type { ViewRenderer } from "../src/api/view-renderer.ts";
import { readScriptText } from "../src/lib/script-text.ts";
import { emptyList, rawGet, respondJson, startWithUpstream } from "./test-support.ts";

const dataPath = "api/ml/v1/artifact-versions?offset=0&limit=50&include_internal_metadata=false";

/** Renders what it was given: the length of the data, or that there is none. */
const renderer: ViewRenderer = {
  planView: ({ url, cookies, isPhone, isReload }) => ({
    dataPath,
    title: `</title><script>${url}`,
    theme: "dark",
    styles: ".a{width:1px}",
    async render(data) {
      if (data?.includes("unreadable")) throw new SyntaxError("unreadable");
      return `<p>${data === undefined ? "waiting" : `${data.length} characters`}</p>`;
    },
    hydration: (answerId) => JSON.stringify({ cookies, isPhone, isReload, answerId }),
  }),
  loadParts: async () => undefined,
};

type Handler = Parameters<typeof startWithUpstream>[0];

async function openPage(handler: Handler, headers: Record<string, string> = {}) {
  const { server, seen } = await startWithUpstream(handler, { TFY_API_PREFIX: "ml" }, renderer);
  const page = await rawGet(`${server}/?a=1`, { Accept: "text/html", ...headers });
  const textOf = (id: string) => {
    const element = new RegExp(`id="${id}">([^<]*)</script>`).exec(page.body);
    return element?.[1] === undefined ? undefined : readScriptText(element[1]);
  };
  const { answerId } = JSON.parse(textOf("hydration") ?? "{}");
  const takeAnswer = (path = dataPath) =>
    rawGet(`${server}/${path}`, { "X-Early-Answer": String(answerId) });
  return { page, data: textOf("data"), hydration: textOf("hydration"), answerId, takeAnswer, seen };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it("contains the rendered page and the exact text of its data, which it requests once", async () => {
  const text = '{\r\n"data":[],"note":"</script><!-- &lt; \u2028 <script>"}';
  const { page, data, seen } = await openPage((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).end(text);
  });
  expect(data).toBe(text);
  expect(page.body).toContain(`<p>${text.length} characters</p>`);
  expect(page.body.match(/<script>/g)).toHaveLength(1);
  expect(page.body).toContain("&lt;/title&gt;&lt;script&gt;/?a=1");
  expect(page.body).toContain('data-theme="dark"');
  expect(seen.map(({ url }) => url)).toEqual([`/${dataPath}`]);
});

it("is neither stored nor readable for other sites, and allows only its own inline code", async () => {
  const { page } = await openPage(emptyList);
  expect(page.headers).toMatchObject({
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  expect(page.headers.vary).toBe("Cookie, Sec-CH-UA-Mobile, User-Agent, Accept-Encoding");
  const policy = String(page.headers["content-security-policy"]);
  expect(policy).not.toContain("unsafe");
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'self' 'sha256-[^ ]+'$/),
      expect.stringMatching(/^style-src 'self'(?: 'sha256-[^ ]+')+$/),
      "require-trusted-types-for 'script'",
      "trusted-types app",
    ]),
  );
});

it("tells the renderer about the browser", async () => {
  const { hydration } = await openPage(emptyList, {
    Cookie: "artifact-versions=theme%3Ddark",
    "Sec-CH-UA-Mobile": "?1",
    "Cache-Control": "max-age=0",
  });
  expect(JSON.parse(hydration ?? "")).toEqual({
    cookies: "artifact-versions=theme%3Ddark",
    isPhone: true,
    isReload: true,
  });
});

it("doesn't wait for late data, which the browser's request gets, once", async () => {
  let respond = (): void => undefined;
  let isFirst = true;
  const { page, data, takeAnswer, seen } = await openPage((_, response) => {
    const isLate = isFirst;
    isFirst = false;
    if (isLate) respond = () => respondJson(response, { data: ["late"] });
    else respondJson(response, { data: ["again"] });
  });
  expect([page.body.includes("<p>waiting</p>"), data]).toEqual([true, undefined]);
  const other = await takeAnswer(`${dataPath}&tag=prod`);
  expect(JSON.parse(other.body)).toEqual({ data: ["again"] });
  const answer = takeAnswer();
  respond();
  expect(JSON.parse((await answer).body)).toEqual({ data: ["late"] });
  expect(JSON.parse((await takeAnswer()).body)).toEqual({ data: ["again"] });
  expect(seen).toHaveLength(3);
});

it("leaves a body that arrives slowly to the browser, from its start", async () => {
  let end = (): void => undefined;
  const { page, takeAnswer, seen } = await openPage((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
    end = () => void response.end("[]}");
  });
  expect(page.body).toContain("<p>waiting</p>");
  const answer = takeAnswer();
  await wait(20);
  end();
  expect((await answer).body).toBe('{"data":[]}');
  expect(seen).toHaveLength(1);
});

it("leaves a failure to the browser, with its status", async () => {
  const { page, takeAnswer, seen } = await openPage((_, response) =>
    respondJson(response, { message: "Down" }, 503),
  );
  expect(page.body).toContain("<p>waiting</p>");
  const answer = await takeAnswer();
  expect([answer.status, JSON.parse(answer.body)]).toEqual([503, { message: "Down" }]);
  expect(seen).toHaveLength(1);
});

it("leaves data that was cut off to the browser, which requests it again", async () => {
  const { page, answerId } = await openPage((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
    setTimeout(() => response.destroy(), 20);
  });
  expect([page.body.includes("<p>waiting</p>"), page.complete]).toEqual([true, true]);
  expect(answerId).toBeUndefined();
});

it("requests a slow body that was cut off again", async () => {
  let cut = (): void => undefined;
  let isFirst = true;
  const { takeAnswer, seen } = await openPage((_, response) => {
    if (!isFirst) return respondJson(response, { data: ["again"] });
    isFirst = false;
    response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
    cut = () => void response.destroy();
  });
  const answer = takeAnswer();
  await wait(20);
  cut();
  expect(JSON.parse((await answer).body)).toEqual({ data: ["again"] });
  expect(seen).toHaveLength(2);
});

it("leaves data that can't be rendered to the browser, which says what is wrong", async () => {
  const { page, data, takeAnswer, seen } = await openPage((_, response) =>
    respondJson(response, { data: "unreadable" }),
  );
  expect([page.body.includes("<p>waiting</p>"), data]).toEqual([true, undefined]);
  expect((await takeAnswer()).body).toBe('{"data":"unreadable"}');
  expect(seen).toHaveLength(1);
});

it("leaves a very long text to the browser", async () => {
  const long = "x".repeat(5_000_000);
  const { page, takeAnswer } = await openPage((_, response) => respondJson(response, long));
  expect(page.body).toContain("<p>waiting</p>");
  expect((await takeAnswer()).body).toBe(`"${long}"`);
});

it.each([{ "Sec-Fetch-Dest": "image" }, { Accept: "*/*" }, { "Sec-Purpose": "prefetch" }])(
  "requests no data if the page isn't opened: %j",
  async (headers) => {
    const { page, seen } = await openPage(emptyList, headers);
    expect([page.body.includes("<p>waiting</p>"), seen]).toEqual([true, []]);
  },
);

it("ends the request for the data when the browser leaves", async () => {
  const closed = Promise.withResolvers<void>();
  const { server } = await startWithUpstream(
    (_, response) => response.on("close", closed.resolve),
    { TFY_API_PREFIX: "ml" },
    renderer,
  );
  const leave = new AbortController();
  const opened = fetch(server, { headers: { Accept: "text/html" }, signal: leave.signal });
  await (await opened).body?.getReader().read();
  leave.abort();
  await closed.promise;
});
