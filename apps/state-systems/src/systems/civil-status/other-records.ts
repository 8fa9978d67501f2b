import type { HttpHandler } from "msw";
import { lookupHandler } from "../../http/lookup.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { filedOf } from "./filed-life-records.ts";

/** What is registered of a life beside birth, marriage and death, by whom it concerns. */
const records: readonly (JsonObject & { readonly nguoi: string; readonly so: string })[] = [
  {
    nguoi: "001188007713",
    loai: "6",
    so: "14/2019/TLCC",
    quyenSo: "01/2019",
    ngayDangKy: "2019-04-02",
    coQuan: "Ủy ban nhân dân phường Dịch Vọng",
    noiDung: "Cải chính ngày sinh trong Giấy khai sinh",
    trangThai: "1",
  },
];

export const otherRecords = (context: RegisterContext): HttpHandler =>
  lookupHandler({
    path: "*/records/lookup",
    register: "HT",
    identifier: "soDinhDanh",
    find: (personalId) => {
      const own = records.flatMap(({ nguoi, ...record }) =>
        nguoi === personalId ? [{ maBanGhi: recordNumber("HT", record.so), ...record }] : [],
      );
      const { journal, clock } = context;
      return { record: { danhSach: [...own, ...filedOf(context, personalId)] }, asOf: upTo(journal, clock) };
    },
  });
