import { expect, type Page, test } from "@playwright/test";
import { control } from "../lib/control.ts";
import { isSound, registersAnswered, signInToFillIn } from "../lib/pages.ts";

test.afterEach(async ({ request, baseURL }) => {
  await control({ request, baseURL }, "population", "up");
});

/** The registration of a birth by a mother, on the page that asks of the parents. */
const parents = async (page: Page): Promise<void> => {
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
  await parents(page);
  await expect(page.getByText(/Đang hỏi: .*CSDL dân cư/)).toBeVisible();
  const before = await asked(page);
  await page.reload();
  await expect(page.getByText(/Đang hỏi: .*CSDL dân cư/)).toBeVisible();
  // It never answers: the form goes on without it, and says whose silence it is.
  await expect(page.getByText(/CSDL dân cư chưa phản hồi\. Hãy tự điền/)).toBeVisible();
  await registersAnswered(page);
  expect(await asked(page)).toBe(before);
  await isSound(page);
  await control({ request, baseURL }, "population", "up");
});

test("a register that answers late stands beside what she is typing, and nothing that she typed is lost", async ({
  page,
  request,
  baseURL,
}) => {
  await control({ request, baseURL }, "population", "down");
  await signInToFillIn(page);
  await parents(page);
  await registersAnswered(page);
  await page.getByLabel("Tôi là").selectOption({ label: "Mẹ" });
  await page.getByLabel("Số điện thoại").fill("0912345678");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page).toHaveURL(/fill\/parents$/);
  await registersAnswered(page);
  const mother = page.getByRole("group", { name: /^Họ, chữ đệm và tên/ }).first();
  await expect(mother.getByText("CSDL dân cư chưa trả lời – mời tự điền.")).toBeVisible();
  await mother.getByLabel("Họ", { exact: true }).fill("Nguyễn");
  await control({ request, baseURL }, "population", "up");
  // The open form asks again by itself, after some twenty seconds.
  await expect(mother.getByText(/^CSDL dân cư vừa trả lời: .*Hồ sơ sẽ dùng dữ liệu này\.$/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(mother.getByLabel("Họ", { exact: true })).toBeFocused();
  await expect(mother.getByLabel("Họ", { exact: true })).toHaveValue("Nguyễn");
  await isSound(page);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText(/^Bạn đã điền: Nguyễn\. Hồ sơ dùng dữ liệu của CSDL dân cư\.$/)).toBeVisible();
  await isSound(page);
});
