import { shorten } from '#domain/kernel/cut-text.ts';
import { type CivilDate, parseCivilDate, vietnamDate, vietnamTime } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { readMoment } from '#domain/words/dates.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import { rehearsalMark } from '#domain/words/mail.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';

/** A moment, or whole days with the last of them. */
export type CalendarTime = { readonly at: Instant } | { readonly from: CivilDate; readonly to: CivilDate };

/** What a letter puts into its reader's calendar, moves there, or takes out again. */
export interface CalendarEntry {
  /** One thing of the stream for one unit, whatever letters tell of it, e.g. `term/nho-quan`. */
  readonly of: string;
  readonly title: string;
  readonly place: string | null;
  readonly time: CalendarTime;
  readonly cancelled: boolean;
}

type Occasion = 'term' | 'conference' | 'inspection';

/** Which letters set or move what; closed, so that a new kind of letter does not compile until it is said of it. */
const occasions: Record<LetterTemplate, Occasion | 'none'> = {
  callIssued: 'term',
  extensionGranted: 'term',
  reportReopened: 'term',
  deadlineMoved: 'term',
  deadlineSuspended: 'term',
  deadlineResumed: 'term',
  exempted: 'term',
  taskAssigned: 'term',
  taskReturned: 'term',
  taskExtensionDecided: 'term',
  invitation: 'conference',
  conferenceCorrected: 'conference',
  // Of a cycle it says that the reports are due on another day: see `occasionOf`.
  conferenceMoved: 'conference',
  inspectionPlanned: 'inspection',
  inspectionChanged: 'inspection',
  // What only reminds, or tells of an act, changes no day.
  deadlineReminder: 'none',
  deadlineOverdue: 'none',
  deadlineEscalated: 'none',
  unitsEscalated: 'none',
  collectionClosingSoon: 'none',
  manualUrge: 'none',
  urgingLetterIssued: 'none',
  extensionLetterIssued: 'none',
  reportReceipt: 'none',
  reportReturned: 'none',
  reportPlacesOpened: 'none',
  reportAccepted: 'none',
  extensionAsked: 'none',
  extensionRefused: 'none',
  cycleProposed: 'none',
  opinionAsked: 'none',
  opinionDue: 'none',
  varianceRecorded: 'none',
  varianceAccepted: 'none',
  varianceRefused: 'none',
  varianceInReport: 'none',
  invitationReminder: 'none',
  noticeIssued: 'none',
  taskReminder: 'none',
  taskOverdue: 'none',
  taskEscalated: 'none',
  taskSilent: 'none',
  taskReported: 'none',
  taskVerified: 'none',
  taskExtensionAsked: 'none',
  taskPaperIssued: 'none',
  changePaperIssued: 'none',
  inspectionSession: 'none',
  inspectionConcluded: 'none',
  inspectionAnswerDue: 'none',
};

/** Null: the letter changes no day. A part of a task has no entry of its own: the letter that gives the task names its parts. */
export function calendarEntry(letter: Letter, now: Instant, rehearsal: boolean): CalendarEntry | null {
  const { template, to, facts } = letter;
  const [first] = to;
  const occasion = occasionOf(template, facts);
  if (first === undefined || occasion === 'none') return null;
  if (facts['milestone'] !== undefined || facts['decision'] === 'refused') return null;
  const cancelled = takesOut(template, facts);
  const title = say(titles[occasion], facts);
  const time = timeOf(occasion, facts) ?? (cancelled ? wholeDay(vietnamDate(now)) : null);
  if (title === null || time === null) return null;
  return {
    of: `${occasion}/${first.unit}`,
    title: shorten(rehearsal ? `${rehearsalMark} ${title}` : title, mostOfTitle),
    place: say(['{venue}; điểm cầu {connectionPoint}', '{venue}', 'Điểm cầu {connectionPoint}'], facts),
    ...{ time, cancelled },
  };
}

const mostOfTitle = 160;

const titles: Record<Occasion, Wording> = {
  term: ['Hạn nhiệm vụ: {statement}', 'Hạn gửi báo cáo {cycle}: {unit}'],
  conference: '{conference}',
  inspection: 'Kiểm tra: {inspection}',
};

function occasionOf(template: string, facts: Facts): Occasion | 'none' {
  if (!isOurs(template)) throw new Error(`a letter of an unknown kind: ${template}`);
  return template === 'conferenceMoved' && facts['cycle'] !== undefined ? 'term' : occasions[template];
}

function isOurs(template: string): template is LetterTemplate {
  return Object.hasOwn(occasions, template);
}

/** What the letter tells of is over before its day has come, or is no longer its reader's. */
function takesOut(template: string, facts: Facts): boolean {
  switch (template) {
    case 'exempted':
    case 'deadlineSuspended':
      return true;
    case 'taskExtensionDecided':
      return facts['decision'] === 'withdrawn';
    case 'conferenceMoved':
      return facts['cycle'] === undefined && facts['heldOn'] === undefined;
    case 'conferenceCorrected':
      return facts['link'] === '';
    case 'inspectionChanged':
      return facts['calledOff'] !== undefined;
    default:
      return false;
  }
}

function timeOf(occasion: Occasion, facts: Facts): CalendarTime | null {
  switch (occasion) {
    case 'term':
      return momentOf(facts['dueAt']);
    case 'conference':
      // At its hour where one is stated.
      return momentOf(facts['startsAt']) ?? momentOf(facts['heldOn']) ?? momentOf(facts['previousDate']);
    case 'inspection':
      return daysOf(facts['from'], facts['to']);
    default:
      return unreachable(occasion);
  }
}

/** A term that runs to midnight is its day. */
function momentOf(fact: string | number | undefined): CalendarTime | null {
  const moment = typeof fact === 'string' ? readMoment(fact) : null;
  if (moment === null) return null;
  const { date, at } = moment;
  return at === null || vietnamTime(at) === '00:00' ? wholeDay(date) : { at };
}

function daysOf(from: string | number | undefined, to: string | number | undefined): CalendarTime | null {
  const [first, last] = [from, to].map((day) => (typeof day === 'string' ? parseCivilDate(day) : null));
  return first === undefined || first === null ? null : { from: first, to: last ?? first };
}

function wholeDay(day: CivilDate): CalendarTime {
  return { from: day, to: day };
}
