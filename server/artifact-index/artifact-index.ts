import { createHash } from "node:crypto";
import { writeIndexLine } from "../../src/api/artifact-index-lines.ts";
import { readPage, versionsOf } from "../../src/api/schema.ts";
import { artifactOf } from "../../src/artifact/artifact.ts";
import { compressedResponse } from "../compressed-response.ts";
import type { Gateway } from "../gateway.ts";
import { apiHeaders, jsonError } from "../json-error.ts";

/** Responds to requests for the artifact index. */
export interface ArtifactIndex {
  handle(request: Request): Promise<Response>;
}

/** Creates the artifact index of a gateway. */
export function createArtifactIndex(gateway: Pick<Gateway, "handle">): ArtifactIndex {
  return {
    async handle(request) {
      if (request.method !== "GET") {
        const message = "Only GET requests are allowed.";
        return jsonError(405, "METHOD_NOT_ALLOWED", message, { Allow: "GET" });
      }
      const scope = new URL(request.url).searchParams.get("ml_repo_id");
      const list = async (offset: number, limit: number) => {
        const query = new URLSearchParams(scope === null ? {} : { ml_repo_id: scope });
        query.set("version", "latest");
        const page = `offset=${offset}&limit=${limit}&include_internal_metadata=false`;
        const path = "/api/ml/v1/artifact-versions";
        const url = `http://index.invalid${path}?${query}&${page}`;
        return await gateway.handle(new Request(url, { signal: request.signal }), path);
      };
      const first = await list(0, 100);
      if (!first.ok) return first;
      const headers = { ...apiHeaders, "Content-Type": "application/x-ndjson; charset=utf-8" };
      const lines = linesOf(first, list);
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { done, value } = await lines.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      });
      return await compressedResponse(
        new Response(body, { headers }),
        request.headers.get("accept-encoding"),
      );
    },
  };
}

async function* linesOf(
  first: Response,
  list: (offset: number, limit: number) => Promise<Response>,
): AsyncGenerator<Uint8Array> {
  const asOf = new Date().toISOString();
  const hash = createHash("sha256");
  let response = first;
  for (let offset = 0; ; response = await list(offset, 1000)) {
    const { rows, total } = readPage(await response.text());
    const line = writeIndexLine({ kind: "artifacts", artifacts: versionsOf(rows).map(artifactOf) });
    hash.update(line);
    yield Buffer.from(`${line}\n`);
    offset += rows.length;
    if (rows.length === 0 || offset >= total) break;
  }
  const etag = `W/"${hash.digest("base64url")}"`;
  const end = { isComplete: true, method: "latest", asOf, etag } as const;
  yield Buffer.from(`${writeIndexLine({ kind: "end", end })}\n`);
}
