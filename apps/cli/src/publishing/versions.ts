import { type Localized, localDate, localTime } from "@motlan/kernel";
import type { Publication, PublicationAct, Standing } from "@motlan/service";
import type { Command, Told } from "../command.ts";
import { suggesting } from "../parameters.ts";
import { done, inHouse, refused, toldOf } from "./told.ts";

const standings: Readonly<Record<Standing, Localized>> = {
  waiting: { vi: "chờ duyệt", en: "waits for approval" },
  scheduled: { vi: "sẽ áp dụng", en: "scheduled" },
  "in-force": { vi: "đang áp dụng", en: "in force" },
  superseded: { vi: "đã thay", en: "superseded" },
  rejected: { vi: "bị từ chối", en: "rejected" },
  withdrawn: { vi: "đã rút", en: "withdrawn" },
};

const acts: Readonly<Record<PublicationAct["act"], Localized>> = {
  installed: { vi: "cài cùng bản phát hành", en: "came with the release" },
  proposed: { vi: "đề nghị", en: "proposed" },
  approved: { vi: "duyệt", en: "approved" },
  rejected: { vi: "từ chối", en: "rejected" },
  withdrawn: { vi: "rút", en: "withdrawn" },
};

export const versions = (catalogue: string): Command => ({
  form: "versions [procedure]",
  what: {
    vi: "Liệt kê các phiên bản: bản nào đang áp dụng, ai đề nghị, ai duyệt, từ ngày nào.",
    en: "Lists the versions: which is in force, who proposed and approved it, and from what day.",
  },
  words: [0, 1],
  run: ({ words: [procedureId] }) =>
    inHouse(catalogue, async (publisher) =>
      toldOf(await publisher.versions({}), (all) => (procedureId === undefined ? listed(all) : only(procedureId, all))),
    ),
});

const listed = (found: readonly Publication[]): Told => done({ versions: found }, found.flatMap(linesOf));

const only = (name: string, all: readonly Publication[]): Told => {
  const found = all.filter(({ procedureId }) => procedureId === name);
  const known = [...new Set(all.map(({ procedureId }) => procedureId))];
  return found.length > 0 ? listed(found) : refused([suggesting("procedure-unknown", name, known, { name })]);
};

const linesOf = ({ version, standing, effectiveFrom, acts: history }: Publication): readonly string[] => [
  `${version}  ${standings[standing].vi} · ${standings[standing].en}  ${effectiveFrom}`,
  ...history.map(({ act, by, at, reason }) => {
    const why = reason === "" ? "" : `: ${reason}`;
    return `    ${localDate(at)} ${localTime(at)}  ${by}  ${acts[act].vi} · ${acts[act].en}${why}`;
  }),
];
