import { expect, type Page, test } from "@playwright/test";
import { byKeyboard } from "../lib/keyboard.ts";
import { goOn, isSound, nameChild, signInToFillIn, startBirth } from "../lib/pages.ts";

const officeOf = (page: Page) => page.getByRole("group", { name: /Cơ quan đăng ký/ });
const communeOf = (page: Page) => officeOf(page).getByLabel("Xã, phường, đặc khu");

/** To the page where she chooses who registers, with nothing chosen yet. */
const toOffice = async (page: Page): Promise<void> => {
  await signInToFillIn(page);
  await startBirth(page, "Mẹ");
  await goOn(page, "child");
  await nameChild(page, ["Niê", "H'", "Linh"]);
  await goOn(page, "result");
  await expect(officeOf(page)).toBeVisible();
};

const choose = (page: Page, province: string) =>
  officeOf(page).getByLabel("Tỉnh, thành phố").selectOption({ label: province });

test("the communes of a province are fetched when it is chosen; where they cannot be, nothing is lost", async ({
  page,
}) => {
  await toOffice(page);
  let [asked, letGo] = [0, (): void => undefined];
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/units\/[^/]+\/79$/, async (route) => {
    asked += 1;
    if (asked === 1) await route.abort();
    else {
      await held;
      await route.continue();
    }
  });
  await choose(page, "Thành phố Hồ Chí Minh");
  await expect(officeOf(page).getByRole("alert")).toContainText("Chưa tải được danh sách");
  await isSound(page);
  await officeOf(page).getByRole("button", { name: "Tải lại" }).click();
  await expect(officeOf(page).getByText("Đang tải…")).toBeVisible();
  await expect(communeOf(page)).toBeFocused();
  await expect(officeOf(page).getByLabel("Tỉnh, thành phố")).toHaveValue("79");
  letGo();
  await communeOf(page).selectOption({ label: "Phường Sài Gòn" });
  await expect(officeOf(page).getByText("Đang tải…")).toHaveCount(0);
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  await page.reload();
  await expect(communeOf(page)).toHaveValue("26740");
  expect(asked).toBeGreaterThan(1);
});

test("who knows only the old address finds it by its name; of a divided unit she chooses", async ({ page }) => {
  await toOffice(page);
  await officeOf(page).getByRole("button", { name: "Tôi chỉ biết địa chỉ cũ" }).click();
  const search = officeOf(page).getByLabel(/^Tên xã, phường, thị trấn cũ/);
  await search.fill("quan hoa cau giay");
  await search.press("Enter");
  await expect(page).toHaveURL(/fill\/result$/);
  const divided = officeOf(page).getByRole("group", { name: /^Phường Quan Hoa, Quận Cầu Giấy.* đã được chia/ });
  await expect(divided.getByRole("button")).toHaveText([
    "Phường Cầu Giấy, Thành phố Hà Nội",
    "Phường Nghĩa Đô, Thành phố Hà Nội",
  ]);
  await isSound(page);
  await divided.getByRole("button", { name: /^Phường Nghĩa Đô/ }).click();
  await expect(communeOf(page)).toBeFocused();
  await expect(communeOf(page)).toHaveValue("00160");
  await expect(officeOf(page).getByText("Đã điền: Phường Nghĩa Đô, Thành phố Hà Nội.")).toBeVisible();
  await search.fill("không có đâu");
  await search.press("Enter");
  await expect(officeOf(page).getByText(/^Không tìm thấy đơn vị cũ/)).toBeVisible();
});

test("an old address is looked up with the keyboard alone, and where that fails it is told", async ({ page }) => {
  await toOffice(page);
  const she = byKeyboard(page);
  await page.route("**/trpc/public.findOldUnits*", (route) => route.abort());
  await she.press("button", "Tôi chỉ biết địa chỉ cũ");
  await she.write(/^Tên xã, phường, thị trấn cũ/, "trúc bạch");
  await page.keyboard.press("Enter");
  await expect(officeOf(page).getByText(/^Chưa tìm được/)).toBeVisible();
  await page.unroute("**/trpc/public.findOldUnits*");
  await she.press("button", "Tìm");
  await expect(officeOf(page).getByText("Tìm thấy 1 đơn vị cũ. Hãy chọn nơi hiện nay.")).toBeVisible();
  await she.press("button", /^Phường Ba Đình/);
  await expect(communeOf(page)).toHaveValue("00004");
});
