import { type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";
import type { z } from "zod";
import type {
  AuthorityKind,
  Catalogue,
  DataElement,
  EvidenceKind,
  MaintenanceWindow,
  ProvinceTable,
  Register,
  RegisterService,
  RelatedShape,
} from "../catalogue.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { checkIssuers } from "./check-issuers.ts";
import { checkProvinceTables } from "./check-province-tables.ts";
import { correctionsOf } from "./corrections.ts";
import { endingsOf } from "./endings.ts";
import { compileCondition } from "./faults-of.ts";
import { hasKnownTypes, pickParams } from "./field-params.ts";
import { compileFieldRules } from "./field-rules.ts";
import type { RelatedDefinition, Via } from "./format-catalogue.ts";
import * as formats from "./format-catalogue.ts";
import { weekdays } from "./format-common.ts";
import { givenTwice } from "./given-twice.ts";
import { otherProcedure } from "./other-procedure.ts";
import { recordScope } from "./scope.ts";
import { parseYaml, type Read, readSource, type SourceFile } from "./source.ts";
import { readUnits } from "./units.ts";

/** The content's files by folder of `packages/catalogue`. */
export interface CatalogueFiles {
  readonly entities: readonly SourceFile[];
  readonly registers: readonly SourceFile[];
  readonly codeLists: readonly SourceFile[];
  readonly evidence: readonly SourceFile[];
  readonly byProvince: readonly SourceFile[];
  readonly areas?: readonly SourceFile[];
  readonly authorities: SourceFile;
  readonly units: SourceFile;
  readonly oldUnits?: SourceFile | undefined;
  readonly calendar: SourceFile;
  readonly endings?: SourceFile | undefined;
  /** Every procedure, right or wrong: papers say which of them issues them. */
  readonly procedures?: readonly SourceFile[];
}

/** Reads the whole catalogue, or says everything that is wrong with it at once. What parses may remember the files that are as they were. */
export const compileCatalogue = (files: CatalogueFiles, parse = parseYaml): Outcome<Catalogue> => {
  const issues: Issue[] = [];
  const read = <T>(source: SourceFile, format: z.ZodType<T>): Read<T>[] => {
    const outcome = readSource(source, format, parse);
    if (outcome.ok) return [outcome.value];
    issues.push(...outcome.issues);
    return [];
  };
  const readAll = <T>(sources: readonly SourceFile[], format: z.ZodType<T>) => sources.flatMap((s) => read(s, format));

  const reads = {
    entities: readAll(files.entities, formats.entityFormat),
    registers: readAll(files.registers, formats.registerFormat),
    evidence: readAll(files.evidence, formats.evidenceFormat),
    codeLists: readAll(files.codeLists, formats.codeListFormat),
    byProvince: readAll(files.byProvince, formats.provinceTableFormat),
    areas: readAll(files.areas ?? [], formats.areaFormat),
  };
  const codeLists = reads.codeLists.map(({ data }) => ({
    id: data.list,
    open: data.open,
    codes: data.codes.map(({ vi, en, ...code }) => ({ ...code, title: { vi, en } })),
  }));
  const shared = { issues, lists: { codeLists: byId(codeLists) } };
  const entities = reads.entities.map((it) => entityOf(it, shared));
  const registers = reads.registers.map(registerOf);
  const evidence = reads.evidence.flatMap(({ data }) => Object.entries(data.evidence).map(evidenceOf));
  const provinceTables = reads.byProvince.map(({ data }) => provinceTable(data));
  const areas = reads.areas.map(({ data: { area, title, places } }) => ({ id: area, title, places }));
  const [authorities] = read(files.authorities, formats.authoritiesFormat);
  const { units, oldUnits, check: checkUnits } = readUnits(files, read);
  const [calendar] = read(files.calendar, formats.calendarFormat);
  const [ended] = files.endings ? read(files.endings, formats.endingsFormat) : [];
  const known = {
    entities: byId(entities),
    registers: byId(registers),
    ...shared.lists,
    codeMaps: Object.fromEntries(reads.codeLists.map(({ data }) => [data.list, data.maps])),
    units,
  };
  return unlessIssues(
    firstOf([
      issues,
      givenTwice(reads),
      [...checkCatalogue(reads, known), ...checkUnits(), ...checkIssuers(reads.evidence, files.procedures ?? [])],
      checkProvinceTables(reads.byProvince, known),
    ]),
    () => ({
      ...known,
      oldUnits,
      endings: endingsOf(ended?.data),
      evidence: byId(evidence),
      authorities: byId(authorityKinds(authorities?.data)),
      roles: authorities?.data.roles ?? {},
      provinceTables: byId(provinceTables),
      areas: byId(areas),
      calendar: workingCalendar(calendar?.data),
    }),
  );
};

const provinceTable = ({ table, rows }: z.infer<typeof formats.provinceTableFormat>): ProvinceTable => ({
  id: table,
  rows: Object.fromEntries(
    Object.entries(rows).map(([province, written]) => [
      province,
      typeof written === "number" ? [{ figure: written }] : written,
    ]),
  ),
});

/** What follows from another mistake is not told beside it. */
const firstOf = (stages: readonly (readonly Issue[])[]): readonly Issue[] =>
  stages.find((issues) => issues.length > 0) ?? [];

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

type WrittenEvidence = z.infer<typeof formats.evidenceFormat>["evidence"][string];

const evidenceOf = ([id, written]: readonly [string, WrittenEvidence]): EvidenceKind => {
  const { "held-by": heldBy, "never-asked": neverAsked, title, code, identity, tells } = written;
  const { "issued-by": issuedBy, "not-asked": notAsked, "also-held-by": alsoHeldBy } = written;
  return {
    id,
    title,
    ...(code === undefined ? {} : { code }),
    ...(heldBy === undefined ? {} : { heldBy }),
    ...(alsoHeldBy === undefined ? {} : { alsoHeldBy }),
    ...(issuedBy === undefined ? {} : { issuedBy: otherProcedure(issuedBy) }),
    ...(notAsked === undefined ? {} : { notAsked }),
    ...(identity === undefined ? {} : { identity }),
    ...(neverAsked === undefined ? {} : { neverAsked }),
    ...(tells === undefined ? {} : { tells }),
  };
};

const authorityKinds = (data: z.infer<typeof formats.authoritiesFormat> | undefined): readonly AuthorityKind[] =>
  Object.entries(data?.authorities ?? {}).map(([id, { title, "dossier-prefix": dossierPrefix }]) => ({
    id,
    title,
    ...(dossierPrefix === undefined ? {} : { dossierPrefix }),
  }));

interface Shared {
  readonly issues: Issue[];
  readonly lists: Pick<Catalogue, "codeLists">;
}

const entityOf = ({ data, at }: Read<z.infer<typeof formats.entityFormat>>, shared: Shared) => {
  const { issues, lists } = shared;
  const elements = Object.entries(data.elements).map(([id, element]): DataElement => {
    const complain = (index: number, code: string, params: Issue["params"]): void =>
      void issues.push(at(["elements", id, "rules", index, "holds"], code, params));
    const rules = compileFieldRules(element, { lists, beside: data.elements, complain });
    return {
      id,
      type: element.type,
      params: pickParams(element),
      ...(element.code === undefined ? {} : { code: element.code }),
      sensitivity: element.sensitivity ?? data.sensitivity,
      askedUnder: element["asked-under"],
      title: element.title,
      ...(element.help ? { help: element.help } : {}),
      required: !element.optional,
      trust: element.trust,
      ...(element.original ? { original: element.original } : {}),
      masters: element.masters,
      ...rules,
    };
  });
  const relations = Object.entries(data.relations).map(([id, { is, many, masters, original, title }]) => ({
    id,
    entity: is,
    many,
    masters,
    ...(original === undefined ? {} : { original }),
    ...(title ? { title } : {}),
  }));
  const standsWhile = standingRule({ data, at }, byId(elements), shared);
  return {
    id: data.entity,
    title: data.title,
    label: data.label,
    knownBy: data["known-by"],
    ...(standsWhile ? { standsWhile } : {}),
    groups: data.groups,
    elements: byId(elements),
    relations: byId(relations),
    ...(data["law-of-access"] ? { lawOfAccess: data["law-of-access"] } : {}),
  };
};

const standingRule = (
  { data, at }: Pick<Read<z.infer<typeof formats.entityFormat>>, "data" | "at">,
  elements: Readonly<Record<string, DataElement>>,
  { issues, lists }: Shared,
): Rule | undefined => {
  const source = data["stands-while"];
  // An unknown type is told where types are checked.
  if (!Object.values(data.elements).every(hasKnownTypes)) return undefined;
  const rule = source === undefined ? undefined : compileCondition(source, recordScope({ elements }, lists));
  if (rule === undefined || rule.ok) return rule?.value;
  issues.push(...rule.issues.map((found) => at(["stands-while"], found.code, found.params)));
  return undefined;
};

const registerOf = ({ data }: Read<z.infer<typeof formats.registerFormat>>): Register => {
  const services = Object.entries(data.services).map(
    ([id, service]): RegisterService => ({
      id,
      register: data.register,
      about: service.about,
      given: service.given,
      identify: service.identify,
      ...(service.reveals === undefined ? {} : { matches: service.reveals.match }),
      gives: service.gives,
      related: relatedOf(service.related),
      status: service.status,
      ...(service.province === undefined ? {} : { province: service.province }),
      protocol: service.via.protocol,
      path: service.via.path,
      ...wireOf(service.via),
      sends: service.sends,
      timeoutMs: service.timeout,
      freshForMs: service["fresh-for"],
      whenDown: service["when-down"],
      law: data.law.join("; "),
    }),
  );
  const { register: id, title, short, operator, law, "closed-to-forms": closed, maintenance } = data;
  return {
    id,
    title,
    short,
    operator,
    law,
    ...(closed ? { closed } : {}),
    ...(maintenance.length > 0 ? { maintenance: maintenance.map(windowOf) } : {}),
    ...correctionsOf(data),
    services: byId(services),
  };
};

const windowOf = ({ days, ...hours }: z.infer<typeof formats.maintenance>): MaintenanceWindow => ({
  ...hours,
  days: days.map((day) => weekdays.indexOf(day) + 1),
});

const wireOf = ({ protocol: _protocol, path: _path, answer, ...more }: Via): Pick<RegisterService, "wire"> => {
  const { "as-of": asOf, ...paths } = answer ?? {};
  const wire = { ...more, ...(answer ? { answer: { ...paths, ...(asOf === undefined ? {} : { asOf }) } } : {}) };
  return Object.keys(wire).length === 0 ? {} : { wire };
};

const relatedOf = (related: Record<string, RelatedDefinition>): Record<string, RelatedShape> =>
  Object.fromEntries(
    Object.entries(related).map(([id, it]) => [
      id,
      { entity: it.is, at: it.at, ...(it.key ? { key: it.key } : {}), gives: it.gives, related: relatedOf(it.related) },
    ]),
  );

const workingCalendar = (data: z.infer<typeof formats.calendarFormat> | undefined): Catalogue["calendar"] => {
  const years = Object.values(data?.years ?? {});
  const certain = (dates: (typeof years)[number]["holidays"]) =>
    dates.flatMap((it) => (typeof it === "string" ? [it] : it.certain ? [it.date] : []));
  return {
    hours: data?.hours ?? [],
    weekdays: data?.weekdays ?? [],
    holidays: years.flatMap((year) => certain(year.holidays)),
    workingDays: years.flatMap((year) => certain(year.workingDays)),
  };
};
