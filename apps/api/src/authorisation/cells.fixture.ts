import { type Audience, access } from "../access.ts";
import { yes } from "./answers.fixture.ts";
import { type Caller, citizens, type Door, designers, type Moment, officials, type Thing } from "./table.fixture.ts";

/** One line of the table, with everybody's answer. */
export interface Row {
  readonly door: Door;
  readonly of: Thing;
  readonly answers: Readonly<Record<Caller, string>>;
}

/** In which order they come: who may does it last, and designers as the table has them. */
export const everybody: readonly Caller[] = [
  "nobody",
  ...designers,
  ...officials.toReversed(),
  ...citizens.toReversed(),
];

/** The lines of a moment: what citizens do comes before what the office makes of it. */
export const rowsOf = ({ citizens: hers = [], officials: theirs = [], designers: designed = [] }: Moment): Row[] => [
  ...hers.map(([door, of, ...answers]) => row(door, of, byCaller(citizens, answers))),
  ...theirs.map(([door, of, ...answers]) => row(door, of, byCaller(officials, answers))),
  ...designed.map(([door, of, ...answers]) => row(door, of, byCaller(designers, answers))),
];

/** What is open to everybody. */
export const openRows = (): Row[] =>
  doors()
    .filter((door) => access[door] === "anyone")
    .map((door) => row(door, "-", Object.fromEntries(everybody.map((caller) => [caller, yes]))));

export const doors = (): Door[] => Object.keys(access).filter((door): door is Door => Object.hasOwn(access, door));

const byCaller = (callers: readonly Caller[], answers: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(callers.map((caller, index) => [caller, answers[index] ?? ""]));

/** Whoever is not listed has no session at the face whose door it is. */
const row = (door: Door, of: Thing, listed: Readonly<Record<string, string>>): Row => {
  const answer = (caller: Caller) => listed[caller] ?? outside(door);
  return {
    door,
    of,
    answers: {
      nobody: answer("nobody"),
      proposer: answer("proposer"),
      approver: answer("approver"),
      elsewhere: answer("elsewhere"),
      "other office": answer("other office"),
      "other role": answer("other role"),
      "in role": answer("in role"),
      "level 1": answer("level 1"),
      stranger: answer("stranger"),
      party: answer("party"),
      filer: answer("filer"),
    },
  };
};

/** An endpoint's is tRPC's own code; files are no endpoints. */
const outside = (door: Door): string => (door.includes("/") ? "sign-in-needed" : "UNAUTHORIZED");

/** Whose lines a door stands in. */
export const listedIn: Readonly<Record<Audience, "citizens" | "officials" | "designers" | null>> = {
  anyone: null,
  citizen: "citizens",
  official: "officials",
  designer: "designers",
};
