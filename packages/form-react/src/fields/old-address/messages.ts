import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  label: {
    vi: "Tên xã, phường, thị trấn cũ; thêm tên huyện, tỉnh nếu cần",
    en: "Name of the old commune, ward or town; add district and province if needed",
  },
  search: { vi: "Tìm", en: "Search" },
  searching: { vi: "Đang tìm…", en: "Searching…" },
  failed: {
    vi: "Chưa tìm được. Những gì đã điền vẫn còn đây. Hãy kiểm tra mạng rồi bấm lại.",
    en: "It could not be looked up. What you filled in is still here. Check the network and press again.",
  },
  none: {
    vi: "Không tìm thấy đơn vị cũ nào như vậy. Hãy kiểm tra tên, hoặc chọn đơn vị hiện nay trong danh sách.",
    en: "No old unit of that name was found. Check the name, or choose the unit of today from the lists.",
  },
  found: {
    vi: (p: { count: number }) => `Tìm thấy ${p.count} đơn vị cũ. Hãy chọn nơi hiện nay.`,
    en: (p: { count: number }) => `${p.count} old unit${p.count === 1 ? "" : "s"} found. Choose what it is today.`,
  },
  many: {
    vi: "Nhiều đơn vị cũ có tên như vậy. Nếu không thấy nơi của bạn, hãy thêm tên huyện, tỉnh.",
    en: "Many old units have such a name. If yours is not among these, add the district or province.",
  },
  now: { vi: (p: { old: string }) => `${p.old} nay là`, en: (p: { old: string }) => `${p.old} is now` },
  divided: {
    vi: (p: { old: string }) => `${p.old} đã được chia. Hãy chọn nơi có địa chỉ của bạn`,
    en: (p: { old: string }) => `${p.old} was divided. Choose where your address is`,
  },
  filled: { vi: (p: { name: string }) => `Đã điền: ${p.name}.`, en: (p: { name: string }) => `Filled in: ${p.name}.` },
});
