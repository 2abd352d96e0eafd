import { describe, expect, it } from "vitest";
import { refuseHost, refuseSite } from "./guard.ts";

describe("refuseHost", () => {
  it.each(["127.0.0.1:4173", "localhost:1", "[::1]:4173", "127.0.0.1", "LOCALHOST"])(
    "answers to %s on loopback",
    (name) => expect(refuseHost(name, "127.0.0.1", [])).toBeUndefined(),
  );

  it.each(["rebound.example:4173", "127.0.0.1.example", "", null])("refuses %s", (name) => {
    expect(refuseHost(name, "localhost", [])?.status).toBe(421);
  });

  it("answers to names it was told", () => {
    expect(refuseHost("registry.example:80", "127.0.0.1", ["registry.example"])).toBeUndefined();
    expect(refuseHost("other.example", "0.0.0.0", ["registry.example"])?.status).toBe(421);
  });

  it("answers to any name on an open address", () => {
    expect(refuseHost("registry.example", "0.0.0.0", [])).toBeUndefined();
  });
});

describe("refuseSite", () => {
  it.each(["same-origin", "none", null])("lets %s in", (site) => {
    expect(refuseSite(site)).toBeUndefined();
  });

  it.each(["cross-site", "same-site"])("refuses %s", (site) => {
    expect(refuseSite(site)?.status).toBe(403);
  });
});
