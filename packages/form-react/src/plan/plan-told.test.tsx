import type { ToldNotAsked, ToldPlan, ToldRecord, ToldUse } from "@motlan/prefill";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { emptyState } from "../../gallery/src/procedure-of.ts";
import { FormProgress } from "../form/form-progress.tsx";
import { PlanTold } from "./plan-told.tsx";

const text = (vi: string, en = vi) => ({ vi, en });
const named = (vi: string) => ({ id: "an-id", title: text(vi) });

const uses: readonly ToldUse[] = [
  { kind: "field", of: [text("Người nộp"), text("Cha mẹ")] },
  { kind: "proof", of: [text("Giấy tờ chứng minh nơi cư trú")] },
  { kind: "fee", of: [text("Lệ phí đăng ký")] },
  { kind: "check", of: [] },
];

const father: ToldRecord = {
  number: 1,
  who: [text("Người cha")],
  by: [text("Tôi là … của trẻ")],
  through: { relation: text("Vợ hoặc chồng"), register: text("CSDL hộ tịch") },
  elements: [text("Họ, chữ đệm và tên"), text("Nơi cư trú")],
  uses,
  insteadOf: [],
  state: "answered",
};

const cost = { calls: 2, elements: 2, waves: 1, atMostMs: 3_000 };

const planOf = (records: readonly ToldRecord[], notAsked: readonly ToldNotAsked[] = []): ToldPlan => ({
  registers: records.length > 0 ? [{ title: text("CSDL cư trú"), laws: ["Luật Cư trú 68/2020/QH14"], records }] : [],
  notAsked,
  cost,
});

/** What a reader gets to see, line by line. */
const told = (plan: ToldPlan, showCost = false): readonly string[] =>
  renderToStaticMarkup(<PlanTold plan={plan} showCost={showCost} />)
    .replaceAll(/<\/(?:p|li|summary)>/gu, "\n")
    .replaceAll(/<[^>]+>/gu, "")
    .split("\n")
    .filter((line) => line !== "");

test("of a register is told whom it is asked about, how that is known, for what, and by which law", () => {
  expect(told(planOf([father])).slice(1)).toEqual([
    "CSDL cư trú Người cha",
    "Về: Người cha",
    "Đã trả lời · theo câu trả lời “Tôi là … của trẻ” · tìm ra nhờ “Vợ hoặc chồng” ở CSDL hộ tịch",
    "Hỏi: Họ, chữ đệm và tên · Nơi cư trú",
    "Để:",
    "điền trang “Người nộp”, “Cha mẹ”",
    "thay cho giấy tờ “Giấy tờ chứng minh nơi cư trú”",
    "tính “Lệ phí đăng ký”",
    "kiểm tra điều đã khai có khớp không",
    "Căn cứ: Luật Cư trú 68/2020/QH14",
  ]);
});

test("one person who is two of the procedure's is told as one", () => {
  const who = [text("Người nộp hồ sơ"), text("Người mẹ")];
  expect(told(planOf([{ ...father, who }]))).toContain("Về: Người nộp hồ sơ, đồng thời là Người mẹ");
});

test("several people of whom the same is asked are told once, with how many they are", () => {
  expect(told(planOf([{ ...father, number: 3 }]))).toContain("Về: Người cha (3)");
});

test("a register is asked where another had nothing to say, and that is why", () => {
  const line = told(planOf([{ ...father, by: [], through: null, insteadOf: [text("CSDL dân cư")], state: "next" }]))[3];
  expect(line).toBe("Sẽ hỏi · hỏi ở đây vì chưa có ở CSDL dân cư");
});

test("what an answer has made needless since is said to have been wanted", () => {
  expect(told(planOf([{ ...father, uses: [] }]))).toContain("Lúc hỏi còn cần, nay không.");
});

test("what is not asked is told with the reason: an answer that is awaited, a register that is closed or not yet there", () => {
  const notAsked: readonly ToldNotAsked[] = [
    {
      why: { kind: "awaits", answers: [named("Tôi là … của trẻ")] },
      of: [{ who: text("Người mẹ"), elements: [named("Dân tộc"), named("Ngày, tháng, năm sinh")] }],
    },
    {
      why: { kind: "planned", registers: [named("CSDL đất đai")] },
      of: [{ who: text("Thửa đất"), elements: [named("Diện tích")] }],
    },
    { why: { kind: "closed", registers: [named("Thuế")] }, of: [{ who: text("Hộ"), elements: [] }] },
    {
      why: { kind: "unidentified", by: [named("Số định danh cá nhân")], registers: [named("CSDL dân cư")] },
      of: [{ who: text("Trẻ"), elements: [named("Quê quán")] }],
    },
  ];
  expect(told(planOf([], notAsked))).toEqual([
    "Chưa phải hỏi cơ sở dữ liệu nào.",
    "Không hỏi Người mẹ · Thửa đất · Hộ · Trẻ",
    "Chờ bạn trả lời “Tôi là … của trẻ”",
    "Người mẹ: Dân tộc · Ngày, tháng, năm sinh",
    "CSDL đất đai chưa kết nối",
    "Thửa đất: Diện tích",
    "Thuế không mở cho biểu mẫu này",
    "Hộ",
    "CSDL dân cư tra cứu theo “Số định danh cá nhân”, mà chưa nguồn nào xác nhận",
    "Trẻ: Quê quán",
  ]);
});

test("what it takes is told to who writes the procedure, and to nobody else", () => {
  const line = "2 lượt hỏi, 2 mục thông tin, 1 đợt, lâu nhất 3 giây";
  expect(told(planOf([father]), true)).toContain(line);
  expect(told(planOf([father]))).not.toContain(line);
});

test("no id is on the screen", () => {
  const why = { kind: "awaits", answers: [named("Tôi là")] } as const;
  const of = [{ who: text("Người mẹ"), elements: [named("Dân tộc")] }];
  const markup = renderToStaticMarkup(<PlanTold plan={planOf([father], [{ why, of }])} showCost />);
  expect(markup).toContain("Dân tộc");
  expect(markup).not.toContain("an-id");
});

test("the question stands under the progress, closed, where the host can answer it", () => {
  const asked = renderToStaticMarkup(<FormProgress state={emptyState} onExplain={() => Promise.reject(new Error())} />);
  expect(asked).toContain('aria-expanded="false"');
  expect(asked).toContain("Hỏi cơ sở dữ liệu nào, vì sao?");
  expect(renderToStaticMarkup(<FormProgress state={emptyState} />)).not.toContain("Hỏi cơ sở dữ liệu nào");
});
