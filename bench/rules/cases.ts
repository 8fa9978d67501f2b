/** The six expressions, by what they are about. */
export const titles = {
  E1: "boolean visibility",
  E2: "age from birth date",
  E3: "sum over 50 rows",
  E4: "string test",
  E5: "fee of four branches",
  E6: "missing value",
} as const;

export type Key = keyof typeof titles;
export const keys = ["E1", "E2", "E3", "E4", "E5", "E6"] as const satisfies readonly Key[];

/** One thing for each expression. */
export type Each<T> = Readonly<Record<Key, T>>;

export type Context = {
  readonly hasChildren: boolean;
  readonly maritalStatus: string;
  readonly income: number;
  readonly birthDate: string;
  readonly today: string;
  readonly rows: readonly { readonly desc: string; readonly amount: number }[];
  readonly code: string;
  readonly category: string;
  readonly ageYears: number;
  readonly urgent: boolean;
  /** Not there: E6 asks for it. */
  readonly spouse?: { readonly income?: number };
};

const rowCount = 50;

export const context: Context = {
  hasChildren: true,
  maritalStatus: "married",
  income: 24_000,
  birthDate: "1990-11-23",
  today: "2025-06-01",
  rows: Array.from({ length: rowCount }, (_, index) => ({ desc: `Item ${index}`, amount: 10 + index })),
  code: "LV4-1234567",
  category: "citizen",
  ageYears: 34,
  urgent: true,
};

export const wanted: Each<unknown> = { E1: true, E2: 34, E3: 1725, E4: true, E5: 56.92, E6: 24_000 };
