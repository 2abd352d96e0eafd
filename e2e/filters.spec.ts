import fc from "fast-check";
import { expect, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";

test("filters by each field with the keyboard, and undoes it with Back @dev", async ({ page }) => {
  const { field, rows, pagination } = listOf(page);
  await page.goto("/?offset=100");
  await expect(rows).toHaveCount(50);
  await page.keyboard.press("f");
  await expect(field("Tag")).toBeFocused();

  await field("Name").fill("churn-xgb-checkpoint");
  await field("Name").press("Enter");
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint$/);
  await expect(field("Name")).toBeFocused();
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");

  await field("Version").fill("7");
  await field("Version").blur();
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&version=7$/);
  await expect(pagination).toContainText("1–1 of 1");

  await page.goBack();
  await expect(field("Version")).toHaveValue("");
  await expect(field("Name")).toHaveValue("churn-xgb-checkpoint");
  await page.goForward();
  await expect(field("Version")).toHaveValue("7");
  await page.reload();
  await expect(field("Version")).toHaveValue("7");
  await expect(pagination).toContainText("1–1 of 1");

  await page.getByRole("button", { name: "Remove filter Version: 7" }).click();
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint$/);
  await page.getByRole("search").getByRole("button", { name: "Clear all" }).click();
  await expect(pagination).toContainText("of 5,000");
  await expect(field("Name")).toHaveValue("");
});

test("sends every filter under its API name", async ({ page }) => {
  const requests: URLSearchParams[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    // The counts requested for an empty list have a limit of 1.
    const isPage = url.pathname.startsWith("/api/") && url.searchParams.get("limit") === "50";
    if (isPage) requests.push(url.searchParams);
  });
  const { field, filters } = listOf(page);
  await page.goto("/");
  for (const [label, text] of [
    ["Tag", "a+b=c"],
    ["FQN", CHURN_7],
    ["Artifact ID", "9d2b6f0e"],
    ["ML repo", "420"],
    ["Name", "100% real & odd"],
    ["Version", "latest"],
    ["Run IDs", "r1, r2 r3"],
    ["Run steps", "10 20"],
  ] as const) {
    await field(label).fill(text);
    await field(label).press("Enter");
  }
  await filters.getByRole("checkbox", { name: "Include internal metadata" }).check();
  await expect
    .poll(() => [...(requests.at(-1) ?? [])])
    .toEqual([
      ["tag", "a+b=c"],
      ["fqn", CHURN_7],
      ["artifact_id", "9d2b6f0e"],
      ["ml_repo_id", "420"],
      ["name", "100% real & odd"],
      ["version", "latest"],
      ["run_ids", "r1"],
      ["run_ids", "r2"],
      ["run_ids", "r3"],
      ["run_steps", "10"],
      ["run_steps", "20"],
      ["offset", "0"],
      ["limit", "50"],
      ["include_internal_metadata", "true"],
    ]);
});

test("a change applies when its event ends, not a render later", async ({ page }) => {
  const { filters, rows } = listOf(page);
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  const box = filters.getByRole("checkbox", { name: "Include internal metadata" });
  const isChecked = await box.evaluate((element: HTMLInputElement) => {
    element.click();
    return element.checked;
  });
  expect(isChecked).toBe(true);
  await expect(page).toHaveTitle("internal metadata · Artifact versions");
});

test("explains invalid input at its field, does not send it, and keeps it", async ({ page }) => {
  const { field, rows } = listOf(page);
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  await field("Version").fill("0");
  await expect(field("Version")).toHaveAttribute("aria-invalid", "true");
  await expect(field("Version")).toHaveAccessibleDescription(
    "Must be a positive whole number or latest",
  );
  await field("Version").press("Enter");
  await field("Run steps").fill("10, twenty");
  await expect(field("Run steps")).toHaveAccessibleDescription("“twenty” is not a step number");
  await field("Run steps").blur();
  expect(new URL(page.url()).search).toBe("");
  await expect(field("Version")).toHaveValue("0");

  await field("FQN").fill("churn");
  await expect(field("FQN")).toHaveAccessibleDescription(/expected type:tenant/);
  await field("FQN").press("Enter");
  await expect(page).toHaveURL(/\?fqn=churn$/);

  await field("Version").press("Escape");
  await expect(field("Version")).toHaveValue("");
});

test("goes from a field to the rows and through the drawer by keyboard", async ({ page }) => {
  const { field, rows, drawer, opener } = listOf(page);
  await page.goto("/?limit=25");
  await field("Name").fill("churn-xgb-checkpoint");
  await field("Name").press("Enter");
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&limit=25$/);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
  await page.keyboard.press("Escape");
  await expect(opener(rows.first())).toBeFocused();
  await page.keyboard.press("j");
  await expect(opener(rows.nth(1))).toBeFocused();
  const keyOf = (index: number) => opener(rows.nth(index)).getAttribute("data-opener");
  const [second, third] = [(await keyOf(1)) ?? "", (await keyOf(2)) ?? ""];
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveAccessibleName(second);

  await page.keyboard.press("4");
  await expect(drawer.getByRole("tab", { name: "Usage" })).toHaveAttribute("aria-selected", "true");
  await drawer.getByRole("button", { name: "Copy snippet" }).focus();
  await page.keyboard.press("j");
  await expect(drawer).toHaveAccessibleName(third);
  await expect(drawer.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("2");
  await expect(drawer.getByRole("tab", { name: /^Metadata/ })).toBeFocused();
  await page.keyboard.press("k");
  await expect(drawer).toHaveAccessibleName(second);
});

test("suggestions that load after Enter stay closed, so that Esc goes to the rows", async ({
  page,
}) => {
  const { field, rows, opener } = listOf(page);
  const { promise: isCommitted, resolve: onCommitted } = Promise.withResolvers<void>();
  await page.route("**/assets/field-completions*.js", async (route) => {
    await isCommitted;
    await route.continue();
  });
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  await field("Name").fill("churn-xgb-checkpoint");
  await field("Name").press("Enter");
  onCommitted();
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&limit=25$/);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
  await expect(page.getByRole("listbox", { name: "Suggestions" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(opener(rows.first())).toBeFocused();
});

test("a click on the empty part of a row opens it, and Clear all clears what is typed", async ({
  page,
}) => {
  const { field, filters, rows, drawer } = listOf(page);
  await page.goto("/?tag=prod&limit=25");
  await expect(rows).toHaveCount(25);
  await field("Version").fill("0");
  await expect(field("Version")).toHaveAttribute("aria-invalid", "true");
  await filters.getByRole("button", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/\?limit=25$/);
  await expect(field("Version")).toHaveValue("");
  await expect(field("Version")).toHaveAttribute("aria-invalid", "false");

  await field("Version").focus();
  await page.getByRole("option", { name: "latest" }).click();
  await expect(page).toHaveURL(/\?version=latest&limit=25$/);
  await expect(rows).toHaveCount(25);
  await rows
    .nth(2)
    .getByRole("cell")
    .nth(1)
    .click({ position: { x: 3, y: 3 } });
  await expect(drawer).toBeVisible();
});

test("reads pasted lines as a list", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { field } = listOf(page);
  await page.goto("/");
  await page.evaluate(() => navigator.clipboard.writeText("100\n200\r\n300\n"));
  await field("Run steps").focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(field("Run steps")).toHaveValue("100, 200, 300");
  await field("Run steps").press("Enter");
  await expect(page).toHaveURL(/\?run_steps=100&run_steps=200&run_steps=300$/);
});

test("reads pasted code as the values it holds, and offers the values of a list for one", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { field } = listOf(page);
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  async function paste(label: string, text: string): Promise<void> {
    await page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await field(label).focus();
    await field(label).fill("");
    await page.keyboard.press("ControlOrMeta+V");
  }
  await page.goto("/?limit=25");
  await paste("Run steps", "[100, 200]");
  await field("Run steps").press("Enter");
  await expect(page).toHaveURL(/\?run_steps=100&run_steps=200&limit=25$/);
  await expect(field("Run steps")).toHaveValue("100, 200");
  await paste("Run steps", "100\tabc\r\n\t200\r\nx\r\n");
  await expect(field("Run steps")).toHaveAccessibleDescription(
    "“abc” and 1 more are not step numbers",
  );
  await field("Run steps").press("Escape");

  await paste("Run IDs", "('a;1',\n 'b')");
  await field("Run IDs").press("Enter");
  await expect(page).toHaveURL(/\?run_ids=a%3B1&run_ids=b&run_steps=/);
  await expect(field("Run IDs")).toHaveValue('"a;1", b');
  await page.reload();
  await field("Run IDs").press("End");
  await page.keyboard.type(", c");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?run_ids=a%3B1&run_ids=b&run_ids=c&run_steps=/);

  await paste("Tag", "new tag\r\nother\r\n");
  await expect(field("Tag")).toHaveAccessibleDescription("Takes one value. Choose one of 2");
  await expect(options).toHaveText(["new tag", "other"]);
  await field("Tag").press("Enter");
  await expect(field("Tag")).toHaveValue('"new tag", "other"');
  await options.first().click();
  await expect(page).toHaveURL(/\?tag=new%20tag&run_ids=/);

  await paste("FQN", '["artifact:t/r/a:1", "artifact:t/r/b:2"]');
  await expect(options).toHaveText(["artifact:t/r/a:1", "artifact:t/r/b:2"]);
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?tag=new%20tag&fqn=artifact:t\/r\/b:2&run_ids=/);
  await expect(field("FQN")).toHaveValue("artifact:t/r/b:2");
});

test("accepts numbers as the table formats them, and says how they were read", async ({ page }) => {
  const { field } = listOf(page);
  await page.goto("/?limit=25");
  await field("Run steps").fill("2,400");
  await expect(field("Run steps")).toHaveAccessibleDescription(
    "Read as 2400; to separate steps, add a space after the comma",
  );
  await field("Run steps").press("Enter");
  await expect(page).toHaveURL(/\?run_steps=2400&limit=25$/);
  await expect(field("Run steps")).toHaveValue("2400");
  await expect(field("Run steps")).toHaveAccessibleDescription(/^Read as 2400/);
  await field("Run steps").fill("12,400, 100");
  await field("Run steps").press("Enter");
  await expect(page).toHaveURL(/\?run_steps=12400&run_steps=100&limit=25$/);
  await field("Run steps").fill("10,20");
  await expect(field("Run steps")).toHaveAccessibleDescription("");
  await field("Run steps").press("Enter");
  await expect(page).toHaveURL(/\?run_steps=10&run_steps=20&limit=25$/);

  await field("Version").fill("1,287");
  await expect(field("Version")).toHaveAccessibleDescription("Read as 1287");
  await field("Version").press("Enter");
  await expect(page).toHaveURL(/\?version=1287&run_steps=10/);
  await page.getByRole("button", { name: "Edit filter Version: 1287" }).click();
  const editor = page.getByRole("combobox", { name: "New value for Version" });
  await editor.fill("1,288");
  await expect(editor).toHaveAccessibleDescription("Read as 1288");
  await editor.fill("Latest");
  await editor.press("Enter");
  await expect(page).toHaveURL(/\?version=latest&run_steps=10/);
});

test("trims typed text, but keeps spaces in a URL", async ({ page }) => {
  const { field, rows } = listOf(page);
  await page.goto("/?tag=prod%20");
  await expect(field("Tag")).toHaveValue("prod ");
  await field("Tag").press("Enter");
  await expect(page).toHaveURL(/tag=prod%20$/);
  await field("Tag").fill("  prod ");
  await field("Tag").press("Enter");
  await expect(page).toHaveURL(/tag=prod$/);
  await expect(rows).toHaveCount(50);
  await page.getByRole("button", { name: "Edit filter Tag: prod" }).click();
  const editor = page.getByRole("main").getByRole("combobox", { name: "Tag" });
  await editor.fill("nightly ");
  await editor.press("Enter");
  await expect(page).toHaveURL(/tag=nightly$/);
});

test("shows only the response to the last request", async ({ page }) => {
  const { rows, field } = listOf(page);
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  const slow = page.waitForRequest(/fqn=demo-stall/);
  await field("FQN").fill("demo-stall");
  await field("FQN").press("Enter");
  const request = await slow;
  await expect(page.locator("table")).toHaveAttribute("aria-busy", "true");
  await field("FQN").fill(CHURN_7);
  await field("FQN").press("Enter");
  await expect(rows).toHaveCount(1);
  expect(request.failure()?.errorText).toBe("net::ERR_ABORTED");
});

test("lists the ignored parameters of a hostile URL", async ({ page }) => {
  const { rows } = listOf(page);
  const search = `name=churn-xgb-checkpoint&version=0&__proto__=x&tag=${"t".repeat(2000)}&%zz=%&x=<img src=x onerror=alert(1)>`;
  await page.goto(`/?${search}`);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
  const notice = page.getByRole("status").filter({ hasText: "Ignored from the URL" });
  await expect(notice).toContainText("version=0 (must be a positive whole number or latest)");
  await expect(notice).toContainText("; and 2 more");
  await notice.getByRole("button", { name: "Clean up URL" }).click();
  await expect(page).toHaveURL(/\/\?name=churn-xgb-checkpoint$/);
  await expect(notice).toBeHidden();
});

test("opens a hundred random and hostile URLs", async ({ page }) => {
  test.slow();
  const { filters, pagination } = listOf(page);
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "%",
      "%zz",
      "%e0%a4%a",
      "<svg onload=alert(1)>",
      "x".repeat(10_240),
      "../..",
      "",
    ),
  );
  const name = fc.oneof(
    fc.constantFrom(
      "tag",
      "version",
      "run_steps",
      "offset",
      "limit",
      "open",
      "tab",
      "cols",
      "sort",
    ),
    fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty"),
    fc.string({ maxLength: 12 }),
  );
  const search = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 5 });
  await page.goto("/");
  await expect(pagination).toContainText("of 5,000");
  for (const pairs of fc.sample(search, { numRuns: 100, seed: 7 })) {
    await page.evaluate(
      (text) => {
        history.pushState(null, "", `?${text.toWellFormed()}`);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      pairs.map((pair) => pair.join("=")).join("&"),
    );
    await expect(filters).toBeVisible();
    await expect(pagination).toBeVisible();
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("Show commits what is typed, and stays if it can't be read", async ({ page }) => {
    const { field, rows } = listOf(page);
    const show = page.getByRole("button", { name: /^Show .*versions/ });
    await page.goto("/?limit=25");
    await expect(rows).toHaveCount(25);
    await page.getByRole("button", { name: "Filters" }).tap();
    await field("Version").fill("v0");
    await show.tap();
    await expect(field("Version")).toBeFocused();
    await expect(field("Version")).toHaveAttribute("aria-invalid", "true");
    await field("Version").fill("v7");
    await expect(show).toHaveText("Show versions");
    await show.tap();
    await expect(page).toHaveURL(/\?version=7&limit=25$/);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("button", { name: "Clear all" }).tap();
    await expect(page).toHaveURL(/\/\?limit=25$/);
  });
});
