import { expect, test } from "@playwright/test";
import {
  act,
  declareAndReview,
  goOn,
  isSound,
  nameChild,
  openAtDesk,
  registersAnswered,
  send,
  signIn,
  startBirth,
} from "../lib/pages.ts";
import { ownDwelling, pick, startResidence } from "../lib/residence.ts";

// One family, one evening: each test goes on where the one before it ended.
test.describe.configure({ mode: "serial" });

test("a birth is registered, from sign-in to the certificate among the mother's papers", async ({ page, context }) => {
  await page.goto("/");
  await isSound(page);
  await signIn(page, "citizen", "Nguyễn Thị Mai");
  await isSound(page);
  await page.getByRole("searchbox").fill("giay khai sanh");
  await page.getByRole("link", { name: "Đăng ký khai sinh" }).first().click();
  await expect(page.getByText("Dự kiến điền sẵn 32/55 ô từ 5 nguồn")).toBeVisible();
  await expect(page.getByText(/Giấy chứng nhận kết hôn của cha, mẹ – cơ quan tự tra cứu ở CSDL hộ tịch/)).toBeVisible();
  await isSound(page);

  await startBirth(page, "Mẹ");
  await expect(page.getByText("Trần Văn Ban")).toBeVisible();
  await expect(page.getByText(/CSDL hộ tịch · cập nhật/).first()).toBeVisible();
  await isSound(page);
  await goOn(page, "child");
  await nameChild(page, ["Trần", "Minh", "An"]);
  await isSound(page);
  await goOn(page, "result");
  await isSound(page);
  await declareAndReview(page);
  await expect(page.getByText("TRẦN MINH AN").or(page.getByText("Trần Minh An")).first()).toBeVisible();
  await isSound(page);
  const code = await send(page);
  await isSound(page);
  const dossier = page.url().split("?")[0] ?? "";

  // The same browser, at the other face: one cookie each.
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await signIn(desk, "desk", "Đỗ Thu Trang");
  await isSound(desk);
  await openAtDesk(desk, code);
  await expect(desk.getByText("Công dân khai").first()).toBeVisible();
  await expect(desk.getByText(/CSDL dân cư · /).first()).toBeVisible();
  await isSound(desk);
  await act(desk, "Tiếp nhận hồ sơ");
  await signIn(desk, "desk", "Ngô Quang Minh");
  await openAtDesk(desk, code);
  await act(desk, /gửi bản thảo cho người nộp/);

  await page.goto(dossier);
  await expect(page.getByRole("heading", { name: "Xem bản thảo giấy sẽ cấp" })).toBeVisible();
  await isSound(page);
  await page.getByRole("button", { name: /Đúng, đồng ý/ }).click();
  await expect(page.getByText(/Bạn đã đồng ý|đã xác nhận/i).first()).toBeVisible();

  await signIn(desk, "desk", "Vũ Thanh Hà");
  await expect(async () => {
    await openAtDesk(desk, code);
    await expect(desk.getByRole("button", { name: /Ký và cấp/ }).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await act(desk, /Ký và cấp/);

  await page.goto("/papers");
  await isSound(page);
  await page
    .getByRole("link", { name: /Giấy khai sinh/ })
    .first()
    .click();
  await expect(page.getByText(/^Số \d+\/\d{4}$/)).toBeVisible();
  await expect(page.getByText("TRẦN MINH AN").first()).toBeVisible();
  await isSound(page);
  await page.goto("/who-looked");
  await expect(page.getByRole("listitem").filter({ hasText: "Cơ sở dữ liệu hộ tịch điện tử" }).first()).toBeVisible();
  await isSound(page);
  await page.goto("/dossiers");
  await isSound(page);
});

test("the child's residence needs no paper: the certificate and the land register speak for it", async ({
  page,
  context,
}) => {
  await signIn(page, "citizen", "Nguyễn Thị Mai");
  await page.getByRole("searchbox").fill("nhap khau cho con");
  await page
    .getByRole("link", { name: /Đăng ký thường trú/ })
    .first()
    .click();
  await isSound(page);
  await startResidence(page);
  await isSound(page);
  await ownDwelling(page, /Căn hộ 0915/);
  await pick(page, /Nguyễn Thị Mai/, /Trần Minh An/);
  // An adult of the household may be picked by whoever he has authorised, and is picked by nobody else.
  await expect(page.getByRole("checkbox", { name: /Trần Văn Ban/ })).not.toBeChecked();
  await expect(page.getByRole("region", { name: /Trần Minh An/ }).getByLabel("Quan hệ với chủ hộ")).toHaveValue(
    "Con đẻ",
  );
  await isSound(page);
  await goOn(page, "result");
  await expect(page.getByText(/Không phải nộp: Giấy tờ chứng minh chỗ ở hợp pháp/)).toBeVisible();
  await expect(page.getByText(/Không phải nộp: .* – Trần Minh An/)).toBeVisible();
  await expect(page.getByText(/Kho kết quả, cập nhật/)).toBeVisible();
  await expect(page.locator('input[type="file"]')).toHaveCount(0);
  await isSound(page);
  await declareAndReview(page);
  await isSound(page);
  const code = await send(page);
  expect(code).toMatch(/^G01/);
  const dossier = page.url().split("?")[0] ?? "";

  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await signIn(desk, "desk", "Đỗ Thu Trang");
  await desk.getByRole("searchbox").fill(code);
  await expect(desk.getByRole("link", { name: new RegExp(code) })).toHaveCount(0);
  await signIn(desk, "desk", "Phan Thị Ngân");
  await openAtDesk(desk, code);
  await expect(desk.getByText(/Đã có: giấy số .* trong kho kết quả|Kết quả số .* trong kho kết quả/)).toBeVisible();
  await expect(desk.getByText(/CSDL đất đai/).first()).toBeVisible();
  await isSound(desk);
  await act(desk, "Tiếp nhận hồ sơ");
  await openAtDesk(desk, code);
  await act(desk, /Chuyển|Trình|Hoàn thành/);
  await signIn(desk, "desk", "Trịnh Đức Long");
  await openAtDesk(desk, code);
  await act(desk, /Ký và cấp|Duyệt/);

  await page.goto(dossier);
  await isSound(page);
  // What was asked about her child stands in her list too.
  await page.goto("/who-looked");
  await expect(page.getByText(/^Về người khác trong hồ sơ, số định danh 001•••••/).first()).toBeVisible();
  await isSound(page);
  await page.goto("/papers");
  await expect(page.getByRole("link", { name: /Thông báo kết quả đăng ký thường trú/ })).toBeVisible();
  await isSound(page);
});

test("a copy of the certificate takes two answers and no paper", async ({ page }) => {
  await signIn(page, "citizen", "Nguyễn Thị Mai");
  await page.goto("/procedures/civil-status-copy");
  await isSound(page);
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/record$/);
  await registersAnswered(page);
  await isSound(page);
  await page.getByRole("radio", { name: /Trần Minh An/ }).check();
  await page.getByLabel("Giấy khai sinh", { exact: true }).check();
  await registersAnswered(page);
  await expect(page.getByText(/^Kho kết quả · cập nhật/).first()).toBeVisible();
  await page.getByLabel(/^Tôi cam đoan/).check();
  await goOn(page, "review");
  await isSound(page);
  // It is of a child: no fee, by the date of birth.
  await expect(page.getByText("8.000")).toHaveCount(0);
  await send(page);
});
