import { expect, it } from "vitest";
import { valueLink } from "./value-link.ts";

it.each([
  ["artifact:northwind/churn/xgb:7", "version"],
  ["model:t/owner/repo/old name:12", "version"],
  ["artifact:northwind/churn/xgb", "artifact"],
  ["https://example.com/a?b=c#d", "web"],
  ["HTTP://example.com", "web"],
])("%s leads to a %s", (text, kind) => {
  expect(valueLink(text)?.kind).toBe(kind);
});

it.each([
  "javascript:alert(1)",
  "JavaScript://example.com/%0aalert(1)",
  "data:text/html,<script>",
  "ftp://example.com/a",
  "https://",
  "https://exa mple.com",
  " https://example.com",
  "see https://example.com",
  "https://[",
  "artifact:t/r/n:latest",
  "artifact:t/r/n:0",
  "artifact:t/r/n:7\n",
  "docker:org/repo/image:3",
  "note: a/b/c",
  "s3://bucket/a/b:1",
  "10:20/30/40",
  "artifact:t/n:1",
  "artifact:t/r/\ud83d:1",
  "https://example.com/\ud83d",
  "",
])("%j leads nowhere", (text) => {
  expect(valueLink(text)).toBeUndefined();
});
