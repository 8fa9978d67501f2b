import { expect, type Page, test } from "@playwright/test";
import { act, declareAndReview, goOn, isSound, openAtDesk, registersAnswered, send, signIn } from "../lib/pages.ts";

/** Opens the certificate for oneself, to the page on the status. */
const startForOneself = async (page: Page, name: string): Promise<void> => {
  await signIn(page, "citizen", name);
  await page.goto("/procedures/marital-status");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/holder$/);
  await registersAnswered(page);
  await page.getByLabel(name).check();
  await registersAnswered(page);
  await isSound(page);
  await goOn(page, "status");
};

/** The codes of the certificate: 2 never married, 3 divorced, 4 widowed. */
const status = (page: Page) => page.getByLabel("Tình trạng hôn nhân");

test("a divorced woman states what the certificate is for, and nothing that the state knows", async ({
  page,
  context,
}) => {
  await startForOneself(page, "Hoàng Thị Yến");
  await expect(status(page)).toHaveValue("3");
  await expect(page.getByText("87/2023/QĐST-HNGĐ")).toBeVisible();
  await expect(page.getByText("Tòa án nhân dân quận Cầu Giấy, thành phố Hà Nội")).toBeVisible();
  await isSound(page);
  await goOn(page, "purpose");
  await page.getByLabel("Mua bán, chuyển nhượng nhà đất").check();
  await page.getByLabel("Ghi rõ mục đích").fill("Mua căn hộ 1207, tòa CT2");
  await isSound(page);
  await declareAndReview(page);
  await expect(page.getByText("Không mất phí.")).toBeVisible();
  await isSound(page);
  const code = await send(page);
  const dossier = page.url().split("?")[0] ?? "";

  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await signIn(desk, "desk", "Đỗ Thu Trang");
  await openAtDesk(desk, code);
  await act(desk, "Tiếp nhận hồ sơ");
  await signIn(desk, "desk", "Ngô Quang Minh");
  await openAtDesk(desk, code);
  await isSound(desk);
  await act(desk, /gửi bản thảo cho người nộp/);
  await page.goto(dossier);
  await page.getByRole("button", { name: /Đúng, đồng ý/ }).click();
  await expect(page.getByText(/Bạn đã đồng ý/i).first()).toBeVisible();
  await signIn(desk, "desk", "Vũ Thanh Hà");
  await openAtDesk(desk, code);
  await act(desk, /Ký và cấp/);
  await page.goto("/papers");
  await expect(page.getByRole("link", { name: /Giấy xác nhận tình trạng hôn nhân/ })).toBeVisible();
  await page.getByRole("link", { name: /Giấy xác nhận tình trạng hôn nhân/ }).click();
  await expect(page.getByText("Mua căn hộ 1207, tòa CT2")).toBeVisible();
  await isSound(page);
});

test("a widower finds the record of his wife's death in the form", async ({ page }) => {
  await startForOneself(page, "Trần Văn Tư");
  await expect(status(page)).toHaveValue("4");
  await expect(page.getByText("01/09/2021")).toBeVisible();
  await isSound(page);
});

test("who is to marry in Viet Nam is told that no certificate is needed", async ({ page }) => {
  await startForOneself(page, "Phạm Thu Hoa");
  await expect(status(page)).toHaveValue("2");
  await goOn(page, "purpose");
  await page.getByLabel("Để kết hôn").check();
  await page.getByLabel("Ủy ban nhân dân tại Việt Nam").check();
  await expect(page.getByText(/thì không cần giấy này: cơ quan tự tra cứu/)).toBeVisible();
  await isSound(page);
  await page.getByRole("link", { name: "Sang thủ tục: Đăng ký kết hôn" }).click();
  await expect(page.getByText("Những gì bạn đã khai ở hồ sơ trước")).toBeVisible();
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await expect(page).toHaveURL(/fill\/request$/);
});
