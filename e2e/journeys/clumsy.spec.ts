import { expect, test } from "@playwright/test";
import {
  declareAndReview,
  goOn,
  isSound,
  nameChild,
  signInAsAnother,
  signInToFillIn,
  startBirth,
} from "../lib/pages.ts";

const child = ["Niê", "H'", "Linh"] as const;

test("a double click on send is one dossier", async ({ page }) => {
  await signInAsAnother(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await nameChild(page, child);
  await goOn(page, "result");
  await declareAndReview(page);
  await page.getByRole("button", { name: "Nộp hồ sơ" }).dblclick();
  await expect(page.getByText("Đã nộp hồ sơ", { exact: true })).toBeVisible();
  await page.goto("/dossiers");
  await expect(page.getByText(/-0001/)).toHaveCount(1);
  await expect(page.getByText(/-0002/)).toHaveCount(0);
});

test("a reload in the middle loses nothing that was saved", async ({ page }) => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await nameChild(page, child);
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Tên", { exact: true })).toHaveValue("Linh");
});

test("what is missing is told on top of the page, and ticked off there when it is put right", async ({ page }) => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByRole("heading", { name: "Còn 1 chỗ cần sửa" })).toBeVisible();
  await nameChild(page, child);
  await expect(page.getByRole("heading", { name: "Đã sửa xong" })).toBeVisible();
  await isSound(page);
  // Emptied again, it is to be put right again.
  await page.getByLabel("Tên", { exact: true }).fill("");
  await expect(page.getByRole("heading", { name: "Còn 1 chỗ cần sửa" })).toBeVisible();
  await nameChild(page, child);
  await expect(page.getByRole("heading", { name: "Đã sửa xong" })).toBeVisible();
  await goOn(page, "result");
});

test("parts that cannot be fetched leave the form as it is, and are fetched again", async ({ page }) => {
  await signInToFillIn(page);
  await page.route(/later-.*\.js/, (route) => route.abort());
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await expect(page.getByRole("group", { name: "Dân tộc" }).getByText("Chưa tải được phần này")).toBeVisible();
  await nameChild(page, child);
  await goOn(page, "result");
  await expect(page.getByText("Chưa tải được phần này")).toBeVisible();
  await isSound(page);
  await page.unroute(/later-.*\.js/);
  await page.getByRole("button", { name: "Tải lại" }).click();
  await expect(page.getByText(/^Không phải nộp: Giấy chứng sinh/)).toBeVisible();
  await page.getByRole("button", { name: "Quay lại" }).click();
  await expect(page.getByRole("group", { name: "Dân tộc" }).getByRole("combobox")).toHaveValue("Ê-đê");
});

test("the back button leads to the page before, with everything on it", async ({ page }) => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await nameChild(page, child);
  await goOn(page, "result");
  await page.goBack();
  await expect(page).toHaveURL(/fill\/child$/);
  await expect(page.getByLabel("Chữ đệm")).toHaveValue("H'");
  await page.goForward();
  await expect(page).toHaveURL(/fill\/result$/);
});

test("without the network the page says what is not saved, and saves it when the network is back", async ({ page }) => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await page.context().setOffline(true);
  await nameChild(page, child);
  await expect(page.getByText(/Chưa lưu được/).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByLabel("Họ", { exact: true })).toHaveValue("Niê");
});

test("what a register vouches for is text: there is no box to write another value into", async ({ page }) => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  await expect(page.getByText(/CSDL hộ tịch · cập nhật/).first()).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
});

test("sending again after the network failed is still one dossier", async ({ page }) => {
  await signInAsAnother(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await nameChild(page, child);
  await goOn(page, "result");
  await declareAndReview(page);
  let lost = 0;
  await page.route("**/trpc/citizen.submitDossier**", async (route) => {
    lost += 1;
    if (lost > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  // The house took it and the answer was lost: the page sends again by itself, under the same key.
  await expect(page.getByText("Đã nộp hồ sơ", { exact: true })).toBeVisible();
  expect(lost).toBe(2);
  await page.goto("/dossiers");
  await expect(page.getByText(/-0001/)).toHaveCount(1);
  await expect(page.getByText(/-0002/)).toHaveCount(0);
});
