import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenRange } from "./hidden-range.ts";

/** The path as it is shown, with an ellipsis for what is hidden. */
function shown(path: string, width: number, isTelling: (text: string) => unknown = () => false) {
  const leafStart = /[^.[]*$/.exec(path)?.index ?? 0;
  const hidden = hiddenRange(path, leafStart, width, isTelling);
  return hidden === undefined ? path : `${path.slice(0, hidden.start)}…${path.slice(hidden.end)}`;
}

describe("hiddenRange", () => {
  it("hides parents as a whole, and keeps those near the leaf", () => {
    const path = "model.encoder.layers.attention.self.query.weight.grad_norm";
    expect(shown(path, 58)).toBe(path);
    expect(shown(path, 57)).toBe("model.…layers.attention.self.query.weight.grad_norm");
    expect(shown(path, 40)).toBe("model.…self.query.weight.grad_norm");
    expect(shown(path, 16)).toBe("model.…grad_norm");
    expect(shown(path, 12)).toBe("…grad_norm");
  });

  it("keeps what tells the paths apart, if anything else can be hidden", () => {
    const path = "per_task.task_000.config.decoding.temperature";
    expect(shown(path, 41, (text) => /\d/.test(text))).toBe(
      "per_task.task_000.…decoding.temperature",
    );
    expect(shown(path, 41, (text) => /\d|config/.test(text))).toBe(
      "per_task.task_000.config.…temperature",
    );
  });

  it("reads keys in quotes as one parent", () => {
    const path = 'flags["accuracy.per-class"].top_five[0].values.mean';
    expect(shown(path, 40)).toBe("flags…top_five[0].values.mean");
    expect(shown(path, 40, (text) => text.includes("accuracy"))).toBe(
      'flags["accuracy.per-class"].…values.mean',
    );
  });

  it("hides the start of a path whose leaf alone is too long", () => {
    expect(shown("a.the_name_of_a_leaf_that_is_long", 12)).toBe("…hat_is_long");
  });

  it("never splits a character of two UTF-16 units", () => {
    for (const width of [12, 13]) expect(shown("🧪".repeat(20), width).isWellFormed()).toBe(true);
  });

  it("always fits, and hides nothing of a path that fits", () => {
    const segment = fc.stringMatching(/^[a-z0-9_]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1 }),
        fc.integer({ min: 2, max: 60 }),
        (keys, width) => {
          const path = keys.join(".");
          const text = shown(path, width);
          expect(text.length).toBeLessThanOrEqual(width);
          if (path.length <= width) expect(text).toBe(path);
          const [before = "", after = ""] = text.split("…");
          expect(path.startsWith(before) && path.endsWith(after)).toBe(true);
        },
      ),
    );
  });
});
