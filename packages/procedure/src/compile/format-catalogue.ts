import { z } from "zod";
import type { Shape } from "../catalogue.ts";
import { asked, date, duration, localized, nameOf, wallTime, weekdays } from "./format-common.ts";
import { ofItsType } from "./of-type.ts";
import { otherProcedureFormat } from "./other-procedure.ts";

const trust = z.enum(["sealed", "contestable", "suggestion"]);

const sensitivity = z.enum(["ordinary", "basic", "sensitive"]);

const state = z.enum(["live", "partial", "planned"]);

/** One state, or one for each province named and one elsewhere. */
const status = z.union([z.object({ else: state }).catchall(state), state], {
  error: "live, partial or planned, or one for each province and else",
});

const shape: z.ZodType<Shape> = z.lazy(() =>
  z.union([z.string(), z.record(z.string(), shape)], { error: "a path, or a part for each key" }),
);
const shapes = z.record(z.string(), shape).default({});

/** `entities/*.yaml`: the elements of an entity, with whose word counts for each. */
export const entityFormat = z.strictObject({
  entity: z.string(),
  title: localized,
  label: z.array(z.string()).default([]),
  "known-by": z.array(z.array(z.string()).min(1)).default([]),
  "stands-while": z.string().optional(),
  groups: z.record(z.string(), z.array(z.string())).default({}),
  "law-of-access": z.string().optional(),
  sensitivity: sensitivity.default("ordinary"),
  relations: z
    .record(
      z.string(),
      z.strictObject({
        is: nameOf("entity"),
        many: z.boolean().default(false),
        title: localized.optional(),
        original: nameOf("register").optional(),
        masters: z.array(nameOf("register")).default([]),
      }),
    )
    .default({}),
  elements: z.record(
    z.string(),
    ofItsType(
      z.strictObject({
        ...asked,
        code: z.string().optional(),
        sensitivity: sensitivity.optional(),
        "asked-under": z.array(z.string()).default([]),
        original: nameOf("register").optional(),
        masters: z.array(nameOf("register")).default([]),
        trust: z.strictObject({ own: trust, other: trust }).default({ own: "sealed", other: "sealed" }),
      }),
    ),
  ),
});

export interface RelatedDefinition {
  is: string;
  at: string;
  key?: string | undefined;
  gives: Record<string, Shape>;
  related: Record<string, RelatedDefinition>;
}

const related: z.ZodType<RelatedDefinition> = z.lazy(() =>
  z.strictObject({
    is: nameOf("entity"),
    at: z.string(),
    key: z.string().optional(),
    gives: shapes,
    related: z.record(z.string(), related).default({}),
  }),
);

/** What is asked about stands in no address and in no header: only why it is asked does. */
const withoutPeople = z.string().regex(/^(?:[^{}]|\{(?:procedure|dossier|law|enquiry)\})*$/u, {
  error: "a text with {procedure}, {dossier}, {law} or {enquiry} in it, and nothing else in braces",
});

const protocol = z.enum(["rest-json", "x-road", "sharing-platform", "result-store"]);

/** How a service is spoken to. What there is beside the protocol and the path is for its adapter. */
const via = z.strictObject({
  protocol,
  path: z.string().default(""),
  query: z.record(z.string(), withoutPeople).exactOptional(),
  headers: z.record(z.string(), withoutPeople).exactOptional(),
  service: z.string().exactOptional(),
  answer: z
    .strictObject({
      record: z.string().exactOptional(),
      id: z.string().exactOptional(),
      "as-of": z.string().exactOptional(),
      of: z.string().exactOptional(),
    })
    .exactOptional(),
  errors: z
    .strictObject({
      at: z.string(),
      codes: z.record(z.string(), z.enum(["found", "none", "several", "denied", "deferred", "unavailable"])),
    })
    .exactOptional(),
});

export type Via = z.infer<typeof via>;

/** By the clock of Viet Nam. What ends before it begins ends the day after. */
export const maintenance = z
  .strictObject({
    days: z
      .array(z.enum(weekdays))
      .min(1)
      .default([...weekdays]),
    from: wallTime,
    to: wallTime,
  })
  .refine(({ from, to }) => from !== to, { path: ["to"], error: "another time of day than from" });

/** `registers/*.yaml`: who answers what, from what, to whom, and what to do when it does not answer. */
export const registerFormat = z.strictObject({
  register: z.string(),
  title: localized,
  short: localized,
  operator: localized,
  law: z.array(z.string()).min(1),
  "closed-to-forms": z.boolean().default(false),
  maintenance: z.array(maintenance).default([]),
  corrections: z
    .strictObject({
      protocol,
      file: z.string(),
      lookup: z.string(),
      timeout: duration,
      procedure: z.string().exactOptional(),
    })
    .exactOptional(),
  services: z.record(
    z.string(),
    z.strictObject({
      about: nameOf("entity"),
      given: z.array(z.string()).default([]),
      identify: shapes,
      reveals: z.strictObject({ match: z.string() }).optional(),
      gives: shapes,
      related: z.record(z.string(), related).default({}),
      sends: shape.default({}),
      status: status.default("live"),
      province: z.string().optional(),
      via,
      timeout: duration,
      "fresh-for": duration.default(86_400_000),
      "when-down": z.enum(["ask", "wait", "official", "block"]),
    }),
  ),
});

const lifetime = { from: date.optional(), to: date.optional(), successors: z.array(z.string()).optional() };

/** `code-lists/*.yaml`: codes with what they are called; one that has ended is kept for what is on record. */
export const codeListFormat = z.strictObject({
  list: z.string(),
  open: z.boolean().default(false),
  codes: z.array(z.strictObject({ code: z.string(), vi: z.string(), en: z.string(), ...lifetime })).min(1),
  /** By another list: which of its codes means the same. */
  maps: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});

export const evidenceFormat = z.strictObject({
  evidence: z.record(
    z.string(),
    z.strictObject({
      title: localized,
      code: z.string().optional(),
      "held-by": nameOf("register").optional(),
      "also-held-by": z.array(nameOf("register")).min(1).optional(),
      identity: z.array(z.string().min(1)).min(1).optional(),
      "never-asked": z.string().optional(),
      tells: z
        .string()
        .regex(/^[a-z-]+\.[A-Za-z]+$/u, "an entity and an element or relation of it, such as person.residence")
        .optional(),
      "not-asked": z.strictObject({ because: localized, law: z.string().optional() }).optional(),
      "issued-by": otherProcedureFormat.optional(),
    }),
  ),
});

const ending = { to: date, successor: z.string().optional() };

/** `endings.yaml`: what has ended or will, and what comes in its place. */
export const endingsFormat = z.strictObject({
  laws: z.array(z.strictObject({ law: z.string(), ...ending })).default([]),
  registers: z.array(z.strictObject({ register: nameOf("register"), ...ending })).default([]),
  lists: z.array(z.strictObject({ list: nameOf("code-list"), ...ending })).default([]),
});

const titleOfUnits = z.string().regex(/\{unit\}/u, "a title in which {unit} stands for the commune");

const hyphened = z.string().regex(/^[a-z][a-z-]*$/u, "lower-case words joined by hyphens");

/** `authorities.yaml`: the kinds of authority, and the roles at their desks. */
export const authoritiesFormat = z.strictObject({
  authorities: z.record(
    hyphened,
    z.strictObject({
      title: z.strictObject({ vi: titleOfUnits, en: titleOfUnits }),
      "dossier-prefix": z
        .string()
        .regex(/^[GH]\d{2}\.$/u, "a unit of dossier codes and a full stop, such as G01.")
        .optional(),
    }),
  ),
  roles: z.record(hyphened, localized).default({}),
});

const figure = z.number().nonnegative();

/** One of a province's figures: from when to when, and in which communes if not in all. */
const datedFigure = z.strictObject({
  from: date.optional(),
  to: date.optional(),
  in: z.array(z.string()).min(1).optional(),
  figure,
});

/** `by-province/*.yaml`: what each People's Council sets, a levy or a limit. */
export const provinceTableFormat = z.strictObject({
  table: z.string(),
  note: z.string().optional(),
  rows: z.record(
    z.string(),
    z.union([figure, z.array(datedFigure).min(1)], { error: "a figure, or a list of figures with their days" }),
  ),
});

/** `areas/*.yaml`: which provinces and communes a rule of their own is for, each from when to when and by which law. */
export const areaFormat = z.strictObject({
  area: z.string(),
  title: localized,
  note: z.string().optional(),
  places: z.array(
    z.strictObject({ code: z.string().min(1), from: date.optional(), to: date.optional(), law: z.string() }),
  ),
});

const unit = {
  code: z.string().min(1),
  name: z.string().min(1),
  ...lifetime,
};

/** `code-lists/units.yaml`: provinces and communes, with their first and last days and what came in their place. */
export const unitsFormat = z.strictObject({
  list: z.literal("units"),
  provinces: z.array(z.strictObject(unit)),
  communes: z.array(z.strictObject({ ...unit, province: z.string(), dossierUnit: z.string().optional() })),
});

/** `code-lists/old-units.yaml`: the communes of before July 2025 by district, each with what is in its place now. */
export const oldUnitsFormat = z.strictObject({
  list: z.literal("old-units"),
  districts: z.array(
    z.strictObject({
      district: z.string(),
      province: z.string(),
      units: z.array(
        z.strictObject({ code: z.string().optional(), name: z.string().min(1), now: z.array(z.string()).min(1) }),
      ),
    }),
  ),
});

const dates = z.array(
  z.union([date, z.strictObject({ date, certain: z.boolean().default(true) })], {
    error: "a date such as 2026-09-02",
  }),
);

export const calendarFormat = z.strictObject({
  calendar: z.string(),
  title: localized.optional(),
  law: z.array(z.string()).default([]),
  hours: z.array(z.tuple([wallTime, wallTime])),
  weekdays: z.array(z.number().int().min(1).max(7)),
  years: z.record(
    z.string(),
    z.strictObject({ holidays: dates, workingDays: dates.default([]), source: z.string().optional() }),
  ),
});
