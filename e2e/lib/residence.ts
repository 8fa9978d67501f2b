import { expect, type Page } from "@playwright/test";
import { goOn, registersAnswered } from "./pages.ts";

/** Opens a residence registration on its first page; the registers have answered when this returns. */
export const startResidence = async (page: Page): Promise<void> => {
  await page.goto("/procedures/permanent-residence");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/fill\/dwelling$/);
  await registersAnswered(page);
  await page.getByLabel("Chỗ ở mới là").selectOption({ label: "Nhà của tôi" });
  await registersAnswered(page);
};

/** The dwelling that the land register knows to be hers; she heads the household. */
export const ownDwelling = async (page: Page, address: RegExp): Promise<void> => {
  await page.getByLabel(address).check();
  await expect(page.getByText("CSDL đất đai · cập nhật").first()).toBeVisible();
  await goOn(page, "people");
};

/** A dwelling that no register knows, in Cư M'gar. */
export const statedDwelling = async (page: Page): Promise<void> => {
  const place = page.getByRole("group", { name: /^Địa chỉ/ });
  await place.getByLabel("Tỉnh, thành phố").selectOption({ label: "Tỉnh Đắk Lắk" });
  await place.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Xã Cư M'gar" });
  await place.getByLabel(/Số nhà/).fill("Buôn Bling");
  await goOn(page, "people");
};

/** Picks these people, and waits for what the registers say of each. */
export const pick = async (page: Page, ...names: readonly RegExp[]): Promise<void> => {
  for (const name of names) {
    await page.getByRole("checkbox", { name }).check();
    await expect(page.getByRole("region", { name })).toBeVisible();
  }
  await registersAnswered(page);
};
