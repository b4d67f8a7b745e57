import type { paths } from '#web/api/schema.d.ts';
import { unheardOf } from '#web/kit/closed-list.ts';
import { readDay, readHour } from '#web/kit/read-day.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { Level, UnitKind } from '#web/screens/organisation/kinds.ts';
import { statedLevels } from '#web/screens/plan-wizard/levels.ts';
import { bounds, periodCodeOf, type PlanForm, sumsYears } from '#web/screens/plan-wizard/plan-form.ts';

export type PlanBody = paths['/cycles/preview']['post']['requestBody']['content']['application/json'];
type Collection = NonNullable<PlanBody['collection']>;
type Rule = Collection['rule'];

/** What still has to be stated before a plan can be tried, in the order of the form. */
export type Gap =
  | 'committee'
  | 'programmes'
  | 'period'
  | 'inspection'
  | 'window'
  | 'members'
  | 'years'
  | 'template'
  | 'due'
  | 'signer'
  | 'rehearsal'
  | 'dates'
  | 'reviewDays';

export type Stated =
  | { readonly ok: true; readonly body: PlanBody }
  | { readonly ok: false; readonly gaps: readonly Gap[] };

/** The form as the api takes it, or what is missing in it. What is wrong in it the api says. */
export function statedPlan(form: PlanForm): Stated {
  const period = periodOf(form);
  const ofYears = sumsYears(form);
  const rule = ofYears ? null : ruleOf(form);
  const optional = [form.windowFrom, form.windowTo, form.cutOff, form.conference].every(emptyOrDay);
  const groups = form.groups.map((group) => ({ group, rule: dated(group.date, group.hour) }));
  const own = form.members.map((unit) => ownRule(form, unit));
  const levels = statedLevels(form);
  const clock = clockOf(form);
  const inspection = inspectionOf(form);
  const gaps: Gap[] = [
    ...when(form.committee === '', 'committee'),
    ...when(form.programmes.length === 0, 'programmes'),
    ...when(period === null, 'period'),
    ...when(inspection === null, 'inspection'),
    ...when(lacksWindow(form), 'window'),
    ...when(!ofYears && form.members.length === 0, 'members'),
    ...when(ofYears && form.years.length === 0, 'years'),
    ...when(form.template === '', 'template'),
    ...when(!ofYears && rule === null, 'due'),
    ...when(!optional || (!ofYears && (groups.some((each) => each.rule === null) || own.includes(undefined))), 'dates'),
    ...when(!ofYears && levels === null, 'reviewDays'),
    ...when(form.post.trim() === '' || form.signer.trim() === '', 'signer'),
    ...when(clock === undefined, 'rehearsal'),
  ];
  if (gaps.length > 0 || period === null || clock === undefined || inspection === null) return { ok: false, gaps };
  const [from, to, cutOff] = [readDay(form.windowFrom), readDay(form.windowTo), readDay(form.cutOff)];
  const dues = groups.flatMap((each) => (each.rule === null ? [] : [{ ...each.group, rule: each.rule }]));
  return {
    ok: true,
    body: {
      committee: form.committee,
      period,
      clock,
      ...(clock === null ? {} : { key: form.rehearsalKey }),
      programmes: [...form.programmes],
      reviewKind: form.reviewKind,
      members: ofYears ? [] : form.members.map((unit, row) => ({ unit, rule: own[row] ?? null })),
      template: {
        id: form.template,
        ...(form.templateVersion === '' ? {} : { version: Number(form.templateVersion) }),
      },
      ...(from === null || to === null ? {} : { dataWindow: { from, to } }),
      ...(cutOff === null ? {} : { cutOff }),
      ...(ofYears ? { years: [...form.years] } : asked(rule, dues, levels)),
      rollToWorkingDay: form.roll,
      ...(ofYears ? {} : { ladder: { hour: readHour(form.ladderHour) ?? '08:00', steps: [...form.ladder] } }),
      signer: {
        ...{ authority: form.authority.trim(), post: form.post.trim(), name: form.signer.trim() },
        ...(form.office.trim() === '' ? {} : { office: form.office.trim() }),
      },
      conference: form.holds,
      conferenceDate: form.holds === 'none' ? null : readDay(form.conference),
      ...(form.holds === 'none' || form.place.trim() === '' ? {} : { conferencePlace: form.place.trim() }),
      ...(form.basis.trim() === '' ? {} : { basis: form.basis.trim() }),
      ...(inspection === undefined ? {} : { inspection }),
    },
  };
}

type Dues = readonly (PlanForm['groups'][number] & { readonly rule: Rule })[];

/** When units report, and what each level keeps for the one below; where years are summed nobody does. */
function asked(
  rule: Rule | null,
  dues: Dues,
  levels: ReturnType<typeof statedLevels>,
): Pick<PlanBody, 'collection' | 'levels'> {
  if (rule === null) return {};
  const collection: Collection = {
    rule,
    // The kinds offered are those of units the api listed.
    byKind: dues.filter(({ by }) => by === 'kind').map((each) => ({ kind: each.of as UnitKind, rule: each.rule })),
    byLevel: dues.filter(({ by }) => by === 'level').map((each) => ({ level: each.of as Level, rule: each.rule })),
  };
  return { collection, ...(levels === undefined || levels === null ? {} : { levels }) };
}

function when<const T>(condition: boolean, value: T): T[] {
  return condition ? [value] : [];
}

function emptyOrDay(text: string): boolean {
  return text.trim() === '' || readDay(text) !== null;
}

function periodOf(form: PlanForm): PlanBody['period'] | null {
  const code = periodCodeOf(form);
  if (code !== null) return /^\d{4}/.test(code) ? code : null;
  const [from, to] = [readDay(form.otherFrom), readDay(form.otherTo)];
  if (from === null || to === null || form.otherLabel.trim() === '' || form.otherCode.trim() === '') return null;
  return { code: form.otherCode.trim(), label: form.otherLabel.trim(), from, to };
}

/** A period of its own has days of the data that nobody assumes; and half a window is none. */
function lacksWindow({ span, otherCode, windowFrom, windowTo }: PlanForm): boolean {
  const [from, to] = [windowFrom.trim() !== '', windowTo.trim() !== ''];
  const known = span !== 'other' || /^[12]\d{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/.test(otherCode.trim());
  return known ? from !== to : !from || !to;
}

/** Null: something of it is missing; undefined: it is no inspection. */
function inspectionOf(form: PlanForm): PlanBody['inspection'] | null {
  if (form.reviewKind !== 'inspection') return undefined;
  const [on, team, document] = [readDay(form.inspectedOn), form.inspectionTeam.trim(), form.inspectionPaper.trim()];
  return on === null || team === '' || document === '' ? null : { on, team, document };
}

function ruleOf(form: PlanForm): Rule | null {
  const hour = readHour(form.dueHour);
  if (hour === null) return null;
  const [date, on] = [readDay(form.dueDate), readDay(form.dueEventOn)];
  switch (form.dueBy) {
    case 'date':
      return date === null ? null : { kind: 'date', date, hour };
    case 'before':
      return date === null ? null : { kind: 'before', date, counted: form.dueCounted, hour };
    case 'beforeConference': {
      const workingDays = readWhole(form.dueDays, bounds.dueDays);
      if (workingDays === null || readDay(form.conference) === null) return null;
      return { kind: 'beforeConference', workingDays, hour };
    }
    case 'dayOfPeriod': {
      const day = readWhole(form.dueDayOfMonth, bounds.dueDayOfMonth);
      return day === null ? null : { kind: 'dayOfPeriod', day, hour };
    }
    case 'byEvent': {
      const days = readWhole(form.dueEventDays, bounds.dueEventDays);
      if (days === null || on === null || form.dueEvent.trim() === '') return null;
      const workingDays = form.dueEventSide === 'before' && days > 0 ? -days : days;
      return { kind: 'byEvent', event: form.dueEvent.trim(), on, workingDays, hour };
    }
    default:
      return unheardOf(form.dueBy, null);
  }
}

function dated(text: string, hourText: string): Rule | null {
  const [date, hour] = [readDay(text), readHour(hourText)];
  return date === null || hour === null ? null : { kind: 'date', date, hour };
}

/** Null = none of its own; undefined = half typed. */
function ownRule(form: PlanForm, unit: string): Rule | null | undefined {
  const own = form.own[unit];
  if (own === undefined || own.date.trim() === '') return null;
  return dated(own.date, own.hour) ?? undefined;
}

/** Null = a real cycle; undefined = a rehearsal whose clock is not stated. */
function clockOf(form: PlanForm): PlanBody['clock'] | undefined {
  if (!form.rehearsal) return null;
  const from = readDay(form.rehearsalFrom);
  const pace = Number(form.rehearsalPace.replace(',', '.'));
  if (from === null || !(pace > 0)) return undefined;
  return { origin: `${from}T08:00:00+07:00`, scale: pace * 1440 };
}
