import { isPartialDate } from "@motlan/kernel";
import type { RefusalCode } from "../http/answer.ts";
import { kept } from "./filed-birth.ts";
import { filedRecords, mayBeNumber } from "./filed-records.ts";
import type { Journal } from "./journal.ts";
import { isObject, type JsonObject, objectAt, textAt } from "./json-object.ts";

/** What of a person may be put right, under the keys that all registers share. */
const keys = ["hoVaTen", "ngaySinh", "gioiTinh", "danToc", "quocTich", "queQuan"];

/** The kinds of the register of other events, by what was asked for. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["1", "5"],
  ["2", "6"],
  ["3", "8"],
  ["4", "7"],
]);

export const kindOfChange = (input: JsonObject): string => kinds.get(textAt(input, "loaiViec")) ?? "";

/** What is new of the person by a filed change. */
export const changeIn = (input: JsonObject): JsonObject => kept(objectAt(input, "moi"), keys);

/** The other entries of a filed change, each as `entry: from → to`. */
export const otherChangesIn = (input: JsonObject): readonly string[] => {
  const rows = input["noiDungKhac"];
  return (Array.isArray(rows) ? rows.filter((row) => isObject(row)) : []).map(
    (row) => `${textAt(row, "entry")}: ${textAt(row, "from")} → ${textAt(row, "to")}`,
  );
};

/** What changes that were told since have made of somebody, the last of each kind. */
export const changedSince = (journal: Journal, personalId: string): JsonObject =>
  Object.assign(
    {},
    ...filedRecords(journal, "change")
      .filter(({ input }) => textAt(objectAt(input, "nguoi"), "soDinhDanh") === personalId)
      .map(({ input }) => changeIn(input)),
  );

/** What stands against a change: it is of one of the four kinds, and there is something new. */
export const checkChange = (input: JsonObject): RefusalCode | undefined => {
  const change = changeIn(input);
  const isNew = Object.keys(change).length > 0 || otherChangesIn(input).length > 0;
  const date = textAt(change, "ngaySinh");
  const fits = mayBeNumber(textAt(objectAt(input, "nguoi"), "soDinhDanh")) && (date === "" || isPartialDate(date));
  return kindOfChange(input) !== "" && isNew && fits ? undefined : "SAI_DINH_DANG";
};
