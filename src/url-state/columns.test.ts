import { expect, it } from "vitest";
import { COLUMN_IDS, COLUMNS } from "./columns.ts";

it("no two columns share a label", () => {
  expect(new Set(COLUMN_IDS.map((id) => COLUMNS[id].label)).size).toBe(COLUMN_IDS.length);
});
