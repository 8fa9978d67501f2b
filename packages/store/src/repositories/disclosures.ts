import type { Enquiry, EnquiryOutcome } from "@motlan/prefill";
import type { Disclosure, DisclosurePage } from "@motlan/service";
import { and, desc, eq, getTableColumns, lt, type SQL } from "drizzle-orm";
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

/** Newest first. By number and not by how many to skip: what is written meanwhile moves no page. */
export const disclosuresOf = (db: Db, personalId: string, page: DisclosurePage): Promise<readonly Disclosure[]> =>
  db
    .select(columns)
    .from(disclosure)
    .where(and(eq(disclosure.person, personalId), ofRegister(page), olderThan(db, personalId, page)))
    .orderBy(desc(ordinal))
    .limit(page.limit);

const ofRegister = ({ register: of }: DisclosurePage): SQL | undefined =>
  of === undefined ? undefined : eq(disclosure.register, of);

/** Only a disclosure of the same person marks a place in her list. */
const olderThan = (db: Db, personalId: string, { before }: DisclosurePage): SQL | undefined =>
  before === undefined
    ? undefined
    : lt(
        disclosure.ordinal,
        db
          .select({ ordinal })
          .from(disclosure)
          .where(and(eq(disclosure.id, before), eq(disclosure.person, personalId))),
      );

/** In the order in which they were put. */
export const enquiries = (db: Db, dossierId: string): Promise<readonly Enquiry[]> =>
  db
    .select({ id, ref, register, service, elements, outcome, at })
    .from(disclosure)
    .where(eq(disclosure.dossierId, dossierId))
    .orderBy(ordinal);
