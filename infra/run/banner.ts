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

const addresses = ({ publicUrl, ports }: Settings): readonly string[] => [
  row("Cổng dịch vụ · Portal", `${publicUrl}/`),
  row("Một cửa · Desk", `${publicUrl}/desk`),
  row("Thiết kế · Studio", `${publicUrl}/studio`),
  "",
  "  Hệ thống mô phỏng, có nút ngắt kết nối · Stand-ins, each with a switch to take it down",
  ...standIns.map(({ name, short }) => row(bothWords(short), `http://localhost:${ports[name]}/`)),
];

const bothWords = ({ vi, en }: Localized): string => (vi === en ? vi : `${vi} · ${en}`);

const row = (label: string, text: string): string => `  ${label.padEnd(24)}${text}`;

const people = (): readonly string[] => [
  ...personas.flatMap(({ name, purpose }) => [row(name, purpose.vi), row("", purpose.en)]),
  "",
  ...staff.map(({ name, title, username }) => row(name, `${title.vi} · ${title.en} (${username})`)),
];
