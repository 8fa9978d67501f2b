import { expect, type Page, test } from "@playwright/test";
import { byKeyboard } from "../lib/keyboard.ts";
import { anotherMother, codeOn, registersAnswered } from "../lib/pages.ts";

const arrivesAt = async (page: Page, where: RegExp): Promise<void> => {
  await expect(page).toHaveURL(where);
  await registersAnswered(page);
};

const officialAt = async (desk: Page, name: string): Promise<void> => {
  await desk.goto("/auth/desk/login?back=/desk");
  await byKeyboard(desk).press("button", new RegExp(name));
  await expect(desk).toHaveURL(/desk$/);
};

const open = async (desk: Page, code: string): Promise<void> => {
  await desk.goto("/desk");
  await byKeyboard(desk).search(code);
  await byKeyboard(desk).press("link", new RegExp(code));
  await expect(desk.getByText(code).first()).toBeVisible();
};

const act = async (desk: Page, name: RegExp): Promise<void> => {
  await byKeyboard(desk).press("button", name);
  await byKeyboard(desk).confirm(/^(Xác nhận|Ký và cấp)/);
  await expect(desk.getByText("đã xong")).toBeVisible();
};

test("a birth is registered with the keyboard alone, by her and at the desk", async ({ page, context }) => {
  const she = byKeyboard(page);
  await page.goto("/auth/citizen/login?back=/");
  await she.write("Số định danh cá nhân", anotherMother());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await she.search("khai sinh");
  await she.press("link", "Đăng ký khai sinh");
  await she.press("button", /^(Bắt đầu|Khai hồ sơ mới)$/);
  await arrivesAt(page, /fill\/filer$/);
  await she.choose(/Tôi là/, "Mẹ");
  // Not every account has a phone number.
  if (await page.getByRole("textbox", { name: /^Số điện thoại/ }).isVisible())
    await she.write(/^Số điện thoại/, "0912345678");
  await she.press("button", "Tiếp tục");
  await arrivesAt(page, /fill\/parents$/);
  await she.press("button", "Tiếp tục");
  await arrivesAt(page, /fill\/child$/);
  await she.write("Họ", "Niê");
  await she.write(/^Chữ đệm/, "Hoài");
  await she.write("Tên", "Kim");
  await she.press("button", "Tiếp tục");
  await arrivesAt(page, /fill\/result$/);
  const office = page.getByRole("group", { name: /Cơ quan đăng ký/ });
  await she.choose(/^Tỉnh, thành phố/, "Thành phố Hà Nội", office);
  await she.choose(/^Xã, phường, đặc khu/, "Phường Cầu Giấy", office);
  await she.press("checkbox", /^Tôi cam đoan/);
  await she.press("button", "Tiếp tục");
  await arrivesAt(page, /review$/);
  await she.press("button", "Nộp hồ sơ");
  await expect(page.getByText("Đã nộp hồ sơ", { exact: true })).toBeVisible();
  const code = await codeOn(page);
  const dossier = page.url().split("?")[0] ?? "";

  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  const official = byKeyboard(desk);
  await officialAt(desk, "Đỗ Thu Trang");
  await open(desk, code);
  await act(desk, /Tiếp nhận hồ sơ/);

  await officialAt(desk, "Ngô Quang Minh");
  await open(desk, code);
  await official.press("button", "Yêu cầu bổ sung");
  await official.press("checkbox", /Trẻ được khai sinh – Họ, chữ đệm và tên/);
  await official.write(/Lời nhắn về/, "Chữ đệm viết chưa rõ");
  await official.write(/Lý do chung và căn cứ/, "Cần đối chiếu tên");
  await official.press("button", /Gửi yêu cầu/);
  await expect(desk.getByText("đã xong")).toBeVisible();

  await page.goto(dossier);
  await she.press("link", /bổ sung/i);
  await arrivesAt(page, /supplement$/);
  await she.write(/^Chữ đệm/, "Hoài An");
  await she.press("button", "Tiếp tục");
  await she.confirm("Gửi bổ sung");
  await expect(page).toHaveURL(new RegExp(`${dossier.split("/").at(-1)}$`));

  await open(desk, code);
  await act(desk, /gửi bản thảo cho người nộp/);
  await page.goto(dossier);
  await she.press("button", /Đúng, đồng ý/);
  await expect(page.getByText(/Bạn đã đồng ý|đã xác nhận/i).first()).toBeVisible();

  await officialAt(desk, "Vũ Thanh Hà");
  await expect(async () => {
    await open(desk, code);
    await expect(desk.getByRole("button", { name: /Ký và cấp/ }).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await act(desk, /Ký và cấp/);

  await page.goto("/");
  await she.press("link", /Giấy tờ của tôi/);
  await expect(page).toHaveURL(/papers$/);
  await she.press("link", /Giấy khai sinh/);
  await expect(page.getByText("NIÊ HOÀI AN KIM").first()).toBeVisible();
});
