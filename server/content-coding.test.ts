import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { compressStream } from "./content-coding.ts";

it.each(["br", "gzip"] as const)(
  "throws nothing after its result in %s is canceled",
  async (coding) => {
    // The server has nobody to catch it.
    const onUncaught = vi.fn();
    process.on("uncaughtException", onUncaught);
    onTestFinished(() => void process.off("uncaughtException", onUncaught));
    const cancelAfter = async (turns: number) => {
      const reader = compressStream(coding, new Blob(["artifact version"]).stream()).getReader();
      await reader.read();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      void reader.cancel();
    };
    // At every moment until the end, when the compressor still has some output.
    await Promise.all(Array.from({ length: 60 }, (_, turns) => cancelAfter(turns)));
    await pause(100);
    expect(onUncaught).not.toHaveBeenCalled();
  },
);
