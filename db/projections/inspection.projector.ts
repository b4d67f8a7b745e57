import type { InspectionState } from '#domain/inspection/state.ts';
import { saveNumbers } from '#db/projections/document-numbers.ts';
import { saveFileUses } from '#db/projections/file-uses.ts';
import type { Change } from '#db/projections/projector.ts';
import type { InspectionViewTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

export function projectInspection(writes: Together, change: Change<InspectionState>): void {
  const { state } = change;
  if (state.status === 'none') return;
  const { host, committee, plan } = state;
  // Another body's paper has a number of that body's series.
  if (state.status === 'concluded' && state.conclusion.received === null)
    saveNumbers(writes, change, state.conclusion.issuer);
  saveFileUses(writes, change, host.unit);
  const row = {
    ...{ stream: change.stream, ledger: change.ledger, host: host.unit, committee, title: plan.title },
    ...{ status: state.status, begins_on: plan.from, units: plan.units.map(({ unit }) => unit) },
    version: change.events.at(-1)?.version ?? 0,
    doc: state,
  } satisfies Saved<InspectionViewTable>;
  writes.save(form, [row]);
}

const form: SavedForm<Saved<InspectionViewTable>> = { table: 'inspection_view', key: ['stream'] };
