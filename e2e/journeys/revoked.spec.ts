import { expect, test } from "@playwright/test";
import { act, isSound, openAtDesk, sendBirth, signIn, signInAsAnother } from "../lib/pages.ts";

const reason = "Giấy chứng sinh dùng để đăng ký là giấy giả.";

test("a certificate that was revoked is out of use at once, and its owner reads why", async ({ page, context }) => {
  await signInAsAnother(page);
  const code = await sendBirth(page, ["Trần", "Gia", "Huy"]);
  const dossier = page.url().split("?")[0] ?? "";
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await signIn(desk, "desk", "Đỗ Thu Trang");
  await openAtDesk(desk, code);
  await act(desk, "Tiếp nhận hồ sơ");
  await signIn(desk, "desk", "Ngô Quang Minh");
  await openAtDesk(desk, code);
  await act(desk, /gửi bản thảo cho người nộp/);
  await page.goto(dossier);
  await page.getByRole("button", { name: /Đúng, đồng ý/ }).click();
  await expect(page.getByText(/Bạn đã đồng ý/i).first()).toBeVisible();
  await signIn(desk, "desk", "Vũ Thanh Hà");
  await expect(async () => {
    await openAtDesk(desk, code);
    await expect(desk.getByRole("button", { name: /Ký và cấp/ }).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await act(desk, /Ký và cấp/);
  await page.goto("/papers");
  await expect(page.getByText("Còn hiệu lực")).toBeVisible();

  await openAtDesk(desk, code);
  await desk.getByRole("button", { name: "Thu hồi kết quả" }).press("Enter");
  const dialog = desk.getByRole("dialog");
  await expect(dialog.getByText("Không có hồ sơ nào khác đang dùng giấy này.")).toBeVisible();
  await dialog.getByRole("button", { name: "Thu hồi kết quả" }).click();
  await expect(dialog.getByRole("link", { name: "Chọn vì sao thu hồi." })).toBeVisible();
  await isSound(desk);
  await dialog.getByLabel("Vì sao thu hồi").selectOption({ label: "Cấp dựa trên giấy tờ giả" });
  await dialog.getByLabel(/Giải thích cho chủ giấy/).fill(reason);
  await dialog.getByRole("button", { name: "Thu hồi kết quả" }).press("Enter");
  await expect(desk.getByRole("heading", { name: /Giấy khai sinh số .* đã bị thu hồi/ })).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(desk.getByRole("button", { name: "Thu hồi kết quả" })).toHaveCount(0);
  await isSound(desk);

  await page.reload();
  await expect(page.getByText("Đã thu hồi")).toBeVisible();
  await expect(page.getByText(`Lý do: ${reason}`)).toBeVisible();
  await isSound(page);
  await page.getByRole("link", { name: /Giấy khai sinh/ }).click();
  await expect(page.getByText("ĐÃ THU HỒI", { exact: true })).toBeVisible();
  await isSound(page);
  await page.goto(dossier);
  await expect(page.getByRole("heading", { name: "Giấy đã cấp nay bị thu hồi" })).toBeVisible();
  await isSound(page);
});
