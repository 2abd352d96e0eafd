import { expect, it } from "vitest";
import { defaultMetrics } from "./default-metrics.ts";

const of = (...paths: string[]) =>
  defaultMetrics(paths.map((path) => ({ path, count: 2, numbers: 2 })));

it("starts with the metric that most likely decides, and its counterpart", () => {
  expect(of("epoch", "train_loss", "val_loss", "lr")).toEqual(["val_loss", "train_loss"]);
  expect(of("lr", "eval.f1")).toEqual(["eval.f1"]);
  expect(of("retest", "accuracy")).toEqual(["accuracy"]);
  expect(of("lr", "epoch")).toEqual(["lr"]);
  expect(of()).toEqual([]);
});

it("takes only paths with numbers", () => {
  expect(defaultMetrics([{ path: "val_loss", count: 3, numbers: 0 }])).toEqual([]);
});
