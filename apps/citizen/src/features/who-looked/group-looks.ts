import { localDate } from "@motlan/kernel";
import type { Look } from "../../api/types.ts";

/** The looks of one day for one dossier by one asker. */
export interface LookGroup {
  readonly key: string;
  readonly reason: Look["reason"];
  readonly by: string;
  readonly looks: readonly Look[];
}

export interface LookDay {
  /** `yyyy-mm-dd` */
  readonly date: string;
  readonly groups: readonly LookGroup[];
}

/** Looks, newest first, by day and then by what they were for and who asked; a group stands where its newest look does. */
export const groupLooks = (looks: readonly Look[]): readonly LookDay[] =>
  [...by(looks, ({ at }) => localDate(at))].map(([date, ofDay]) => ({
    date,
    groups: [...by(ofDay, keyOf)].flatMap(([key, [first, ...more]]) =>
      first ? [{ key: `${date} ${key}`, reason: first.reason, by: first.by, looks: [first, ...more] }] : [],
    ),
  }));

const keyOf = ({ reason, by: asker }: Look): string => `${reason.kind} ${which(reason)} ${asker}`;

/** Other people's dossiers cannot be told apart, and are not to be. */
const which = (reason: Look["reason"]): string => {
  if (reason.kind === "my-data" || reason.kind === "others-data") return "";
  return reason.kind === "own-dossier" ? reason.dossierId : reason.procedure.vi;
};

const by = (looks: readonly Look[], key: (look: Look) => string): ReadonlyMap<string, readonly Look[]> => {
  const groups = new Map<string, Look[]>();
  for (const look of looks) {
    const of = key(look);
    groups.set(of, [...(groups.get(of) ?? []), look]);
  }
  return groups;
};
