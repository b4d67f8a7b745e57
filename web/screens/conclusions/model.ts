import type { paths } from '#web/api/schema.d.ts';

type Fields = Readonly<Record<string, unknown>>;

export type Conference = paths['/conferences/{conference}']['get']['responses'][200]['content']['application/json'];
export type Concluded = NonNullable<Conference['conclusions']>;
export type Task = Concluded['tasks'][number];
export type Addressee = Task['addressees'][number];
export type Term = Task['deadline'];
export type Horizon = Task['horizon'];
export type Preview =
  paths['/conferences/{conference}/notice/preview']['post']['responses'][200]['content']['application/json'];

/** An item of the draft: its number follows from its place, its id stays. */
export interface Item {
  readonly id: string;
  readonly programme: string;
  readonly statement: string;
  readonly parts: readonly string[];
  readonly addressees: readonly Addressee[];
  readonly deadline: Term;
  readonly horizon: Horizon;
}

export interface Numbered extends Item {
  readonly number: number;
}

export interface Conclusions {
  readonly declaredCount: number | null;
  readonly items: readonly Numbered[];
}

const itemFields = ['programme', 'statement', 'parts', 'addressees', 'deadline', 'horizon'] as const;

export const nobody: Omit<Item, 'id' | 'programme'> = {
  statement: '',
  parts: [],
  addressees: [],
  deadline: { kind: 'none' },
  horizon: null,
};

/** The programmes under the conference's chair, in the order in which they were concluded, then of their cycles. */
export function programmesOf({ conclusions, cycles }: Conference): readonly string[] {
  const concluded = conclusions?.tasks.map(({ programme }) => programme) ?? [];
  return [...new Set([...concluded, ...cycles.flatMap(({ programmes }) => programmes)])];
}

/** As concluded; the draft begins from here. */
export function fromTasks({ declaredCount, tasks }: Concluded, programmes: readonly string[]): Conclusions {
  const items = tasks.map(({ number, ...task }): Item => ({ id: `n${String(number)}`, ...task }));
  return { declaredCount, items: inOrder(items, programmes) };
}

/** What the fields of a draft say; an item that somebody is just removing may have lost some of them. */
export function fromFields(fields: Fields, programmes: readonly string[]): Conclusions {
  const order = Array.isArray(fields['/order']) ? fields['/order'].map(String) : [];
  const items = order.flatMap((id): readonly Item[] => {
    const at = (field: (typeof itemFields)[number]): unknown => fields[`/items/${id}/${field}`];
    const programme = at('programme');
    if (typeof programme !== 'string') return [];
    // Written by this screen alone, through `fieldsOf`: what is there has the shape it was given.
    return [
      {
        id,
        programme,
        statement: (at('statement') as string | undefined) ?? '',
        parts: (at('parts') as readonly string[] | undefined) ?? [],
        addressees: (at('addressees') as readonly Addressee[] | undefined) ?? [],
        deadline: (at('deadline') as Term | undefined) ?? { kind: 'none' },
        horizon: (at('horizon') as Horizon | undefined) ?? null,
      },
    ];
  });
  const declared = fields['/declaredCount'];
  return { declaredCount: typeof declared === 'number' ? declared : null, items: inOrder(items, programmes) };
}

/** By programme, then as they were put; numbers run through. */
export function inOrder(items: readonly Item[], programmes: readonly string[]): readonly Numbered[] {
  const rank = (programme: string): number => {
    const index = programmes.indexOf(programme);
    return index === -1 ? programmes.length : index;
  };
  return [...items]
    .sort((a, b) => rank(a.programme) - rank(b.programme))
    .map((item, index) => ({ ...item, number: index + 1 }));
}

export function fieldsOfItem(item: Partial<Item> & { readonly id: string }): Record<string, unknown> {
  return Object.fromEntries(
    itemFields.flatMap((field) => (item[field] === undefined ? [] : [[`/items/${item.id}/${field}`, item[field]]])),
  );
}

export function fieldsOf({ declaredCount, items }: Conclusions): Record<string, unknown> {
  return Object.assign(
    { '/order': items.map(({ id }) => id), '/declaredCount': declaredCount },
    ...items.map(fieldsOfItem),
  ) as Record<string, unknown>;
}

export function noFieldsOf(id: string): Record<string, null> {
  return Object.fromEntries(itemFields.map((field) => [`/items/${id}/${field}`, null]));
}

/** What goes to the api: a term that is still being written is none yet. */
export function toBody({ declaredCount, items }: Conclusions): { declaredCount: number | null; tasks: Task[] } {
  return {
    declaredCount,
    tasks: items.map(({ id: _id, ...item }) => ({
      ...item,
      statement: item.statement.trim(),
      parts: item.parts.map((part) => part.trim()).filter((part) => part !== ''),
      addressees: [...item.addressees],
      deadline: statedTerm(item.deadline),
      horizon: item.horizon === null || item.horizon.label.trim() === '' ? null : item.horizon,
    })),
  };
}

function statedTerm(term: Term): Term {
  if (term.kind === 'date') return term.date === '' ? { kind: 'none' } : term;
  if (term.kind === 'none') return term;
  return term.text.trim() === '' ? { kind: 'none' } : { ...term, text: term.text.trim() };
}

export function sameConclusions(a: Conclusions, concluded: Concluded | null): boolean {
  if (concluded === null) return false;
  const body = toBody(a);
  return JSON.stringify(plain(body)) === JSON.stringify(plain(concluded));
}

/** Same order of keys on both sides, so that two texts can be compared. */
function plain({ declaredCount, tasks }: { declaredCount: number | null; tasks: readonly Task[] }): unknown {
  return [
    declaredCount,
    tasks.map(({ number, programme, statement, parts, addressees, deadline, horizon }) => [
      ...[number, programme, statement, parts],
      addressees.map(({ name, kind, unit, inferred }) => [name, kind, unit, inferred]),
      Object.entries(deadline).sort(([x], [y]) => (x < y ? -1 : 1)),
      horizon === null ? null : [horizon.label, horizon.from, horizon.to],
    ]),
  ];
}
