import { isRecord, type Language, languages } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import { z } from "zod";
import type { Path } from "./places.ts";

/** What is wrong with the shape of a definition. */
export interface ShapeIssue {
  readonly path: Path;
  readonly expected: string;
  /** The key or the choice that was meant, where one is near. */
  readonly suggestion?: string | undefined;
  /** The language in which a text is not there. */
  readonly untranslated?: Language | undefined;
  /** Whether it is the key that is wrong, and not what stands there. */
  readonly inKey: boolean;
}

export type Shaped<T> = { readonly data: T } | { readonly wrong: readonly ShapeIssue[] };

/** The data by a format, or all that is wrong with its shape. */
export const shapedBy = <T>(format: z.ZodType<T>, data: unknown): Shaped<T> => {
  /** The keys that there could have been, by those that are not among them. */
  const couldBe = new WeakMap<object, readonly string[]>();
  const parsed = format.safeParse(data, {
    error: (found) => {
      if (found.code === "unrecognized_keys") couldBe.set(found.keys, keysOf(found.inst));
      return undefined;
    },
  });
  if (parsed.success) return { data: parsed.data };
  const wrong = parsed.error.issues.flatMap((found) => precisely(found)).map((found) => told(found, data, couldBe));
  return { wrong };
};

const keysOf = (format: unknown): readonly string[] => {
  if (format instanceof z.ZodObject) return Object.keys(format.shape);
  if (!(format instanceof z.ZodRecord)) return [];
  return format.keyType instanceof z.ZodEnum ? format.keyType.options.map(String) : [];
};

type ZodIssue = z.core.$ZodIssue;

/**
 * Of a choice between shapes, what is wrong by the one that was meant: of those whose outermost kind fits, the one by
 * which least is wrong. Of several keys that are not known, each by itself.
 */
const precisely = (found: ZodIssue): readonly ZodIssue[] => {
  if (found.code === "unrecognized_keys")
    return found.keys.map((key) => ({ ...found, path: [...found.path, key], message: `no ${key} here` }));
  const branches = found.code === "invalid_union" ? found.errors : [];
  const [meant] = branches
    .filter((issues) => issues.every(({ path, code }) => path.length > 0 || code !== "invalid_type"))
    .map((issues) => issues.flatMap((inner) => precisely({ ...inner, path: [...found.path, ...inner.path] })))
    .toSorted((a, b) => a.length - b.length);
  return meant ?? [found];
};

const told = (found: ZodIssue, data: unknown, couldBe: WeakMap<object, readonly string[]>): ShapeIssue => {
  const path = found.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  const inKey = found.code === "unrecognized_keys" || found.code === "invalid_key";
  const written = inKey ? path.at(-1) : within(data, path);
  const choices =
    found.code === "unrecognized_keys"
      ? unused(found.keys, couldBe, within(data, path.slice(0, -1)))
      : choicesOf(found);
  const suggestion = isScalar(written) ? nearest(String(written), choices) : undefined;
  const untranslated = untranslatedAt(path, data);
  return {
    path,
    expected: found.message,
    inKey,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(untranslated === undefined ? {} : { untranslated }),
  };
};

/** The language whose text is missing or empty beside the text of another. */
const untranslatedAt = (path: Path, data: unknown): Language | undefined => {
  const missing = languages.find((language) => language === path.at(-1));
  const texts = within(data, path.slice(0, -1));
  if (missing === undefined || !isRecord(texts) || !isBlank(texts[missing])) return undefined;
  return languages.some((language) => language !== missing && !isBlank(texts[language])) ? missing : undefined;
};

const isBlank = (text: unknown): boolean => text === undefined || text === null || text === "";

/** A key that is there already was not meant by another. */
const unused = (
  keys: readonly string[],
  couldBe: WeakMap<object, readonly string[]>,
  there: unknown,
): readonly string[] => (couldBe.get(keys) ?? []).filter((key) => !isRecord(there) || !Object.hasOwn(there, key));

const choicesOf = (found: ZodIssue): readonly string[] => {
  if (found.code === "invalid_key") return found.issues.flatMap(choicesOf);
  return found.code === "invalid_value" ? found.values.map(String) : [];
};

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const within = (data: unknown, path: Path): unknown => {
  let here = data;
  for (const part of path)
    here = Array.isArray(here)
      ? here[Number(part)]
      : isRecord(here) && Object.hasOwn(here, part)
        ? here[part]
        : undefined;
  return here;
};
