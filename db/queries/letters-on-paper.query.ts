import { type RawBuilder, sql } from 'kysely';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { ContactRole } from '#domain/organisation/unit.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { Db } from '#db/database.ts';
import { forPaper } from '#db/outbox/hand-over.ts';

export interface Pile {
  readonly ledgers: readonly LedgerId[];
  /** Null: of every cycle, conference and task. */
  readonly stream: StreamId | null;
}

/** How many wait, for whom and of which kind: what a bundle can be narrowed by. */
export interface Waiting {
  readonly unit: UnitId;
  readonly role: ContactRole;
  readonly template: LetterTemplate;
  readonly letters: number;
}

export async function lettersWaiting(db: Db, pile: Pile): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select unit, role, template, count(*)::int as letters from deliveries where ${inPile(pile)}
    group by unit, role, template order by unit, role, template`.execute(db);
  return rows;
}

interface Wanted {
  /** In the order in which they are handed out. */
  readonly posts: readonly { readonly unit: UnitId; readonly role: ContactRole }[];
  readonly template: LetterTemplate | null;
  readonly limit: number;
}

export async function lettersToPrint(db: Db, pile: Pile, { posts, template, limit }: Wanted) {
  const [units, roles] = [posts.map(({ unit }) => unit), posts.map(({ role }) => role)];
  const { rows } = await sql<{
    id: number;
    stream: StreamId;
    unit: UnitId;
    role: ContactRole;
    template: LetterTemplate;
    recipient_name: string;
    address: string | null;
    subject: string;
    body: string;
    due_at: Date;
  }>`
    select id, stream, unit, role, template, recipient_name, address, subject, body, due_at
    from deliveries join unnest(${units}::text[], ${roles}::text[]) with ordinality as posts (unit, role, place)
      using (unit, role)
    where ${inPile(pile)} and (${template}::text is null or template = ${template})
    order by place, id limit ${limit}`.execute(db);
  return rows;
}

function inPile({ ledgers, stream }: Pile): RawBuilder<boolean> {
  return sql<boolean>`ledger = any (${[...ledgers]}) and ${forPaper} and (${stream}::text is null or stream = ${stream})`;
}

/** Which of these are in those books and as they are to be: each with the stream that owes it. */
export async function lettersAmong(
  db: Db,
  ids: readonly number[],
  ledgers: readonly LedgerId[],
  which: RawBuilder<boolean>,
) {
  const { rows } = await sql<{ id: number; stream: StreamId }>`
    select id, stream from deliveries where id = any (${[...ids]}::bigint[])
      and ledger = any (${[...ledgers]}) and ${which} order by id`.execute(db);
  return rows;
}

/** To whoever holds that post of that unit; newest first. */
export async function lettersTo(db: Db, { unit, role, rehearsal, before, limit }: OwnWishes) {
  let query = db
    .selectFrom('deliveries')
    .select(['id', 'stream', 'template', 'subject', 'body', 'due_at', 'status', 'rehearsal', 'settled_at'])
    .where('unit', '=', unit)
    .where('role', '=', sql<never>`${role}`)
    .where('rehearsal', '=', rehearsal)
    .where('erased_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before > 0) query = query.where('id', '<', before);
  return query.execute();
}

export interface OwnWishes {
  readonly unit: UnitId;
  readonly role: Actor['role'];
  readonly rehearsal: boolean;
  readonly before: number;
  readonly limit: number;
}
