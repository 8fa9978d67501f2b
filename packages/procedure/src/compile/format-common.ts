import { isDate } from "@motlan/kernel";
import { z } from "zod";
import { ofItsType } from "./of-type.ts";

/** What a name in a definition may be the name of. */
export type NameKind =
  | "area"
  | "authority"
  | "code-list"
  | "entity"
  | "evidence"
  | "province-table"
  | "field-type"
  | "province"
  | "register"
  | "role"
  | "service";

/** The name of something that stands elsewhere. A schema for editors offers those that there are; the compiler looks it up. */
export const nameOf = (kind: NameKind) => z.string().meta({ [nameMark]: kind });

/** Where a generated schema says of what a text is the name. */
export const nameMark = "name-of";

/** A label of both languages. */
export const localized = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

export const nationalCode = z.string().regex(/^\d\.\d{6}$/u, "a national procedure code such as 1.001193");

const ofType = {
  type: nameOf("field-type"),
  title: localized,
  help: localized.optional(),
  list: nameOf("code-list").optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  decimals: z.number().int().min(0).max(6).optional(),
  unit: z.string().min(1).optional(),
  "optional-parts": z.array(z.string()).optional(),
  optional: z.boolean().default(false),
};

/** Rules call a column by its name, as a question. */
const columnName = z.string().regex(/^[a-z][A-Za-z0-9]*$/u, "a name such as floors or builtArea");

const columns = <T extends z.ZodType>(column: T) => z.record(columnName, column).optional();

/** What an element and a question of a procedure have in common. A group of rows may stand in a row, and no deeper. */
export const asked = {
  ...ofType,
  "working-day": z.boolean().optional(),
  columns: columns(ofItsType(z.strictObject({ ...ofType, columns: columns(ofItsType(z.strictObject(ofType))) }))),
  rules: z
    .array(z.strictObject({ holds: z.string(), message: localized, warns: z.literal(true).optional() }))
    .default([]),
};

/** An ISO 8601 duration of time (`PT3S`, `PT4H`) or days (`P1D`), in milliseconds. */
export const duration = z
  .string()
  .regex(/^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u, "an ISO 8601 duration such as PT3S or P1D")
  .transform((text) => {
    const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`, "u").exec(text)?.[1] ?? 0);
    return (((part("D") * 24 + part("H")) * 60 + part("M")) * 60 + part("S")) * 1000;
  });

/** An ISO 8601 duration of the calendar (`P1Y`, `P6M`, `P90D`), as it stands. */
export const period = z
  .string()
  .regex(/^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,3}M)?(?:\d{1,5}D)?$/u, "an ISO 8601 duration such as P6M or P1Y");

export const wallTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, "a time of day such as 15:00");

/** In the order of the working calendar, which counts them from 1. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

export const date = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, "a date such as 2026-09-02")
  .refine((text) => isDate(text), "a date such as 2026-09-02");
