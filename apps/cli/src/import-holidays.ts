import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Issue, issue } from "@motlan/kernel";
import { type Document, YAMLMap, YAMLSeq } from "yaml";
import { z } from "zod";
import { complain, type Print, sourceAt } from "./importing/files.ts";
import { type Row, readRows } from "./importing/read-rows.ts";
import { rewrite } from "./importing/rewrite.ts";
import { told } from "./importing/words.ts";

export interface HolidaysToImport {
  /** CSV with the heading `date,day,name`: every day off and every day made up of one year or several. */
  readonly holidays: string;
  /** The notice that they are from, as people cite it. */
  readonly source: string;
  /** The catalogue's folder. */
  readonly into: string;
}

const format = z.object({
  date: z.iso.date("a day such as 2026-09-02"),
  day: z.enum(["holiday", "working-day"], "holiday or working-day"),
  name: z.string().trim(),
});

type DayRow = Row<z.infer<typeof format>>;

const table = { columns: ["date", "day", "name"], format };

/** Takes the days of a year's notice into the calendar, in the place of what it said of that year. */
export const importHolidays = async ({ holidays, source, into }: HolidaysToImport, print: Print): Promise<0 | 1> => {
  const read = await sourceAt(holidays);
  const rows = read.ok ? readRows(read.value, table) : read;
  if (!rows.ok) return complain(rows.issues.map(told), print);
  const wrong = read.ok ? issuesIn(rows.value, read.value.file) : [];
  if (wrong.length > 0) return complain(wrong.map(told), print);
  const calendar = (await readdir(join(into, "calendars")))
    .filter((it) => it.endsWith(".yaml"))
    .toSorted()
    .at(-1);
  const years = Map.groupBy(rows.value, ({ date }) => date.slice(0, 4));
  const written = await rewrite({ into, file: `calendars/${calendar}` }, (document) => {
    for (const [year, days] of years) document.setIn(["years", Number(year)], yearOf(document, days, source));
  });
  if (!written.ok) return complain(written.issues.map(told), print);
  for (const [year, days] of years) {
    const [off, worked] = [daysOf(days, "holiday").length, daysOf(days, "working-day").length];
    print(`${year}: ${off} ngày nghỉ, ${worked} ngày làm bù · ${off} days off, ${worked} made up`);
  }
  return 0;
};

/** A day twice, or a day made up that is worked anyway. */
const issuesIn = (rows: readonly DayRow[], file: string): readonly Issue[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ date, day, line }) => {
    const twice = seen.has(date);
    seen.add(date);
    const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    return [
      ...(twice ? [issue("day-twice", "", { file, line, name: date })] : []),
      ...(day === "working-day" && !isWeekend ? [issue("day-worked-anyway", "", { file, line, name: date })] : []),
    ];
  });
};

const daysOf = (rows: readonly DayRow[], wanted: DayRow["day"]): readonly DayRow[] =>
  rows.filter(({ day }) => day === wanted).toSorted((a, b) => (a.date < b.date ? -1 : 1));

/** A year as the calendar has it, each day with its name as a remark. */
const yearOf = (document: Document, rows: readonly DayRow[], source: string) => {
  const list = (day: DayRow["day"]) => {
    const node = new YAMLSeq();
    for (const { date, name } of daysOf(rows, day)) {
      const scalar = document.createNode(date);
      scalar.type = "QUOTE_DOUBLE";
      if (name !== "") scalar.comment = ` ${name}`;
      node.add(scalar);
    }
    return node;
  };
  const year = new YAMLMap();
  year.set("holidays", list("holiday"));
  year.set("workingDays", list("working-day"));
  year.set("source", source);
  return year;
};
