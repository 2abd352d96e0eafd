import { describe, expect, it } from "vitest";
import { withBase, withPageAttributes } from "./page-attributes.ts";

describe("withPageAttributes", () => {
  it("adds the attributes to <html>", () => {
    const html = withPageAttributes('<!doctype html>\n<html lang="en"><head>', {
      source: "host",
      host: "https://org.example/t",
      prefix: "svc",
      base: "/registry/",
      theme: "dark",
    });
    expect(html).toBe(
      '<!doctype html>\n<html data-source="host" data-host="https://org.example/t" data-prefix="svc" data-base="/registry/" data-theme="dark" lang="en"><head>',
    );
  });

  it("omits the host for demo data, and the system's theme", () => {
    const html = withPageAttributes("<html>", {
      source: "demo",
      host: undefined,
      prefix: "ml",
      base: "/",
      theme: undefined,
    });
    expect(html).toBe('<html data-source="demo" data-prefix="ml" data-base="/">');
  });

  it("says that the artifact index is off", () => {
    const config = { source: "demo", host: undefined, prefix: "ml", base: "/" } as const;
    const html = withPageAttributes("<html>", { ...config, index: "off", theme: undefined });
    expect(html).toBe('<html data-source="demo" data-prefix="ml" data-base="/" data-index="off">');
  });

  it("escapes values", () => {
    const html = withPageAttributes("<html>", {
      source: "host",
      host: 'https://a/"><script>$&',
      prefix: "ml",
      base: "/",
      theme: undefined,
    });
    expect(html).toContain('data-host="https://a/&quot;&gt;&lt;script&gt;$&amp;"');
  });
});

describe("withBase", () => {
  it("makes the page's own URLs absolute and leaves others unchanged", () => {
    const html = '<script src="./theme.js"></script><a href="https://x.example/./y">';
    expect(withBase(html, "/registry/")).toBe(
      '<script src="/registry/theme.js"></script><a href="https://x.example/./y">',
    );
  });
});
