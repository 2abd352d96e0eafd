import { describe, expect, it, vi } from "vitest";
import { proxyBody } from "./proxy-body.ts";
import { createRedactor } from "./redactor.ts";

const redactor = createRedactor("secret-0123456789");
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));

/** A body of the given chunks that then fails, or with `endless` sends nothing more. */
function brokenBody(chunks: readonly string[], options: { endless?: boolean } = {}) {
  const cancel = vi.fn();
  const remaining = [...chunks];
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = remaining.shift();
      if (chunk !== undefined) return controller.enqueue(bytes(chunk));
      if (options.endless) return new Promise<void>(() => undefined);
      return controller.error(new Error("broken"));
    },
    cancel,
  });
  return { stream, cancel };
}

describe("proxyBody", () => {
  it("rejects before the first chunk, so that an error response is still possible", async () => {
    const { stream } = brokenBody([]);
    await expect(proxyBody(stream, redactor, undefined)).rejects.toThrow("broken");
  });

  it("aborts the connection later, and never looks complete", async () => {
    const abortConnection = vi.fn();
    const body = await proxyBody(brokenBody(["one"]).stream, redactor, abortConnection);
    const reader = body.getReader();
    expect(await reader.read()).toEqual({ done: false, value: Buffer.from("one") });
    const next = reader.read();
    await expect.poll(() => abortConnection.mock.calls.length).toBe(1);
    expect(await Promise.race([next, Promise.resolve("open")])).toBe("open");
  });

  it("errors when there is no connection to abort", async () => {
    const body = await proxyBody(brokenBody(["one"]).stream, redactor, undefined);
    await expect(new Response(body).text()).rejects.toThrow("broken");
  });

  it("cancels its source when it is canceled", async () => {
    const { stream, cancel } = brokenBody(["one"], { endless: true });
    const body = await proxyBody(stream, redactor, undefined);
    await body.cancel("gone");
    expect(cancel).toHaveBeenCalledWith("gone");
  });

  it("redacts the secret when every byte arrives separately", async () => {
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const character of "<secret-0123456789>") controller.enqueue(bytes(character));
        controller.close();
      },
    });
    const body = await proxyBody(source, redactor, undefined);
    expect(await new Response(body).text()).toBe("<[redacted]>");
  });
});
