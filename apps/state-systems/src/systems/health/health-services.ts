import type { BirthNotice } from "@motlan/population";
import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { isNoticeUsed } from "../civil-status/birth-record.ts";

const noticeRecord = (notice: BirthNotice, isRegistered: boolean): JsonObject => ({
  ma: notice.code,
  ngayCap: notice.issued,
  thoiGianSinh: notice.bornAt,
  gioiTinh: notice.sex,
  canNang: notice.weight,
  noiSinh: {
    tenCoSo: notice.facility.name,
    maTinh: notice.facility.province,
    maXa: notice.facility.commune,
  },
  ...(notice.intendedName === undefined ? {} : { tenDuKien: notice.intendedName }),
  daDangKy: notice.registered || isRegistered,
});

/** The birth notices of health facilities, by the mother's personal number. */
export const healthServices = (context: RegisterContext): readonly HttpHandler[] => {
  const filed = context.journalOf("civil-status");
  const find = (mother: string): Found | undefined => {
    const notices = context.population.birthNotices.filter((notice) => notice.mother === mother);
    if (notices.length === 0) return undefined;
    const list = notices.map((notice) => noticeRecord(notice, isNoticeUsed(filed, notice.code)));
    return { record: { danhSach: list }, asOf: lastSync(context.clock.now()) };
  };
  return [lookupHandler({ path: "*/birth-notices/lookup", register: "GCS", identifier: "soDinhDanhMe", find })];
};
