import { describe, expect, it, vi } from "vitest";
import { proxyBody } from "./proxy-body.ts";
import { createRedactor } from "./redactor.ts";

const redactor = createRedactor("secret-0123456789");
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));

/** A body of the given pieces that then fails, or with `endless` says nothing more. */
function brokenBody(pieces: readonly string[], options: { endless?: boolean } = {}) {
  const cancel = vi.fn();
  const left = [...pieces];
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) return controller.enqueue(bytes(piece));
      if (options.endless) return new Promise<void>(() => undefined);
      return controller.error(new Error("broken"));
    },
    cancel,
  });
  return { stream, cancel };
}

describe("proxyBody", () => {
  it("fails before the first piece, so that an error can still be answered", async () => {
    const { stream } = brokenBody([]);
    await expect(proxyBody(stream, redactor, undefined)).rejects.toThrow("broken");
  });

  it("breaks off later, and never ends as if it were whole", async () => {
    const abortConnection = vi.fn();
    const body = await proxyBody(brokenBody(["one"]).stream, redactor, abortConnection);
    const reader = body.getReader();
    expect(await reader.read()).toEqual({ done: false, value: Buffer.from("one") });
    const next = reader.read();
    await expect.poll(() => abortConnection.mock.calls.length).toBe(1);
    expect(await Promise.race([next, Promise.resolve("open")])).toBe("open");
  });

  it("errors where there is no connection to break", async () => {
    const body = await proxyBody(brokenBody(["one"]).stream, redactor, undefined);
    await expect(new Response(body).text()).rejects.toThrow("broken");
  });

  it("cancels its source when it is cancelled", async () => {
    const { stream, cancel } = brokenBody(["one"], { endless: true });
    const body = await proxyBody(stream, redactor, undefined);
    await body.cancel("gone");
    expect(cancel).toHaveBeenCalledWith("gone");
  });

  it("is the secret's mark although every byte comes alone", async () => {
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
