import { placeKey } from '#domain/directive/noted-place.ts';
import type { DirectiveState, KnownDirective } from '#domain/directive/state.ts';
import { instructionTitle, paperTitle } from '#domain/words/source.ts';
import { saveFileUses } from '#db/projections/file-uses.ts';
import type { Change } from '#db/projections/projector.ts';
import type { DirectiveViewTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

export function projectDirective(writes: Together, change: Change<DirectiveState>): void {
  const { state } = change;
  if (state.status === 'none') return;
  saveFileUses(writes, change, state.host.unit);
  const row = {
    stream: change.stream,
    ledger: change.ledger,
    host: state.host.unit,
    committee: state.committee,
    ...named(state),
    version: change.events.at(-1)?.version ?? 0,
    doc: state,
  } satisfies Saved<DirectiveViewTable>;
  writes.save(form, [row]);
}

function named(state: KnownDirective): Pick<Saved<DirectiveViewTable>, 'title' | 'paper_on' | 'noted_on'> {
  return state.status === 'given'
    ? { title: paperTitle(state.paper), paper_on: state.paper.date, noted_on: null }
    : { title: instructionTitle(state.by, state.on), paper_on: state.on, noted_on: placeKey(state.place) };
}

const form: SavedForm<Saved<DirectiveViewTable>> = { table: 'directive_view', key: ['stream'] };
