import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { outlineFile, outlineFileWords, type OutlinePlace } from '#domain/words/outline-file.ts';
import { type Grid, type GridRow, fileFault, type ReadGrid, readGrid } from '#api/outlines/grid.ts';
import { faulty, type FileFault, outlineFrom, type ReadOutline } from '#api/outlines/read-outline.ts';
import { unguarded } from '#api/outlines/sheets.ts';

const { name: ofName, sections: ofSections, indicators: ofIndicators, relations: ofRelations } = outlineFile;
type Columns = keyof typeof ofIndicators.columns;
type RelationColumns = keyof typeof ofRelations.columns;

/** The four sheets, found by their names; what else a workbook holds is not looked at. */
export function outlineFromSheets(grids: readonly Grid[]): ReadOutline {
  const faults: FileFault[] = [];
  const take = <K extends string>(
    part: { readonly sheet: string; readonly columns: Readonly<Record<K, string>> },
    later: readonly NoInfer<K>[] = [],
  ) => {
    const [grid, ...more] = grids.filter(({ name }) => foldForMatching(name) === foldForMatching(part.sheet));
    if (grid === undefined) faults.push(fileFault({ kind: 'file' }, 'no-sheet', { sheet: part.sheet }));
    if (more.length > 0) faults.push(fileFault({ kind: 'file' }, 'sheet-twice', { sheet: part.sheet }));
    const read = readGrid<K>(
      grid ?? { name: part.sheet, rows: [Object.values<string>(part.columns)] },
      part.columns,
      later,
    );
    faults.push(...read.faults);
    return read;
  };
  const [names, sections, indicators, relations] = [
    take(ofName),
    take(ofSections, ['requiredFrom', 'setting']),
    take(ofIndicators, [
      ...(['mayBeMissing', 'requiredFrom', 'type', 'digits', 'options', 'computed', 'overYears'] as const),
      ...(['models', 'modelKind', 'modelField'] as const),
    ]),
    take(ofRelations),
  ];
  const said = {
    name: unguarded(names.rows[0]?.said.name ?? ''),
    sections: sections.rows.map(({ number, said: { code, label, required, requiredFrom, setting } }) => {
      const of = word(setting, outlineFileWords.setting, sections.cellOf(number, 'setting'), faults);
      return {
        ...{ code: unguarded(code), label: unguarded(label) },
        required: word(required, outlineFileWords.required, sections.cellOf(number, 'required'), faults) === 'yes',
        ...(requiredFrom === '' ? {} : { requiredFrom }),
        ...(of === null ? {} : { setting: of }),
      };
    }),
    indicators: indicators.rows.map((row) => indicatorOf(row, indicators, faults)),
    relations: relations.rows.map((row) => relationOf(row, relations, faults)),
  };
  if (faults.length > 0) return faulty(faults);
  return outlineFrom(said, (pointer) => {
    const [, part, index = '', ...field] = pointer.split('/');
    if (part === 'name') return names.cellOf(names.rows[0]?.number ?? names.head + 1, 'name');
    const rowOf = (read: ReadGrid<never>): number => read.rows[Number(index)]?.number ?? 0;
    if (part === 'sections') return sections.cellOf(rowOf(sections), keyAmong(ofSections.columns, field[0], 'code'));
    if (part === 'indicators')
      return indicators.cellOf(rowOf(indicators), keyAmong(ofIndicators.columns, field[0], 'code'));
    return relations.cellOf(rowOf(relations), relationColumn(said.relations[Number(index)]?.check, field[0]));
  });
}

function indicatorOf({ number, said }: GridRow<Columns>, read: ReadGrid<Columns>, faults: FileFault[]) {
  const orNull = (text: string): string | null => (text === '' ? null : unguarded(text));
  const { kind, setting, required } = outlineFileWords;
  return {
    ...{ code: unguarded(said.code), label: unguarded(said.label), unit: unguarded(said.unit) },
    kind: word(said.kind, kind, read.cellOf(number, 'kind'), faults, 'count'),
    ...{ of: orNull(said.of), by: orNull(said.by), source: orNull(said.source) },
    setting: word(said.setting, setting, read.cellOf(number, 'setting'), faults),
    programme: unguarded(said.programme),
    required: word(said.required, required, read.cellOf(number, 'required'), faults) === 'yes',
    ...(said.requiredFrom === '' ? {} : { requiredFrom: said.requiredFrom }),
    ...typeOf(said, (key) => read.cellOf(number, key), faults),
    ...(said.computed === '' ? {} : { computed: unguarded(said.computed) }),
    ...(word(said.mayBeMissing, required, read.cellOf(number, 'mayBeMissing'), faults) === 'yes'
      ? { mayBeMissing: true }
      : {}),
    ...(word(said.overYears, required, read.cellOf(number, 'overYears'), faults) === 'yes'
      ? { overYears: 'last' as const }
      : {}),
    ...modelsOf(said, (key) => read.cellOf(number, key), faults),
  };
}

/** Which count of the register of models it is. */
function modelsOf(
  said: GridRow<Columns>['said'],
  at: (key: Columns) => OutlinePlace,
  faults: FileFault[],
): { readonly models?: unknown } {
  const { models, modelKind, modelField } = said;
  const what = word(models, outlineFileWords.models, at('models'), faults);
  const kind = word(modelKind, outlineFileWords.modelKind, at('modelKind'), faults);
  if (what === null) return {};
  return { models: { what, ...(kind === null ? {} : { kind }), ...(modelField === '' ? {} : { field: modelField }) } };
}

/** Left out where the file names none, as in those of an earlier release. */
function typeOf(
  said: GridRow<Columns>['said'],
  at: (key: Columns) => OutlinePlace,
  faults: FileFault[],
): { readonly type?: unknown } {
  const is = word(said.type, outlineFileWords.type, at('type'), faults);
  if (is === null) return {};
  if (is === 'choice') return { type: { is, options: unguarded(said.options).split('\n').flatMap(optionIn) } };
  if ((is !== 'decimal' && is !== 'percent') || said.digits === '') return { type: { is } };
  if (!/^[0-6]$/.test(said.digits)) faults.push(fileFault(at('digits'), 'not-a-digit'));
  return { type: { is, digits: Number(said.digits) } };
}

/** `code = label`; without a sign the words are both, and the code is told to be none. */
function optionIn(line: string): readonly { readonly code: string; readonly label: string }[] {
  if (line.trim() === '') return [];
  const sign = line.indexOf('=');
  if (sign < 0) return [{ code: line.trim(), label: line.trim() }];
  return [{ code: line.slice(0, sign).trim(), label: line.slice(sign + 1).trim() }];
}

function relationOf({ number, said }: GridRow<RelationColumns>, read: ReadGrid<RelationColumns>, faults: FileFault[]) {
  const check = word(said.check, outlineFileWords.check, read.cellOf(number, 'check'), faults, 'none') ?? 'none';
  const [id, figure] = [unguarded(said.id), unguarded(said.figure)];
  const others = unguarded(said.others)
    .split(/[;,+\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const [first = '', second = ''] = others;
  if (check === 'K1') return { id, check, whole: figure, parts: others };
  if (check === 'K3' || check === 'K7') return { id, check, part: figure, whole: others.join('; ') };
  if (check === 'K2') {
    if (others.length !== 2) faults.push(fileFault(read.cellOf(number, 'others'), 'not-two'));
    const decimals = said.decimals === '' ? '0' : said.decimals;
    if (!/^[0-6]$/.test(decimals)) faults.push(fileFault(read.cellOf(number, 'decimals'), 'not-a-digit'));
    return { id, check, share: figure, numerator: first, denominator: second, decimals: Number(decimals) };
  }
  return { id, check };
}

/** The key of a word as the workbook writes it, or as the record does; an empty cell is `otherwise`, or null. */
function word<K extends string, O extends string | null = null>(
  text: string,
  words: Readonly<Record<K, string>>,
  place: OutlinePlace,
  faults: FileFault[],
  otherwise?: O,
): K | O | null {
  if (text === '' && otherwise !== 'none') return otherwise ?? null;
  // Object.keys forgets that these are the keys of the very record it was given.
  const keys = Object.keys(words) as K[];
  const found = keys.find((key) => key === text || foldForMatching(words[key]) === foldForMatching(text));
  if (found !== undefined) return found;
  faults.push(
    fileFault(place, 'unknown-word', {
      text: text === '' ? ' ' : text,
      values: Object.values<string>(words).join(', '),
    }),
  );
  return null;
}

function keyAmong<K extends string>(columns: Readonly<Record<K, string>>, field: string | undefined, otherwise: K): K {
  // Object.keys forgets that these are the keys of the very record it was given.
  return (Object.keys(columns) as K[]).find((key) => key === field) ?? otherwise;
}

function relationColumn(check: string | undefined, field: string | undefined): RelationColumns {
  if (field === 'id' || field === 'check' || field === 'decimals') return field;
  const first = check === 'K1' ? 'whole' : check === 'K2' ? 'share' : 'part';
  return field === first ? 'figure' : 'others';
}
