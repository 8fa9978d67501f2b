import type { BirthNotice, DeathNotice } from "@motlan/population";
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

const deathRecord = (notice: DeathNotice): JsonObject => ({
  loai: "1",
  so: notice.code,
  ngayCap: notice.issued,
  thoiGian: `${notice.date}T${notice.time}`,
  gio: notice.time,
  coSo: { ten: notice.facility.name, maTinh: notice.facility.province, maXa: notice.facility.commune },
  nguyenNhan: notice.cause,
});

/** The notices of health facilities: of births by the mother's personal number, of deaths by that of who died. */
export const healthServices = (context: RegisterContext): readonly HttpHandler[] => {
  const filed = context.journalOf("civil-status");
  const find = (mother: string): Found | undefined => {
    const notices = context.populationOf(mother).birthNotices.filter((notice) => notice.mother === mother);
    if (notices.length === 0) return undefined;
    const list = notices.map((notice) => noticeRecord(notice, isNoticeUsed(filed, notice.code)));
    return { record: { danhSach: list }, asOf: lastSync(context.clock.now()) };
  };
  const findDeath = (personalId: string): Found | undefined => {
    const notice = context.populationOf(personalId).deathNotices.find(({ person }) => person === personalId);
    return notice && { record: deathRecord(notice), asOf: lastSync(context.clock.now()) };
  };
  return [
    lookupHandler({ path: "*/birth-notices/lookup", register: "GCS", identifier: "soDinhDanhMe", find }),
    lookupHandler({ path: "*/death-notices/lookup", register: "GBT", identifier: "soDinhDanh", find: findDeath }),
  ];
};
