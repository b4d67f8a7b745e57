import { accept, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { modelIn, standingModels } from '#domain/model-register/book.ts';
import type { ImportedModel, ImportModels } from '#domain/model-register/commands.ts';
import type { ModelDecision } from '#domain/model-register/decision.ts';
import type { ModelEntry, ModelFacts } from '#domain/model-register/events.ts';
import { modelFault, stopFault } from '#domain/model-register/model-faults.ts';
import { ownName } from '#domain/model-register/own-name.ts';
import { factsOf, sameEntry, trimmed } from '#domain/model-register/same-model.ts';
import type { KeptRegister } from '#domain/model-register/state.ts';

/**
 * All rows or none. A row is the model whose number it has, else the one its unit has under that name, else a new one: the same file a second time
 * changes nothing. Whoever reads the file names every faulty row beforehand (read-rows.ts); what is refused here is the first that is left.
 */
export function importModels(register: KeptRegister, { data }: ImportModels, given: Given): ModelDecision {
  if (data.rows.length === 0) return refuse('model-rows-missing', {}, [], '/rows');
  const known = new Map(standingModels(register.book).map((model) => [ownName(model), model]));
  const [names, numbers] = [new Set<string>(), new Set<number>()];
  const registered: ModelEntry[] = [];
  const corrected: (ModelEntry & { readonly was: ModelFacts })[] = [];
  for (const [row, { number, model: stated, stopped }] of data.rows.entries()) {
    const at = `/rows/${String(row)}`;
    const model = trimmed(stated);
    const entry = { ...model, stopped: stopped === null ? null : { ...stopped, reason: stopped.reason.trim() } };
    const no = rowFault(register, { number, model, stopped }, given, at);
    if (no !== null) return no;
    const name = ownName(model);
    const bearer = known.get(name);
    const before = number === null ? bearer : modelIn(register.book, number);
    if (bearer !== undefined && before !== undefined && bearer.number !== before.number)
      return refuse('model-registered-already', { name: bearer.name, number: bearer.number }, [], `${at}/model/name`);
    if (names.has(name) || (before !== undefined && numbers.has(before.number)))
      return refuse('model-row-twice', { name: model.name }, [], `${at}/model/name`);
    names.add(name);
    if (before === undefined) {
      registered.push({ ...entry, number: register.book.last + registered.length + 1 });
      continue;
    }
    numbers.add(before.number);
    const was = factsOf(before);
    if (!sameEntry(was, { model, stopped: entry.stopped })) corrected.push({ ...entry, number: before.number, was });
  }
  if (registered.length + corrected.length === 0) return nothing('already-so');
  return accept([{ type: 'ModelsImported', data: { registered, corrected } }]);
}

function rowFault(
  register: KeptRegister,
  { number, model, stopped }: ImportedModel,
  { at: now }: Given,
  at: string,
): ModelDecision | null {
  const known = number === null ? null : modelIn(register.book, number);
  if (known === undefined || known?.struck === true)
    return refuse('model-unknown', { number: number ?? 0 }, [], `${at}/number`);
  return (
    modelFault(register, model, now, `${at}/model`) ??
    (stopped === null ? null : stopFault(model, stopped, now, `${at}/stopped`))
  );
}
