import type { components, paths } from '#web/api/schema.d.ts';
import { type InviteeLine, inviteeOf, newInvitee, wrongNumber } from '#web/screens/conference/invitee-model.ts';
import { isSigned, type SignOffValues, signOffOf, unsigned } from '#web/kit/sign-off-fields.tsx';
import { readDay, readHour } from '#web/kit/read-day.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import { typedLines } from '#web/kit/typed-lines.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import { type AgendaLine, agendaOf } from '#web/screens/conference/agenda-lines.tsx';

export const conferenceForms = keysOf<components['schemas']['ConferenceForm']>({
  ...{ online: 1, inPerson: 1, hybrid: 1, notStated: 1 },
});
export const halves = keysOf<components['schemas']['PartOfDay']>({ morning: 1, afternoon: 1 });

export type ConveneBody = NonNullable<paths['/conferences']['post']['requestBody']>['content']['application/json'];

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
}

/** The form as it is typed; days and hours stay text until they are sent. */
export interface ConveneForm extends SignOffValues {
  readonly cycles: readonly string[];
  /** Who issues its letters, in their order; empty: the committee of the first review. */
  readonly issuedBy: readonly string[];
  readonly title: string;
  readonly heldOn: string;
  readonly hour: string;
  readonly partOfDay: 'morning' | 'afternoon' | null;
  readonly form: 'online' | 'inPerson' | 'hybrid' | 'notStated';
  readonly place: string;
  /** What is asked of those who come, a line each. */
  readonly requirements: string;
  readonly declared: string;
  readonly chairs: readonly { readonly post: string; readonly name: string }[];
  readonly agenda: readonly AgendaLine[];
  /** Items that the agenda was given by itself: one that was taken out does not come back. */
  readonly proposed: readonly string[];
  readonly points: readonly (Line & { readonly isMain: boolean })[];
  readonly invitees: readonly InviteeLine[];
}

export const emptyItem: AgendaLine = { time: '', title: '', presenter: '', minutes: '' };
const emptyInvitee = newInvitee();
const emptyForm: ConveneForm = {
  cycles: [],
  issuedBy: [],
  title: '',
  heldOn: '',
  hour: '',
  partOfDay: null,
  form: 'online',
  place: '',
  requirements: '',
  declared: '',
  chairs: [{ post: '', name: '' }],
  agenda: [],
  proposed: [],
  points: [],
  invitees: [],
  ...unsigned,
};

/** As it was kept; a draft may be older than a field of its lines. */
export function formOf(kept: Partial<ConveneForm> | null): ConveneForm {
  const form = { ...emptyForm, ...kept };
  return {
    ...form,
    agenda: form.agenda.map((line) => ({ ...emptyItem, ...line })),
    invitees: form.invitees.map((line) => ({ ...emptyInvitee, ...line })),
  };
}

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const declaredPoints = { least: 0, most: 9999 };

/** Null while there is nothing to count from: no review, no day, or a number that is none. What else is missing is simply not stated. */
export function bodyOf(form: ConveneForm, conference: string): ConveneBody | null {
  const heldOn = readDay(form.heldOn);
  const declared = readWhole(form.declared, declaredPoints);
  if (heldOn === null || form.cycles.length === 0) return null;
  if (declared === null && form.declared.trim() !== '') return null;
  const agenda = agendaOf(form.agenda.filter(({ title }) => title.trim() !== ''));
  if (agenda === null || form.invitees.some((line) => wrongNumber(line) !== null)) return null;
  return {
    conference,
    title: form.title.trim(),
    cycles: [...form.cycles],
    ...(form.issuedBy.length === 0 ? {} : { issuedBy: [...form.issuedBy] }),
    heldOn,
    hour: readHour(form.hour),
    partOfDay: form.hour.trim() === '' ? form.partOfDay : null,
    form: form.form,
    place: orNull(form.place),
    declaredPoints: declared,
    coChairs: form.chairs.flatMap(({ post, name }) =>
      post.trim() === '' ? [] : [{ post: post.trim(), name: orNull(name) }],
    ),
    agenda,
    points: form.points.flatMap(({ id, name, unit, isMain }) =>
      name.trim() === '' ? [] : [{ id, name: name.trim(), unit, contact: null, isMain }],
    ),
    invitees: form.invitees.flatMap((line) => (line.name.trim() === '' ? [] : [inviteeOf(line, null)])),
    ...(typedLines(form.requirements).length === 0 ? {} : { requirements: typedLines(form.requirements) }),
    papers: [],
    signedOff: isSigned(form) ? signOffOf(form) : null,
  };
}

export interface Member {
  readonly unit: string;
  readonly name: string;
  readonly territorial: boolean;
}

/** The units of a plan, which the API describes as an open object. */
export function membersOf(plan: unknown): readonly Member[] {
  if (typeof plan !== 'object' || plan === null || !('members' in plan) || !Array.isArray(plan.members)) return [];
  return plan.members.flatMap((member: unknown): readonly Member[] => {
    if (typeof member !== 'object' || member === null) return [];
    const { unit, name, level } = member as Readonly<Record<string, unknown>>;
    if (typeof unit !== 'string' || typeof name !== 'string') return [];
    return [{ unit, name, territorial: level === 'district' || level === 'commune' }];
  });
}

/** With what the reviews before it have to be looked back on, which nobody has typed: at the top, in the order of the notices. */
export function withProposed(form: ConveneForm, titles: readonly string[]): ConveneForm {
  const fresh = [...new Set(titles)].filter((title) => !form.proposed.includes(title));
  if (fresh.length === 0) return form;
  const lines = fresh.filter((title) => form.agenda.every((line) => line.title !== title));
  return {
    ...form,
    agenda: [...lines.map((title) => ({ ...emptyItem, title })), ...form.agenda],
    proposed: [...form.proposed, ...fresh],
  };
}
