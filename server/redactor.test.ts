import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "./redactor.ts";

const secret = 'a/b+"secret"~0123456789';

/** The output when the text is split at the given positions. */
function throughBody(text: string, cuts: readonly number[]): string {
  const bytes = Buffer.from(text);
  const body = createRedactor(secret).body();
  const places = [0, ...cuts.map((cut) => cut % bytes.length), bytes.length].sort((a, b) => a - b);
  const out = places.slice(1).map((to, i) => body.push(bytes.subarray(places[i] ?? 0, to)));
  return Buffer.concat([...out, body.end()]).toString();
}

describe("createRedactor", () => {
  it.each([
    ["as plain text", secret],
    ["percent-encoded", encodeURIComponent(secret)],
    ["in a JSON string", JSON.stringify(secret).slice(1, -1)],
  ])("removes the secret %s", (_, form) => {
    expect(createRedactor(secret).text(`<${form}> <${form}>`)).toBe("<[redacted]> <[redacted]>");
  });

  it.each(["", "B", "Be", "Bearer "])("removes it from base64 after %o", (before) => {
    for (const coding of ["base64", "base64url"] as const) {
      const encoded = Buffer.from(`${before}${secret}`).toString(coding);
      const text = createRedactor(secret).text(encoded);
      expect(text).toContain("[redacted]");
      expect(text.replace("[redacted]", "").length).toBeLessThanOrEqual(before.length * 2 + 4);
    }
  });

  it("finds it however the body is split, and changes nothing else", () => {
    const text = `{"é":"${secret}${secret}","half":"${secret.slice(0, 9)}"} ${secret.slice(0, 5)}`;
    const expected = text.replaceAll(secret, "[redacted]");
    const anyCuts = fc.array(fc.nat({ max: 200 }), { maxLength: 30 });
    fc.assert(fc.property(anyCuts, (cuts) => throughBody(text, cuts) === expected));
  });

  it("holds back only what may become the secret", () => {
    const body = createRedactor(secret).body();
    expect(Buffer.from(body.push(Buffer.from('{"data":[]}'))).toString()).toBe('{"data":[]}');
    expect(Buffer.from(body.push(Buffer.from(`x${secret.slice(0, 4)}`))).toString()).toBe("x");
    expect(Buffer.from(body.push(Buffer.from("!"))).toString()).toBe(`${secret.slice(0, 4)}!`);
  });

  it("leaves data unchanged when the API key is a short word", () => {
    expect(createRedactor("demo").text("demo-repo")).toBe("demo-repo");
  });
});
