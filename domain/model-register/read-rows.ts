import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { ImportedModel } from '#domain/model-register/commands.ts';
import type { Model, ModelField } from '#domain/model-register/model.ts';
import { modelFault, stopFault } from '#domain/model-register/model-faults.ts';
import { ownName } from '#domain/model-register/own-name.ts';
import { modelKindSaid, recognitionsSaid, sinceSaid } from '#domain/model-register/read-cells.ts';
import type { ModelHead } from '#domain/model-register/read-head.ts';
import { sameEntry, trimmed } from '#domain/model-register/same-model.ts';
import type { SheetCells } from '#domain/register-import/cells.ts';
import type { UnitNames } from '#domain/register-import/find-unit.ts';
import { wordKey } from '#domain/register-import/keys.ts';
import { daySaid } from '#domain/register-import/read-words.ts';
import type { ModelColumn } from '#domain/vietnamese/model-words.ts';

/** What a cell may say wrong; what the register itself refuses has its own code, with the same facts. */
export const modelCellFaults = [
  'cell-name-missing',
  'cell-kind-unknown',
  'cell-field-unknown',
  'cell-unit-missing',
  'cell-unit-unknown',
  'cell-unit-unclear',
  'cell-unit-of-others',
  'cell-since-unread',
  'cell-recognition-unread',
  'cell-stop-unread',
  'cell-number-unread',
  'cell-number-unknown',
  'cell-row-twice',
  'cell-refused',
] as const;
export type ModelCellFaultCode = (typeof modelCellFaults)[number];

export interface ModelCellFault {
  /** The row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly column: ModelColumn;
  readonly code: ModelCellFaultCode;
  readonly read: string;
  readonly proposals: readonly string[];
  /** For `cell-refused`: what the register itself says. */
  readonly refusal: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> } | null;
}

export interface ReadModel {
  readonly row: number;
  readonly status: 'new' | 'changed' | 'unchanged';
  readonly entry: ImportedModel;
}

export interface ReadingModels {
  readonly fields: readonly ModelField[];
  /** Those that stand, as far as whoever reads the file sees them. */
  readonly known: readonly Model[];
  readonly units: UnitNames;
  /** Whose models he may enter. */
  readonly mayEnter: (unit: UnitId) => boolean;
  /** Where the list names no unit: whose it is then; null: it has to. */
  readonly ownUnit: UnitId | null;
  readonly now: Instant;
}

/** Every row and every faulty cell of it, at once: what is right is ready to be sent, and nothing is sent while one is wrong. */
export function readModelRows(
  { rows }: SheetCells,
  { row: head, columns }: ModelHead,
  by: ReadingModels,
): { readonly models: readonly ReadModel[]; readonly faults: readonly ModelCellFault[] } {
  const models: ReadModel[] = [];
  const faults: ModelCellFault[] = [];
  const byNumber = new Map(by.known.map((model) => [model.number, model]));
  const byName = new Map(by.known.map((model) => [ownName(model), model]));
  const seen = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    if (index <= head) continue;
    const cell = (column: ModelColumn): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    if (wholeRow.every((column) => cell(column) === '')) continue;
    const row = index + 1;
    const read = readRow(cell, by);
    const wrong = [...read.faults];
    if (read.entry !== null) {
      const { entry } = read;
      const name = ownName(entry.model);
      const bearer = byName.get(name);
      const known = entry.number === null ? bearer : byNumber.get(entry.number);
      if (entry.number !== null && known === undefined)
        wrong.push(fault('number', 'cell-number-unknown', cell('number')));
      if (known !== undefined && !by.mayEnter(known.unit))
        wrong.push(fault('unit', 'cell-unit-of-others', cell('unit')));
      if (known !== undefined && bearer !== undefined && bearer.number !== known.number)
        wrong.push(refused('name', 'model-registered-already', { name: bearer.name, number: bearer.number }));
      const keys = [name, ...(known === undefined ? [] : [`#${String(known.number)}`])];
      const twice = keys.map((key) => seen.get(key)).find((before) => before !== undefined);
      if (twice !== undefined) wrong.push(fault('name', 'cell-row-twice', String(twice)));
      for (const key of keys) seen.set(key, row);
      if (wrong.length === 0) {
        const status = known === undefined ? 'new' : sameEntry(known, entry) ? 'unchanged' : 'changed';
        models.push({ row, status, entry: { ...entry, number: known?.number ?? null } });
      }
    }
    faults.push(...wrong.map((one) => ({ ...one, row })));
  }
  return { models, faults };
}

const wholeRow: readonly ModelColumn[] = ['number', 'name', 'field', 'unit', 'since'];

type Fault = Omit<ModelCellFault, 'row'>;

function fault(column: ModelColumn, code: ModelCellFaultCode, read = '', proposals: readonly string[] = []): Fault {
  return { column, code, read, proposals, refusal: null };
}

function refused(column: ModelColumn, code: string, facts: Readonly<Record<string, unknown>>): Fault {
  return { column, code: 'cell-refused', read: '', proposals: [], refusal: { code, facts } };
}

function readRow(
  cell: (column: ModelColumn) => string,
  by: ReadingModels,
): { readonly entry: ImportedModel | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const missed = (one: Fault): null => {
    faults.push(one);
    return null;
  };
  const number = cell('number') === '' ? null : Number(cell('number'));
  if (number !== null && (!Number.isInteger(number) || number < 1))
    missed(fault('number', 'cell-number-unread', cell('number')));
  const name = cell('name') === '' ? missed(fault('name', 'cell-name-missing')) : cell('name');
  const kind = modelKindSaid(cell('kind')) ?? missed(fault('kind', 'cell-kind-unknown', cell('kind')));
  const names = by.fields.map((one) => one.name);
  const field =
    by.fields.find((one) => wordKey(one.name) === wordKey(cell('field')) || one.id === cell('field'))?.id ??
    missed(fault('field', 'cell-field-unknown', cell('field'), names));
  const unit = unitRead(cell, by, missed);
  const since = sinceSaid(cell('since')) ?? missed(fault('since', 'cell-since-unread', cell('since')));
  const said = recognitionsSaid(cell('recognitions'));
  const recognitions =
    'read' in said ? said.read : missed(fault('recognitions', 'cell-recognition-unread', said.unread));
  const stopped = stopRead(cell, missed);
  if (name === null || kind === null || field === null || unit === null || since === null || recognitions === null)
    return { entry: null, faults };
  const model = trimmed({ name, kind, field, unit, since, recognitions });
  const no =
    modelFault({ fields: by.fields }, model, by.now) ??
    (stopped === null ? null : stopFault(model, stopped, by.now, '/stopped'));
  if (no?.kind === 'refused') {
    const { code, facts, pointer = '' } = no.refusal;
    missed(refused(columnOf(pointer), code, facts));
  }
  return { entry: { number, model, stopped }, faults };
}

function unitRead(
  cell: (column: ModelColumn) => string,
  { units, mayEnter, ownUnit }: ReadingModels,
  missed: (one: Fault) => null,
): UnitId | null {
  // The id is without doubt, where the list has one.
  const text = cell('unitId') === '' ? cell('unit') : cell('unitId');
  if (text === '') return ownUnit ?? missed(fault('unit', 'cell-unit-missing'));
  const found = units.resolve(text);
  if (found.kind === 'unclear') return missed(fault('unit', 'cell-unit-unclear', text, found.proposals));
  if (found.kind === 'none' || found.ref.of === 'row')
    return missed(fault('unit', 'cell-unit-unknown', text, found.kind === 'none' ? found.proposals : []));
  const { id } = found.ref;
  return mayEnter(id) ? id : missed(fault('unit', 'cell-unit-of-others', text));
}

function stopRead(cell: (column: ModelColumn) => string, missed: (one: Fault) => null) {
  const [said, reason] = [cell('stoppedOn'), cell('stopReason')];
  if (said === '') return null;
  const on: CivilDate | null = daySaid(said) ?? missed(fault('stoppedOn', 'cell-stop-unread', said));
  return on === null ? null : { on, reason };
}

/** In which cell stands what the register refuses. */
function columnOf(pointer: string): ModelColumn {
  if (pointer.startsWith('/stopped/reason')) return 'stopReason';
  if (pointer.startsWith('/stopped')) return 'stoppedOn';
  if (pointer.includes('/recognitions')) return 'recognitions';
  return pointer.endsWith('/since') ? 'since' : pointer.endsWith('/field') ? 'field' : 'name';
}
