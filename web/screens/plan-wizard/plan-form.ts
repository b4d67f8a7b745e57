import type { Hierarchy } from '#web/screens/organisation/hierarchy.ts';
import type { components } from '#web/api/schema.d.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import { civilDateOf, clockTime, day } from '#web/kit/format.ts';

export type ReviewKind = components['schemas']['ReviewKind'];
export const reviewKinds = keysOf<ReviewKind>({ interim: 1, final: 1, thematic: 1, adHoc: 1, inspection: 1 });

/** A plan as it is typed: days and hours as text, so that a half-typed one is kept and can be said to be half-typed. */
export interface GroupDue {
  readonly by: 'kind' | 'level';
  readonly of: string;
  readonly date: string;
  readonly hour: string;
}

export interface LadderStep {
  readonly offset: number;
  readonly audience: 'unit' | 'unitAndLeaders';
}

/** Of the numbers of a plan, as the api takes them. */
export const bounds = {
  reviewDays: { least: 0, most: 60 },
  dueDays: { least: 0, most: 250 },
  dueDayOfMonth: { least: 1, most: 31 },
  dueEventDays: { least: 0, most: 250 },
  offset: { least: -250, most: 250 },
} as const;

export const dueBys = ['date', 'beforeConference', 'dayOfPeriod', 'byEvent', 'before'] as const;
export type DueBy = (typeof dueBys)[number];

export interface PlanForm {
  readonly committee: string;
  readonly programmes: readonly string[];
  readonly reviewKind: ReviewKind;
  /** By hand: another period does not change it. */
  readonly kindChosen: boolean;
  /** Whether a conference is to follow. */
  readonly holds: 'expected' | 'none';
  /** Of an inspection: when, by whom, by which paper. */
  readonly inspectedOn: string;
  readonly inspectionTeam: string;
  readonly inspectionPaper: string;
  readonly year: string;
  /** H1, H2, Y, Q1 … Q4, or `other` with its own name and days. */
  readonly span: string;
  readonly otherCode: string;
  readonly otherLabel: string;
  readonly otherFrom: string;
  readonly otherTo: string;
  /** Empty = that of the period. */
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly cutOff: string;
  /** Whether units report, or the sealed totals of several periods are summed. */
  readonly sums: 'reports' | 'years';
  /** The cycles that are summed. */
  readonly years: readonly string[];
  /** By hand: what is suggested does not change them any more. */
  readonly yearsChosen: boolean;
  /** In the order of protocol. */
  readonly members: readonly string[];
  /** A unit's own deadline, where it has one. */
  readonly own: Readonly<Record<string, { readonly date: string; readonly hour: string }>>;
  readonly template: string;
  /** Of it, where another than the newest is meant; empty = the newest. */
  readonly templateVersion: string;
  readonly dueBy: DueBy;
  readonly dueDate: string;
  readonly dueDays: string;
  /** Of the period's last month. */
  readonly dueDayOfMonth: string;
  readonly dueEvent: string;
  readonly dueEventOn: string;
  readonly dueEventSide: 'before' | 'after';
  readonly dueEventDays: string;
  /** "Trước ngày …": whether the day itself still counts. */
  readonly dueCounted: boolean;
  readonly dueHour: string;
  readonly groups: readonly GroupDue[];
  /** Working days each level keeps for what comes from below, from the host down; empty = none. */
  readonly reviewDays: readonly string[];
  /** The superior's cycle whose call this one answers; empty = none. */
  readonly above: string;
  /** Who accepts that a level has less than its days, and why. */
  readonly signedBy: string;
  readonly signedPost: string;
  readonly signedWhy: string;
  readonly roll: boolean;
  readonly conference: string;
  /** Where it is to be held. */
  readonly place: string;
  readonly ladderHour: string;
  readonly ladder: readonly LadderStep[];
  /** By which programme of work or plan the reports are asked for; empty = not stated. */
  readonly basis: string;
  readonly authority: string;
  readonly post: string;
  readonly signer: string;
  /** Under another body's seal: what the signer is there; empty = nothing. */
  readonly office: string;
  readonly rehearsal: boolean;
  readonly rehearsalFrom: string;
  /** Days that pass in a real minute. */
  readonly rehearsalPace: string;
  readonly rehearsalKey: string;
}

export const spans = ['H1', 'H2', 'Y', 'Q1', 'Q2', 'Q3', 'Q4', 'other'] as const;

export const usualLadder: readonly LadderStep[] = [
  { offset: -7, audience: 'unit' },
  { offset: -3, audience: 'unit' },
  { offset: -1, audience: 'unit' },
  { offset: 0, audience: 'unit' },
  { offset: 1, audience: 'unitAndLeaders' },
  { offset: 3, audience: 'unitAndLeaders' },
];

export function emptyPlan(today: string): PlanForm {
  const year = today.slice(0, 4);
  return {
    committee: '',
    programmes: [],
    reviewKind: 'interim',
    kindChosen: false,
    holds: 'expected',
    ...{ inspectedOn: '', inspectionTeam: '', inspectionPaper: '' },
    year,
    span: Number(today.slice(5, 7)) <= 6 ? 'H1' : 'H2',
    ...{ otherCode: '', otherLabel: '', otherFrom: '', otherTo: '' },
    ...{ windowFrom: '', windowTo: '', cutOff: '' },
    sums: 'reports',
    years: [],
    yearsChosen: false,
    members: [],
    own: {},
    template: '',
    templateVersion: '',
    dueBy: 'date',
    dueDate: '',
    dueDays: '5',
    ...{ dueDayOfMonth: '25', dueEvent: '', dueEventOn: '', dueEventDays: '5' },
    dueEventSide: 'before',
    dueCounted: false,
    dueHour: '17:00',
    groups: [],
    reviewDays: [],
    ...{ above: '', signedBy: '', signedPost: '', signedWhy: '' },
    roll: true,
    conference: '',
    place: '',
    ladderHour: '08:00',
    ladder: usualLadder,
    ...{ basis: '', authority: '', post: '', signer: '', office: '' },
    rehearsal: false,
    rehearsalFrom: '',
    rehearsalPace: '1',
    rehearsalKey: '',
  };
}

export interface Committee {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  /** Along which its units report. */
  readonly follows: Hierarchy;
  readonly programmes: readonly string[];
  readonly layout: 'state' | 'party';
  /** How its papers are usually signed, its head first. */
  readonly signers: readonly { readonly authority: string; readonly post: string; readonly office?: string }[];
}

/** What goes with the choice of a committee, where nothing else was typed than what went with the one before. */
export function ofCommittee(form: PlanForm, chosen: Committee, before: Committee | undefined) {
  const [next, was] = [signing(chosen), signing(before)];
  const untouched = (['authority', 'post', 'office'] as const).every((key) => form[key] === was[key]);
  return { committee: chosen.id, programmes: chosen.programmes, ...(untouched ? next : {}) };
}

function signing(committee: Committee | undefined): Pick<PlanForm, 'authority' | 'post' | 'office'> {
  const [head] = committee?.signers ?? [];
  return { authority: head?.authority ?? '', post: head?.post ?? '', office: head?.office ?? '' };
}

/** `2026-11-29T08:30`, as the clock on the wall says. */
export function minuteOf(now: Date): string {
  return `${civilDateOf(now)}T${clockTime(now)}`;
}

/** Asked for on one subject, at once or at an inspection, beside the reviews of the year. */
export function isAsked(kind: ReviewKind): boolean {
  return kind === 'thematic' || kind === 'adHoc' || kind === 'inspection';
}

/**
 * What changes with the kind: what is asked for has a name and days of its own, today's until others are typed, and mostly no
 * conference. `frozen`: what makes the cycle this cycle stays. `now` as `2026-11-29T08:30`.
 */
export function ofKind(form: PlanForm, reviewKind: ReviewKind, now: string, frozen: boolean): Partial<PlanForm> {
  // Chosen otherwise by hand it stays as it is.
  const roll = form.roll === rolls(form.reviewKind) ? rolls(reviewKind) : form.roll;
  return { ...asksFor(form, reviewKind, now, frozen), ...(roll === form.roll ? {} : { roll }) };
}

/** What is asked for at once is due at its hour, tonight or on a Sunday: art. 148 is of terms counted by days. */
function rolls(kind: ReviewKind): boolean {
  return kind !== 'adHoc';
}

/** What the code of what is asked for begins with. */
const codeOf: Readonly<Record<ReviewKind, string>> = {
  ...{ interim: 'sk', final: 'tk', thematic: 'cd', adHoc: 'dx', inspection: 'kt' },
};

function asksFor(form: PlanForm, reviewKind: ReviewKind, now: string, frozen: boolean): Partial<PlanForm> {
  // Whoever inspects ends without a conference, whatever was chosen before.
  const ends = reviewKind === 'inspection' ? ({ holds: 'none', conference: '' } as const) : {};
  if (isAsked(reviewKind) === isAsked(form.reviewKind)) return { reviewKind, ...ends };
  const [date = '', hour = ''] = now.split('T');
  if (!isAsked(reviewKind)) {
    // A review's data are those of its period by law: the day of what was asked for would be the whole of them.
    const own = { span: emptyPlan(date).span, windowFrom: '', windowTo: '', cutOff: '' };
    return { reviewKind, holds: 'expected', ...(frozen ? {} : own) };
  }
  const kept = { reviewKind, holds: 'none', dueBy: 'date', conference: '' } as const;
  if (frozen) return kept;
  const or = (typed: string): string => (typed.trim() === '' ? day(date) : typed);
  return {
    ...kept,
    span: 'other',
    otherCode: `${codeOf[reviewKind]}-${date.replaceAll('-', '')}-${hour.replace(':', '')}`,
    ...{ otherFrom: or(form.otherFrom), otherTo: or(form.otherTo) },
    ...{ windowFrom: or(form.windowFrom), windowTo: or(form.windowTo), cutOff: or(form.cutOff) },
  };
}

/** A whole year is summed up and a part of it reviewed, unless somebody chose otherwise. */
export function ofSpan(form: PlanForm, span: string): Pick<PlanForm, 'span' | 'reviewKind'> {
  const { reviewKind, kindChosen } = form;
  if (kindChosen || span === 'other' || isAsked(reviewKind)) return { span, reviewKind };
  return { span, reviewKind: span === 'Y' ? 'final' : 'interim' };
}

/** What is asked for has no years behind it. */
export function sumsYears({ sums, reviewKind }: Pick<PlanForm, 'sums' | 'reviewKind'>): boolean {
  return sums === 'years' && !isAsked(reviewKind);
}

/** `2026-H2`, `2026`; null for a period with a name of its own. */
export function periodCodeOf({ span, year }: PlanForm): string | null {
  if (span === 'other') return null;
  return span === 'Y' ? year.trim() : `${year.trim()}-${span}`;
}

/** What a draft holds, field by field; what is not of the form's own kind is not taken. */
export function withFields(form: PlanForm, doc: Readonly<Record<string, unknown>>): PlanForm {
  const taken = Object.entries(form).flatMap(([key, usual]) => {
    const value = doc[`/${key}`];
    return sameKind(usual, value) ? [[key, value] as const] : [];
  });
  return { ...form, ...Object.fromEntries(taken) };
}

function sameKind(usual: unknown, value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    typeof usual === typeof value &&
    Array.isArray(usual) === Array.isArray(value)
  );
}
