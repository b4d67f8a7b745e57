import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { Trx } from '#db/database.ts';
import type { Change } from '#db/projections/projector.ts';

export async function projectTask(trx: Trx, change: Change<TaskState>): Promise<void> {
  const { state } = change;
  if (state.status === 'none') return;
  const { created, deadline } = state;
  const row = {
    stream: change.stream,
    ledger: change.ledger,
    rehearsal: change.rehearsal,
    host: created.host,
    conference: created.conference,
    cycle: created.cycle,
    number: created.number,
    programme: created.programme,
    statement: created.statement,
    status: state.status,
    deadline_kind: deadline.kind,
    due_at: deadline.kind === 'date' ? deadline.deadline.at : null,
    outcome: state.status === 'done' ? state.outcome : state.status === 'withdrawn' ? 'withdrawn' : null,
    ended_at: state.status === 'running' ? null : state.endedAt,
    units: state.assignees.map((each) => each.unit),
    version: change.events.at(-1)?.version ?? 0,
    doc: JSON.stringify(state),
  };
  const { stream: _stream, ...rest } = row;
  await trx
    .insertInto('task_view')
    .values(row)
    .onConflict((conflict) => conflict.column('stream').doUpdateSet(rest))
    .execute();
}
