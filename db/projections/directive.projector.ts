import type { DirectiveState } from '#domain/directive/state.ts';
import { paperTitle } from '#domain/words/source.ts';
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
    title: paperTitle(state.paper),
    paper_on: state.paper.date,
    version: change.events.at(-1)?.version ?? 0,
    doc: state,
  } satisfies Saved<DirectiveViewTable>;
  writes.save(form, [row]);
}

const form: SavedForm<Saved<DirectiveViewTable>> = { table: 'directive_view', key: ['stream'] };
