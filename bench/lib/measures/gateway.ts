import { startProcess } from "../../../e2e/server-process.ts";
import { startProduction } from "../../../e2e/servers.ts";
import { median } from "../median.ts";
import type { Result } from "../report.ts";
import type { Measure } from "./measure.ts";

const REQUESTS = 300;
const WARM_UP = 50;
const API_KEY = "key-of-a-benchmark";
const LIST = "/api/ml/v1/artifact-versions?offset=0&limit=50&include_internal_metadata=false";

async function timeOf(url: string, coding: string): Promise<number> {
  const headers = { Authorization: `Bearer ${API_KEY}`, "Accept-Encoding": coding };
  const start = performance.now();
  await (await fetch(`${url}${LIST}`, { headers })).arrayBuffer();
  return performance.now() - start;
}

/** The median time of a direct response, and the median extra time through the gateway, in turns. */
async function compare(direct: string, gateway: string, coding: string) {
  const extra: number[] = [];
  const base: number[] = [];
  for (let request = 0; request < WARM_UP + REQUESTS; request += 1) {
    const first = request % 2 === 0 ? direct : gateway;
    const times = { [first]: await timeOf(first, coding) };
    const second = first === direct ? gateway : direct;
    times[second] = await timeOf(second, coding);
    if (request < WARM_UP) continue;
    base.push(times[direct] ?? Number.NaN);
    extra.push((times[gateway] ?? Number.NaN) - (times[direct] ?? Number.NaN));
  }
  return { direct: median(base), extra: median(extra) };
}

/**
 * How much longer a page of 50 versions takes through the gateway than straight from the control
 * plane. The budget is for what the gateway adds to every response. A compressed one takes longer
 * here, and less on a real network.
 */
export const gateway: Measure = async () => {
  const env = { PORT: "0", DEMO_API_KEY: API_KEY };
  const upstream = await startProcess(["server/demo/main.ts"], env);
  const server = await startProduction({
    TFY_HOST: upstream.url,
    TFY_API_KEY: API_KEY,
    TFY_API_PREFIX: "ml",
  });
  try {
    const plain = await compare(upstream.url, server.url, "identity");
    const compressed = await compare(upstream.url, server.url, "br");
    return [
      figure("extra time of a list", plain.extra, 1),
      figure("extra time of a list, compressed", compressed.extra),
      figure("a list without it", plain.direct),
    ];
  } finally {
    await server.stop();
    await upstream.stop();
  }
};

function figure(label: string, value: number, budget?: number): Result {
  const named = { label: `gateway: ${label}`, condition: "native" };
  return { kind: "figure", ...named, budget, value, unit: "ms" };
}
