import type { Enquiry } from "@motlan/prefill";
import type { Closing, Disclosure, DisclosurePage } from "@motlan/service";
import { and, desc, eq, getTableColumns, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { inserting } from "../inserting.ts";
import { disclosure } from "../schema/disclosures.ts";
import { dossier } from "../schema/dossiers.ts";

const { ordinal, retryAt, ...columns } = getTableColumns(disclosure);
const { id, ref, register, service, elements, outcome, at } = columns;

export const insertDisclosures = inserting(disclosure);

export const openDisclosure = (db: Db, rows: readonly Disclosure[]): Promise<void> => insertDisclosures(db, rows);

/** The first outcome stays; closing again changes nothing. */
export const closeDisclosure = async (db: Db, closings: readonly Closing[]): Promise<void> => {
  if (closings.length > 0) await db.execute(closing(closings));
};

export const closing = (closings: readonly Closing[]): SQL => {
  const came = closings.map(({ id: of, outcome: how, retryAt: again }) => ({ id: of, outcome: how, retry_at: again }));
  return sql`
    update ${disclosure} set outcome = came.outcome, retry_at = came.retry_at
    from jsonb_to_recordset(${JSON.stringify(came)}::jsonb) as came(id text, outcome text, retry_at timestamptz)
    where ${disclosure.id} = came.id and ${disclosure.outcome} = 'asking'`;
};

/** Newest first. By number and not by how many to skip: what is written meanwhile moves no page. */
export const disclosuresOf = (db: Db, personalId: string, page: DisclosurePage): Promise<readonly Disclosure[]> =>
  db
    .select(columns)
    .from(disclosure)
    .where(and(seenBy(db, personalId), ofRegister(page), olderThan(db, personalId, page)))
    .orderBy(desc(ordinal))
    .limit(page.limit);

/**
 * The looks at this person, and those that were taken for a dossier of hers, whoever they were at. That others were
 * named in an answer, or in what the system handed over, is told to them, and not to her a second time.
 */
const seenBy = (db: Db, personalId: string): SQL | undefined => {
  const own = db.select({ id: dossier.id }).from(dossier).where(eq(dossier.filer, personalId));
  return or(
    eq(disclosure.person, personalId),
    and(
      ne(disclosure.ref, ""),
      ne(disclosure.by, "system"),
      // An array, and not `in`: with that, neither index would be used beside the other.
      sql`${disclosure.dossierId} = any(array(${own}))`,
    ),
  );
};

const ofRegister = ({ register: of }: DisclosurePage): SQL | undefined =>
  of === undefined ? undefined : eq(disclosure.register, of);

/** Only a disclosure in her list marks a place in it. */
const olderThan = (db: Db, personalId: string, { before }: DisclosurePage): SQL | undefined =>
  before === undefined
    ? undefined
    : lt(
        disclosure.ordinal,
        db
          .select({ ordinal })
          .from(disclosure)
          .where(and(eq(disclosure.id, before), seenBy(db, personalId))),
      );

/** In the order in which they were put. */
export const enquiries = async (db: Db, dossierId: string): Promise<readonly Enquiry[]> => {
  const rows = await db
    .select({ id, ref, register, service, elements, outcome, at, retryAt })
    .from(disclosure)
    .where(eq(disclosure.dossierId, dossierId))
    .orderBy(ordinal);
  return rows.map(({ retryAt: again, ...row }) => (again === null ? row : { ...row, retryAt: again }));
};
