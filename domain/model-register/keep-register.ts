import { accept, nothing, refuse } from '#domain/kernel/decision.ts';
import { standingModels } from '#domain/model-register/book.ts';
import type { KeepModelRegister } from '#domain/model-register/commands.ts';
import type { ModelDecision } from '#domain/model-register/decision.ts';
import type { ModelField } from '#domain/model-register/model.ts';
import type { ModelRegisterState } from '#domain/model-register/state.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';

/** Begins the register, or says anew by which fields it is kept and what its counts are to reports. */
export function keepRegister(state: ModelRegisterState, { data }: KeepModelRegister): ModelDecision {
  const fields = data.fields.map(({ id, name }) => ({ id, name: name.trim() }));
  const no = fieldsFault(fields);
  if (no !== null) return no;
  if (state.status === 'kept') {
    const gone = state.fields.find(({ id }) => !fields.some((one) => one.id === id));
    const left = gone === undefined ? 0 : standingModels(state.book).filter(({ field }) => field === gone.id).length;
    if (gone !== undefined && left > 0)
      return refuse('model-field-in-use', { field: gone.name, count: left }, [], '/fields');
    if (state.counting === data.counting && sameFields(state.fields, fields)) return nothing('already-so');
  }
  return accept([{ type: 'ModelRegisterKept', data: { ...data, fields } }]);
}

function fieldsFault(fields: readonly ModelField[]): ModelDecision | null {
  if (fields.length === 0) return refuse('model-fields-missing', {}, [], '/fields');
  for (const [row, { id, name }] of fields.entries()) {
    if (name === '') return refuse('model-field-name-missing', {}, [], `/fields/${String(row)}/name`);
    const before = fields.slice(0, row);
    if (before.some((one) => one.id === id || plain(one.name) === plain(name)))
      return refuse('model-field-twice', { field: name }, [], `/fields/${String(row)}/name`);
  }
  return null;
}

function sameFields(a: readonly ModelField[], b: readonly ModelField[]): boolean {
  return a.length === b.length && a.every(({ id, name }, at) => isField(b[at], id, name));
}

function isField(field: ModelField | undefined, id: string, name: string): boolean {
  return field !== undefined && field.id === id && field.name === name;
}

function plain(name: string): string {
  return withoutDiacritics(name).toLowerCase();
}
