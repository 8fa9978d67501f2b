import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { ports } from "./lib/ports.ts";

const fields = `http://localhost:${ports.gallery}/fields/empty`;

test.beforeEach(({ page }) => page.goto(fields));

const box = (page: Page) => page.getByRole("combobox", { name: "Quốc tịch" });
const list = (page: Page) => page.getByRole("listbox", { name: "Quốc tịch" });
const options = (page: Page) => list(page).getByRole("option");
const isSound = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** The option that a screen reader is told of, while the focus stays in the box. */
const active = async (page: Page): Promise<string> => {
  const id = await box(page).getAttribute("aria-activedescendant");
  return id === null ? "" : page.locator(`[id="${id}"]`).innerText();
};

test("with the keyboard alone, and without marks, one of a long list is found", async ({ page }) => {
  await box(page).focus();
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.type("an");
  await expect(options(page)).toHaveText(["Anh", "Ấn Độ", "Hàn Quốc", "Nhật Bản", "Thái Lan", "Canada"]);
  await expect(page.getByRole("status").getByText("6 mục")).toBeAttached();
  expect(await active(page)).toBe("");
  await page.keyboard.press("ArrowDown");
  expect(await active(page)).toBe("Anh");
  await page.keyboard.press("End");
  expect(await active(page)).toBe("Canada");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  expect(await active(page)).toBe("Ấn Độ");
  await isSound(page);
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue("Ấn Độ");
  await expect(list(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await expect(page.getByText("Đã chọn: Ấn Độ.")).toBeAttached();
  // The list without typing begins where she is.
  await page.keyboard.press("ArrowDown");
  await expect(options(page)).toHaveCount(16);
  expect(await active(page)).toBe("Ấn Độ");
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("Ấn Độ");
});

test("a tap shows the list and another chooses; a name or a code typed to its end is enough", async ({ page }) => {
  await box(page).click();
  await expect(options(page)).toHaveCount(16);
  // The keyboard of a phone takes half of the screen.
  await page.setViewportSize({ width: 360, height: 400 });
  await expect(list(page)).toBeInViewport({ ratio: 1 });
  await list(page).getByRole("option", { name: "Lào" }).click();
  await expect(box(page)).toHaveValue("Lào");
  for (const typed of ["han quoc", "kor", "HÀN QUỐC"]) {
    await box(page).fill(typed);
    await page.getByLabel(/^Số điện thoại(?! người nhận)/).focus();
    await expect(box(page)).toHaveValue("Hàn Quốc");
    await expect(box(page)).not.toHaveAttribute("aria-invalid", "true");
  }
});

test("what is not in the list is said to be so and stays; the summary leads back to it", async ({ page }) => {
  await box(page).fill("Hàn Quốcc");
  await expect(page.getByText("Không có mục nào giống “Hàn Quốcc”").first()).toBeVisible();
  await page.getByLabel(/^Số điện thoại(?! người nhận)/).focus();
  await expect(box(page)).toHaveValue("Hàn Quốcc");
  await expect(box(page)).toHaveAccessibleDescription(/không có trong danh sách/);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  const link = page.getByRole("region", { name: "chỗ cần sửa" }).getByRole("link", { name: /^Quốc tịch: không có/ });
  await link.click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("Hàn Quốcc");
  await isSound(page);
  await box(page).press("Backspace");
  await page.getByLabel(/^Số điện thoại(?! người nhận)/).focus();
  await expect(box(page)).toHaveValue("Hàn Quốc");
  await expect(box(page)).not.toHaveAttribute("aria-invalid", "true");
});

test("an ethnic group is found by typing; one that the list lacks is given by its name", async ({ page }) => {
  const group = page.getByRole("group", { name: "Dân tộc" });
  const [box, name] = [group.getByRole("combobox"), group.getByLabel("Ghi rõ tên")];
  await box.fill("ede");
  await page.getByLabel("Thư điện tử").focus();
  await expect(box).toHaveValue("Ê-đê");
  await expect(name).toHaveCount(0);
  await box.fill("Cil");
  await group.getByRole("option", { name: "Khác: ghi “Cil”" }).click();
  await expect(name).toHaveValue("Cil");
  await name.fill("");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByRole("link", { name: /Dân tộc: chọn “Khác” thì hãy ghi rõ tên/ }).click();
  await expect(name).toBeFocused();
  await name.fill("Cil");
  await page.getByLabel("Thư điện tử").focus();
  await expect(group.getByText("hãy ghi rõ tên.")).toHaveCount(0);
});

test("a link that leads to it is followed once its code is there", async ({ page }) => {
  await page.goto("about:blank");
  await page.goto(`${fields}#f-list-search`);
  await expect(box(page)).toBeFocused();
});
