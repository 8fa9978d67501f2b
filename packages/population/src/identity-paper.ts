import { birthYear, type PersonRow } from "./family-sheet.ts";
import type { IdentityPaper } from "./population.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** Identity cards with a chip were first issued in 2021; the issuer changed its name with the law of 1 July 2024. */
const issuerOn = (date: string): string =>
  date < "2024-07-01" ? "Cục Cảnh sát quản lý hành chính về trật tự xã hội" : "Bộ Công an";

/** The identity card of whoever was 14 and alive, or none. */
export const identityPaperOf = (row: PersonRow): IdentityPaper | null => {
  const serial = Number(row.id.slice(6));
  const year = Math.max(2021 + (serial % 5), birthYear(row) + 15);
  const issued = `${year}-${two((serial % 12) + 1)}-${two((serial % 28) + 1)}`;
  if (year > 2025 || (row.died !== undefined && row.died < issued)) return null;
  return { kind: "1", number: row.id, issued, issuer: issuerOn(issued) };
};
