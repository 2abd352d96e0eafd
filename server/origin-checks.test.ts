import { describe, expect, it } from "vitest";
import { rejectCrossSite, rejectUnknownHost } from "./origin-checks.ts";

describe("rejectUnknownHost", () => {
  it.each(["127.0.0.1:4173", "localhost:1", "[::1]:4173", "127.0.0.1", "LOCALHOST"])(
    "answers to %s on loopback",
    (name) => expect(rejectUnknownHost(name, "127.0.0.1", [])).toBeUndefined(),
  );

  it.each(["rebound.example:4173", "127.0.0.1.example", "", null])("refuses %s", (name) => {
    expect(rejectUnknownHost(name, "localhost", [])?.status).toBe(421);
  });

  it("answers to names it was told", () => {
    expect(
      rejectUnknownHost("registry.example:80", "127.0.0.1", ["registry.example"]),
    ).toBeUndefined();
    expect(rejectUnknownHost("other.example", "0.0.0.0", ["registry.example"])?.status).toBe(421);
  });

  it("answers to any name on an open address", () => {
    expect(rejectUnknownHost("registry.example", "0.0.0.0", [])).toBeUndefined();
  });
});

describe("rejectCrossSite", () => {
  it.each(["same-origin", "none", null])("lets %s in", (site) => {
    expect(rejectCrossSite(site)).toBeUndefined();
  });

  it.each(["cross-site", "same-site"])("refuses %s", (site) => {
    expect(rejectCrossSite(site)?.status).toBe(403);
  });
});
