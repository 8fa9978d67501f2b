import { expect, test } from "@playwright/test";
import { ports } from "./lib/ports.ts";

test("rows are added, filled in and taken out with the keyboard alone, and what is wrong stays at its cell", async ({
  page,
}) => {
  await page.goto(`http://localhost:${ports.gallery}/fields/filled`);
  await page.getByRole("button", { name: "Thêm nhà ở, công trình" }).press("Enter");
  const third = page.getByRole("group", { name: "Nhà ở, công trình 3" });
  await expect(third.getByLabel("Loại")).toBeFocused();
  await page.keyboard.type("Chuồng");
  await page.keyboard.press("Tab");
  await page.keyboard.type("hai");
  await page.keyboard.press("Tab");
  await expect(third.getByText("Số tầng: hãy điền một số nguyên")).toBeVisible();
  await page.getByRole("button", { name: "Xóa Nhà ở, công trình 1" }).press("Enter");
  await expect(page.getByText("Đã xóa Nhà ở, công trình 1. Còn 2.")).toBeAttached();
  await expect(page.getByRole("group", { name: "Nhà ở, công trình 1" })).toBeFocused();
  const second = page.getByRole("group", { name: "Nhà ở, công trình 2" });
  await expect(second.getByLabel("Loại")).toHaveValue("Chuồng");
  await expect(second.getByText("Số tầng: hãy điền một số nguyên")).toBeVisible();
});
