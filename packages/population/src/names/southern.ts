import { clanLast, familyFirst } from "./naming.ts";

export const khmerNaming = familyFirst({
  families: ["Thạch", "Sơn", "Kim", "Danh", "Lâm", "Châu"],
  middles: { "1": ["Sa", "Chanh", "Rích", "Hoàng"], "2": ["Thị", "Thị Sa", "Sô", "Mỹ"] },
  givens: {
    "1": ["Rươl", "Đa", "Sóc Kha", "Thol", "Phone", "Rône"],
    "2": ["Rum", "Phol", "Srây", "Bopha", "Ni", "Quên"],
  },
});

export const chamNaming = familyFirst({
  families: ["Đàng", "Thành", "Báo", "Quảng", "Lưu", "Từ"],
  middles: { "1": ["Năng", "Văn", "Xuân", "Quang"], "2": ["Thị", "Thị", "Nữ", "Thị Mỹ"] },
  givens: {
    "1": ["Hoà", "Phán", "Thoại", "Chánh", "Ngoạn", "Đạt"],
    "2": ["Phin", "Thiên", "Lệ", "Hồng", "Liễu", "Xuyến"],
  },
});

export const edeNaming = clanLast({
  clans: ["Niê", "Mlô", "Byă", "Êban", "Kbuôr", "Ayŭn"],
  givens: {
    "1": ["Bhăm", "Thim", "Wăn", "Kham", "Blă", "Sưng", "Đhăm", "Nguên"],
    "2": ["Yun", "Bluên", "Linh", "Nhưn", "Hen", "Mrŭt", "Wen", "Dliêr"],
  },
});
