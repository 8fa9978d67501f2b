import { expect, type Page, test } from "@playwright/test";
import { isSound, signIn } from "../lib/pages.ts";

const wide = { width: 1280, height: 900 };

const openBirth = async (page: Page): Promise<void> => {
  await signIn(page, "studio", "Bùi Khánh Linh");
  await page.getByRole("link", { name: "Đăng ký khai sinh" }).click();
  await expect(page).toHaveURL(/studio\/procedures\/birth-registration$/);
  await expect(page.getByRole("heading", { name: "Các trang" })).toBeVisible();
};

const tab = (page: Page, name: string) => page.getByRole("tab", { name });

/** Stands behind some words of the source, as an author would get there: by searching. */
const standBehind = async (page: Page, words: string): Promise<void> => {
  const editor = page.getByRole("textbox", { name: "Nguồn" });
  await editor.press("Control+f");
  await page.getByRole("textbox", { name: "Tìm" }).pressSequentially(words);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(editor).toBeFocused();
  await page.keyboard.press("ArrowRight");
};

test("the studio lists the catalogue, each procedure with how far it asks only once", async ({ page }) => {
  await signIn(page, "studio", "Bùi Khánh Linh");
  const row = page.getByRole("row", { name: /Đăng ký khai sinh/ });
  await expect(row.getByText(/^\d+\/55 trường được điền sẵn$/)).toBeVisible();
  await expect(row.getByText("5/9 giấy tờ không phải nộp")).toBeVisible();
  await expect(page.getByText("Cơ sở dữ liệu quốc gia về dân cư").first()).toBeVisible();
  await isSound(page);
  await page.setViewportSize(wide);
  await isSound(page);
});

test("a designer misspells a name, is shown where, mends it, and sees the form as two people would", async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await openBirth(page);
  await standBehind(page, "from: mother.birthNotices");
  await isSound(page);
  await page.keyboard.press("Backspace");
  const problem = page.getByRole("button", { name: /Dòng \d+, cột \d+ Không có tên “mother.birthNotice”/ });
  await expect(problem).toBeVisible();
  await expect(page.getByText("Có phải là: mother.birthNotices")).toBeVisible();
  await isSound(page);
  await problem.click();
  await expect(page.getByRole("textbox", { name: "Nguồn" })).toBeFocused();
  // The problem's place is where the name begins: the letter that is missing goes to its end.
  await standBehind(page, "from: mother.birthNotice");
  await page.keyboard.type("s");
  await expect(page.getByText("Không có điểm nào cần sửa.")).toBeVisible();
  await expect(page.getByText("Như tệp lúc khởi động")).toBeVisible();

  await tab(page, "Xem thử").click();
  await page.getByLabel("Tôi là").selectOption({ label: "Mẹ" });
  await page.getByRole("button", { name: "2. Cha mẹ" }).click();
  const form = page.locator("form");
  await expect(form.getByText("Trần Văn Ban")).toBeVisible();
  await isSound(page);
  await page.getByRole("button", { name: "Hỏi cơ sở dữ liệu nào, vì sao?" }).click();
  await expect(page.getByText(/^\d+ lượt hỏi, \d+ mục thông tin, \d+ đợt, lâu nhất \d+ giây$/u)).toBeVisible();
  const plan = page.getByRole("region", { name: "Hỏi cơ sở dữ liệu nào, vì sao?" });
  const residence = plan.locator("details").filter({ hasText: /^CSDL cư trú/u });
  await residence.locator("summary").click();
  await expect(residence.getByText("Về: Người cha")).toBeVisible();
  await isSound(page);
  await page.getByLabel("Điền như").selectOption({ label: "Phạm Thu Hoa" });
  await page.getByRole("button", { name: "1. Người nộp" }).click();
  await page.getByLabel("Tôi là").selectOption({ label: "Mẹ" });
  await page.getByRole("button", { name: "2. Cha mẹ" }).click();
  await expect(page.getByLabel("Chưa xác định được cha")).toBeVisible();
  await expect(form.getByText("Trần Văn Ban")).toHaveCount(0);
  await isSound(page);
});

test("what publishes and is to be thought about is told beside the form, which goes on", async ({ page }) => {
  await page.setViewportSize(wide);
  await openBirth(page);
  await standBehind(page, 'when: birthCase != "4" }');
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(' or birthCase != "5"');
  await expect(page.getByText("1 lưu ý, vẫn công bố được")).toBeVisible();
  await expect(page.getByRole("button", { name: /Lưu ý Điều kiện của “proof-of-birth” luôn đúng/ })).toBeVisible();
  await isSound(page);
  await tab(page, "Xem thử").click();
  await expect(page.getByRole("button", { name: "1. Người nộp" })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await tab(page, "Cần sửa").click();
  await isSound(page);
});

test("what is typed into the source is seen in the form, and nothing of it is kept", async ({ page }) => {
  await page.setViewportSize(wide);
  await openBirth(page);
  await tab(page, "Xem thử").click();
  await expect(page.getByRole("button", { name: "1. Người nộp" })).toBeVisible();
  await standBehind(page, "title: { vi: Người nộp,");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(" đơn");
  await expect(page.getByRole("button", { name: "1. Người nộp đơn" })).toBeVisible();
  // What is worked out is held to its field's own bounds.
  await page.getByLabel("Tôi là").selectOption({ label: "Bà" });
  await standBehind(page, "title: { vi: Ngày sinh ghi bằng chữ, en: Date of birth in words }");
  await page.keyboard.type(", max: 9");
  await page.getByRole("button", { name: "2. Cha mẹ" }).click();
  await page.getByLabel("Tôi khai thông tin người mẹ").check();
  await page.getByRole("button", { name: "3. Trẻ em" }).click();
  const born = page.getByRole("group", { name: /^Ngày, tháng, năm sinh/u });
  await born.getByLabel("Ngày", { exact: true }).fill("1");
  await born.getByLabel("Tháng").fill("11");
  await born.getByLabel("Năm").fill("2026");
  await expect(page.getByText("Ngày sinh ghi bằng chữ: tính ra giá trị không dùng được.")).toBeVisible();
  await isSound(page);
  await expect(page.getByText("Đã sửa", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "← Danh mục" }).click();
  await page.getByRole("link", { name: "Đăng ký khai sinh" }).click();
  await expect(page.getByText("Đã sửa", { exact: true })).toBeVisible();

  const warned = page.waitForEvent("dialog");
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving;
  await page.getByRole("button", { name: "Bỏ thay đổi" }).click();
  await expect(page.getByText("Như tệp lúc khởi động")).toBeVisible();
  await page.reload();
  await tab(page, "Xem thử").click();
  await expect(page.getByRole("button", { name: "1. Người nộp", exact: true })).toBeVisible();
});

test("she asks why a field is not shown, and sees the rule change as she answers", async ({ page }) => {
  await page.setViewportSize(wide);
  await openBirth(page);
  await tab(page, "Xem thử").click();
  const why = page.getByRole("region", { name: "Vì sao?" });
  await why.getByLabel("Vì sao?").selectOption({ label: "Số bản sao (đang ẩn)" });
  await expect(why.getByText("Đang ẩn: điều kiện của trường chưa đúng.")).toBeVisible();
  const condition = why.getByRole("listitem").filter({ hasText: /^copiesWanted/ });
  await expect(condition).toHaveText("copiesWanted = false quyết định");
  await isSound(page);
  await page.getByRole("button", { name: "4. Kết quả" }).click();
  await page
    .getByRole("group", { name: /^Tôi cần bản sao/ })
    .getByLabel("Có")
    .check();
  await expect(condition).toHaveText("copiesWanted = true quyết định");
  await expect(why.getByText("Đang hỏi người nộp; bắt buộc.")).toBeVisible();

  await why.getByLabel("Vì sao?").selectOption({ label: "Thời hạn, nếu nhận lúc này" });
  await expect(why.getByRole("listitem").first()).toContainText(/^if local time\(received\).* = "\d{4}-\d\d-\d\d"/u);
  await isSound(page);

  await why.getByLabel("Vì sao?").selectOption({ label: "ethnicity-of-a-parent" });
  await expect(why.getByText("Báo cho người nộp khi")).toBeVisible();
  await isSound(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await tab(page, "Xem thử").click();
  await isSound(page);
});

test("on a phone the parts of the page are looked at one at a time", async ({ page }) => {
  await openBirth(page);
  await isSound(page);
  await page
    .getByRole("button", { name: /^Dòng \d+ ?: Người cha$/ })
    .first()
    .click();
  await expect(tab(page, "Nguồn")).toHaveAttribute("aria-selected", "true");
  const editor = page.getByRole("textbox", { name: "Nguồn" });
  await expect(editor).toBeFocused();
  await isSound(page);
  await editor.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
  await tab(page, "Cần sửa").click();
  await expect(page.getByText("Không có điểm nào cần sửa.")).toBeVisible();
  await isSound(page);
  await tab(page, "Xem thử").click();
  await expect(page.getByText("Mọi câu trả lời ở đây đến từ hệ thống Mô phỏng.", { exact: false })).toBeVisible();
  await expect(page.getByText("Nguyễn Thị Mai", { exact: true }).last()).toBeVisible();
  await isSound(page);
});

test("a procedure that is not in the catalogue is said to be none, with the way back", async ({ page }) => {
  await signIn(page, "studio", "Bùi Khánh Linh");
  await page.goto("/studio/procedures/no-such");
  await expect(page.getByText("Danh mục không có thủ tục này.")).toBeVisible();
  await isSound(page);
});
