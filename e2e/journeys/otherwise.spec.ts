import { expect, type Page, test } from "@playwright/test";
import {
  act,
  declareAndReview,
  fatherUndetermined,
  goOn,
  isSound,
  nameChild,
  openAtDesk,
  registersAnswered,
  send,
  sendBirth,
  signIn,
  signInAsAnother,
  startBirth,
} from "../lib/pages.ts";

const desk = async (page: Page, name: string): Promise<Page> => {
  const other = await page.context().newPage();
  await other.setViewportSize({ width: 1280, height: 900 });
  await signIn(other, "desk", name);
  return other;
};

const healthRegister = (baseURL: string | undefined): string =>
  `http://localhost:${Number(new URL(baseURL ?? "").port) + 5}/control`;

test.afterEach(async ({ request, baseURL }) => {
  await request.post(healthRegister(baseURL), { data: { state: "up" } });
});

test("the father is not determined: nothing is asked of him or of a marriage, and the dossier is sent", async ({
  page,
}) => {
  await signIn(page, "citizen", "Phạm Thu Hoa");
  await startBirth(page, "Mẹ");
  await isSound(page);
  await fatherUndetermined(page);
  await expect(page.getByRole("heading", { name: "Hôn nhân của cha mẹ" })).toHaveCount(0);
  await goOn(page, "child");
  // Without a father it is the mother's hometown that is proposed, and only now is she asked for it.
  const hometown = page.getByRole("group", { name: /^Quê quán/ });
  await expect(hometown.getByLabel("Tỉnh, thành phố")).not.toHaveValue("");
  await nameChild(page, ["Phạm", "Gia", "Hân"]);
  await goOn(page, "result");
  await declareAndReview(page);
  await send(page);
});

test("parents who are not married are told which procedure is theirs", async ({ page }) => {
  await signIn(page, "citizen", "Phạm Thu Hoa");
  await startBirth(page, "Mẹ");
  await page.getByLabel("Tôi khai thông tin người cha").check();
  // What comes with the answer stands further up, and moves what she is about to press.
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  await registersAnswered(page);
  await page.getByLabel("Cha mẹ chưa đăng ký kết hôn").check();
  await expect(page.getByText("1.000689").first()).toBeVisible();
  await isSound(page);
});

test("a refused dossier says why, in the official's words", async ({ page }) => {
  await signInAsAnother(page);
  const code = await sendBirth(page, ["Phạm", "Bảo", "Ngọc"]);
  const dossier = page.url();
  const official = await desk(page, "Đỗ Thu Trang");
  await openAtDesk(official, code);
  await official.getByRole("button", { name: "Từ chối hồ sơ" }).click();
  await isSound(official);
  await official.getByRole("button", { name: "Từ chối hồ sơ" }).last().click();
  await expect(official.getByText("Ghi lý do.").first()).toBeVisible();
  await official.getByLabel("Vì sao").selectOption({ index: 1 });
  await official.getByLabel(/Giải thích cho người nộp/).fill("Trẻ đã được đăng ký ở phường khác");
  await official.getByRole("button", { name: "Từ chối hồ sơ" }).last().click();
  await expect(official.getByText("đã xong")).toBeVisible();
  await page.goto(dossier);
  await expect(page.getByText("Trẻ đã được đăng ký ở phường khác").first()).toBeVisible();
  await isSound(page);
});

test("a supplement opens the same form with only the asked fields", async ({ page }) => {
  await signInAsAnother(page);
  const code = await sendBirth(page, ["Phạm", "Khánh", "Chi"]);
  const dossier = page.url().split("?")[0] ?? "";
  const official = await desk(page, "Đỗ Thu Trang");
  await openAtDesk(official, code);
  await official.getByRole("button", { name: "Yêu cầu bổ sung" }).click();
  await official
    .getByLabel(/Trẻ được khai sinh – Họ, chữ đệm và tên/)
    .first()
    .check();
  await official.getByLabel(/Lời nhắn về/).fill("Chữ đệm viết chưa rõ");
  await official.getByLabel("Lý do chung và căn cứ").fill("Cần đối chiếu tên");
  await isSound(official);
  await official.getByRole("button", { name: /Gửi yêu cầu/ }).click();
  await expect(official.getByText("đã xong")).toBeVisible();

  await page.goto(`${dossier}/supplement`);
  await expect(page.getByText("Chữ đệm viết chưa rõ").first()).toBeVisible();
  await isSound(page);
  await expect(page.getByRole("textbox")).toHaveCount(3);
  await page.getByLabel("Chữ đệm").fill("Khánh Linh");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await isSound(page);
  await page.getByRole("dialog").getByRole("button", { name: "Gửi bổ sung" }).click();
  await expect(page).toHaveURL(new RegExp(`${dossier.split("/").at(-1)}$`));
  await openAtDesk(official, code);
  await expect(official.getByText(/Khánh Linh Chi/i).first()).toBeVisible();
});

test("with the health register down the mother hands in the notice and goes on", async ({ page, request, baseURL }) => {
  await request.post(healthRegister(baseURL), { data: { state: "down" } });
  await signIn(page, "citizen", "Phạm Thu Hoa");
  await startBirth(page, "Mẹ");
  await fatherUndetermined(page);
  await goOn(page, "child");
  await nameChild(page, ["Phạm", "Tường", "Vi"]);
  const birth = page.getByRole("group", { name: /^Ngày, tháng, năm sinh/ });
  const today = new Date();
  await birth.getByLabel("Ngày", { exact: true }).fill("1");
  await birth.getByLabel("Tháng", { exact: true }).fill(String(today.getMonth() + 1));
  await birth.getByLabel("Năm", { exact: true }).fill(String(today.getFullYear()));
  await page.getByLabel("Nữ").check();
  const place = page.getByRole("group", { name: /Nơi sinh/ });
  await place.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Hà Nội" });
  await place.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường Cầu Giấy" });
  await isSound(page);
  await goOn(page, "result");
  await expect(page.getByText(/Dữ liệu y tế chưa phản hồi/).first()).toBeVisible();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "ghi-chu.pdf", mimeType: "application/pdf", buffer: Buffer.from("not a pdf") });
  await expect(page.getByText(/không phải PDF hay JPEG/).first()).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles({
    name: "giay-chung-sinh.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n%%EOF"),
  });
  await expect(page.getByText("giay-chung-sinh.pdf (1 KB)")).toBeVisible();
  await isSound(page);
  await declareAndReview(page);
  const code = await send(page);
  await request.post(healthRegister(baseURL), { data: { state: "up" } });
  const official = await desk(page, "Đỗ Thu Trang");
  await openAtDesk(official, code);
  await expect(official.getByText("giay-chung-sinh.pdf").first()).toBeVisible();
  await expect(official.getByText(/Dữ liệu y tế/).first()).toBeVisible();
  await act(official, "Tiếp nhận hồ sơ");
});

test("an account of level 1 is told kindly what it needs", async ({ page }) => {
  await signIn(page, "citizen", "Đặng Thái An");
  await page.goto("/procedures/birth-registration");
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await expect(page.getByText(/mức 2/).first()).toBeVisible();
  await isSound(page);
});
