import type { paths } from '#web/api/schema.d.ts';
import type { Fields } from '#web/app/draft/draft.ts';
import { addedIn, leftOutBecause, outlineOf, textPointers } from '#web/screens/draft-report/outline.ts';
import { refsIn } from '#web/screens/draft-report/tokens.ts';

export type Context = paths['/cycles/{cycle}/report-draft']['get']['responses'][200]['content']['application/json'];
export type Figure = Context['figures'][number];
export type Correction = Context['corrections'][number];
export type SectionWords =
  paths['/cycles/{cycle}/report-draft/sections/{section}']['get']['responses'][200]['content']['application/json'];
export type Rounds = paths['/cycles/{cycle}/draft-rounds']['get']['responses'][200]['content']['application/json'];
export type Round = Rounds['rounds'][number];
export type Opinion = Round['opinions'][number];

/** Its text is locked, and what it was approved as is on its way: for a moment neither a draft nor a numbered report. */
export function isSettling({ approved, status }: Context, { closed }: { readonly closed: boolean }): boolean {
  return closed && approved === null && status !== 'closed' && status !== 'cancelled';
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2;
  readonly text: string;
  readonly done: boolean;
  /** Of the template: units were asked about it. */
  readonly asked: boolean;
}

/** One that is not printed, and why; what was written in it stays. */
export interface LeftOutSection extends Section {
  readonly reason: string;
}

/** Said, and not dealt with yet; agreement needs no answer. */
export function isOpen({ answer, agrees }: Pick<Opinion, 'answer' | 'agrees'>): boolean {
  return answer === null && !agrees;
}

const textAt = (fields: Fields, pointer: string): string => {
  const value = fields[pointer];
  return typeof value === 'string' ? value : '';
};

/** The outline with what is written, without what is left out of it: that of the template until somebody orders it. */
export function sectionsOf(fields: Fields, context: Context): readonly Section[] {
  return allSectionsOf(fields, context).filter(({ id }) => leftOutBecause(fields, id) === null);
}

export function leftOutOf(fields: Fields, context: Context): readonly LeftOutSection[] {
  return allSectionsOf(fields, context).flatMap((section) => {
    const reason = leftOutBecause(fields, section.id);
    return reason === null ? [] : [{ ...section, reason }];
  });
}

function allSectionsOf(fields: Fields, context: Context): readonly Section[] {
  const labels = new Map(context.sections.map(({ code, label }) => [code, label]));
  return outlineOf(fields, [...labels.keys()]).map((id) => ({
    id,
    heading: textAt(fields, textPointers.heading(id)) || (labels.get(id) ?? ''),
    level: fields[textPointers.level(id)] === 2 ? 2 : 1,
    text: textAt(fields, textPointers.section(id)),
    done: fields[textPointers.done(id)] === true,
    asked: labels.has(id),
  }));
}

/** A section more is a field of its own: it does not touch the order that somebody else may be writing. */
export function fieldsOfAdded(id: string, after: string | null, fields: Fields): Fields {
  const nth = Math.max(0, ...[...addedIn(fields).values()].map((one) => one.nth)) + 1;
  return { [textPointers.added(id)]: { after, nth } };
}

/** Whoever writes in it meanwhile keeps it: a section with a text stays. */
export function fieldsWithout(id: string, fields: Fields): Fields {
  const order = fields[textPointers.order];
  const ordered: readonly unknown[] = Array.isArray(order) ? order : [];
  const left = ordered.filter((one) => one !== id);
  return {
    [textPointers.added(id)]: null,
    ...(left.length < ordered.length ? { [textPointers.order]: left } : {}),
  };
}

export function titleOf(fields: Fields, context: Context): string {
  return textAt(fields, textPointers.title) || context.title;
}

export interface KeptNumber {
  readonly typed: string;
  readonly reason: string;
  /** The words it stands in; left out of what was kept before they were stored. */
  readonly sentence?: string;
}

/** Whether it is this number: typed the same, in the sentence as it stood when somebody kept it. */
export function isKept(
  kept: KeptNumber,
  { typed, words }: { readonly typed: string; readonly words: string },
): boolean {
  return kept.typed === typed && (kept.sentence === undefined || kept.sentence === words);
}

export function keptOf(fields: Fields, id: string): readonly KeptNumber[] {
  const kept = fields[textPointers.kept(id)];
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
      const [to, from] = [figures.get(ref)?.value, fields[textPointers.seen(ref)]];
      return to !== undefined && typeof from === 'string' && from !== to ? [{ ref, from, to }] : [];
    }),
  };
}

/** References whose approved total turned out to be another since. */
export function correctedIn(text: string, corrections: readonly Correction[]): readonly Correction[] {
  const refs = new Set(refsIn(text));
  return corrections.filter(({ ref }) => refs.has(ref));
}

/** References nobody has seen the value of yet: what they say now is what was meant. */
export function firstSeen(text: string, fields: Fields, figures: ReadonlyMap<string, Figure>): Fields {
  return Object.fromEntries(
    refsIn(text).flatMap((ref) => {
      const value = figures.get(ref)?.value;
      const pointer = textPointers.seen(ref);
      return value === undefined || typeof fields[pointer] === 'string' ? [] : [[pointer, value] as const];
    }),
  );
}
