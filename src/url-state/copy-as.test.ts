import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fetchOf, markdownOf, pythonOf } from "./copy-as.ts";
import { curlOf } from "./curl.ts";
import { parse, requestOf } from "./url-state.ts";

const { state: query } = parse(
  "?tag=it's%20%22x%22&name=多言語&version=latest&run_ids=a&run_ids=b&run_steps=1&run_steps=2&include_internal_metadata=true&offset=50",
);

describe("curlOf", () => {
  it("names host and token, never has them", () => {
    const curl = curlOf("svc", requestOf(query));
    expect(curl).toContain('"$TFY_HOST/api/svc/v1/artifact-versions?tag=');
    expect(curl).toContain('"Authorization: Bearer $TFY_API_KEY"');
  });

  it("leaves no sign in the query on which a shell acts within double quotes", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (tag) => {
        const request = requestOf({ ...query, filters: { tag } });
        const [, word = ""] = curlOf("ml", request).split("?");
        expect(word.slice(0, word.indexOf('"'))).toMatch(/^[\w.~%&=:/,@-]+$/);
      }),
      // Those that encoding a query leaves as they are; `!` acts in an interactive shell only.
      { examples: [["it's !x (*)"]] },
    );
  });
});

describe("pythonOf", () => {
  it("writes each filter as the SDK takes it", () => {
    expect(pythonOf(query)).toContain(`client.artifact_versions.list(
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
  it("carries the whole query but the offset, lists as repeated keys", () => {
    const code = fetchOf("ml", query);
    expect(code).toContain('  ["run_ids", "a"],\n  ["run_ids", "b"],\n');
    expect(code).toContain('  ["limit", "50"],\n  ["include_internal_metadata", "true"],\n]);');
    expect(code).not.toContain('["offset"');
  });
});

describe("markdownOf", () => {
  it("is one link, whatever the title and the address hold", () => {
    expect(markdownOf("a [b](c) *d*\n_e_", "http://h/?name=x(1)")).toBe(
      "[a \\[b\\](c) \\*d\\* \\_e\\_](http://h/?name=x%281%29)",
    );
  });

  it("leaves brackets neither open nor shut in any title or address", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "grapheme" }), (title, address) => {
        const inner = /^\[((?:[^\\[\]]|\\.)*)\]\(([^()<>\s\\]*)\)$/s;
        expect(markdownOf(title, address)).toMatch(inner);
      }),
    );
  });
});
