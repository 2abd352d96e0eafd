import { describe, expect, it } from "vitest";
import { rejectCrossSite, rejectUnknownHost } from "./origin-checks.ts";

describe("rejectUnknownHost", () => {
  it.each(["127.0.0.1:4173", "localhost:1", "[::1]:4173", "127.0.0.1", "LOCALHOST"])(
    "accepts %s on loopback",
    (name) => expect(rejectUnknownHost(name, "127.0.0.1", [])).toBeUndefined(),
  );

  it.each(["rebound.example:4173", "127.0.0.1.example", "", null])("rejects %s", (name) => {
    expect(rejectUnknownHost(name, "localhost", [])?.status).toBe(421);
  });

  it("accepts only the allowed names", () => {
    expect(
      rejectUnknownHost("registry.example:80", "127.0.0.1", ["registry.example"]),
    ).toBeUndefined();
    expect(rejectUnknownHost("other.example", "0.0.0.0", ["registry.example"])?.status).toBe(421);
  });

  it("accepts any name on other addresses", () => {
    expect(rejectUnknownHost("registry.example", "0.0.0.0", [])).toBeUndefined();
  });
});

describe("rejectCrossSite", () => {
  it.each(["same-origin", "none", null])("accepts %s", (site) => {
    expect(rejectCrossSite(site)).toBeUndefined();
  });

  it.each(["cross-site", "same-site"])("rejects %s", (site) => {
    expect(rejectCrossSite(site)?.status).toBe(403);
  });
});
