import { expect, type Page, test } from "@playwright/test";
import { act, declareAndReview, goOn, isSound, openAtDesk, registersAnswered, send, signIn } from "../lib/pages.ts";

const startLand = async (page: Page, name: string): Promise<void> => {
  await signIn(page, "citizen", name);
  await page.goto("/procedures/land-registration");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/holder$/);
  await registersAnswered(page);
};

/** Opens the dossier as another official, at the desk. */
const asOfficial = async (desk: Page, name: string, code: string): Promise<void> => {
  await signIn(desk, "desk", name);
  await openAtDesk(desk, code);
};

/** Presses the act's button, states what the step asks, and confirms; all these dialogs are of one make. */
const actStating = async (desk: Page, name: RegExp, stated: Readonly<Record<string, string>>): Promise<void> => {
  await desk.getByRole("button", { name }).first().click();
  const dialog = desk.getByRole("dialog");
  for (const [label, value] of Object.entries(stated)) {
    const control = dialog.getByLabel(label, { exact: false }).first();
    if ((await control.evaluate((element) => element.tagName)) === "SELECT")
      await control.selectOption({ label: value });
    else await control.fill(value);
  }
  await dialog.getByRole("button", { name: /^(Xác nhận|Ký và cấp)/ }).click();
  await expect(desk.getByText("đã xong")).toBeVisible();
};

test("an old man's plot goes through three offices and ends in his certificate", async ({ page, context }) => {
  await startLand(page, "Trần Văn Tư");
  await page.getByLabel("Cá nhân tôi").check();
  await isSound(page);
  await goOn(page, "parcel");
  await page.getByRole("radio", { name: /Quan Hoa/ }).check();
  await registersAnswered(page);
  await expect(page.getByRole("textbox", { name: /^Thửa đất số/ })).toHaveValue("18");
  await page.getByLabel("Diện tích sử dụng riêng").fill("100");
  await page.getByLabel("Năm").fill("1978");
  await expect(page.getByText("Trước 18/12/1980")).toBeVisible();
  await page
    .getByRole("group", { name: /^Nguồn gốc/ })
    .getByRole("combobox")
    .selectOption({ label: "Tự khai hoang" });
  await expect(page.getByText(/Diện tích phải bằng phần sử dụng riêng cộng phần sử dụng chung/)).toBeVisible();
  await page.getByLabel("Diện tích sử dụng riêng").fill("142,5");
  await isSound(page);
  await goOn(page, "request");
  await page.getByLabel(/^Giấy tờ về quyền sử dụng đất/).check();
  await expect(page.locator("input[type=file]")).toHaveCount(0);
  await isSound(page);
  await declareAndReview(page);
  await expect(page.getByText("Theo thông báo của cơ quan thuế").first()).toBeVisible();
  await isSound(page);
  const code = await send(page);
  const dossier = page.url().split("?")[0] ?? "";

  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await asOfficial(desk, "Đỗ Thu Trang", code);
  await act(desk, "Tiếp nhận hồ sơ");
  // The land registration office, and after it the tax office, have it while it is theirs.
  await asOfficial(desk, "Nghiêm Thị Lụa", code);
  await desk
    .getByRole("button", { name: /Hoàn thành trích lục/ })
    .first()
    .click();
  await isSound(desk);
  await desk.getByRole("dialog").getByRole("button", { name: "Để sau" }).click();
  await actStating(desk, /Hoàn thành trích lục/, { "Diện tích": "141,8", "Diện tích sử dụng riêng": "141,8" });
  await desk.getByRole("searchbox").fill(code);
  await expect(desk.getByRole("link", { name: new RegExp(code) })).toHaveCount(0);
  await asOfficial(desk, "Lưu Đình Khôi", code);
  await actStating(desk, /Hoàn thành xác nhận/, { "Đủ điều kiện cấp Giấy chứng nhận": "Có" });
  await openAtDesk(desk, code);
  await actStating(desk, /Hoàn thành niêm yết/, { "Ghi chú nội bộ (không bắt buộc)": "Đã niêm yết trước khi nộp" });
  await asOfficial(desk, "Tống Hữu Phước", code);
  await actStating(desk, /Hoàn thành thông báo/, {
    "Tiền sử dụng đất phải nộp": "12.500.000",
    "Lệ phí trước bạ phải nộp": "850.000",
  });
  await page.goto(dossier);
  await expect(page.getByText("12.500.000").first()).toBeVisible();
  await isSound(page);
  await openAtDesk(desk, code);
  await actStating(desk, /Hoàn thành thực hiện/, { "Nghĩa vụ tài chính": "Đã nộp đủ" });
  await asOfficial(desk, "Vũ Thanh Hà", code);
  await actStating(desk, /Ký và cấp Giấy chứng nhận/, { "Số phát hành Giấy chứng nhận": "AA 02600018" });

  await page.goto("/papers");
  await page.getByRole("link", { name: /Giấy chứng nhận quyền sử dụng đất/ }).click();
  await expect(page.getByText("141,8").first()).toBeVisible();
  await isSound(page);
});

test("new land without papers is registered all the same, and no certificate is asked for", async ({ page }) => {
  await startLand(page, "Sùng Thị Mỷ");
  await page.getByLabel("Cá nhân tôi").check();
  await goOn(page, "parcel");
  const place = page.getByRole("group", { name: /^Địa chỉ thửa đất/ });
  await place.getByLabel("Tỉnh, thành phố").selectOption({ label: "Tỉnh Đắk Lắk" });
  await place.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Xã Buôn Đôn" });
  await place.getByLabel(/Số nhà/).fill("Thôn 6");
  await page.getByRole("textbox", { name: /^Diện tích \(/ }).fill("2.000,5");
  await page
    .getByRole("group", { name: /^Mục đích/ })
    .getByRole("combobox")
    .selectOption({
      label: "Đất trồng cây hằng năm khác",
    });
  await page.getByLabel("Thời hạn đề nghị được sử dụng").fill("50 năm");
  await page.getByLabel("Năm").fill("2019");
  await page
    .getByRole("group", { name: /^Nguồn gốc/ })
    .getByRole("combobox")
    .selectOption({ label: "Tự khai hoang" });
  await goOn(page, "request");
  await expect(page.getByText(/thì không được cấp Giấy chứng nhận/)).toBeVisible();
  await page
    .getByRole("group", { name: /^Đề nghị cấp/ })
    .getByLabel("Không")
    .check();
  await expect(page.getByText(/thì không được cấp Giấy chứng nhận/)).toHaveCount(0);
  await isSound(page);
  await declareAndReview(page);
  await expect(page.getByText("Không mất phí.")).toBeVisible();
  await expect(page.getByText(/thêm 10 ngày làm việc/)).toBeVisible();
  await send(page);
  await expect(page.getByText(/thêm 10 ngày làm việc/)).toBeVisible();
});
