import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCharacter } from "../lib/test-characters.ts";
import { fetchOf, markdownOf, pythonOf } from "./copy-as.ts";
import { curlOf } from "./curl.ts";
import { parse, requestOf } from "./url-state.ts";

const { state } = parse(
  "?tag=it's%20%22x%22&name=多言語&version=latest&run_ids=a&run_ids=b&run_steps=1&run_steps=2&include_internal_metadata=true&offset=50",
);

describe("curlOf", () => {
  it("names the variables of host and API key, and holds neither", () => {
    const curl = curlOf("svc", requestOf(state));
    expect(curl).toContain('"$TFY_HOST/api/svc/v1/artifact-versions?tag=');
    expect(curl).toContain('"Authorization: Bearer $TFY_API_KEY"');
  });

  it("leaves no character in the query that a shell interprets in double quotes", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: anyCharacter }), (tag) => {
        const request = requestOf({ ...state, filters: { tag } });
        const [, query = ""] = curlOf("ml", request).split("?");
        expect(query.slice(0, query.indexOf('"'))).toMatch(/^[\w.~%&=:/,@-]+$/);
      }),
      // Characters that percent-encoding leaves unchanged. Only interactive shells interpret `!`.
      { examples: [["it's !x (*)"]] },
    );
  });
});

describe("pythonOf", () => {
  it("writes each filter as an argument of the SDK", () => {
    expect(pythonOf(state)).toContain(`client.artifact_versions.list(
    tag="it's \\"x\\"",
    name="多言語",
    version="latest",
    run_ids=["a", "b"],
    run_steps=[1, 2],
    include_internal_metadata=True,
    limit=50,
):`);
    expect(pythonOf(parse("version=7").state)).toContain("    version=7,\n");
  });
});

describe("fetchOf", () => {
  it("has the whole query except the offset, with lists as repeated keys", () => {
    const code = fetchOf("ml", state);
    expect(code).toContain('  ["run_ids", "a"],\n  ["run_ids", "b"],\n');
    expect(code).toContain('  ["limit", "50"],\n  ["include_internal_metadata", "true"],\n]);');
    expect(code).not.toContain('["offset"');
  });
});

describe("markdownOf", () => {
  it("is one link for any title and URL", () => {
    expect(markdownOf("a [b](c) *d*\n_e_", "http://h/?name=x(1)")).toBe(
      "[a \\[b\\](c) \\*d\\* \\_e\\_](http://h/?name=x%281%29)",
    );
  });

  it("has no unescaped bracket for any title and URL", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "grapheme" }), (title, url) => {
        const inner = /^\[((?:[^\\[\]]|\\.)*)\]\(([^()<>\s\\]*)\)$/s;
        expect(markdownOf(title, url)).toMatch(inner);
      }),
    );
  });
});
