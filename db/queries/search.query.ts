import { hostsOf, isStaff } from '#domain/access/rule.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import type { Db } from '#db/database.ts';
import { draftKeys } from '#db/outbox/draft-document.ts';
import { givenBy, likePattern, tasksHolding } from '#db/queries/task-filter.ts';
import { seriesBehind, seriesTitle } from '#db/queries/series-title.ts';

/** More than is shown: the best are chosen from these by how they match. */
const candidates = 60;

export interface FoundRow {
  readonly kind: 'cycle' | 'conference' | 'task' | 'document';
  readonly stream: StreamId;
  readonly title: string;
  readonly detail: string | null;
  readonly day: string | null;
  readonly rehearsal: boolean;
  /** Number of a task, id of a document. */
  readonly number: number | null;
}

type Sql = RawBuilder<unknown>;

/** A dash parts words, as in the name of a file. */
function wordsOf(text: string): readonly string[] {
  return withoutDiacritics(text)
    .split(/[ -]+/)
    .filter((word) => word !== '');
}

/** Every word must occur, in any order; marks and capitals do not matter. */
function holds(folded: Sql, text: string): Sql {
  const words = wordsOf(text);
  if (words.length === 0) return sql`false`;
  return sql.join(
    words.map((word) => sql`${folded} like ${likePattern(word)}`),
    sql` and `,
  );
}

/** Cycles, conferences, tasks and letters the actor may read, by their text; in one statement. */
export async function searchRecords(db: Db, actor: Actor, text: string): Promise<readonly FoundRow[]> {
  if (actor.role === 'admin' || actor.role === 'system') return [];
  const { unit } = actor;
  const staff = isStaff(actor);
  const invited = JSON.stringify([{ unit }]);
  const hosts = hostsOf(actor);
  const ofHost = staff ? sql`host = any (${[...hosts]}::text[])` : sql`false`;
  const myCycles = sql`select cycle from cycle_member where unit = ${unit}`;
  const myConferences = sql`
    select stream from conference_view where ${ofHost} or doc -> 'facts' -> 'invitees' @> ${invited}::jsonb`;
  const words = wordsOf(text);
  const holding = words.length === 0 ? [] : await tasksHolding(db, words);
  const ledgers = sql`any (${hosts.flatMap((host) => [ledgerOf(host, false), ledgerOf(host, true)])}::text[])`;
  const { rows } = await sql<FoundRow>`
    (select 'cycle' as kind, stream, period_label as title, committee_name as detail, cut_off::text as day, rehearsal,
        null::integer as number
      from cycle_view where (${ofHost} or stream in (${myCycles})) and ${holds(sql`folded`, text)}
      order by cut_off desc limit ${candidates})
    union all
    (select 'conference', stream, title, null, held_on::text, rehearsal, null
      from conference_view where stream in (${myConferences}) and ${holds(sql`folded`, text)}
      order by held_on desc limit ${candidates})
    union all
    (select 'task', t.stream, t.statement, ${seriesTitle}, t.concluded_on::text, t.rehearsal, t.number
      from (${tasksAmong(actor, holding)}) t ${seriesBehind(sql`t.conference`)})
    union all
    (select 'document', stream, file_name, key, (requested_at at time zone 'Asia/Ho_Chi_Minh')::date::text, rehearsal,
        id::integer
      from documents
      where (${staff ? sql`ledger = ${ledgers}` : sql`false`} or stream in (${myCycles}) or stream in (${myConferences}))
        and key not like ${`${draftKeys}%`} and ${holds(sql`lower(replace(file_name, '-', ' '))`, text)}
      order by id desc limit ${candidates})`.execute(db);
  return rows;
}

function tasksAmong(actor: Actor, streams: readonly StreamId[]): Sql {
  const columns = sql`stream, statement, conference, concluded_on, rehearsal, number`;
  const end = sql`and stream = any (${[...streams]}::text[]) order by concluded_on desc, number limit ${candidates}`;
  const received = sql`(select ${columns} from task_view
    where stream in (select task from task_unit where unit = ${actor.unit}) ${end})`;
  return sql`(select ${columns} from task_view where ${givenBy(actor)} ${end}) union all ${received}`;
}
