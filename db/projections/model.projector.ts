import { modelIn } from '#domain/model-register/book.ts';
import type { ModelRegisterEvent } from '#domain/model-register/events.ts';
import { begunOn } from '#domain/model-register/since.ts';
import type { ModelRegisterState } from '#domain/model-register/state.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import type { Change } from '#db/projections/projector.ts';
import type { ModelEntryTable, ModelRegisterTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** The register itself, and a row per model that the events speak of, as it stands after the last. */
export function projectModels(writes: Together, change: Change<ModelRegisterState>): void {
  const { state, stream, events } = change;
  if (state.status === 'none') return;
  const { host, committee, fields, counting, book } = state;
  writes.save(register, [{ stream, host, committee, fields, counting }]);
  // The kind of the stream says whose events they are.
  const touched = new Set((events as readonly ModelRegisterEvent[]).flatMap(numbersIn));
  const rows = [...touched].flatMap((number) => {
    const model = modelIn(book, number);
    if (model === undefined) return [];
    const { unit, kind, name, field, since, stopped, recognitions, struck } = model;
    return [
      {
        ...{ stream, number, host, unit, kind, name, field, since, recognitions, struck },
        ...{ begun_on: begunOn(since), stopped_on: stopped?.on ?? null, stop_reason: stopped?.reason ?? null },
        levels: [...new Set(recognitions.map(({ level }) => level))],
        folded: withoutDiacritics(name).toLowerCase(),
      } satisfies Saved<ModelEntryTable>,
    ];
  });
  writes.save(entry, rows);
}

function numbersIn(event: ModelRegisterEvent): readonly number[] {
  if (event.type === 'ModelRegisterKept') return [];
  if (event.type !== 'ModelsImported') return [event.data.number];
  const { registered, corrected } = event.data;
  return [...registered, ...corrected].map(({ number }) => number);
}

const register: SavedForm<Saved<ModelRegisterTable>> = { table: 'model_register', key: ['stream'] };
const entry: SavedForm<Saved<ModelEntryTable>> = { table: 'model_entry', key: ['stream', 'number'] };
