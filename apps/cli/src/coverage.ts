import type { Localized } from "@motlan/kernel";
import { type CoverageGap, coverageGaps, onceOnlyRatio } from "@motlan/prefill";
import { type Catalogue, type Procedure, stateIn } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import type { Command, Told } from "./command.ts";
import { problemLines } from "./problems/problem-lines.ts";
import { provinceNames } from "./province-names.ts";
import { sparing } from "./sparing.ts";
import { wrap } from "./wrap.ts";

const width = 100;
const titleWidth = 54;

type By = "procedure" | "register";

const bys: readonly By[] = ["procedure", "register"];

export const coverageCommand = (ours: string): Command => ({
  form: "coverage [folder] [--by procedure|register]",
  what: {
    vi: "Nhà nước tự trả lời được bao nhiêu ở từng thủ tục; kết nối thêm cơ sở dữ liệu nào, ở đâu, thì bớt được gì.",
    en: "How much of each procedure the state answers itself; what connecting a register would spare, and where.",
  },
  options: {
    by: {
      takes: "what",
      among: bys,
      what: { vi: "chỉ phần đó; bỏ trống: cả hai", en: "that part alone; left out: both" },
    },
  },
  words: [0, 1],
  run: ({ words: [folder = ours], text }) =>
    coverage(
      folder,
      bys.filter((it) => (text("by") ?? it) === it),
    ),
});

/** How much of each procedure the state answers itself, and what connecting a register would spare and where. */
export const coverage = async (folder: string, by: readonly By[] = bys): Promise<Told> => {
  const loaded = await loadCatalogue(folder);
  const problems = problemLines(loaded);
  if (!loaded.ok || problems.length > 0) return { ok: false, lines: problems, json: { ok: false, lines: problems } };
  const { catalogue, procedures } = loaded.value;
  const gaps = by.includes("register") ? coverageGaps(procedures, catalogue) : null;
  const ratios = by.includes("procedure")
    ? procedures.map((it) => ({ procedure: it.id, code: it.code, ...onceOnlyRatio(it, catalogue) }))
    : null;
  return {
    ok: true,
    lines: [...(ratios ? ratioLines(procedures, catalogue) : []), ...(gaps ? gapLines(gaps, catalogue) : [])],
    json: {
      ok: true,
      ...(ratios ? { procedures: ratios } : {}),
      ...(gaps ? { registers: gaps.map((gap) => ({ ...gap, services: servicesOf(gap, catalogue) })) } : {}),
    },
  };
};

const columns = (...[code, title, fields, papers]: readonly [string, string, string, string]): string =>
  `${code.padEnd(10)}${title.padEnd(titleWidth)}  ${fields.padEnd(18)}${papers}`.trimEnd();

const ratioLines = (procedures: readonly Procedure[], catalogue: Catalogue): readonly string[] => [
  columns("", "Theo định nghĩa · By the definitions", "Trường điền sẵn", "Giấy tờ khỏi nộp"),
  columns("", "", "Fields filled", "Papers avoided"),
  ...procedures.flatMap((procedure) => {
    const { fields, papers } = onceOnlyRatio(procedure, catalogue);
    const { code, title, shortTitle = title } = procedure;
    const [first = "", ...rest] = [shortTitle.vi, shortTitle.en].flatMap((text) => wrap(text.split(" "), titleWidth));
    return [
      columns(code, first, `${fields.filled}/${fields.all}`, `${papers.avoided}/${papers.all}`),
      ...rest.map((line) => columns("", line, "", "")),
    ];
  }),
];

const gapLines = (gaps: readonly CoverageGap[], catalogue: Catalogue): readonly string[] => {
  if (gaps.length === 0)
    return [
      "",
      "Không còn kết nối nào bớt được việc cho người dân.",
      "No connection is left that would spare anybody anything.",
    ];
  return gaps.flatMap((gap) => ["", ...linesOf(gap, catalogue)]);
};

const linesOf = (gap: CoverageGap, catalogue: Catalogue): readonly string[] => {
  const { vi, en }: Localized = catalogue.registers[gap.register]?.short ?? { vi: gap.register, en: gap.register };
  const { names, count } = provinceNames(gap, catalogue);
  const spared = sparing(gap.spared);
  return [
    `${vi} · ${en}`,
    ...[
      ...wrap([servicesTitle, ...listed(servicesOf(gap, catalogue))], width - 2),
      `${count.vi} · ${count.en}`,
      ...wrap(listed(names), width - 4).map((line) => `  ${line}`),
      spared.vi,
      spared.en,
    ].map((line) => `  ${line}`),
  ];
};

const servicesTitle = "Dịch vụ · Services:";

/** Those of the register that are asked about somebody, and do not answer in these provinces. */
const servicesOf = ({ register, provinces: [province] }: CoverageGap, catalogue: Catalogue): readonly string[] =>
  Object.values(catalogue.registers[register]?.services ?? {})
    .filter((service) => service.given.length > 0 && stateIn(service, province) !== "live")
    .map(({ id }) => id);

/** A name of two words is not parted. */
const listed = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (index < names.length - 1 ? `${name},` : name));
