import { z } from 'zod';
import type { Relation } from '#domain/report-template/relation.ts';
import type { Door } from '#example/case/door.ts';
import type { Case, CaseFigure } from '#example/case/case-file.ts';
import type { Office } from '#example/case/people.ts';

/** What a conference itself is asked for instead of its units: how many points, awards, tasks were said to be. */
export type ConferenceFact = 'connectionPoints' | 'awardedPersons' | 'awardedCollectives' | 'declaredTasks';

const factByCode = new Map<string, ConferenceFact>([
  ['connectionPoints', 'connectionPoints'],
  ['awardedPersons', 'awardedPersons'],
  ['awardedCollectives', 'awardedCollectives'],
]);

/** Null: a figure of the units' reports. */
export function conferenceFact({ relations }: Case, { code, kind }: CaseFigure): ConferenceFact | null {
  const counted = relations.some((relation) => relation.check === 'K6' && relation.declared === code);
  return kind === 'declared' || counted ? 'declaredTasks' : (factByCode.get(code) ?? null);
}

/** What was announced about the number of tasks; null when nothing was. */
export function declaredCount(content: Case): number | null {
  const declared = content.figures.find((figure) => conferenceFact(content, figure) === 'declaredTasks');
  return declared?.value ?? null;
}

/** The table the units of a programme fill in. */
export interface Table {
  readonly figures: readonly CaseFigure[];
  readonly relations: readonly Relation[];
  /** Relations the totals of the case break themselves: no unit could fulfil them, so they are not asked of any. */
  readonly broken: readonly string[];
}

const Checked = z.object({ results: z.array(z.object({ id: z.string(), outcome: z.string() })) });

/** As the case states it. */
export function statedTable(content: Case, programmes: readonly string[]): Table {
  const shares = new Set(content.relations.map((relation) => (relation.check === 'K2' ? relation.share : '')));
  const figures = content.figures.filter(
    (figure) =>
      programmes.includes(figure.programme) &&
      conferenceFact(content, figure) === null &&
      (figure.kind !== 'share' || shares.has(figure.code)),
  );
  return { figures, relations: relationsAmong(content, figures), broken: [] };
}

/** Without the relations that the product itself finds broken. */
export async function tableOf(api: Door, office: Office, content: Case, programmes: readonly string[]): Promise<Table> {
  const { figures, relations } = statedTable(content, programmes);
  if (relations.length === 0) return { figures, relations, broken: [] };
  const report = { figures: figures.map(({ code, value, kind }) => ({ code, value, kind })), relations };
  const { results } = await api.ask(office.coordinator, '/questions/checks', report, Checked);
  const broken = relations
    .map(({ id }) => id)
    .filter((id) => results.some((result) => result.id === id && result.outcome === 'fail'));
  return { figures, relations: relations.filter(({ id }) => !broken.includes(id)), broken };
}

/** Those the case states about these figures, and those its breakdowns imply. */
function relationsAmong(content: Case, figures: readonly CaseFigure[]): readonly Relation[] {
  const codes = new Set(figures.map(({ code }) => code));
  const stated = content.relations.flatMap((relation): Relation[] =>
    relation.check !== 'K6' && namesOf(relation).every((code) => codes.has(code)) ? [relation] : [],
  );
  return [...stated, ...impliedBy(figures, codes).filter((implied) => !stated.some((one) => sameSense(one, implied)))];
}

function impliedBy(figures: readonly CaseFigure[], codes: ReadonlySet<string>): readonly Relation[] {
  const breakdowns = new Map<string, { readonly whole: string; readonly parts: string[] }>();
  const within: Relation[] = [];
  for (const { code, kind, of, by } of figures) {
    if (of === null || !codes.has(of)) continue;
    if (kind === 'count') within.push({ id: `${code}-of-${of}`, check: 'K3', part: code, whole: of });
    if (kind !== 'part') continue;
    const key = `${of}-by-${by ?? ''}`;
    const breakdown = breakdowns.get(key) ?? { whole: of, parts: [] };
    breakdown.parts.push(code);
    breakdowns.set(key, breakdown);
  }
  const sums = [...breakdowns].map(([id, { whole, parts }]): Relation => ({ id, check: 'K1', whole, parts }));
  return [...sums, ...within];
}

function namesOf(relation: Relation): readonly string[] {
  switch (relation.check) {
    case 'K1':
      return [relation.whole, ...relation.parts];
    case 'K2':
      return [relation.share, relation.numerator, relation.denominator];
    case 'K3':
    case 'K7':
      return [relation.part, relation.whole];
  }
}

function sameSense(a: Relation, b: Relation): boolean {
  return a.check === b.check && [...namesOf(a)].sort().join() === [...namesOf(b)].sort().join();
}

/** Whether the figure may be shown as a part or subset of its whole. */
export function standsWithin({ relations }: Table, { code, of }: CaseFigure): boolean {
  return relations.some(
    (relation) =>
      (relation.check === 'K1' && relation.whole === of && relation.parts.includes(code)) ||
      (relation.check === 'K3' && relation.whole === of && relation.part === code),
  );
}
