import { beforeAll, expect, it } from "vitest";
import type { PageConfig, ViewRequest } from "../api/view-renderer.ts";
import { loadParts, planView } from "./entry-server.tsx";

const config: PageConfig = { source: "demo", host: undefined, prefix: "ml", base: "/" };

const LIST = `{"data":[${[0.5, 0.25]
  .map(
    (loss, index) =>
      `{"id":"r${index}","fqn":"artifact:t/r/n:${index}","manifest":{"name":"n${index}","metadata":{"val_loss":${loss}}}}`,
  )
  .join(",")}],"pagination":{"total":2}}`;

async function render(url: string, cookies = "") {
  const request: ViewRequest = { config, url, cookies, isPhone: false, isReload: false };
  return await planView(request).render(LIST);
}

beforeAll(loadParts);

it("the first view has the cells of metadata paths, with their bars, and is sorted by them", async () => {
  const html = await render("/?cols=name,metadata.val_loss&sort=metadata.val_loss");
  expect(html).toMatch(
    /<svg[^>]*class="bar"[^>]*><rect width="3.0".*0\.25.*<rect width="56.0".*0\.5/,
  );
  expect(html.indexOf(">n1<")).toBeLessThan(html.indexOf(">n0<"));
});

it("the first view may be sorted by a path that isn't a column", async () => {
  const html = await render("/?sort=metadata.val_loss");
  expect(html).not.toContain('<rect width="3.0"');
  expect(html.indexOf(">n1<")).toBeLessThan(html.indexOf(">n0<"));
});
