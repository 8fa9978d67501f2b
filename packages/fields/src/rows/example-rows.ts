import type { FieldParams } from "../reference.ts";

/** Who holds a house, and how much of it. */
const holders: FieldParams = {
  columns: [
    { name: "holder", type: "text", params: {}, title: { vi: "Tên", en: "Name" }, required: true },
    { name: "share", type: "text", params: { max: 20 }, title: { vi: "Phần", en: "Share" }, required: false },
  ],
};

/** The houses on a parcel of land, as its certificate lists them. */
export const houses: FieldParams = {
  columns: [
    { name: "kind", type: "text", params: {}, title: { vi: "Loại", en: "Kind" }, required: true },
    { name: "floors", type: "integer", params: { min: 1 }, title: { vi: "Số tầng", en: "Floors" }, required: false },
    { name: "holders", type: "rows", params: holders, title: { vi: "Đồng sở hữu", en: "Held by" }, required: false },
  ],
};

export const exampleRows = [
  {
    value: [{ kind: "Nhà ở riêng lẻ", floors: 2 }, { kind: "Kho" }],
    printed: {
      vi: "1. Loại: Nhà ở riêng lẻ; Số tầng: 2\n2. Loại: Kho",
      en: "1. Kind: Nhà ở riêng lẻ; Floors: 2\n2. Kind: Kho",
    },
    params: houses,
  },
  {
    value: [
      {
        kind: "Nhà ở",
        holders: [{ holder: "Nguyễn Văn Tú", share: "1/2" }, { holder: "Trần Thị Mai" }],
      },
    ],
    printed: {
      vi: "1. Loại: Nhà ở; Đồng sở hữu: (1. Tên: Nguyễn Văn Tú; Phần: 1/2) (2. Tên: Trần Thị Mai)",
      en: "1. Kind: Nhà ở; Held by: (1. Name: Nguyễn Văn Tú; Share: 1/2) (2. Name: Trần Thị Mai)",
    },
    params: houses,
  },
];
