import type { paths } from '#web/api/schema.d.ts';

type Fields = Readonly<Record<string, unknown>>;

export type Conference = paths['/conferences/{conference}']['get']['responses'][200]['content']['application/json'];
export type Concluded = NonNullable<Conference['conclusions']>;
export type Task = Concluded['tasks'][number];
export type Addressee = Task['addressees'][number];
export type Term = Task['deadline'];
export type Horizon = Task['horizon'];
export type ItemKind = NonNullable<Task['kind']>;
export type Towards = NonNullable<Task['towards']>;
export type TakenOver = NonNullable<Task['takenOver']>;
export type DraftMilestone = NonNullable<Task['milestones']>[number];
export type Evidence = NonNullable<Task['evidence']>;
/** Paragraphs as they are written; empty ones go when it is sent. */
export type Assessment = NonNullable<Concluded['assessment']>;
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
  readonly kind: ItemKind;
  /** Of a recommendation; null: not said. */
  readonly towards: Towards | null;
  /** Left empty: not said. */
  readonly leaderInCharge: string;
  readonly measure: string;
  readonly evidence: Evidence | null;
  /** Named parts with days of their own; one that lacks either goes when it is sent. */
  readonly milestones: readonly DraftMilestone[];
  /** The item of an earlier notice that goes on here; null: it is new. */
  readonly takenOver: TakenOver | null;
}

export interface Numbered extends Item {
  readonly number: number;
}

export interface Conclusions {
  readonly declaredCount: number | null;
  readonly items: readonly Numbered[];
  readonly assessment: Assessment;
}

const itemFields = [
  ...(['programme', 'statement', 'parts', 'addressees', 'deadline', 'horizon'] as const),
  ...(['kind', 'towards', 'leaderInCharge', 'measure', 'evidence', 'milestones', 'takenOver'] as const),
];

export const nobody: Omit<Item, 'id' | 'programme'> = {
  statement: '',
  parts: [],
  addressees: [],
  deadline: { kind: 'none' },
  horizon: null,
  ...{ kind: 'task', towards: null, leaderInCharge: '', measure: '', evidence: null, takenOver: null },
  milestones: [],
};

export const nothingSaid: Assessment = { results: [], shortcomings: [], causes: [] };

/** Only these are followed up, and counted where the notice gives tasks. */
export function tasksOf(items: readonly Numbered[]): readonly Numbered[] {
  return items.filter(({ kind }) => kind === 'task');
}

/** The programmes under the conference's chair, in the order in which they were concluded, then of their cycles. */
export function programmesOf({ conclusions, cycles }: Conference): readonly string[] {
  const concluded = conclusions?.tasks.map(({ programme }) => programme) ?? [];
  return [...new Set([...concluded, ...cycles.flatMap(({ programmes }) => programmes)])];
}

/** As concluded; the draft begins from here. */
export function fromTasks(
  { declaredCount, tasks, assessment = nothingSaid }: Concluded,
  programmes: readonly string[],
): Conclusions {
  const items = tasks.map(({ number, ...task }): Item => ({ id: `n${String(number)}`, ...nobody, ...task }));
  return { declaredCount, items: inOrder(items, programmes), assessment };
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
        kind: (at('kind') as ItemKind | undefined) ?? 'task',
        towards: (at('towards') as Towards | undefined) ?? null,
        leaderInCharge: (at('leaderInCharge') as string | undefined) ?? '',
        measure: (at('measure') as string | undefined) ?? '',
        evidence: (at('evidence') as Evidence | undefined) ?? null,
        milestones: (at('milestones') as readonly DraftMilestone[] | undefined) ?? [],
        takenOver: (at('takenOver') as TakenOver | undefined) ?? null,
      },
    ];
  });
  const declared = fields['/declaredCount'];
  return {
    declaredCount: typeof declared === 'number' ? declared : null,
    items: inOrder(items, programmes),
    assessment: (fields['/assessment'] as Assessment | undefined) ?? nothingSaid,
  };
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

export function fieldsOf({ declaredCount, items, assessment }: Conclusions): Record<string, unknown> {
  return Object.assign(
    { '/order': items.map(({ id }) => id), '/declaredCount': declaredCount, '/assessment': assessment },
    ...items.map(fieldsOfItem),
  ) as Record<string, unknown>;
}

export function noFieldsOf(id: string): Record<string, null> {
  return Object.fromEntries(itemFields.map((field) => [`/items/${id}/${field}`, null]));
}

/** What goes to the api: a term that is still being written is none yet. */
export function toBody({ declaredCount, items, assessment }: Conclusions): Concluded {
  const said = saidOf(assessment);
  return { declaredCount, tasks: items.map(toTask), ...(said === null ? {} : { assessment: said }) };
}

function toTask(item: Numbered): Task {
  const { number, programme, kind, towards, evidence, horizon, takenOver } = item;
  const [leaderInCharge, measure] = [item.leaderInCharge.trim(), item.measure.trim()];
  const followed = kind === 'task';
  return {
    ...{ number, programme, statement: item.statement.trim() },
    parts: item.parts.map((part) => part.trim()).filter((part) => part !== ''),
    addressees: [...item.addressees],
    deadline: statedTerm(item.deadline),
    horizon: horizon === null || horizon.label.trim() === '' ? null : horizon,
    // What was not said is left out, and so is what no such item has.
    ...(followed ? {} : { kind }),
    ...(kind === 'recommendation' && towards !== null ? { towards } : {}),
    ...(followed && leaderInCharge !== '' ? { leaderInCharge } : {}),
    ...(followed && measure !== '' ? { measure } : {}),
    ...(followed && evidence !== null ? { evidence } : {}),
    ...(followed ? statedMilestones(item.milestones) : {}),
    ...(takenOver === null ? {} : { takenOver }),
  };
}

/** One that is still being written is none yet. */
export function statedMilestones(milestones: readonly DraftMilestone[]): { milestones?: DraftMilestone[] } {
  const stated = milestones
    .map(({ name, date }) => ({ name: name.trim(), date }))
    .filter(({ name, date }) => name !== '' && date !== '');
  return stated.length === 0 ? {} : { milestones: stated };
}

function saidOf({ results, shortcomings, causes }: Assessment): Assessment | null {
  const said = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
  const all = { results: said(results), shortcomings: said(shortcomings), causes: said(causes) };
  return Object.values(all).every(({ length }) => length === 0) ? null : all;
}

function statedTerm(term: Term): Term {
  if (term.kind === 'date') return term.date === '' ? { kind: 'none' } : term;
  if (term.kind === 'none') return term;
  if (term.kind === 'workingDays') return term.days > 0 ? term : { kind: 'none' };
  return term.text.trim() === '' ? { kind: 'none' } : { ...term, text: term.text.trim() };
}

export function sameConclusions(a: Conclusions, concluded: Concluded | null): boolean {
  if (concluded === null) return false;
  const body = toBody(a);
  return JSON.stringify(plain(body)) === JSON.stringify(plain(concluded));
}

/** Same order of keys on both sides, so that two texts can be compared. */
function plain({ declaredCount, tasks, assessment = nothingSaid }: Concluded): unknown {
  return [
    declaredCount,
    [assessment.results, assessment.shortcomings, assessment.causes],
    tasks.map(({ number, programme, statement, parts, addressees, deadline, horizon, ...given }) => [
      ...[number, programme, statement, parts],
      [
        given.kind,
        given.towards,
        given.leaderInCharge,
        given.measure,
        given.evidence,
        given.takenOver?.task,
        given.takenOver?.notice,
        given.takenOver?.source,
        given.takenOver?.number,
        given.takenOver?.recommendation,
      ].map((one) => one ?? null),
      (given.milestones ?? []).map(({ name, date }) => [name, date]),
      addressees.map(({ name, kind, unit, inferred, part }) => [name, kind, unit, inferred, part ?? null]),
      Object.entries(deadline).sort(([x], [y]) => (x < y ? -1 : 1)),
      horizon === null ? null : [horizon.label, horizon.from, horizon.to],
    ]),
  ];
}
