/** What JSON can carry. Every stored or sent value of the engine is one of these. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isJsonObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text of a value with its keys in code-unit order and no space (RFC 8785), so that equal values have equal text. */
export const canonicalJson = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${entries.join(",")}}`;
};

export const sameJson = (a: Json, b: Json): boolean => canonicalJson(a) === canonicalJson(b);

/** The text of a value that is a text or a number; empty for anything else. */
export const textOf = (value: Json | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** The value at a dotted path (`hoVaTen.ho`), or undefined where any part is missing. */
export const atPath = (value: Json, path: string): Json | undefined => {
  let here: Json | undefined = value;
  for (const key of path.split(".")) here = isJsonObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return here;
};

/** Of a value what stands at these paths, and nothing else: in a list of each item. */
export const onlyAt = (value: Json, paths: readonly string[]): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => onlyAt(item, paths));
  if (!isJsonObject(value)) return value;
  const inside = Map.groupBy(paths, (path) => path.split(".")[0] ?? "");
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => {
      const asked = inside.get(key);
      if (asked === undefined) return [];
      return [
        [
          key,
          asked.includes(key)
            ? own
            : onlyAt(
                own,
                asked.map((path) => path.slice(key.length + 1)),
              ),
        ],
      ];
    }),
  );
};
