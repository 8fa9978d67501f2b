import type { Enquiry, EnquiryOutcome } from "@motlan/prefill";
import type { Disclosure } from "@motlan/service";
import { and, desc, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../database.ts";
import { disclosure } from "../schema/disclosures.ts";

const { ordinal, ...columns } = getTableColumns(disclosure);
const { id, ref, register, service, elements, outcome, at } = columns;

export const openDisclosure = async (db: Db, row: Disclosure): Promise<void> => {
  await db.insert(disclosure).values({ ...row, elements: [...row.elements] });
};

/** The first outcome stays; closing again changes nothing. */
export const closeDisclosure = async (db: Db, of: string, came: EnquiryOutcome): Promise<void> => {
  await db
    .update(disclosure)
    .set({ outcome: came })
    .where(and(eq(disclosure.id, of), eq(disclosure.outcome, "asking")));
};

/** Newest first. */
export const disclosuresOf = (db: Db, personalId: string): Promise<readonly Disclosure[]> =>
  db.select(columns).from(disclosure).where(eq(disclosure.person, personalId)).orderBy(desc(ordinal));

/** In the order in which they were put. */
export const enquiries = (db: Db, dossierId: string): Promise<readonly Enquiry[]> =>
  db
    .select({ id, ref, register, service, elements, outcome, at })
    .from(disclosure)
    .where(eq(disclosure.dossierId, dossierId))
    .orderBy(ordinal);
