import { sql } from 'kysely';
import { documentSymbol } from '#domain/documents/document-number.ts';
import type { NumberedDocument } from '#domain/kernel/given-numbers.ts';
import type { LedgerId } from '#domain/kernel/ids.ts';
import type { Db, Trx } from '#db/database.ts';

/** One at a time gives numbers in a book. */
export async function holdNumbers(trx: Trx, ledger: LedgerId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`numbers of ${ledger}`}, 0))`.execute(trx);
}

/** The documents of a book that bear one of these numbers, the oldest first. */
export async function documentsBearing(
  db: Db,
  ledger: LedgerId,
  keys: readonly string[],
): Promise<readonly NumberedDocument[]> {
  const rows = await db
    .selectFrom('document_number')
    .select(['stream', 'type', 'layout', 'issuer_code', 'drafting_unit', 'number', 'number_key', 'day'])
    .where('ledger', '=', ledger)
    .where('number_key', 'in', [...keys])
    .orderBy('day')
    .orderBy('stream')
    .execute();
  return rows.map(
    ({ stream, type, layout, issuer_code: issuerCode, drafting_unit: unit, number, number_key: key, day: date }) => ({
      ...{ stream, type, issuerCode, key, date },
      symbol: documentSymbol({ layout, number, type, issuerCode, ...(unit === null ? {} : { draftingUnit: unit }) }),
    }),
  );
}
