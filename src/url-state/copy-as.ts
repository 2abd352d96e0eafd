import type { ApiPrefix } from "../artifact/api-prefix.ts";
import type { Filters } from "./filters.ts";
import { requestOf, type UrlState } from "./url-state.ts";

/** Returns a value as a Python literal. All of them except `True` are also valid in TypeScript. */
function literal(value: Filters[keyof Filters]): string {
  if (value === true) return "True";
  return Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value);
}

/**
 * Returns a Python program that prints all versions of a query, one request per page. It uses the package
 * `truefoundry`, whose `client.artifact_versions.list(…)` iterates over all pages, and the command
 * `tfy login` (docs/api.md, "Clients and links").
 */
export function pythonOf({ filters, limit }: UrlState): string {
  const settings = Object.entries({ ...filters, limit })
    .map(([name, value]) => `    ${name}=${literal(value)},\n`)
    .join("");
  return `# pip install truefoundry
# tfy login --host "$TFY_HOST" --api-key "$TFY_API_KEY"
from truefoundry import client

# Requests one page after another.
for version in client.artifact_versions.list(
${settings}):
    print(version.fqn)
`;
}

/**
 * Returns a TypeScript program that prints all versions of a query, one request per page. Node 22.18
 * and later run it without a build. It stops at the total or at an empty page (docs/api.md, "The list").
 */
export function fetchOf(prefix: ApiPrefix, state: UrlState): string {
  const pairs = [...new URLSearchParams(requestOf(state))]
    .filter(([name]) => name !== "offset")
    .map(([name, text]) => `  [${literal(name)}, ${literal(text)}],\n`)
    .join("");
  return `import process from "node:process";

const { TFY_HOST, TFY_API_KEY } = process.env;

const query = new URLSearchParams([
${pairs}]);

interface Page {
  data: { id: string; fqn: string }[];
  pagination: { total: number };
}

async function* artifactVersions() {
  for (let offset = 0; ; ) {
    query.set("offset", String(offset));
    const response = await fetch(\`\${TFY_HOST}/api/${prefix}/v1/artifact-versions?\${query}\`, {
      headers: { Authorization: \`Bearer \${TFY_API_KEY}\` },
    });
    if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
    const { data, pagination } = (await response.json()) as Page;
    yield* data;
    offset += data.length;
    if (data.length === 0 || offset >= pagination.total) return;
  }
}

for await (const version of artifactVersions()) console.log(version.fqn);
`;
}

/** Characters with a special meaning in Markdown text. */
const MARKDOWN = /[\\`*_[\]<>~|&]/g;

/** Returns a Markdown link, escaped so that neither the title nor the URL can end it early. */
export function markdownOf(title: string, url: string): string {
  const text = title.replace(/\s+/g, " ").trim().replace(MARKDOWN, "\\$&");
  const target = url.replace(/[()<>\\\s]/g, (character) =>
    character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character),
  );
  return `[${text}](${target})`;
}
