import { type Catalogue, type DataElement, type Entity, isPlanned } from "@motlan/procedure";
import { both } from "../once-only/words.ts";
import { table } from "../table.ts";
import { sections, sensitivities, titles } from "./words.ts";

/** The elements of an entity: where each arises, who keeps copies, how sensitive it is, and how one record is known. */
export const elementsOf = ({ id, title, elements, knownBy }: Entity, catalogue: Catalogue): readonly string[] => [
  "",
  `### \`${id}\` ${both(title)}`,
  "",
  ...(knownBy.length === 0
    ? []
    : [`${both(sections.knownBy)}: ${knownBy.map((way) => way.map(code).join(" + ")).join("; ")}`, ""]),
  ...table(
    [titles.element, titles.label, titles.code, titles.type, titles.original, titles.sensitivity].map(both),
    Object.values(elements).map((element) => cells(element, catalogue)),
    { numbers: [] },
  ),
];

const cells = (element: DataElement, catalogue: Catalogue): readonly string[] => [
  code(element.id),
  both(element.title),
  element.code === undefined ? "" : code(element.code),
  code(element.type),
  [...(element.original === undefined ? [] : [element.original]), ...element.masters.map((it) => `+ ${it}`)]
    .map((it) => withState(it, catalogue))
    .join(" "),
  both(sensitivities[element.sensitivity]) +
    (element.askedUnder.length > 0 ? `: ${element.askedUnder.join("; ")}` : ""),
];

/** A register that answers nobody yet stands in brackets. */
const withState = (name: string, { registers }: Catalogue): string => {
  const services = Object.values(registers[name.replace("+ ", "")]?.services ?? {});
  return services.length > 0 && services.every(isPlanned) ? `(${name})` : name;
};

const code = (text: string): string => `\`${text}\``;
