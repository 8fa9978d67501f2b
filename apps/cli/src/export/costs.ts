import type { Json, Localized } from "@motlan/kernel";
import type { Channel, Fee, Procedure } from "@motlan/procedure";
import type { Rule } from "@motlan/rules";
import { channelId, channelsOf } from "./channels.ts";
import { currency } from "./country.ts";
import { given, inBoth, joined, type Node, ref, ruleText } from "./node.ts";

/** What a service costs: a number where it is one for everybody, and otherwise the rule in words. */
export const costNodes = (procedure: Procedure): readonly Node[] =>
  procedure.fee.flatMap((fee) => pricesOf(fee, procedure).map((price) => costNode(procedure, fee, price)));

interface Price {
  readonly amount: Rule;
  /** The one channel whose price it is; absent where it is that of several. */
  readonly through?: Channel;
}

/** One price for all channels, or one for each that has its own and one for the rest. */
const pricesOf = ({ amount, byChannel = {} }: Fee, procedure: Procedure): readonly Price[] => {
  const own = channelsOf(procedure).flatMap((through): readonly Required<Price>[] => {
    const other = through === "online" ? undefined : byChannel[through];
    return other === undefined ? [] : [{ amount: other, through }];
  });
  const [only, ...more] = channelsOf(procedure).filter((it) => own.every(({ through }) => through !== it));
  const isOne = own.length > 0 && only !== undefined && more.length === 0;
  return [{ amount, ...(isOne ? { through: only } : {}) }, ...own];
};

const costNode = (procedure: Procedure, fee: Fee, { amount, through }: Price): Node => {
  const name = [procedure.code, "fee", fee.id, ...(through === undefined ? [] : [through])].join("/");
  const value = constantOf(amount);
  return {
    "@id": `motlan:procedure/${name}`,
    "@type": "cv:Cost",
    "dct:identifier": name,
    "dct:description": inBoth(joined([titleOf(fee), ...(value === null ? [byRule(amount)] : []), ...conditions(fee)])),
    ...(value === null ? {} : { "cv:hasValue": asDouble(value) }),
    "cv:currency": ref(currency),
    ...given("cv:ifAccessedThrough", through && { "@id": channelId(procedure, through) }),
  };
};

const constantOf = ({ tree }: Rule): number | null =>
  tree.node === "literal" && typeof tree.value === "number" ? tree.value : null;

const asDouble = (value: number): Json => ({ "@value": String(value), "@type": "xsd:double" });

const titleOf = ({ title: { vi, en } }: Fee): Localized => ({ vi: `${vi}.`, en: `${en}.` });

/** No figure (null) is what the place itself sets. */
const byRule = (amount: Rule): Localized => ({
  vi: `Mức thu (đồng; null: theo mức thu tại quầy): ${ruleText(amount)}.`,
  en: `Amount (đồng; null: as set at the counter): ${ruleText(amount)}.`,
});

const conditions = ({ when, unless }: Fee): readonly Localized[] => [
  ...(when ? [{ vi: `Thu khi: ${ruleText(when)}.`, en: `Due when: ${ruleText(when)}.` }] : []),
  ...(unless ? [{ vi: `Miễn khi: ${ruleText(unless)}.`, en: `Exempt when: ${ruleText(unless)}.` }] : []),
];
