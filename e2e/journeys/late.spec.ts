import { expect, type Page, test } from "@playwright/test";
import { control } from "../lib/control.ts";
import { isSound, registersAnswered, signInToFillIn } from "../lib/pages.ts";

// The house leaves a register that has failed alone for some seconds: whoever comes next finds it heard again.
test.afterEach(async ({ page, request, baseURL }) => {
  await control({ request, baseURL }, "population", "up");
  await expect(async () => {
    await opened(page);
    await registersAnswered(page);
    await expect(page.getByText(/CSDL dân cư chưa phản hồi/)).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
});

/** The registration of a birth, on its first page, while the registers are being asked. */
const opened = async (page: Page): Promise<void> => {
  await page.goto("/procedures/birth-registration");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/filer$/);
};

const asked = async (page: Page): Promise<number> => {
  const other = await page.context().newPage();
  await other.goto("/who-looked");
  await expect(other.locator("h1")).toBeVisible();
  await other.waitForLoadState("networkidle");
  const count = await other.getByText("CSDL quốc gia về dân cư").count();
  await other.close();
  return count;
};

test("a register that hangs holds nobody up; a reload in the middle asks it no second time", async ({
  page,
  request,
  baseURL,
}) => {
  await control({ request, baseURL }, "population", "slow");
  await signInToFillIn(page);
  await opened(page);
  await expect(page.getByText(/Đang hỏi: .*CSDL dân cư/)).toBeVisible();
  // Where the reload is slow the register is given up by now, and is not asked again for a while either.
  const [before] = await Promise.all([asked(page), page.reload()]);
  // It never answers: the form goes on without it, and says whose silence it is.
  await expect(page.getByText(/CSDL dân cư chưa phản hồi\. Hãy tự điền/)).toBeVisible();
  await registersAnswered(page);
  expect(await asked(page)).toBe(before);
  await isSound(page);
});

test("a register that answers late stands beside what she is typing, and nothing that she typed is lost", async ({
  page,
  request,
  baseURL,
}) => {
  await control({ request, baseURL }, "population", "down");
  await signInToFillIn(page);
  await opened(page);
  await registersAnswered(page);
  const name = page.getByRole("group", { name: /^Họ, chữ đệm và tên/ }).first();
  await expect(name.getByText("CSDL dân cư chưa trả lời – mời tự điền.")).toBeVisible();
  await name.getByLabel("Họ", { exact: true }).fill("Trần");
  await control({ request, baseURL }, "population", "up");
  // The open form asks again by itself, after some twenty seconds.
  await expect(name.getByText(/^CSDL dân cư vừa trả lời: .*Hồ sơ sẽ dùng dữ liệu này\.$/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(name.getByLabel("Họ", { exact: true })).toBeFocused();
  await expect(name.getByLabel("Họ", { exact: true })).toHaveValue("Trần");
  await isSound(page);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText(/^Bạn đã điền: Trần\. Hồ sơ dùng dữ liệu của CSDL dân cư\.$/)).toBeVisible();
  await isSound(page);
});
