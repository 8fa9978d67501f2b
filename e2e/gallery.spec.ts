import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { ports } from "./lib/ports.ts";

const url = (path: string): string => `http://localhost:${ports.gallery}${path}`;

const goOn = (page: Page) => page.getByRole("button", { name: "Tiếp tục" }).click();
const saved = (page: Page) => expect(page.getByText("Đã lưu lúc")).toBeVisible();
/** The form is there, and the registers have answered: before it is there nothing asks them either. */
const arrived = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Đang hỏi")).toHaveCount(0);
};

/** To another page of the form, as a link would. */
const show = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);

const renders = (page: Page): Promise<Record<string, number>> => page.evaluate("({ ...globalThis.galleryRenders })");

/** As the mother, with her phone number suggested, to the page of the parents. */
const toParents = async (page: Page, relation = "Mẹ"): Promise<void> => {
  await page.goto(url("/birth"));
  await arrived(page);
  await page.getByLabel(relation, { exact: true }).check();
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cha mẹ");
};

const states = ["empty", "filled", "sealed", "suggested", "pending", "missed", "error", "closed"];
const shown = ["/parts", "/birth", "/birth?page=child&down", ...states.map((state) => `/fields/${state}`)];

for (const path of shown)
  test(`${path} is accessible and fits the screen at 320 and at 1280 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(url(path));
    await expect(page.getByRole("main")).toBeVisible();
    await page.evaluate("document.fonts.ready");
    if (path.endsWith("error")) await goOn(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect((await new AxeBuilder({ page }).analyze()).violations, `at ${width} px`).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });

test("in English every word is English, and the choice is kept", async ({ page }) => {
  await page.goto(url("/fields/empty"));
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Continue" })).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText("Fields marked * are required.")).toBeVisible();
});

test("going on with errors puts the focus on the summary, which leads to the control", async ({ page }) => {
  await page.goto(url("/fields/empty"));
  await goOn(page);
  const summary = page.getByRole("region", { name: "chỗ cần sửa" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /^Họ, chữ đệm và tên/ }).click();
  await expect(page.getByLabel("Họ", { exact: true })).toBeFocused();
});

test("a tap is not lost when the field that is left has an error to show", async ({ page }) => {
  await page.goto(url("/birth?page=child&down"));
  await arrived(page);
  const birth = page.getByRole("group", { name: /^Ngày, tháng, năm sinh/ });
  await birth.getByLabel("Ngày", { exact: true }).fill("31");
  await birth.getByLabel("Tháng", { exact: true }).fill("2");
  await birth.getByLabel("Năm", { exact: true }).fill("2026");
  await page.getByText("Nữ", { exact: true }).click();
  await expect(birth.getByText(/không có|không đúng|hãy/i).first()).toBeVisible();
  await expect(page.getByLabel("Nữ", { exact: true })).toBeChecked();
});

test("a mended field loses its error while one types, and no other error appears", async ({ page }) => {
  await page.goto(url("/fields/empty"));
  await goOn(page);
  const phone = page.getByLabel(/^Số điện thoại(?! người nhận)/);
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await phone.fill("0912345678");
  await expect(phone).not.toHaveAttribute("aria-invalid", "true");
});

test("an empty field is held against nobody on leaving it, a wrong one is", async ({ page }) => {
  await page.goto(url("/fields/empty"));
  const [phone, email] = [page.getByLabel(/^Số điện thoại(?! người nhận)/), page.getByLabel("Thư điện tử")];
  await phone.focus();
  await email.focus();
  await expect(phone).not.toHaveAttribute("aria-invalid", "true");
  await email.fill("lan@");
  await phone.focus();
  await expect(email).toHaveAttribute("aria-invalid", "true");
});

test("what is typed in people's ways is shown as it is kept once the field is left", async ({ page }) => {
  await page.goto(url("/fields/empty"));
  await page.getByLabel(/^Số điện thoại(?! người nhận)/).fill("+84 912 345 678");
  await page.getByLabel("Thư điện tử").focus();
  await expect(page.getByLabel(/^Số điện thoại(?! người nhận)/)).toHaveValue("0912345678");
});

test("values that arrive leave the focus where it is and what was typed as it is", async ({ page }) => {
  // Unsaved, so that nothing but the form itself keeps what was typed.
  await page.goto(url("/birth?slow&offline"));
  const phone = page.getByLabel("Số điện thoại");
  await phone.pressSequentially("0987");
  await arrived(page);
  await expect(phone).toBeFocused();
  await phone.pressSequentially("654321");
  await expect(phone).toHaveValue("0987654321");
});

test("the mother sees herself folded away and her husband sealed, his number masked", async ({ page }) => {
  await toParents(page);
  await expect(page.getByText("Là người nộp hồ sơ")).toBeVisible();
  const father = page.getByRole("region", { name: "Người cha" });
  await expect(father.getByText("Trần Văn An")).toBeVisible();
  await expect(father.getByText("CSDL dân cư · cập nhật 21/11/2026").first()).toBeVisible();
  await expect(father.getByText("001•••••0123")).toBeVisible();
  await father.getByRole("button", { name: "Hiện số" }).click();
  await expect(father.getByText("001090010123")).toBeVisible();
});

test("where no register knows the father, the filer chooses; undetermined asks nothing more of him", async ({
  page,
}) => {
  await toParents(page, "Người khác");
  const father = page.getByRole("region", { name: "Người cha" });
  await expect(father.getByLabel("Họ", { exact: true })).toHaveCount(0);
  await goOn(page);
  await expect(page.getByRole("link", { name: "Người cha: hãy chọn một mục." })).toBeVisible();
  await father.getByLabel("Tôi khai thông tin người cha").check();
  await expect(father.getByLabel("Họ", { exact: true })).toBeVisible();
  await father.getByLabel("Chưa xác định được cha").check();
  await expect(father.getByLabel("Họ", { exact: true })).toHaveCount(0);
});

test("what was typed of a father who is then undetermined is named as not sent", async ({ page }) => {
  await toParents(page, "Người khác");
  const father = page.getByRole("region", { name: "Người cha" });
  await father.getByLabel("Tôi khai thông tin người cha").check();
  await father.getByLabel("Họ", { exact: true }).fill("Trần");
  await father.getByLabel("Tên", { exact: true }).fill("An");
  await father.getByLabel("Chưa xác định được cha").check();
  await saved(page);
  await show(page, "/birth?page=review");
  await expect(page.getByRole("heading", { name: "Không gửi đi" })).toBeVisible();
  await expect(page.getByText("Chưa xác định được cha")).toBeVisible();
  await expect(page.getByText("Trần An")).toHaveCount(0);
});

test("an answer that moves the subjects never leaves one person's data under another", async ({ page }) => {
  await page.goto(url("/birth"));
  await arrived(page);
  await page.getByLabel("Mẹ", { exact: true }).check();
  await saved(page);
  await page.evaluate("globalThis.galleryNetwork.away = true");
  await page.getByLabel("Cha", { exact: true }).check();
  await show(page, "/birth?page=parents");
  const mother = page.getByRole("region", { name: "Người mẹ" });
  await expect(mother.getByText("Đang chờ dữ liệu").first()).toBeAttached();
  await expect(mother.getByText("Nguyễn Thị Ngọc Lan")).toHaveCount(0);
  await page.evaluate("globalThis.galleryNetwork.away = false");
  await expect(mother.getByText("Trần Văn An")).toBeVisible();
});

test("one key renders the field itself not at all, and else only what reads it, and neither does saving it", async ({
  page,
}) => {
  await page.goto(url("/birth?page=child"));
  await arrived(page);
  const child = page.getByRole("region", { name: "Trẻ được khai sinh" });
  const before = await renders(page);
  const name = child.getByLabel("Tên", { exact: true });
  await name.pressSequentially("Minh");
  expect(await renders(page)).toEqual(before);
  await name.blur();
  await saved(page);
  expect(await renders(page)).toEqual(before);
  for (const [part, value] of [
    ["Ngày", "12"],
    ["Tháng", "6"],
    ["Năm", "2026"],
  ] as const)
    await child.getByLabel(part, { exact: true }).fill(value);
  await expect(page.getByText("Ngày mười hai, tháng sáu, năm hai nghìn không trăm hai mươi sáu")).toBeVisible();
  await child.getByLabel("Năm", { exact: true }).blur();
  await saved(page);
  const after = await renders(page);
  const again = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(again).toEqual(["inWords"]);
});

test("what is typed is saved by itself, and said to be", async ({ page }) => {
  await page.goto(url("/birth"));
  await page.getByLabel("Số điện thoại").fill("0987654321");
  await saved(page);
});

test("without a network nothing is lost: it is said, going on waits, and it goes on once the network is back", async ({
  page,
}) => {
  await page.goto(url("/birth?offline"));
  await arrived(page);
  await page.getByLabel("Mẹ", { exact: true }).check();
  await expect(page.getByText("Chưa lưu được – sẽ thử lại")).toBeVisible();
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("chưa thể sang trang sau");
  await page.evaluate("globalThis.galleryNetwork.away = false");
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cha mẹ");
});

test("a word that is being composed is neither saved nor judged", async ({ page }) => {
  await page.clock.install();
  await page.goto(url("/birth?page=child"));
  await arrived(page);
  await page.getByLabel("Tên", { exact: true }).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "Nguyê", selectionStart: 5, selectionEnd: 5 });
  await expect(page.getByText("Có thay đổi chưa lưu")).toBeVisible();
  await page.clock.runFor(5_000);
  await expect(page.getByText("Có thay đổi chưa lưu")).toBeVisible();
  await keyboard.send("Input.insertText", { text: "Nguyên" });
  await saved(page);
  await expect(page.getByLabel("Tên", { exact: true })).toHaveValue("Nguyên");
});

test("a condition opens and closes a field at once", async ({ page }) => {
  await page.goto(url("/birth?page=child"));
  const copies = page.getByLabel("Số bản sao");
  await expect(copies).toHaveCount(0);
  await page.getByLabel("Có", { exact: true }).check();
  await expect(copies).toBeVisible();
  await page.getByLabel("Không", { exact: true }).check();
  await expect(copies).toHaveCount(0);
});

test("communes are those of the province chosen", async ({ page }) => {
  await page.goto(url("/fields/empty"));
  const home = page.getByRole("group", { name: "Nơi cư trú" });
  await home.getByLabel("Tỉnh, thành phố").selectOption({ label: "Tỉnh Đắk Lắk" });
  await expect(home.getByLabel("Xã, phường, đặc khu").getByRole("option")).toHaveText(["– Chọn –", "Phường Tân Lập"]);
});

test("a paper is uploaded where a register is down: the wrong kind is refused, the right one listed", async ({
  page,
}) => {
  await page.goto(url("/birth?page=child&down"));
  await arrived(page);
  await expect(page.getByText("Dữ liệu y tế chưa phản hồi – mời tải giấy tờ.")).toBeVisible();
  const file = page.locator("input[type=file]");
  await file.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  await expect(page.getByText("không phải PDF hay JPEG")).toBeVisible();
  await file.setInputFiles({ name: "giay.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await expect(page.getByText("giay.pdf (1 KB)")).toBeVisible();
  await page.getByRole("button", { name: "Xóa giay.pdf" }).click();
  await expect(page.getByText("giay.pdf (1 KB)")).toHaveCount(0);
});

test("going to another page puts the focus on its heading", async ({ page }) => {
  await toParents(page);
  await page.getByRole("button", { name: "Quay lại" }).click();
  await expect(page).toHaveTitle("Người nộp – Đăng ký khai sinh");
  await page.getByRole("link", { name: "Thành phần" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("larger type grows everything and still fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(url("/birth"));
  await page.getByRole("button", { name: "Chữ lớn" }).click();
  expect(
    await page.evaluate("parseFloat(getComputedStyle(document.querySelector('.mt-form')).fontSize)"),
  ).toBeGreaterThan(22);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
});
