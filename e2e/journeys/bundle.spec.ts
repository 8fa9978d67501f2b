import { expect, type Page, test } from "@playwright/test";
import {
  act,
  codeOn,
  declareAndReview,
  goOn,
  isSound,
  nameChild,
  openAtDesk,
  registerInCauGiay,
  registersAnswered,
  send,
  signIn,
  signInAsAnother,
} from "../lib/pages.ts";

/** The part's own page, from the page of the whole. */
const openPart = async (page: Page, whole: string, title: string): Promise<string> => {
  const link = page.getByRole("main").getByRole("link", { name: title, exact: true });
  await expect(async () => {
    await page.goto(whole);
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await link.click();
  await expect(page.getByRole("link", { name: "Xem cả hồ sơ liên thông" })).toBeVisible();
  return codeOn(page);
};

const takeAs = async (desk: Page, official: string, code: string, step: RegExp): Promise<void> => {
  await signIn(desk, "desk", official);
  await expect(async () => {
    await openAtDesk(desk, code);
    await expect(desk.getByRole("button", { name: step }).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await act(desk, step);
};

test("one form becomes a birth certificate, a residence and a health card, each from its own office", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await signInAsAnother(page);
  await page.goto("/procedures/birth-bundle");
  await expect(page.getByText(/^Cấp thẻ căn cước \(nếu bạn chọn\): 5 ngày làm việc/)).toBeVisible();
  await isSound(page);
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/filer$/);
  await registersAnswered(page);
  await page.getByLabel("Tôi là").selectOption({ label: "Mẹ" });
  const phone = page.getByLabel("Số điện thoại");
  if ((await phone.inputValue()) === "") await phone.fill("0912345678");
  await goOn(page, "parents");
  await goOn(page, "child");
  await nameChild(page, ["Lê", "Bảo", "Ngọc"]);
  await goOn(page, "residence");
  await page
    .getByRole("group", { name: /Đăng ký thường trú cho trẻ/ })
    .getByLabel("Có")
    .check();
  const home = page.getByRole("group", { name: /Địa chỉ thường trú/ });
  await home.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Hà Nội" });
  await home.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường Cầu Giấy" });
  await home.getByLabel(/Số nhà/).fill("Số 12, ngõ 34");
  await page.getByLabel(/cha, mẹ là chủ sở hữu chỗ ở hợp pháp/).check();
  await page
    .getByRole("group", { name: /Chủ hộ nơi trẻ về ở/ })
    .getByRole("radio")
    .first()
    .check();
  await registersAnswered(page);
  await expect(page.getByLabel("Quan hệ với chủ hộ")).toHaveValue("Con đẻ");
  await page.getByLabel("Trạm Y tế phường Cầu Giấy").check();
  await page
    .getByRole("group", { name: /Đề nghị cấp thẻ căn cước/ })
    .getByLabel("Không")
    .check();
  await isSound(page);
  await goOn(page, "result");
  await registerInCauGiay(page);
  await declareAndReview(page);
  await isSound(page);
  await send(page);
  await expect(page.getByText("Chưa bắt đầu")).toHaveCount(2);
  await expect(page.getByText("Cấp thẻ căn cước", { exact: true })).toHaveCount(0);
  await isSound(page);
  const whole = page.url().split("?")[0] ?? "";

  const birth = await openPart(page, whole, "Đăng ký khai sinh");
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await takeAs(desk, "Đỗ Thu Trang", birth, /Tiếp nhận hồ sơ/);
  await takeAs(desk, "Ngô Quang Minh", birth, /gửi bản thảo cho người nộp/);
  await page.reload();
  await isSound(page);
  await page.getByRole("button", { name: /Đúng, đồng ý/ }).click();
  await expect(page.getByText(/Bạn đã đồng ý|đã xác nhận/i).first()).toBeVisible();
  await takeAs(desk, "Vũ Thanh Hà", birth, /Ký và cấp/);

  const insurance = await openPart(page, whole, "Cấp thẻ bảo hiểm y tế");
  await page.goto(whole);
  await expect(page.getByText("Chưa bắt đầu")).toHaveCount(0);
  await isSound(page);
  await takeAs(desk, "Lâm Thị Hạnh", insurance, /Tiếp nhận hồ sơ/);
  await takeAs(desk, "Tạ Văn Sơn", insurance, /Ký và cấp/);
  // The health card does not wait for the residence.
  await expect(async () => {
    await page.goto(whole);
    await expect(page.getByRole("link", { name: "Xem Thẻ bảo hiểm y tế" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const residence = await openPart(page, whole, "Đăng ký thường trú cho trẻ");
  await signIn(desk, "desk", "Phan Thị Ngân");
  await openAtDesk(desk, residence);
  await expect(desk.getByText(/Kết quả số .* trong kho kết quả|Đã có: giấy số .* trong kho kết quả/)).toBeVisible();
  await isSound(desk);
  await page.goto(whole);
  await isSound(page);
});
