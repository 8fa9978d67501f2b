import { fold } from "@motlan/kernel";

/** What is planted: each whole, and those of its parts that nobody would take for something else. */
export const planted = {
  mother: ["H'Yun Niê", "H'Yun", "066198003157", "0900000107", "Buôn Bling"],
  husband: ["Y Bhăm Mlô", "Bhăm", "Mlô", "066095002840"],
  child: ["Khuất Quỳnh Nhưỡng", "Khuất", "Quỳnh", "Nhưỡng"],
  bride: ["Trịnh Khánh Linh", "001199031746", "0900000110", "linh.trinh@example.com", "Tôn Thất Thuyết"],
  groom: ["Nguyễn Minh Quân", "001097020583", "0900000111", "phố Hoàng Sâm"],
  misnamed: ["Ngụy Thoại Khiêm", "Ngụy", "Khiêm", "079188123456", "1988-07-19"],
  receiver: ["Quách Bửu Ngoạn", "Quách", "Ngoạn", "0938471265"],
  phone: ["0917263548"],
  address: ["Ngõ Quýt Vàng 77", "Quýt"],
  words: ["chuồn chuồn ớt", "hoa bồ công anh", "hạt mắc khén"],
} as const;

const markers: readonly string[] = Object.values(planted).flat();

/** What stands in an address, in JSON or in base64 as what it says; twice wrapped as well. */
const unwrapped = (text: string): readonly string[] => {
  const once = opened(text);
  return [text, ...once, ...once.flatMap(opened)];
};

const opened = (text: string): readonly string[] => [
  text.replaceAll("+", " ").replace(/(?:%[\da-f]{2})+/giu, decodedRun),
  text.replace(/\\u([\da-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  text.replace(/[\w+/-]{8,}={0,2}/gu, (run) => Buffer.from(run, "base64").toString("utf8")),
];

const decodedRun = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

/** Letters without marks and case and with one blank between words, numbers without what groups their digits. */
const plain = (text: string): string =>
  fold(text)
    .replace(/(?<=\d)[\s.-]+(?=\d)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");

/** The markers that stand in a text, however it was written down. */
export const markersIn = (text: string): readonly string[] => {
  const readings = unwrapped(text).map(plain);
  return markers.filter((marker) => readings.some((reading) => reading.includes(plain(marker).trim())));
};
