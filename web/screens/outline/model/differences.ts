import { type Content, type Indicator, labelIn, type Section } from '#web/screens/outline/model/content.ts';
import { sidesOf } from '#web/screens/outline/model/relations.ts';

export type Field = Exclude<keyof Indicator, 'code'> | 'decimals';

export interface Change {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** What became of one line between two versions, found by its code. */
export interface Difference {
  readonly part: 'name' | 'sections' | 'indicators' | 'relations';
  readonly code: string;
  readonly label: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly changes: readonly Change[];
}

/** In the order of the newer version; what it lacks comes last. */
export function differences(before: Content, after: Content): readonly Difference[] {
  const name: readonly Difference[] =
    before.name === after.name
      ? []
      : [
          {
            ...{ part: 'name', code: 'name', label: after.name, kind: 'changed' },
            changes: [{ field: 'label', before: before.name, after: after.name }],
          },
        ];
  return [
    ...name,
    ...ofLines('sections', before.sections, after.sections),
    ...ofLines('indicators', before.indicators, after.indicators),
    ...ofRelations(before, after),
  ];
}

function ofLines<L extends Section>(
  part: 'sections' | 'indicators',
  before: readonly L[],
  after: readonly L[],
): readonly Difference[] {
  const old = new Map(before.map((line) => [line.code, line]));
  const now = new Set(after.map(({ code }) => code));
  const moved = movedAmong(
    before.flatMap(({ code }) => (now.has(code) ? [code] : [])),
    after.flatMap(({ code }) => (old.has(code) ? [code] : [])),
  );
  const kept = after.flatMap((line): Difference[] => {
    const { code, label } = line;
    const was = old.get(code);
    if (was === undefined) return [{ part, code, label, kind: 'added', changes: [] }];
    const changes = changesOf(was, line);
    if (changes.length > 0) return [{ part, code, label, kind: 'changed', changes }];
    return moved.has(code) ? [{ part, code, label, kind: 'moved', changes: [] }] : [];
  });
  const gone = before.flatMap(({ code, label }): Difference[] =>
    now.has(code) ? [] : [{ part, code, label, kind: 'removed', changes: [] }],
  );
  return [...kept, ...gone];
}

const fields: readonly Field[] = [
  ...([
    'label',
    'unit',
    'kind',
    'of',
    'by',
    'setting',
    'programme',
    'required',
    'requiredFrom',
    'mayBeMissing',
    'overYears',
    'models',
    'type',
    'computed',
    'source',
  ] as const),
];

function changesOf(before: object, after: object): readonly Change[] {
  const [was, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return fields.flatMap((field): Change[] => {
    const [old, fresh] = [textOf(field, was.get(field)), textOf(field, now.get(field))];
    return old === fresh ? [] : [{ field, before: old, after: fresh }];
  });
}

/** What is left out of a line and what is not so are one. */
function textOf(field: Field, value: unknown): string {
  if (field !== 'required' && value === false) return '';
  if (field === 'type' || field === 'models') return value === undefined ? '' : JSON.stringify(value);
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}

function ofRelations(before: Content, after: Content): readonly Difference[] {
  const said = (content: Content): ReadonlyMap<string, Difference['label']> =>
    new Map(
      content.relations.map((relation) => {
        const { checked, against } = sidesOf(relation);
        const digits = relation.check === 'K2' ? ` (${String(relation.decimals)})` : '';
        const named = against.map((code) => labelIn(content, code)).join(' + ');
        return [
          `${relation.check} ${checked} ${against.join(' ')}${digits}`,
          `${labelIn(content, checked)}: ${named}${digits}`,
        ];
      }),
    );
  const [old, now] = [said(before), said(after)];
  const line =
    (kind: 'added' | 'removed') =>
    ([code, label]: readonly [string, string]): Difference => ({
      ...{ part: 'relations', code, label, kind, changes: [] },
    });
  return [
    ...[...now].filter(([code]) => !old.has(code)).map(line('added')),
    ...[...old].filter(([code]) => !now.has(code)).map(line('removed')),
  ];
}

/** The fewest lines that have to be taken out of both orders to make them one: those were moved. */
function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((code, at) => [code, at]));
  const order = after.map((code) => place.get(code) ?? 0);
  // Longest rising run of places, each with the one it follows.
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, value] of order.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = at;
  }
  const stays = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) stays.add(at);
  return new Set(after.filter((_code, at) => !stays.has(at)));
}
