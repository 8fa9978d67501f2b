import { expect, type Page, test } from "@playwright/test";
import {
  declareAndReview,
  fatherUndetermined,
  goOn,
  isSound,
  nameChild,
  pdfNamed,
  registerInCauGiay,
  registersAnswered,
  signIn,
} from "../lib/pages.ts";

// The forms that have a whole story of their own, as somebody else fills them in.

const start = async (page: Page, procedure: string, first: string): Promise<void> => {
  await page.goto(`/procedures/${procedure}`);
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(new RegExp(`fill/${first}$`));
  await registersAnswered(page);
};

const name = async (page: Page, group: RegExp, [family, middle, given]: readonly [string, string, string]) => {
  const parts = page.getByRole("group", { name: group });
  await parts.getByLabel("Họ", { exact: true }).fill(family);
  await parts.getByLabel("Chữ đệm").fill(middle);
  await parts.getByLabel("Tên", { exact: true }).fill(given);
};

test("a mother alone, who lodges with others, fills in the bundle without a father or an identity card", async ({
  page,
}) => {
  await signIn(page, "citizen", "Phạm Thu Hoa");
  await start(page, "birth-bundle", "filer");
  await page.getByLabel("Tôi là").selectOption({ label: "Mẹ" });
  await goOn(page, "parents");
  await fatherUndetermined(page);
  await goOn(page, "child");
  await nameChild(page, ["Phạm", "Gia", "Bách"]);
  await goOn(page, "residence");
  await page
    .getByRole("group", { name: /Đăng ký thường trú cho trẻ/ })
    .getByLabel("Có")
    .check();
  await page.getByLabel(/cha, mẹ không là chủ sở hữu/).check();
  await page
    .getByRole("group", { name: /Tôi là chủ hộ/ })
    .getByLabel("Không")
    .check();
  await page
    .getByRole("group", { name: /Chủ sở hữu chỗ ở là/ })
    .getByLabel("Chủ hộ")
    .check();
  await page.getByLabel("Tờ khai CT01 hoặc văn bản").check();
  await page.getByLabel("Người khác là chủ hộ").check();
  await name(page, /^Họ, chữ đệm và tên/, ["Đỗ", "Văn", "Thành"]);
  await page.getByLabel(/^Số định danh cá nhân/).fill("001075003312");
  await page.getByRole("combobox", { name: /^Quan hệ với chủ hộ/ }).fill("o nho");
  await page.getByRole("option", { name: "Ở nhờ", exact: true }).click();
  await page.getByLabel("Trạm Y tế phường Cầu Giấy").check();
  await page
    .getByRole("group", { name: /Đề nghị cấp thẻ căn cước/ })
    .getByLabel("Không")
    .check();
  await isSound(page);
  await goOn(page, "result");
  await registerInCauGiay(page);
  await expect(page.getByText(/Không phải nộp: .*chứng sinh/)).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(pdfNamed("dong-y.pdf"));
  await expect(page.getByText("dong-y.pdf (1 KB)")).toBeVisible();
  await declareAndReview(page);
  await expect(page.getByText("Đỗ Văn Thành").first()).toBeVisible();
  await isSound(page);
});

test("a groom who files names a divorced bride, and states nothing of hers", async ({ page }) => {
  // Nobody whom another journey marries in this house.
  await signIn(page, "citizen", "Lê Đình Cường");
  await start(page, "marriage", "request");
  await page.getByLabel("Bên nam").check();
  const date = page.getByRole("group", { name: /Ngày hai bên/ });
  const [year = "", month = "", day = ""] = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10).split("-");
  await date.getByLabel("Ngày", { exact: true }).fill(day);
  await date.getByLabel("Tháng").fill(month);
  await date.getByLabel("Năm").fill(year);
  await goOn(page, "both");
  await expect(page.getByRole("heading", { name: "Bên nữ" })).toBeVisible();
  await page.getByLabel(/^Tôi tự nguyện/).check();
  await page.getByLabel("Số định danh cá nhân").fill("001188007713");
  await page.getByLabel("Họ, chữ đệm và tên").fill("Hoàng Thị Yến");
  await page.getByLabel("Ngày, tháng, năm sinh").fill("3/12/1988");
  await page.getByRole("button", { name: "Mời xác nhận" }).click();
  await expect(page.getByText("Đang chờ Hoàng Thị Yến xác nhận")).toBeVisible();
  await goOn(page, "copies");
  await goOn(page, "review");
  await expect(page.getByText("Bên nữ: chưa có xác nhận của người này")).toBeVisible();
  await expect(page.getByText("phố Dương Khuê")).toHaveCount(0);
  await isSound(page);
});
