import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_BEHAVIOR, type DemoBehavior } from "./behavior.ts";
import { createControlPlane } from "./control-plane.ts";
import { seedStore } from "./seed-store.ts";

const KEY = "canary-3b1f";
const ML = "/api/ml/v1/artifact-versions";
const SVC = "/api/svc/v1/artifact-versions";

const store = seedStore(5000);
afterAll(() => store.close());

function plane(behavior: Partial<DemoBehavior> = {}) {
  return createControlPlane({ ...DEFAULT_BEHAVIOR, ...behavior, store, apiKey: KEY, slowMs: 5 });
}

const app = plane();

async function get(path: string, init: RequestInit = {}, from = app) {
  const headers = { Authorization: `Bearer ${KEY}` };
  const response = await from.request(path, { headers, ...init });
  const text = await response.text();
  expect(text).not.toContain(KEY);
  expect(JSON.stringify([...response.headers])).not.toContain(KEY);
  return { response, status: response.status, text };
}

async function getJson(path: string, from = app) {
  const { status, text, response } = await get(path, {}, from);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  return { status, body: JSON.parse(text), response };
}

describe.each([ML, SVC])("%s", (path) => {
  test("has the list", async () => {
    const { status, body } = await getJson(`${path}?name=churn-xgb-checkpoint&limit=2&offset=1`);
    expect(status).toBe(200);
    expect(body.data).toHaveLength(2);
    expect(body.pagination).toEqual({ total: 59, offset: 1, limit: 2 });
  });

  test("returns one version by ID", async () => {
    const { status, body } = await getJson(`${path}/3f6a0c1e-6d0b-4c39-9a55-0b0d5e0c7a71`);
    expect(status).toBe(200);
    expect(body.data.fqn).toBe("artifact:northwind/churn-prediction/churn-xgb-checkpoint:7");
  });

  test.each(["nope", "%E0%A4%A", "a%2Fb"])("returns a 404 for the unknown ID %s", async (id) => {
    const { status, body } = await getJson(`${path}/${id}`);
    expect(status).toBe(404);
    expect(body).toEqual({ statusCode: 404, message: expect.any(String) });
  });

  test("names invalid parameters", async () => {
    const { status, body } = await getJson(`${path}?version=0`);
    expect(status).toBe(422);
    expect(body.detail).toEqual([
      { loc: ["query", "version"], msg: expect.any(String), type: "greater_than_equal" },
    ]);
  });

  test.each([
    {},
    { Authorization: "Bearer" },
    { Authorization: "Bearer wrong" },
    { Authorization: KEY },
    { Authorization: `Basic ${KEY}` },
  ])("requires the bearer token, not %o", async (headers) => {
    for (const tail of ["", "?limit=0", "/3f6a0c1e-6d0b-4c39-9a55-0b0d5e0c7a71"]) {
      const { status, text } = await get(`${path}${tail}`, { headers });
      expect(status).toBe(401);
      expect(JSON.parse(text)).toEqual({ statusCode: 401, message: expect.any(String) });
    }
  });
});

test("sends integers above 2^53 with all their digits", async () => {
  const { text } = await get(`${ML}?fqn=artifact:northwind/llm-finetune/llama-sft-eval-report:15`);
  expect(text).toContain('"tokens_seen":9007199254740993,');
});

test.each(["/", "/api", "/api/ml/v1/models", "/api/v2/artifact-versions", `${ML}/a/b`])(
  "%s is a JSON 404",
  async (path) => {
    const { status, body } = await getJson(path);
    expect(status).toBe(404);
    expect(body).toEqual({ statusCode: 404, message: "Not Found" });
  },
);

test.each(["HEAD", "POST", "PUT", "DELETE"])("%s is a JSON 404", async (method) => {
  for (const path of [ML, `${ML}/3f6a0c1e-6d0b-4c39-9a55-0b0d5e0c7a71`]) {
    const init = { method, headers: { Authorization: `Bearer ${KEY}` } };
    const { status, response } = await get(path, init);
    expect([status, response.headers.get("Content-Type")]).toEqual([404, "application/json"]);
  }
});

describe("differences between the prefixes", () => {
  const nulls = "fqn=artifact:northwind/sandbox/null-everything:3";
  const bare = "fqn=artifact:northwind/sandbox/tmp_upload:1";

  test("ml: rows are as in the examples", async () => {
    const { body } = await getJson(`${ML}?${nulls}`);
    expect(body.data[0]).toMatchObject({ version_alias: null, manifest: { step: null } });
  });

  test("svc: step is always a number, and the alias is only in the manifest", async () => {
    for (const query of [nulls, bare]) {
      const [row] = (await getJson(`${SVC}?${query}`)).body.data;
      expect(row.manifest.step).toBe(0);
      expect("version_alias" in row).toBe(false);
    }
    const one = await getJson(`${SVC}/3f6a0c1e-6d0b-4c39-9a55-0b0d5e0c7a71`);
    expect(one.body.data.manifest).toMatchObject({ version_alias: "v1.4.0", step: 420 });
  });

  test("both: a manifest may be null", async () => {
    for (const path of [ML, SVC]) {
      const { body } = await getJson(`${path}?fqn=artifact:northwind/sandbox/half-written:1`);
      expect(body.data[0].manifest).toBeNull();
    }
  });
});

describe("what control planes may do differently", () => {
  const list = async (query: string, behavior: Partial<DemoBehavior>) =>
    await getJson(`${ML}?${query}`, plane(behavior));

  test("a list without a scope is rejected", async () => {
    const behavior = { requireMlRepo: true };
    for (const query of ["", "version=latest", "name=roc-curve"])
      expect((await list(query, behavior)).status).toBe(422);
    for (const query of ["ml_repo_id=420&version=latest", "run_ids=x", "fqn=x", "artifact_id=x"])
      expect((await list(query, behavior)).status).toBe(200);
  });

  test("latest is rejected", async () => {
    const { status, body } = await list("version=latest", { latest: "reject" });
    expect([status, body.detail[0].loc]).toEqual([422, ["query", "version"]]);
    expect((await list("version=1", { latest: "reject" })).status).toBe(200);
  });

  test("latest is ignored, or every version", async () => {
    const totalOf = async (query: string, behavior: Partial<DemoBehavior>) =>
      (await list(query, behavior)).body.pagination.total;
    expect(await totalOf("version=latest", { latest: "ignore" })).toBe(5000);
    expect(await totalOf("version=1", { latest: "ignore" })).toBeLessThan(5000);
    expect(await totalOf("version=1", { latest: "ignore-all" })).toBe(5000);
  });

  test("pages are smaller", async () => {
    expect((await list("limit=500", { maxLimit: 500 })).status).toBe(200);
    expect((await list("limit=501", { maxLimit: 500 })).status).toBe(422);
  });

  test("too many requests in a second are rejected", async () => {
    const limited = plane({ rateLimit: 1 });
    const answers = await Promise.all([1, 2, 3].map(() => getJson(`${ML}?limit=1`, limited)));
    const rejected = answers.find(({ status }) => status === 429);
    expect(rejected?.response.headers.get("Retry-After")).toBe("1");
  });
});

describe("when a filter is required", () => {
  const strict = plane({ requireFilter: true });

  test("a list request without one is rejected for any page", async () => {
    const { status, body } = await getJson(`${ML}?limit=5&include_internal_metadata=false`, strict);
    expect(status).toBe(422);
    expect(body.detail).toEqual([
      { loc: ["query"], msg: "At least one filter is required", type: "missing" },
    ]);
  });

  test("a list request with one succeeds", async () => {
    expect((await getJson(`${ML}?ml_repo_id=420`, strict)).status).toBe(200);
  });
});
