import { expect, type Page, test } from "@playwright/test";
import { control } from "../lib/control.ts";
import { act, declareAndReview, goOn, isSound, openAtDesk, pdfNamed, send, signIn } from "../lib/pages.ts";
import { ownDwelling, pick, startResidence, statedDwelling } from "../lib/residence.ts";

const pdf = pdfNamed("giay.pdf");

const desk = async (page: Page, name: string): Promise<Page> => {
  const other = await page.context().newPage();
  await other.setViewportSize({ width: 1280, height: 900 });
  await signIn(other, "desk", name);
  return other;
};

test.afterEach(async ({ request, baseURL }) => {
  for (const system of ["land", "civil-status", "population"] as const)
    await control({ request, baseURL }, system, "up");
});

test("a paper that the state holds is refused kindly, and what it holds is shown in its place", async ({
  page,
  request,
  baseURL,
}) => {
  await control({ request, baseURL }, "civil-status", "down");
  await signIn(page, "citizen", "Nguyễn Thị Mai");
  await startResidence(page);
  await ownDwelling(page, /Căn hộ 0915/);
  // Who could tell of his parents, and would propose what he is to the head, is silent.
  await control({ request, baseURL }, "population", "down");
  await pick(page, /Trần Gia Bảo/);
  await page.getByLabel("Quan hệ với chủ hộ").fill("con de");
  await goOn(page, "result");
  await expect(page.getByText(/CSDL hộ tịch chưa phản hồi – mời tải giấy tờ/)).toBeVisible();
  await isSound(page);
  await control({ request, baseURL }, "civil-status", "up");
  await control({ request, baseURL }, "population", "up");
  await page.locator('input[type="file"]').setInputFiles(pdf);
  await expect(page.getByText(/Cảm ơn bạn, giấy này không phải nộp: nhà nước đã có/)).toBeVisible();
  await expect(page.getByText(/Cơ quan đăng ký vừa xác nhận giấy này còn hiệu lực/)).toBeVisible();
  await expect(page.locator('input[type="file"]')).toHaveCount(0);
  await isSound(page);
});

test("where the province has not connected its land, the paper is asked for, with the reason", async ({ page }) => {
  await signIn(page, "citizen", "H'Yun Niê");
  await startResidence(page);
  await statedDwelling(page);
  await pick(page, /H'Linh Niê/);
  await expect(page.getByLabel("Quan hệ với chủ hộ")).toHaveValue("Con đẻ");
  await goOn(page, "result");
  await expect(page.getByText(/CSDL đất đai chưa có dữ liệu của Tỉnh Đắk Lắk – mời tải giấy tờ/)).toBeVisible();
  await isSound(page);
  await page.locator('input[type="file"]').setInputFiles(pdf);
  await expect(page.getByText("giay.pdf (1 KB)")).toBeVisible();
  await declareAndReview(page);
  const code = await send(page);
  const police = await desk(page, "Y Bliêng Mlô");
  await openAtDesk(police, code);
  await expect(police.getByText("giay.pdf").first()).toBeVisible();
});

test("with the land register down the dossier goes on with the paper, and the desk reads whose silence it was", async ({
  page,
  request,
  baseURL,
}) => {
  await control({ request, baseURL }, "land", "down");
  await signIn(page, "citizen", "Trần Văn Tư");
  await startResidence(page);
  const place = page.getByRole("group", { name: /^Địa chỉ/ });
  await place.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Hà Nội" });
  await place.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường Cầu Giấy" });
  await place.getByLabel(/Số nhà/).fill("Số 3, ngách 27, phố Quan Hoa");
  await goOn(page, "people");
  await pick(page, /Trần Văn Tư/);
  await expect(page.getByLabel("Quan hệ với chủ hộ")).toHaveValue("Chủ hộ");
  await goOn(page, "result");
  await expect(page.getByText(/CSDL đất đai chưa phản hồi – mời tải giấy tờ/)).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(pdf);
  await expect(page.getByText("giay.pdf (1 KB)")).toBeVisible();
  await declareAndReview(page);
  const code = await send(page);
  const police = await desk(page, "Phan Thị Ngân");
  await openAtDesk(police, code);
  await expect(police.getByText(/CSDL đất đai/).first()).toBeVisible();
  await isSound(police);
  await act(police, "Tiếp nhận hồ sơ");
});
