import type { Official } from "../../compile/format-official.ts";
import type { Channel, Fee } from "../../procedure.ts";
import type { Looked } from "../check.ts";
import { type Compare, type Difference, figures, lacking, listed } from "./difference.ts";
import { numbersIn } from "./literals.ts";

/** Smaller numbers in a rule count copies and pages; no fee of the state is less than a hundred dong. */
const leastFee = 100;

const kinds = ["levy", "copy", "tax"] as const;

type Kind = (typeof kinds)[number];

/** What is paid of each kind by each channel: figures in dong, or who sets them. */
export const compareFees: Compare = ({ fees }, looked) => {
  if (fees === undefined) return [];
  const { channels = ["online"] } = looked.procedure;
  return kinds.flatMap((kind) => {
    const found = channels.flatMap((channel) => differing({ kind, channel }, fees, looked));
    return found.filter((it, n) => found.findIndex((other) => sameAs(other, it)) === n);
  });
};

const sameAs = ({ params: one }: Difference, { params: other }: Difference): boolean =>
  one?.["found"] === other?.["found"] && one?.["expected"] === other?.["expected"];

interface Of {
  readonly kind: Kind;
  readonly channel: Channel;
}

const differing = (of: Of, fees: NonNullable<Official["fees"]>, looked: Looked): readonly Difference[] => {
  const here = paidHere(of, looked);
  const there = fees.flatMap((fee) => toldOf(of, fee));
  // Where nothing is paid in some case, the record need not say so.
  const isSame = lacking(there, [...here, "0"]).length === 0 && lacking(here, [...there, "0"]).length === 0;
  const isFree = !there.includes("0") || here.includes("0") || here.length === 0;
  if (isSame && isFree) return [];
  const n = looked.procedure.fee.findIndex(({ kind }) => kind === of.kind);
  const told = { name: of.kind, found: figures(here) || "–", expected: figures(there) || "–" };
  return [{ name: of.kind, at: n < 0 ? ["fee"] : ["fee", n], params: told }];
};

const toldOf = ({ kind, channel }: Of, fee: NonNullable<Official["fees"]>[number]): readonly string[] => {
  const { channels = [channel], amount = [], "set-by": by } = fee;
  if (fee.kind !== kind || !channels.includes(channel)) return [];
  return by === undefined ? listed(amount).map(String) : [by];
};

const paidHere = ({ kind, channel }: Of, { procedure, definition }: Looked): readonly string[] =>
  procedure.fee.flatMap((fee, n) => {
    if (fee.kind !== kind) return [];
    const free = fee.when ? ["0"] : [];
    return definition.fee[n]?.table === undefined ? [...amountsOf(fee, channel), ...free] : ["province", ...free];
  });

/** The figures of its rule; where it has none, an official states what a notice says. */
const amountsOf = ({ amount, byChannel = {} }: Fee, channel: Channel): readonly string[] => {
  const { tree } = (channel === "online" ? undefined : byChannel[channel]) ?? amount;
  if (tree.node === "literal" && tree.value === 0) return ["0"];
  const numbers = numbersIn(tree).filter((it) => it >= leastFee);
  return numbers.length === 0 ? ["notice"] : numbers.map(String);
};
