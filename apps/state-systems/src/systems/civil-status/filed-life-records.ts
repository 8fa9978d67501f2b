import type { HttpHandler } from "msw";
import { changeIn, checkChange, kindOfChange, otherChangesIn } from "../../records/changes.ts";
import { filedRecords, type RecordKind, recordWrites } from "../../records/filed-records.ts";
import { checkGuardianship } from "../../records/guardianships.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { dayOf } from "../../records/receipt.ts";
import { checkRecognition } from "../../records/recognitions.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";

/** What the register of other events makes of a filing of a kind. */
interface Reading {
  /** Under which keys of the filing those stand whom it concerns. */
  readonly people: readonly string[];
  /** The kind of event, as the register numbers them. */
  readonly kind: (input: JsonObject) => string;
  readonly content: (input: JsonObject) => string;
}

const nameIn = (input: JsonObject, key: string): string => {
  const name = objectAt(objectAt(input, key), "hoVaTen");
  return [textAt(name, "ho"), textAt(name, "chuDem"), textAt(name, "ten")].filter((part) => part !== "").join(" ");
};

/** What is put right, in words; the new values stand in the population database. */
const titles: Readonly<Record<string, string>> = {
  hoVaTen: "Họ, chữ đệm, tên",
  ngaySinh: "Ngày, tháng, năm sinh",
  gioiTinh: "Giới tính",
  danToc: "Dân tộc",
  quocTich: "Quốc tịch",
  queQuan: "Quê quán",
};

const readings: Readonly<Record<RecordKind, Reading>> = {
  recognition: {
    people: ["chaMe", "con"],
    kind: () => "1",
    content: (input) => `${nameIn(input, "chaMe")} là cha, mẹ của ${nameIn(input, "con")}`,
  },
  guardianship: {
    people: ["giamHo", "duocGiamHo"],
    kind: () => "2",
    content: (input) => `${nameIn(input, "giamHo")} giám hộ cho ${nameIn(input, "duocGiamHo")}`,
  },
  change: {
    people: ["nguoi"],
    kind: kindOfChange,
    content: (input) =>
      [...Object.keys(changeIn(input)).map((key) => titles[key] ?? key), ...otherChangesIn(input)].join("; "),
  },
};

const kinds: readonly RecordKind[] = ["recognition", "guardianship", "change"];

/** What was filed of somebody and stands, as the register of other events has it. */
export const filedOf = ({ journal }: RegisterContext, personalId: string): readonly JsonObject[] =>
  kinds.flatMap((name) => {
    const { people, kind, content } = readings[name];
    return filedRecords(journal, name)
      .filter(({ input }) => people.some((key) => textAt(objectAt(input, key), "soDinhDanh") === personalId))
      .map(({ input }) => {
        const [number, date] = [textAt(input, "soGiay"), dayOf(textAt(input, "ngayDangKy"))];
        return {
          maBanGhi: recordNumber("HT", `${name} ${number} ${textAt(input, "coQuan")}`),
          loai: kind(input),
          so: number,
          quyenSo: `01/${date.slice(0, 4)}`,
          ngayDangKy: date,
          coQuan: textAt(input, "coQuan"),
          noiDung: content(input),
          trangThai: "1",
        };
      });
  });

/** Other events of a life: entered in the register, and taken out of it. */
export const lifeRecordWrites = (context: RegisterContext): readonly HttpHandler[] => [
  ...recordWrites(context, {
    kind: "recognition",
    receipt: { of: "NC", key: "so" },
    check: (input) => checkRecognition(context.journal, input),
  }),
  ...recordWrites(context, {
    kind: "guardianship",
    receipt: { of: "GH", key: "so" },
    check: (input) => checkGuardianship(context.journal, input),
  }),
  ...recordWrites(context, { kind: "change", receipt: { of: "TD", key: "so" }, check: checkChange }),
];
