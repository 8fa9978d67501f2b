import { type Browser, expect, type Page, test } from "@playwright/test";
import { act, codeOn, goOn, isSound, openAtDesk, registersAnswered, signIn } from "../lib/pages.ts";

/** Somebody at a device of her own. */
const somebody = async (browser: Browser, name: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, "citizen", name);
  return page;
};

/** A Tuesday to come, in the three parts of a date. */
const aTuesday = (): readonly [day: string, month: string, year: string] => {
  const day = new Date(Date.now() + 8 * 86_400_000);
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return [String(day.getUTCDate()), String(day.getUTCMonth() + 1), String(day.getUTCFullYear())];
};

const comeOn = async (page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> => {
  const date = page.getByRole("group", { name: /Ngày hai bên/ });
  await date.getByLabel("Ngày", { exact: true }).fill(day);
  await date.getByLabel("Tháng").fill(month);
  await date.getByLabel("Năm").fill(year);
};

/** The bride states her part, as far as the page on which the groom is asked. */
const startAsBride = async (page: Page): Promise<void> => {
  await page.goto("/procedures/marriage");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/request$/);
  await registersAnswered(page);
  await page.getByLabel("Bên nữ").check();
  await comeOn(page, aTuesday());
  await goOn(page, "both");
  await page.getByLabel(/^Tôi tự nguyện/).check();
};

const ask = async (page: Page, birthDate: string): Promise<void> => {
  await page.getByLabel("Số định danh cá nhân").fill("001097020583");
  await page.getByLabel("Họ, chữ đệm và tên").fill("Nguyễn Minh Quân");
  await page.getByLabel("Ngày, tháng, năm sinh").fill(birthDate);
  await page.getByRole("button", { name: "Mời xác nhận" }).click();
};

/** The groom opens what waits for him, states his part, and confirms it. */
const confirmAsGroom = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Đăng ký kết hôn" }).first().click();
  await expect(page).toHaveURL(/fill\/request$/);
  await expect(page.getByText("Trịnh Khánh Linh mời bạn.", { exact: false })).toBeVisible();
  await goOn(page, "both");
  await expect(page.getByText("Số 30, phố Hoàng Sâm", { exact: false }).first()).toBeVisible();
  await isSound(page);
  await page.getByLabel(/^Tôi tự nguyện/).check();
  await goOn(page, "review");
  await isSound(page);
  await page.getByRole("button", { name: "Tôi xác nhận" }).click();
  await expect(page.getByText(/Bạn đã xác nhận lúc/)).toBeVisible();
  await isSound(page);
};

test("a couple marry: each states and confirms at a device of one's own, and both have the certificate", async ({
  browser,
}) => {
  const bride = await somebody(browser, "Trịnh Khánh Linh");
  const groom = await somebody(browser, "Nguyễn Minh Quân");
  await startAsBride(bride);
  await ask(bride, "26/3/1997");
  await expect(bride.getByText("Ba thông tin này không phải của cùng một người.", { exact: false })).toBeVisible();
  await isSound(bride);
  await ask(bride, "25/3/1997");
  await expect(bride.getByText("Đang chờ Nguyễn Minh Quân xác nhận")).toBeVisible();
  await isSound(bride);
  await goOn(bride, "copies");
  await goOn(bride, "review");
  await expect(bride.getByText("Bên nam: chưa có xác nhận của người này")).toBeVisible();
  await expect(bride.getByText("phố Hoàng Sâm")).toHaveCount(0);
  const review = bride.url();

  await groom.reload();
  await confirmAsGroom(groom);
  await bride.reload();
  await expect(bride.getByText(/Nguyễn Minh Quân đã xác nhận lúc/)).toBeVisible();
  await isSound(bride);
  await bride.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(bride.getByText("Đã nộp hồ sơ", { exact: true })).toBeVisible();
  const code = await codeOn(bride);

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const handle = async (official: string, name: string | RegExp): Promise<void> => {
    await signIn(desk, "desk", official);
    await openAtDesk(desk, code);
    await act(desk, name);
  };
  await signIn(desk, "desk", "Đỗ Thu Trang");
  await openAtDesk(desk, code);
  await expect(desk.getByText("Nguyễn Minh Quân · 001•••••0583")).toBeVisible();
  await isSound(desk);
  await act(desk, "Tiếp nhận hồ sơ");
  await handle("Ngô Quang Minh", /gửi bản thảo cho người nộp/);
  await bride.goto(review.replace(/\/review$/, ""));
  await bride.getByRole("button", { name: /Đúng, đồng ý/ }).click();
  await expect(bride.getByText(/Bạn đã đồng ý/i).first()).toBeVisible();
  await handle("Ngô Quang Minh", /[Hh]ai bên có mặt/);
  await handle("Vũ Thanh Hà", /Ký và cấp/);
  for (const page of [bride, groom]) {
    await page.goto("/papers");
    await page.getByRole("link", { name: /Giấy chứng nhận kết hôn/ }).click();
    await expect(page.getByText("Nguyễn Minh Quân").first()).toBeVisible();
    await isSound(page);
  }
});
