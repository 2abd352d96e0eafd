import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "./project-root.ts";

const canary = "canary-4be1d2-0123456789";
const folder = mkdtempSync(join(tmpdir(), "bundle-"));
let output = "";

beforeAll(() => {
  const outDirs = ["client", "ssr"].map((name) => [
    name,
    { build: { outDir: join(folder, name), emptyOutDir: true } },
  ]);
  const options = JSON.stringify({ environments: Object.fromEntries(outDirs) });
  const script = `import { createBuilder } from "vite"; await (await createBuilder(${options})).buildApp();`;
  output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: projectRoot,
    env: { ...process.env, TFY_HOST: "https://canary.example", TFY_API_KEY: canary },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

it("builds a page without the settings that were present at build time", () => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["index.html", "entry-server.js"]));
  const forms = [canary, Buffer.from(canary).toString("base64"), "canary.example"];
  for (const { parentPath, name } of files) {
    const content = readFileSync(join(parentPath, name), "latin1");
    expect(
      forms.filter((form) => content.includes(form)),
      name,
    ).toEqual([]);
    expect(name).not.toMatch(/\.map$/);
    expect(content).not.toContain("sourceMappingURL=");
  }
  expect(output).not.toContain(canary);
});
