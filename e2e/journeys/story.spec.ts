import { expect, test } from "@playwright/test";
import { act, declareAndReview, goOn, isSound, nameChild, openAtDesk, send, signIn, startBirth } from "../lib/pages.ts";

test("a birth is registered, from sign-in to the certificate among the mother's papers", async ({ page, context }) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await isSound(page);
  await signIn(page, "citizen", "Nguyễn Thị Mai");
  await isSound(page);
  await page.getByRole("searchbox").fill("giay khai sanh");
  await page.getByRole("link", { name: "Đăng ký khai sinh" }).first().click();
  await expect(page.getByText("Dự kiến điền sẵn 32/47 ô từ 5 nguồn")).toBeVisible();
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
