import type { Localized } from "@motlan/kernel";
import type { Text } from "@motlan/ui";
import type { Examined, Sourced } from "../../api/client.ts";
import { printInstant } from "../../words/dates.ts";
import { words } from "../../words/origin-words.ts";
import { printAs } from "../../words/print-value.ts";
import { actorText } from "./event-words.ts";

export interface OriginRow {
  readonly term: string;
  /** One line below the other. */
  readonly lines: readonly string[];
}

interface Reading {
  readonly t: Text;
  readonly examined: Examined;
}

type Provenance = Sourced["provenance"];
type RegisterWord = Omit<Extract<Provenance, { kind: "register" }>, "kind">;

/** All that is known of where the value at a path is from. What nobody recorded is not told. */
export const originRows = (path: string, { provenance }: Sourced, reading: Reading): readonly OriginRow[] => {
  const { t } = reading;
  return [
    { term: t(words.kind), lines: [kindText(provenance, t)] },
    ...wordRows(path, provenance, reading),
    ...doneRows(path, provenance, reading),
    ...replacedRows(path, reading),
  ];
};

const kindText = (provenance: Provenance, t: Text): string => {
  switch (provenance.kind) {
    case "citizen":
      return t(provenance.party === undefined ? words.citizen : words.party);
    case "derived":
      return t(words.derived);
    case "official":
      return t(words.official, { account: provenance.username });
    case "register":
      return t(provenance.from === "result" ? words.ofResult : words.vouched);
  }
};

const wordRows = (path: string, provenance: Provenance, reading: Reading): readonly OriginRow[] => {
  if (provenance.kind === "register") return registerRows(path, provenance, reading);
  if (provenance.kind !== "citizen" || !provenance.proposal) return [];
  const { value, ...proposal } = provenance.proposal;
  const { t, examined } = reading;
  const printed = t({ vi: printAs(examined, path, value, "vi"), en: printAs(examined, path, value, "en") });
  return [{ term: t(words.proposed), lines: [printed] }, ...registerRows(path, proposal, reading)];
};

const registerRows = (path: string, word: RegisterWord, { t, examined }: Reading): readonly OriginRow[] => {
  const { procedure, origins } = examined;
  const known = origins[path]?.register;
  const title = known ? t(words.kept, { title: t(known.title), operator: t(known.operator) }) : word.register;
  const atSignIn = word.enquiryId === "session";
  const purpose = t(words.purposeOf, { title: t(procedure.title), code: procedure.code });
  const record = word.from === "result" ? words.result : words.record;
  const told: readonly (readonly [Localized, string])[] = [
    [words.register, title],
    [words.service, `${word.register}.${word.service}`],
    [record, atSignIn ? "" : word.recordId],
    [words.asOf, printInstant(word.asOf)],
    [words.fetchedAt, printInstant(word.fetchedAt)],
    [words.enquiry, atSignIn ? t(words.atSignIn) : word.enquiryId],
    [words.law, word.law],
    [words.purpose, purpose],
  ];
  return told.flatMap(([term, line]) => (line === "" ? [] : [{ term: t(term), lines: [line] }]));
};

const doneRows = (path: string, provenance: Provenance, { t, examined }: Reading): readonly OriginRow[] => {
  const rule = examined.origins[path]?.rule ?? null;
  const done = provenance.kind === "citizen" ? provenance.transformation : undefined;
  const fields = (rule?.reads ?? []).map((titles) => titles.map((it) => t(it)).join(" – ")).join("; ");
  const line =
    done?.kind === "renewed" ? t(words.renewed) : rule && t(done ? words.suggested : words.readFrom, { fields });
  if (!line) return [];
  const because = rule?.because ? [t(rule.because)] : [];
  const how = { term: t(words.done), lines: [line, ...because] };
  return rule ? [how, { term: t(words.rule), lines: [rule.text] }] : [how];
};

const replacedRows = (path: string, { t, examined }: Reading): readonly OriginRow[] => {
  const replaced = examined.origins[path]?.replaced ?? [];
  const lines = replaced.flatMap(({ was, at, by, why }) => {
    const printed = { vi: printAs(examined, path, was.value, "vi"), en: printAs(examined, path, was.value, "en") };
    const told = t(words.replacedBy, { at: printInstant(at), who: actorText(by, t), was: t(printed) });
    return [told, why === null ? t(words.noWhy) : t(words.why, { why })];
  });
  return lines.length === 0 ? [] : [{ term: t(words.replaced), lines }];
};
