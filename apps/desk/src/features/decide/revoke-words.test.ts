import { expect, test } from "vitest";
import { examinedWith, littleProcedure, t } from "../../examined.fixture.ts";
import { revokeConsequences } from "./revoke-words.ts";

const result = { ...littleProcedure.result, withdraws: ["population.revoke", "population.other"] };
const examined = { ...examinedWith({}), procedure: { ...littleProcedure, result } };

test("before she revokes, the signer reads how many dossiers rest on it and who is told, each register once", () => {
  expect(revokeConsequences({ ...examined, revocable: { open: 2, closed: 1 } }, t)).toEqual([
    "Giấy này hết giá trị sử dụng ngay, không khôi phục được ở đây.",
    "2 hồ sơ đang giải quyết dùng giấy này: chưa ký được cho đến khi có giấy khác.",
    "1 hồ sơ đã kết thúc từng dùng giấy này sẽ được đánh dấu.",
    "Chủ giấy thấy giấy có dấu “Đã thu hồi”, kèm đúng những lời bạn ghi.",
    "Hệ thống báo thu hồi cho: CSDL dân cư.",
  ]);
});

test("where nothing rests on it and nobody is to be told, she reads just that", () => {
  const alone = { ...examinedWith({}), revocable: { open: 0, closed: 0 } };
  const sentences = revokeConsequences(alone, t);
  expect(sentences).toContain("Không có hồ sơ nào khác đang dùng giấy này.");
  expect(sentences.join()).not.toContain("báo thu hồi");
});
