import { z } from "zod";
import * as catalogue from "../compile/format-catalogue.ts";
import { examplesFormat } from "../compile/format-examples.ts";
import { officialFormat } from "../compile/format-official.ts";
import { procedureFormat } from "../compile/format-procedure.ts";

/** A format of the content: what reads it, and which files of a catalogue's folder are of it. */
interface WrittenFormat {
  readonly format: z.ZodType;
  readonly files: string;
}

/** Every format that an author writes. A schema is made of the same format that reads the file. */
export const formats = {
  procedure: { format: procedureFormat, files: "procedures/*/procedure.yaml" },
  examples: { format: examplesFormat, files: "procedures/*/examples.yaml" },
  official: { format: officialFormat, files: "procedures/*/official.yaml" },
  entity: { format: catalogue.entityFormat, files: "entities/*.yaml" },
  register: { format: catalogue.registerFormat, files: "registers/*.yaml" },
  "code-list": {
    format: z.union([catalogue.unitsFormat, catalogue.oldUnitsFormat, catalogue.codeListFormat]),
    files: "code-lists/*.yaml",
  },
  evidence: { format: catalogue.evidenceFormat, files: "evidence/*.yaml" },
  "province-table": { format: catalogue.provinceTableFormat, files: "by-province/*.yaml" },
  area: { format: catalogue.areaFormat, files: "areas/*.yaml" },
  endings: { format: catalogue.endingsFormat, files: "endings.yaml" },
  authorities: { format: catalogue.authoritiesFormat, files: "authorities.yaml" },
  calendar: { format: catalogue.calendarFormat, files: "calendars/*.yaml" },
} satisfies Record<string, WrittenFormat>;

export type FormatName = keyof typeof formats;

export const schemaNames = Object.keys(formats).filter((name): name is FormatName => Object.hasOwn(formats, name));
