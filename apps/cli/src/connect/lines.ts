import type { Localized } from "@motlan/kernel";
import type { Catalogue, Register } from "@motlan/procedure";
import { inBoth } from "../in-both.ts";
import type { Probed } from "./probed.ts";

type Outcome = NonNullable<Probed["outcome"]>;

const outcomes: Readonly<Record<Outcome, Localized>> = {
  found: { vi: "có bản ghi", en: "a record" },
  none: { vi: "không có bản ghi", en: "no record" },
  several: { vi: "nhiều bản ghi", en: "several records" },
  deferred: { vi: "hẹn trả lời sau", en: "answers later" },
  denied: { vi: "từ chối cho tra cứu", en: "the look-up is not allowed" },
  unavailable: { vi: "không trả lời", en: "no answer" },
  malformed: { vi: "trả lời không đọc được", en: "an answer that cannot be read" },
  stranger: { vi: "bản ghi của người khác", en: "somebody else's record" },
};

/** Whether a service is connected: it has the record that it is to have, all of it, and none of whom it does not know. */
export const isSound = ({ outcome, missing, ofUnknown, hasNumber }: Probed): boolean =>
  outcome === "found" && missing.length === 0 && hasNumber && (ofUnknown === null || ofUnknown === "none");

export const linesOf = (register: Register, all: readonly Probed[], catalogue: Catalogue): readonly string[] => [
  inBoth(register.title),
  ...all.flatMap((it) => ["", ...serviceLines(register, it, catalogue)]),
];

const serviceLines = (register: Register, probed: Probed, catalogue: Catalogue): readonly string[] => {
  const { service: id, outcome, tookMs, came, missing, lacks, ofUnknown, hasNumber } = probed;
  const name = `${register.id}.${id}`;
  if (outcome === null)
    return [`○ ${name} – chưa hỏi, tệp thiếu · not asked, the file lacks: known.${lacks.join(", known.")}`];
  const service = register.services[id];
  const titled = (element: string): string => {
    const entity = catalogue.entities[service?.about ?? ""];
    const title = entity?.elements[element]?.title ?? entity?.relations[element]?.title;
    return title ? `${inBoth(title)} [${element}]` : element;
  };
  const where = (element: string): string =>
    JSON.stringify(service?.gives[element] ?? service?.related[element]?.at ?? "");
  return [
    `${isSound(probed) ? "✓" : "✗"} ${name} – ${inBoth(outcomes[outcome])}, ${tookMs} ms`,
    ...(outcome === "found" ? came.map((element) => `  ✓ ${titled(element)}`) : []),
    ...(outcome === "found"
      ? missing.map((it) => `  ✗ ${titled(it)}: không có, hay sai dạng, ở · missing or malformed at ${where(it)}`)
      : []),
    ...(hasNumber ? [] : [`  ✗ answer.id: không có gì ở · nothing at ${service?.wire?.answer?.id}`]),
    ...(ofUnknown === null
      ? ["  ○ Người không có trong CSDL: chưa thử · somebody it does not hold: not tried (unknown)"]
      : [
          `  ${ofUnknown === "none" ? "✓" : "✗"} Người không có · somebody it does not hold: ${inBoth(outcomes[ofUnknown])}`,
        ]),
  ];
};
