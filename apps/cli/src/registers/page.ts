import type { Localized } from "@motlan/kernel";
import { type Catalogue, type Register, type RegisterService, statesOf } from "@motlan/procedure";
import { both } from "../once-only/words.ts";
import { table } from "../table.ts";
import { elementsOf } from "./elements.ts";
import { sections, states, titles, whenDown } from "./words.ts";

/** The page of registers and of the dictionary: made of the catalogue, the same every time. */
export const registersPage = (catalogue: Catalogue): string => {
  const registers = Object.values(catalogue.registers);
  const lines = [
    ...sections.head,
    "",
    `## ${both(sections.registers)}`,
    "",
    ...summary(registers),
    ...registers.flatMap((register) => ofOne(register, catalogue)),
    "",
    `## ${both(sections.elements)}`,
    "",
    sections.aboutElements.vi,
    "",
    sections.aboutElements.en,
    ...Object.values(catalogue.entities).flatMap((entity) => elementsOf(entity, catalogue)),
  ];
  return `${lines.join("\n")}\n`;
};

const summary = (registers: readonly Register[]): readonly string[] =>
  table(
    [titles.register, titles.operator, titles.services, titles.law].map(both),
    registers.map(({ title, operator, services, law, closed }) => [
      both(title),
      both(operator),
      closed ? both(states.closed) : counted(Object.values(services)),
      law.join("; "),
    ]),
    { numbers: [] },
  );

/** How many services are how, the best first. */
const counted = (services: readonly RegisterService[]): string => {
  if (services.length === 0) return both(states.signIn);
  const all = services.map((service) => statesOf(service)[0]?.state ?? "planned");
  return (["live", "partial", "planned"] as const)
    .flatMap((state) => {
      const many = all.filter((it) => it === state).length;
      return many > 0 ? [`${both(states[state])}: ${many}`] : [];
    })
    .join("; ");
};

const ofOne = ({ id, short, services }: Register, catalogue: Catalogue): readonly string[] =>
  Object.keys(services).length === 0
    ? []
    : [
        "",
        `### \`${id}\` ${both(short)}`,
        "",
        ...table(
          [titles.service, titles.about, titles.given, titles.gives, titles.state, titles.limits, titles.whenDown].map(
            both,
          ),
          Object.values(services).map((service) => cells(service, catalogue)),
          { numbers: [] },
        ),
      ];

const cells = (service: RegisterService, { units }: Catalogue): readonly string[] => {
  const { id, about, given, gives, related, timeoutMs, freshForMs } = service;
  const nameOf = (code: string) => units.provinces.find((it) => it.code === code)?.name ?? code;
  return [
    code(id),
    code(about),
    codes(given),
    codes([...Object.keys(gives), ...Object.keys(related)]),
    statesOf(service)
      .map(({ state, provinces }, _, all) => {
        const where: Localized | null = provinces
          ? { vi: provinces.map(nameOf).join(", "), en: "" }
          : all.length > 1
            ? states.elsewhere
            : null;
        return where === null ? both(states[state]) : `${both(states[state])} (${where.en ? both(where) : where.vi})`;
      })
      .join("; "),
    given.length === 0 ? seconds(timeoutMs) : `${seconds(timeoutMs)}, ${span(freshForMs)}`,
    both(whenDown[service.whenDown]),
  ];
};

const code = (text: string): string => `\`${text}\``;
const codes = (names: readonly string[]): string => names.map(code).join(" ") || "–";

const seconds = (ms: number): string => `${ms / 1000} s`;
/** How long an answer counts. */
const span = (ms: number): string =>
  ms % 86_400_000 === 0 ? `${ms / 86_400_000} d` : ms % 3_600_000 === 0 ? `${ms / 3_600_000} h` : `${ms / 1000} s`;
