import type { ConferenceState } from '#domain/conference/state.ts';
import type { Trx } from '#db/database.ts';
import type { Change } from '#db/projections/projector.ts';

export async function projectConference(trx: Trx, change: Change<ConferenceState>): Promise<void> {
  const { state } = change;
  if (state.status === 'none') return;
  const { facts } = state;
  const row = {
    stream: change.stream,
    ledger: change.ledger,
    rehearsal: change.rehearsal,
    host: facts.host.unit,
    title: facts.title,
    status: state.status,
    held_on: facts.heldOn,
    form: facts.form,
    cycles: facts.cycles.map((each) => each.cycle),
    version: change.events.at(-1)?.version ?? 0,
    doc: JSON.stringify(state),
  };
  const { stream: _stream, ...rest } = row;
  await trx
    .insertInto('conference_view')
    .values(row)
    .onConflict((conflict) => conflict.column('stream').doUpdateSet(rest))
    .execute();
}
