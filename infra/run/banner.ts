import type { Localized } from "@motlan/kernel";
import { personas, staff } from "@motlan/population";
import { standIns } from "@motlan/state-systems/stand-ins";
import type { Settings } from "./settings.ts";

/** What is printed when everything is up: where to go, as whom, on which store, and how to stop. */
export const banner = (settings: Settings, store: string): string =>
  [
    "",
    "  ( 1 )  Motlan · Một lần là đủ · Once is enough",
    "",
    ...addresses(settings),
    "",
    `  Kho dữ liệu · Store     ${store}`,
    ...(settings.databaseUrl === null ? trialOnly : []),
    "",
    "  Đăng nhập · Sign in as",
    ...people(),
    "",
    "  Dừng · Stop             Ctrl-C",
    "",
  ].join("\n");

const trialOnly = [
  "    Chỉ để dùng thử: ghi không chờ đĩa (không fsync), không dùng để tiếp nhận hồ sơ thật.",
  "    For trying only: it writes without fsync and must never acknowledge a dossier in earnest.",
];

type Row = readonly [label: string, text: string];

const addresses = ({ publicUrl, ports }: Settings): readonly string[] => [
  ...lined([
    ["Cổng dịch vụ · Portal", `${publicUrl}/`],
    ["Một cửa · Desk", `${publicUrl}/desk`],
    ["Thiết kế · Studio", `${publicUrl}/studio`],
  ]),
  "",
  "  Hệ thống mô phỏng, có nút ngắt kết nối · Stand-ins, each with a switch to take it down",
  ...lined(standIns.map(({ name, short }): Row => [bothWords(short), `http://localhost:${ports[name]}/`])),
];

const bothWords = ({ vi, en }: Localized): string => (vi === en ? vi : `${vi} · ${en}`);

/** In two columns, the first as wide as its longest label. */
const lined = (rows: readonly Row[]): readonly string[] => {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`);
};

const people = (): readonly string[] => [
  ...lined(
    personas.flatMap(({ name, purpose }): Row[] => [
      [name, purpose.vi],
      ["", purpose.en],
    ]),
  ),
  "",
  ...lined(staff.map(({ name, title, username }): Row => [name, `${title.vi} · ${title.en} (${username})`])),
];
