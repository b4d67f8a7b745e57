import type { paths } from '#web/api/schema.d.ts';
import type { Fields } from '#web/app/draft/draft.ts';
import { refsIn } from '#web/screens/draft-report/tokens.ts';

export type Context = paths['/cycles/{cycle}/report-draft']['get']['responses'][200]['content']['application/json'];
export type Figure = Context['figures'][number];
export type SectionWords =
  paths['/cycles/{cycle}/report-draft/sections/{section}']['get']['responses'][200]['content']['application/json'];
export type Rounds = paths['/cycles/{cycle}/draft-rounds']['get']['responses'][200]['content']['application/json'];
export type Round = Rounds['rounds'][number];
export type Opinion = Round['opinions'][number];

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2;
  readonly text: string;
  readonly done: boolean;
  /** Of the template: units were asked about it. */
  readonly asked: boolean;
}

/** Where its parts stand in the draft, as domain/consolidated-report/draft.ts has them. */
export const pointers = {
  title: '/title',
  order: '/order',
  heading: (id: string): string => `/headings/${id}`,
  level: (id: string): string => `/levels/${id}`,
  section: (id: string): string => `/sections/${id}`,
  done: (id: string): string => `/done/${id}`,
  kept: (id: string): string => `/kept/${id}`,
  seen: (ref: string): string => `/seen/${ref}`,
} as const;

const textAt = (fields: Fields, pointer: string): string => {
  const value = fields[pointer];
  return typeof value === 'string' ? value : '';
};

/** The outline with what is written: that of the template until somebody orders it. */
export function sectionsOf(fields: Fields, context: Context): readonly Section[] {
  const labels = new Map(context.sections.map(({ code, label }) => [code, label]));
  const order = fields[pointers.order];
  const ids = Array.isArray(order)
    ? order.filter((id): id is string => typeof id === 'string')
    : context.sections.map(({ code }) => code);
  return [...new Set(ids)].map((id) => ({
    id,
    heading: textAt(fields, pointers.heading(id)) || (labels.get(id) ?? ''),
    level: fields[pointers.level(id)] === 2 ? 2 : 1,
    text: textAt(fields, pointers.section(id)),
    done: fields[pointers.done(id)] === true,
    asked: labels.has(id),
  }));
}

export function titleOf(fields: Fields, context: Context): string {
  return textAt(fields, pointers.title) || context.title;
}

export interface KeptNumber {
  readonly typed: string;
  readonly reason: string;
}

export function keptOf(fields: Fields, id: string): readonly KeptNumber[] {
  const kept = fields[pointers.kept(id)];
  return Array.isArray(kept) ? (kept as readonly KeptNumber[]) : [];
}

/** A reference whose total was another when somebody last looked at it. */
export interface Changed {
  readonly ref: string;
  readonly from: string;
  readonly to: string;
}

export interface Standing {
  readonly lost: readonly string[];
  readonly changed: readonly Changed[];
}

/** What has become of the references of a text. */
export function standingOf(text: string, fields: Fields, figures: ReadonlyMap<string, Figure>): Standing {
  const refs = refsIn(text);
  return {
    lost: refs.filter((ref) => !figures.has(ref)),
    changed: refs.flatMap((ref) => {
      const [to, from] = [figures.get(ref)?.value, fields[pointers.seen(ref)]];
      return to !== undefined && typeof from === 'string' && from !== to ? [{ ref, from, to }] : [];
    }),
  };
}

/** References nobody has seen the value of yet: what they say now is what was meant. */
export function firstSeen(text: string, fields: Fields, figures: ReadonlyMap<string, Figure>): Fields {
  return Object.fromEntries(
    refsIn(text).flatMap((ref) => {
      const value = figures.get(ref)?.value;
      const pointer = pointers.seen(ref);
      return value === undefined || typeof fields[pointer] === 'string' ? [] : [[pointer, value] as const];
    }),
  );
}

/** I, II … and below each 1, 2 … */
export function headingNumbers(sections: readonly Pick<Section, 'level'>[]): readonly string[] {
  let [main, below] = [0, 0];
  return sections.map(({ level }) => {
    if (level === 1) [main, below] = [main + 1, 0];
    else below += 1;
    return level === 1 ? roman(main) : String(below);
  });
}

const romans = [
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
] as const;

function roman(number: number): string {
  let [left, text] = [number, ''];
  for (const [value, letters] of romans) while (left >= value) [left, text] = [left - value, `${text}${letters}`];
  return text;
}
