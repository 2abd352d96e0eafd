import { describe, expect, test } from "vitest";
import { seedStore } from "./seed-store.ts";
import { idsOf, listBody, SIZE } from "./test-lists.ts";

describe("pages", () => {
  test("have a hundred rows by default", () => {
    const { data, pagination } = listBody("");
    expect(data).toHaveLength(100);
    expect(pagination).toEqual({ total: SIZE, offset: 0, limit: 100 });
  });

  test("contain every row once", () => {
    const ids = Array.from({ length: 5 }, (_, page) => idsOf(`limit=1000&offset=${page * 1000}`));
    expect(new Set(ids.flat()).size).toBe(SIZE);
  });

  test.each(["", "tag=prod", "name=churn-xgb-checkpoint"])(
    "are empty past the end of '%s'",
    (query) => {
      const { total } = listBody(query).pagination;
      expect(listBody(`${query}&offset=${total}`)).toEqual({
        data: [],
        pagination: { total, offset: total, limit: 100 },
      });
    },
  );

  test("are empty for an empty registry", () => {
    const empty = seedStore(0);
    const nothing = { data: [], pagination: { total: 0, offset: 0, limit: 100 } };
    expect(listBody("", empty)).toEqual(nothing);
    expect(listBody("tag=prod", empty)).toEqual(nothing);
    empty.close();
  });
});

describe("internal metadata", () => {
  const added = ["artifact_fqn", "artifact_size", "internal_metadata", "artifact_metadata"];

  test("is included only on request", () => {
    const [plain] = listBody("name=fraud-gbm&limit=1").data;
    const [full] = listBody("name=fraud-gbm&limit=1&include_internal_metadata=true").data;
    expect(added.filter((key) => key in (plain ?? {}))).toEqual([]);
    expect(full).toMatchObject({
      ...plain,
      artifact_fqn: "artifact:northwind/payments-risk/fraud-gbm",
    });
    expect(added.filter((key) => key in (full ?? {}))).toEqual(added);
  });

  test("is FQN and size for models", () => {
    const [full] = listBody("name=fraud-gbm-scorer&limit=1&include_internal_metadata=true").data;
    expect(added.filter((key) => key in (full ?? {}))).toEqual(added.slice(0, 2));
  });
});
