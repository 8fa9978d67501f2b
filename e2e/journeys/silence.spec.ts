import { expect, type Page, test } from "@playwright/test";
import { control } from "../lib/control.ts";
import { act, goOn, isSound, openAtDesk, registersAnswered, send, signIn } from "../lib/pages.ts";

// In this house population is looked up by the office, residence is waited for, and without the land register nothing
// is sent that needs it.

test.afterEach(async ({ request, baseURL }) => {
  for (const system of ["population", "residence", "land"] as const) await control({ request, baseURL }, system, "up");
});

const desk = async (page: Page, name: string): Promise<Page> => {
  const other = await page.context().newPage();
  await other.setViewportSize({ width: 1280, height: 900 });
  await signIn(other, "desk", name);
  return other;
};

test("what silent registers would say is not asked of her: the office looks one up, the other comes by itself", async ({
  page,
  request,
  baseURL,
}) => {
  await control({ request, baseURL }, "population", "down");
  await control({ request, baseURL }, "residence", "down");
  await signIn(page, "citizen", "Trịnh Khánh Linh");
  await page.goto("/procedures/certified-copies");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await registersAnswered(page);
  await expect(
    page.getByText("CSDL dân cư chưa phản hồi. Bạn không phải khai phần này: cán bộ sẽ tra cứu."),
  ).toBeVisible();
  await expect(
    page.getByText(/CSDL cư trú chưa phản hồi\. Bạn không phải khai phần này: khi có dữ liệu/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Thêm giấy tờ" }).click();
  await page.getByLabel(/^Tên giấy tờ/).fill("Giấy phép lái xe");
  await page.getByLabel(/^Số trang/).fill("1");
  await page.getByLabel(/^Số bản sao/).fill("1");
  await page.getByRole("radio", { name: /VNeID/ }).check();
  await page.getByRole("radio", { name: /^Không/ }).check();
  const office = page.getByRole("group", { name: /^Nơi đến/ });
  await office.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Hà Nội" });
  await office.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường Cầu Giấy" });
  await page.getByLabel(/^Bản chính không bị tẩy xóa/).check();
  await isSound(page);
  await goOn(page, "requester");
  const name = page.locator('[data-kind="left"]', { hasText: "Họ, chữ đệm và tên" });
  await expect(name).toContainText("Cán bộ sẽ tra cứu, bạn không phải khai");
  await expect(page.locator('[data-kind="left"]', { hasText: "Nơi cư trú" }).first()).toContainText(
    "Sẽ tự điền khi CSDL cư trú trả lời",
  );
  await isSound(page);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page).toHaveURL(/review$/);
  await isSound(page);
  const code = await send(page);
  await expect(page.getByText(/Cán bộ sẽ tra cứu: /)).toBeVisible();
  await isSound(page);
  const officer = await desk(page, "Ngô Quang Minh");
  await openAtDesk(officer, code);
  await expect(officer.getByText("Còn thiếu, vì cơ sở dữ liệu chưa trả lời")).toBeVisible();
  await isSound(officer);
  await act(officer, "Tiếp nhận hồ sơ");
  // The register of residence is back: what it owes comes without anybody's doing.
  await control({ request, baseURL }, "residence", "up");
  const intake = await desk(page, "Đỗ Thu Trang");
  await expect(async () => {
    await openAtDesk(intake, code);
    await expect(intake.getByText("CSDL cư trú, đang chờ trả lời:")).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await intake
    .getByRole("button", { name: /thu phí/i })
    .first()
    .click();
  const dialog = intake.getByRole("dialog");
  await dialog.getByLabel("Họ", { exact: true }).fill("Trịnh");
  await dialog.getByLabel("Chữ đệm").fill("Khánh");
  await dialog.getByLabel("Tên", { exact: true }).fill("Linh");
  await dialog.getByLabel(/Loại giấy tờ tùy thân/).selectOption({ index: 1 });
  await dialog.getByLabel(/Số giấy tờ tùy thân/).fill("001199031746");
  await dialog.getByLabel(/Ngày cấp/).fill("01/03/2024");
  await dialog.getByLabel(/Nơi cấp/).fill("Bộ Công an");
  await isSound(intake);
  await dialog.getByRole("button", { name: "Xác nhận" }).click();
  await expect(intake.getByText("đã xong")).toBeVisible();
  await openAtDesk(intake, code);
  await expect(intake.getByText("Cán bộ ghi").first()).toBeVisible();
  await expect(intake.getByText("Còn thiếu, vì cơ sở dữ liệu chưa trả lời")).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(/^Nơi cư trú: /)).toBeVisible();
});

test("without a register that nothing stands in for the dossier is kept, and she is told when it can be sent", async ({
  page,
  request,
  baseURL,
}) => {
  await control({ request, baseURL }, "land", "down");
  await signIn(page, "citizen", "Lê Thị Lan");
  await page.goto("/procedures/floor-confirmation");
  await page.getByRole("button", { name: /^(Bắt đầu|Khai hồ sơ mới)$/ }).click();
  await registersAnswered(page);
  await expect(page.getByText(/CSDL đất đai chưa phản hồi, nên chưa nộp được/)).toBeVisible();
  await goOn(page, "dwelling");
  await page.getByLabel(/^Diện tích sàn(?! còn)/).fill("74,2");
  await page.getByLabel(/^Số người đang đăng ký thường trú/).fill("1");
  await page.getByLabel(/^Hà Nội – nội thành/).check();
  await page.getByLabel(/^Số người thuê/).fill("1");
  await page.getByLabel(/^Diện tích dành cho/).fill("20");
  for (const promise of [/^Chỗ ở đang được/, /^Nhà ở, đất ở không/, /^Chỗ ở không thuộc/])
    await page.getByLabel(promise).check();
  await page.getByLabel(/^Tôi cam đoan/).check();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page).toHaveURL(/review$/);
  await expect(page.getByText("Chưa nộp được: cơ sở dữ liệu chưa trả lời")).toBeVisible();
  await isSound(page);
  await page.goto("/dossiers");
  await expect(page.getByText("Chưa nộp được: đang chờ CSDL đất đai trả lời")).toBeVisible();
  await isSound(page);
  await control({ request, baseURL }, "land", "up");
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("CSDL đất đai đã trả lời: mời xem lại và nộp")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await isSound(page);
  await page
    .getByRole("link", { name: /^Xác nhận chỗ ở hợp pháp/ })
    .first()
    .click();
  await registersAnswered(page);
  await goOn(page, "dwelling");
  await page.getByRole("radio", { name: /DA 301774/ }).check();
  await registersAnswered(page);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page).toHaveURL(/review$/);
  await send(page);
});
