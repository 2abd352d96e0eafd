import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

/** A control plane whose versions change between requests; it records the offsets of list requests. */
async function startChanging() {
  let numbers = Array.from({ length: 250 }, (_, index) => 250 - index);
  const offsets: number[] = [];
  const server = await startBefore((query, response) => {
    const offset = Number(query.get("offset"));
    const limit = Number(query.get("limit"));
    // A single row only shows whether the rows between two pages have moved.
    if (limit > 1) offsets.push(offset);
    const data = numbers.slice(offset, offset + limit).map((number) => ({
      id: `id-${number}`,
      fqn: `artifact:t/r/model:${number}`,
      ml_repo_id: "1",
      version: number,
    }));
    sendJson(response, JSON.stringify({ data, pagination: { total: numbers.length } }));
  });
  return {
    ...server,
    offsets,
    add(count: number) {
      const first = (numbers[0] ?? 0) + count;
      numbers = [...Array.from({ length: count }, (_, index) => first - index), ...numbers];
    },
    remove(count: number) {
      numbers = numbers.slice(count);
    },
    /** Replaces one of the first rows by one at the end, so that the total stays. */
    replace() {
      numbers = [...numbers.slice(0, 5), ...numbers.slice(6), 0];
    },
  };
}

test("after a refresh, no page is older than the one on screen", async ({ page }) => {
  const server = await startChanging();
  const { rows, opener, pagination } = listOf(page);
  const next = pagination.getByRole("link", { name: "Next page" });
  const refresh = page.getByRole("button", { name: "Refresh" });
  try {
    await page.goto(`${server.url}/?limit=100`);
    await expect(opener(rows.last())).toHaveAccessibleName("model 151");
    await expect.poll(() => server.offsets).toEqual([0, 100]);
    server.add(1);
    await refresh.click();
    await expect(page.getByText("1 new version", { exact: true }).last()).toBeVisible();
    await expect(opener(rows.first())).toHaveAccessibleName("model 251");
    await next.click();
    // The row that the new one pushed off the first page.
    await expect(opener(rows.first())).toHaveAccessibleName("model 151");
    await expect(pagination).toContainText("101–200 of 251");

    // A page that was visited before the change isn't shown again either.
    server.add(2);
    await refresh.click();
    await expect(
      page.getByRole("status").filter({ hasText: "2 versions were added above" }),
    ).toBeVisible();
    await page.goBack();
    await expect(opener(rows.first())).toHaveAccessibleName("model 253");
    await refresh.click();
    await expect(page.getByText("No new versions").last()).toBeVisible();
  } finally {
    await server.stop();
  }
});

test("tells which versions slid to another page while someone turned the pages", async ({
  page,
}) => {
  const server = await startChanging();
  const { rows, opener, pagination } = listOf(page);
  const turn = (name: string) => pagination.getByRole("link", { name }).click();
  const notice = page.getByRole("status").filter({ hasText: /versions? (was|were)/ });
  try {
    await page.goto(`${server.url}/?limit=25`);
    await expect.poll(() => server.offsets).toEqual([0, 25]);
    server.add(2);
    // It was fetched before the change, like the page that was left.
    await turn("Next page");
    await expect(opener(rows.first())).toHaveAccessibleName("model 225");
    await expect.poll(() => server.offsets).toEqual([0, 25, 50]);
    await turn("Next page");
    await expect(opener(rows.first())).toHaveAccessibleName("model 202");
    await expect(notice).toHaveText(/2 versions were added above/);
    await notice.getByRole("button", { name: "Go to first page" }).click();
    await expect(opener(rows.first())).toHaveAccessibleName("model 252");
    await expect(notice).toHaveCount(0);

    await expect.poll(() => server.offsets.at(-1)).toBe(25);
    server.remove(1);
    await page.goto(`${server.url}/?limit=25&offset=50`);
    await expect(opener(rows.first())).toHaveAccessibleName("model 201");
    await expect.poll(() => server.offsets.at(-1)).toBe(75);
    server.remove(3);
    await turn("Next page");
    await expect.poll(() => server.offsets.at(-1)).toBe(100);
    await turn("Next page");
    await expect(notice).toContainText(
      "3 versions were removed. The previous page may have up to 3",
    );
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await expect(notice).toHaveCount(0);
    await turn("Previous page");
    await expect(opener(rows.last())).toHaveAccessibleName("model 149");
  } finally {
    await server.stop();
  }
});

test("tells that versions moved when as many were added as removed", async ({ page }) => {
  const server = await startChanging();
  const { rows, opener, pagination } = listOf(page);
  const turn = (name: string) => pagination.getByRole("link", { name }).click();
  const notice = page.getByRole("status").filter({ hasText: "Some versions moved" });
  try {
    await page.goto(`${server.url}/?limit=100`);
    await expect.poll(() => server.offsets).toEqual([0, 100]);
    await turn("Next page");
    await expect(opener(rows.last())).toHaveAccessibleName("model 51");
    await expect.poll(() => server.offsets).toEqual([0, 100, 200]);
    await page.waitForLoadState("networkidle");
    await expect(notice).toHaveCount(0);
    server.replace();
    await turn("Next page");
    await expect(notice).toContainText("The previous page may have some that you haven’t seen.");
    await notice.getByRole("button", { name: "Go to previous page" }).click();
    // It would have been on neither page.
    await expect(opener(rows.last())).toHaveAccessibleName("model 50");
  } finally {
    await server.stop();
  }
});

test("says how old the rows are, once they are a minute old, in the chosen time zone", async ({
  page,
}) => {
  await page.clock.install({ time: Date.parse("2026-06-30T08:42:10Z") });
  const { rows, pagination } = listOf(page);
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  await expect(pagination).not.toContainText("as of");
  const range = await pagination.getByText("1–25 of 5,000").boundingBox();
  await page.clock.fastForward("01:01");
  await expect(pagination).toContainText("as of 10:42");
  expect(await pagination.getByText("1–25 of 5,000").boundingBox()).toEqual(range);
  await page.getByRole("button", { name: "UTC" }).click();
  await expect(pagination).toContainText("as of 08:42");
  await page.clock.fastForward("24:00:00");
  await expect(pagination).toContainText("as of 2026-06-30 08:42");
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(pagination).not.toContainText("as of");
});
