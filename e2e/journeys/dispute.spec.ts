import { perSystem } from "@motlan/state-systems/stand-ins";
import { expect, type Page, test } from "@playwright/test";
import { isSound, registersAnswered, signIn, signInAsAnother } from "../lib/pages.ts";

/** The page of a register's owner, where requests for correction are answered. */
const ownerPage = (baseURL: string | undefined): string => {
  const first = Number(new URL(baseURL ?? "").port) + 1;
  return `http://localhost:${perSystem((_, index) => first + index)["civil-status"]}/corrections`;
};

const begin = async (page: Page, procedure: string): Promise<void> => {
  await page.goto(`/procedures/${procedure}`);
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await expect(page).toHaveURL(/\/fill\//);
  await registersAnswered(page);
};

test("what she calls wrong is asked to be put right, and once it is her open form goes by it", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAsAnother(page);
  await begin(page, "birth-registration");
  const form = page.url();
  const name = page.locator('[id$="fullName-field"]').first();
  await expect(name).toContainText("CSDL dân cư");
  await name.getByRole("button", { name: /^Thông tin chưa đúng\?/ }).press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Đang ghi:")).toBeVisible();
  await isSound(page);
  // Nothing is sent without what is right, and how she knows.
  await dialog.getByRole("button", { name: /^Báo sai/ }).click();
  await expect(dialog.getByText("Hãy viết vì sao bạn biết.")).toBeVisible();
  await dialog.getByLabel(/^Vì sao bạn biết/).fill("Giấy khai sinh ghi khác");
  await dialog.getByRole("button", { name: /^Báo sai/ }).click();
  await expect(dialog.getByText("Hãy ghi thông tin đúng.")).toBeVisible();
  await dialog.getByLabel("Họ", { exact: true }).fill("Trần");
  await dialog.getByLabel("Chữ đệm").fill("Thị Thuỳ");
  await dialog.getByLabel("Tên", { exact: true }).fill("Dương");
  await isSound(page);
  await dialog.getByRole("button", { name: /^Báo sai/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(name.getByLabel("Tên", { exact: true })).toHaveValue("Dương");
  await expect(name.getByText(/Bạn đã báo là chưa đúng\.$/)).toBeVisible();
  await isSound(page);

  await name.getByRole("link", { name: /^theo dõi yêu cầu SD-/ }).click();
  const card = page.getByRole("region", { name: "Họ, chữ đệm và tên" });
  await expect(card).toContainText("Trần Thị Thuỳ Dương");
  await isSound(page);
  const number = /SD-\d{4}-\d{6}/u.exec(await card.innerText())?.[0] ?? "";

  // Her other forms know of it as well.
  await begin(page, "birth-registration");
  await expect(page.getByText(/Bạn đã báo là chưa đúng\.$/).first()).toBeVisible();

  const desk = await context.newPage();
  await signIn(desk, "desk", "Đỗ Thu Trang");
  await desk.getByRole("link", { name: "Yêu cầu sửa dữ liệu" }).click();
  await expect(desk.getByRole("cell", { name: number })).toBeVisible();
  await isSound(desk);

  const owner = await context.newPage();
  const request = owner.getByRole("listitem").filter({ hasText: number });
  await expect(async () => {
    await owner.goto(ownerPage(baseURL));
    await expect(request).toBeVisible({ timeout: 500 });
  }).toPass();
  await request.getByRole("button", { name: /^Sửa như đề nghị/ }).click();
  await expect(request.getByText("Đã sửa")).toBeVisible();

  await expect(async () => {
    await page.goto("/corrections");
    await expect(card.getByText("Đã sửa", { exact: true })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await isSound(page);
  await page.goto(form);
  await registersAnswered(page);
  await expect(name).toContainText("Trần Thị Thuỳ Dương");
  await expect(name).toContainText("CSDL dân cư");
  await expect(name.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByText(/Bạn đã báo là chưa đúng/)).toHaveCount(0);
});
