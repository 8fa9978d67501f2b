import { expect, test } from "vitest";
import { examinedWith, littleProcedure, t } from "../../examined.fixture.ts";
import { completeName, consequences, hereOf } from "./complete-words.ts";

const nameAt = (step: number): string => {
  const here = hereOf(examinedWith({ step }));
  return here ? completeName(here, littleProcedure, t) : "";
};

const followsAt = (step: number): readonly string[] => {
  const examined = examinedWith({ step });
  const here = hereOf(examined);
  return here ? consequences({ here, examined, signer: "Vũ Thanh Hà", t }) : [];
};

test("the button is called by what follows, not by being done", () => {
  expect(nameAt(0)).toBe("Tiếp nhận hồ sơ");
  expect(nameAt(1)).toBe("Hoàn thành bước examine – gửi bản thảo cho người nộp");
  expect(nameAt(4)).toBe("Ký và cấp Giấy khai sinh");
});

test("before a draft goes out, the official reads what silence means and that the clock stops", () => {
  expect(followsAt(1)).toEqual([
    "Người nộp nhận bản thảo dưới đây để xác nhận.",
    "Không trả lời trong 2 ngày thì coi như đồng ý.",
    "Trong lúc chờ, đồng hồ dừng.",
  ]);
});

test("before signing, the chair reads in whose name and where it is filed, each register once", () => {
  expect(followsAt(4)).toEqual([
    "Giấy khai sinh được cấp số và ký với tên Vũ Thanh Hà.",
    "Kết quả được ghi vào: CSDL dân cư, health.",
    "Ký rồi thì không sửa được ở đây nữa.",
  ]);
});

test("a dossier that is closed is at no step", () => {
  expect(hereOf(examinedWith({ step: null }))).toBeNull();
});
