import { unanswered as unansweredOf } from '#domain/conference/advance.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import { saveNumbers } from '#db/projections/document-numbers.ts';
import { saveFileUses } from '#db/projections/file-uses.ts';
import type { Change } from '#db/projections/projector.ts';
import type { ConferenceViewTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

export function projectConference(writes: Together, change: Change<ConferenceState>): void {
  const { state } = change;
  if (state.status === 'none') return;
  const { facts } = state;
  saveFileUses(writes, change, facts.host.unit);
  saveNumbers(writes, change, { layout: facts.layout, ...facts.issuer });
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
    unanswered: unanswered(state),
    folded: withoutDiacritics(`${facts.title} ${facts.host.name}`).toLowerCase(),
    version: change.events.at(-1)?.version ?? 0,
    doc: state,
  } satisfies Saved<ConferenceViewTable>;
  writes.save(form, [row]);
}

const form: SavedForm<Saved<ConferenceViewTable>> = { table: 'conference_view', key: ['stream'] };

/** From the day of the conference on an answer is of no use any more. */
function unanswered(state: Exclude<ConferenceState, { readonly status: 'none' }>): UnitId[] {
  if (state.status !== 'convened' || state.invitations === null) return [];
  const waiting = new Set(unansweredOf(state));
  return state.facts.invitees.flatMap(({ id, unit }) => (unit !== null && waiting.has(id) ? [unit] : []));
}
