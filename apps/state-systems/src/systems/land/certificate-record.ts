import type { Dwelling } from "@motlan/population";
import type { JsonObject } from "../../records/json-object.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import { recordNumber } from "../../records/record-number.ts";
import { nameRecord, placeRecord } from "../../records/vietnamese-keys.ts";

const urban: JsonObject = { ma: "ODT", ten: "Đất ở tại đô thị" };

/** Who owns an apartment has the land below it in common with the others of the house. */
const areas = ({ kind, floorArea }: Dwelling): JsonObject => {
  const area = String(floorArea).replace(".", ",");
  return kind === "2" ? { dienTich: area, suDungChung: area } : { dienTich: area, suDungRieng: area };
};

/** A certificate of land and house: parcel, house, and by their names alone those who hold it. */
export const certificateRecord = (dwelling: Dwelling, people: PeopleIndex): JsonObject => ({
  maBanGhi: recordNumber("GCN", dwelling.certificate),
  soPhatHanh: dwelling.certificate,
  soVaoSo: `CS ${dwelling.parcel}.${dwelling.mapSheet}`,
  ngayCap: dwelling.issued,
  coQuan: "Văn phòng đăng ký đất đai",
  thuaDat: {
    soThua: dwelling.parcel,
    soTo: dwelling.mapSheet,
    diaChi: placeRecord(dwelling.place),
    ...areas(dwelling),
    mucDich: urban,
    thoiHan: "Lâu dài",
    nguonGoc: "Công nhận quyền sử dụng đất như giao đất có thu tiền sử dụng đất",
  },
  nha: {
    loai: dwelling.kind,
    dienTichSan: String(dwelling.floorArea).replace(".", ","),
    hinhThucSoHuu: dwelling.owners.length > 1 ? "Sở hữu chung" : "Sở hữu riêng",
  },
  chuSuDung: dwelling.owners.flatMap((owner, index) => {
    const person = people.person(owner);
    return person === undefined ? [] : [{ thuTu: String(index + 1), hoVaTen: nameRecord(person.name) }];
  }),
});
