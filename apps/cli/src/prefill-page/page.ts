import type { LoadedCatalogue } from "@motlan/service";
import { personaOf } from "../filing/filers.ts";
import type { Measured } from "../once-only/measure.ts";
import { both } from "../once-only/words.ts";
import { table } from "../table.ts";

const head: readonly string[] = [
  "# Điền sẵn, đo được · Prefill, measured",
  "",
  "Tệp này do `npm run motlan prefill` viết, đừng sửa tay. Mỗi dòng là một hồ sơ đã điền thật theo `examples.yaml`, khi mọi cơ sở dữ liệu hoạt động, rồi khi từng cơ sở dữ liệu bị ngắt. Chỉ ghi dòng nào khác đi.",
  "",
  "This file is written by `npm run motlan prefill`; do not edit it. Each line is a dossier that was really filled by `examples.yaml`, with all registers up, and then with each cut off in turn. What changes nothing has no line.",
  "",
  "*Khai tay* · *Typed*: trường người nộp phải tự khai · fields that the filer has to state. *Điền sẵn* · *Filled*: có giá trị từ cơ sở dữ liệu hoặc được tính ra · vouched for or worked out. *Phản ánh được* · *Contestable*: trong số đó, giá trị mà danh mục cho người nộp báo sai, tờ khai thì chưa có chỗ báo · of those, what the catalogue lets the filer say is wrong; no form has a place for it yet. *Lượt hỏi* · *Calls*: mỗi dịch vụ, mỗi bản ghi · each service for each record, one that is silent as well. *Mục hỏi / có* · *Asked / held*: số mục đã hỏi trên số mục các dịch vụ ấy có · elements asked for, of those that the services asked could have told. ¹ Có người hồ sơ nhắc tới mà danh sách không hiện · somebody whom she means is not offered.",
];

const titles: readonly string[] = [
  "Người nộp · Filer",
  "Ví dụ · Example",
  "Ngắt · Cut off",
  "Khai tay · Typed",
  "Điền sẵn · Filled",
  "Phản ánh được · Contestable",
  "Lượt hỏi · Calls",
  "Mục hỏi / có · Asked / held",
];
const numbers = [3, 4, 5, 6, 7];

/** The page of figures, procedure by procedure. */
export const prefillPageOf = (loaded: LoadedCatalogue, measured: readonly Measured[]): string => {
  const sections = loaded.procedures.flatMap(({ id, code, title }) => {
    const own = measured.filter(({ example }) => example.procedure === id);
    return own.length === 0
      ? []
      : ["", `## ${both(title)} (${code})`, "", ...table(titles, rowsOf(own, loaded), { numbers })];
  });
  return `${[...head, ...sections].join("\n")}\n`;
};

/** Each example with all registers up, and below it with those cut off that change something. */
const rowsOf = (measured: readonly Measured[], loaded: LoadedCatalogue): readonly (readonly string[])[] =>
  upOf(measured).flatMap((up) => {
    const cut = measured.filter(({ example, down }) => example === up.example && down !== null);
    const changed = cut.filter((it) => figures(it).join() !== figures(up).join());
    return [
      [personaOf(up.example.who).name, up.example.id, "–", ...figures(up)],
      ...changed.map((it) => ["", "", cutOff(it, loaded), ...figures(it)]),
    ];
  });

const cutOff = ({ down, counts }: Measured, { catalogue }: LoadedCatalogue): string =>
  `${catalogue.registers[down ?? ""]?.short.vi ?? ""}${counts.missesSomebody ? " ¹" : ""}`;

export const upOf = (measured: readonly Measured[]): readonly Measured[] =>
  measured.filter(({ down }) => down === null);

const figures = ({ counts, looked }: Measured): readonly string[] => [
  String(counts.typed),
  String(Object.values(counts.filled).reduce((sum, many) => sum + many, 0)),
  String(counts.contestable),
  String(looked.calls),
  `${looked.elements} / ${looked.held}`,
];
