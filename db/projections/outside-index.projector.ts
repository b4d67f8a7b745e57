import type { OutsideIndexEvent } from '#domain/outside-index/events.ts';
import { indexKey } from '#domain/outside-index/outside-index.ts';
import type { OutsideIndexState } from '#domain/outside-index/state.ts';
import type { Change } from '#db/projections/projector.ts';
import type { OutsideIndexTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** A row per code, year and place: of those that events speak of, as they stand after the last. */
export function projectOutsideIndex(writes: Together, change: Change<OutsideIndexState>): void {
  const { state, stream, events } = change;
  if (state.status === 'none') return;
  // The kind of the stream says whose events they are.
  const touched = new Set((events as readonly OutsideIndexEvent[]).map(({ data }) => indexKey(data)));
  const rows = [...touched].flatMap((key) => {
    const index = state.indices.get(key);
    if (index === undefined) return [];
    const { code, year, unit, name, states, measure, source, publishedOn, corrections, withdrawn } = index;
    return [
      {
        ...{ host: state.host, code, year, unit, stream, name, states, measure, source },
        ...{ published_on: publishedOn, corrections, withdrawn },
      } satisfies Saved<OutsideIndexTable>,
    ];
  });
  writes.save(form, rows);
}

const form: SavedForm<Saved<OutsideIndexTable>> = { table: 'outside_index', key: ['host', 'code', 'year', 'unit'] };
