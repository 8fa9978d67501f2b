/** A years and months duration (DMN 1.5, 10.3.2.3.8). */
export class YearMonth {
  /** Of either sign: a safe integer. */
  readonly months: number;

  constructor(months: number) {
    this.months = months;
  }
}

/** The duration of a number of months; null where it is no safe integer. */
export const yearMonth = (months: number): YearMonth | null =>
  Number.isSafeInteger(months) ? new YearMonth(months + 0) : null;

/** The negative (DMN 1.5, table 62). */
export const negateYearMonth = ({ months }: YearMonth): YearMonth => new YearMonth(0 - months);

const durationText = /^(-?)P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?$/u;

/** The duration of a text like `P1Y2M` or `-P18M`. Source: XML Schema 1.1 part 2, 3.4.26. */
export const parseYearMonth = (text: string): YearMonth | undefined => {
  const match = durationText.exec(text);
  if (match === null) return undefined;
  const duration = yearMonth(Number(match[2] ?? 0) * 12 + Number(match[3] ?? 0)) ?? undefined;
  return duration !== undefined && match[1] === "-" ? negateYearMonth(duration) : duration;
};

/** Canonical: `P18M` is `P1Y6M`, none is `P0M`. */
export const textOfYearMonth = ({ months }: YearMonth): string => {
  const size = Math.abs(months);
  if (size === 0) return "P0M";
  const [years, rest] = [Math.floor(size / 12), size % 12];
  return `${months < 0 ? "-" : ""}P${years === 0 ? "" : `${years}Y`}${rest === 0 ? "" : `${rest}M`}`;
};
