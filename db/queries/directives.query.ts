import type { GivenDirective, NotedDirective } from '#domain/directive/state.ts';
import type { KnownTask } from '#domain/follow-up-task/state.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** More than a committee is given in ten years. */
const most = 2_000;

/** The paper as its page shows it; undefined: there is none that the reader may see. */
export async function directiveRow(db: Db, stream: StreamId) {
  const row = await db.selectFrom('directive_view').selectAll().where('stream', '=', stream).executeTakeFirst();
  return row === undefined || row.doc.status !== 'given' ? undefined : { ...row, doc: row.doc };
}

/** Those the reader may see, the newest first. */
export async function directiveRows(db: Db): Promise<readonly DirectiveRow[]> {
  const rows = await db
    .selectFrom('directive_view')
    .select(['stream', 'title', 'doc'])
    .where('noted_on', 'is', null)
    .orderBy('paper_on', 'desc')
    .orderBy('stream')
    .limit(most)
    .execute();
  return rows.flatMap(({ doc, ...row }) => (doc.status === 'given' ? [{ ...row, doc }] : []));
}

export interface DirectiveRow {
  readonly stream: StreamId;
  readonly title: string;
  readonly doc: GivenDirective;
}

export interface InstructionRow {
  readonly stream: StreamId;
  readonly note: NotedDirective;
  /** Null: the reader has no part in it. */
  readonly task: KnownTask | null;
}

/** A leader writes a few notes on one thing. */
const mostNotes = 100;

/** Leaders' notes on one thing with the tasks they became, the newest first. */
export async function instructionsOn(db: Db, place: string): Promise<readonly InstructionRow[]> {
  const rows = await db
    .selectFrom('directive_view as d')
    .leftJoin('task_view as t', 't.conference', 'd.stream')
    .select(['d.stream', 'd.doc as note', 't.doc as task'])
    .where('d.noted_on', '=', place)
    .orderBy('d.paper_on', 'desc')
    .orderBy('d.stream')
    .limit(mostNotes)
    .execute();
  return rows.flatMap(({ stream, note, task }) => (note.status === 'noted' ? [{ stream, note, task }] : []));
}
