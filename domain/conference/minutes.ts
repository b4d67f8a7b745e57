import { noticeParticipants, printedItem } from '#domain/conference/documents.ts';
import { toldRuns } from '#domain/conference/told-runs.ts';
import { notVoting } from '#domain/conference/votes.ts';
import { isRead } from '#domain/conference/parts.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { type MinutesPart, minutesParts, type MinutesText } from '#domain/documents/minutes-text.ts';
import { filledParts, type MinutesFacts } from '#domain/documents/minutes-parts.ts';
import type { DraftValue } from '#domain/drafts/draft.ts';
import { vietnamTime } from '#domain/kernel/civil-date.ts';
import { readHours } from '#domain/vietnamese/read-hours.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;
type Doc = Readonly<Record<string, DraftValue>>;

/** Where the minutes stand in their draft: what nobody typed is told by the record. */
export const minutesPointers = {
  from: '/from',
  to: '/to',
  secretaryName: '/secretary/name',
  secretaryPost: '/secretary/post',
  chairName: '/chair/name',
  part: (part: string): string => `/parts/${part}`,
  /** The record's own text when the part was typed over it: a later change of the record is told. */
  seen: (part: string): string => `/seen/${part}`,
  without: (part: string): string => `/without/${part}`,
} as const;

/** Each part as the record tells it now. */
export function filledMinutes(state: Convened): Readonly<Record<MinutesPart, string>> {
  return filledParts(factsOf(state));
}

/** The minutes as the draft has them, over what the record tells. */
export function minutesOfDraft(state: Convened, doc: Doc, filled = filledMinutes(state)): MinutesText {
  const { facts } = state;
  const [first] = facts.coChairs;
  const { part: at, without, from, to, secretaryName, secretaryPost, chairName } = minutesPointers;
  return {
    title: facts.title,
    heldOn: facts.heldOn,
    from: hourIn(said(doc, from) ?? toldHours(state).from),
    to: hourIn(said(doc, to) ?? toldHours(state).to),
    place: facts.place,
    chairs: facts.coChairs,
    secretary: { post: said(doc, secretaryPost) ?? '', name: said(doc, secretaryName) },
    chair: said(doc, chairName) ?? first?.name ?? '',
    parts: minutesParts.flatMap((part) => {
      const text = (said(doc, at(part)) ?? filled[part]).trim();
      return text === '' || doc[without(part)] === true ? [] : [{ part, text }];
    }),
  };
}

/** Null: nobody has typed there. Emptied it is empty: what the record tells does not come back by itself. */
function said(doc: Doc, pointer: string): string | null {
  const value = doc[pointer];
  return typeof value === 'string' ? value.trim() : null;
}

/** "11h30", "11 giờ 30" are 11:30; what is no hour stays as it was typed, to be refused at its place. */
function hourIn(text: string | null): string | null {
  if (text === null || text === '') return null;
  const hours = readHours(text);
  if (hours === null || hours.to !== null || hours.from >= 24 * 60) return text;
  return [Math.floor(hours.from / 60), hours.from % 60].map((one) => String(one).padStart(2, '0')).join(':');
}

function factsOf(state: Convened): MinutesFacts {
  const { facts, rollCalls, speeches, votes, recommendations, awards } = state;
  const entries = rollCalls.flatMap((call) => call.entries);
  const away = (how: 'excused' | 'absent') => entries.filter((one) => one.state === how).map(({ name }) => name);
  const spoken = speeches?.items ?? [];
  const read = new Set(spoken.map(({ paper }) => paper));
  return {
    participants: noticeParticipants(state),
    points: facts.points.flatMap(({ id, name }) => {
      const call = rollCalls.find(({ point }) => point === id);
      return call === undefined ? [] : [{ name, present: call.present }];
    }),
    excused: away('excused'),
    absent: away('absent'),
    substitutes: entries.flatMap(({ name, state: how, substitute, approval }) =>
      how !== 'substitute' || substitute === undefined || (approval ?? 'approved') !== 'approved'
        ? []
        : [{ who: substitute, instead: name }],
    ),
    agenda: agendaOf(state),
    votes: (votes ?? []).flatMap(({ question, counts }) =>
      counts === undefined ? [] : [{ question, ...counts, notVoting: notVoting(counts) }],
    ),
    speeches: spoken.map(({ by, paper, said: words, onProcedure = false }) => ({
      ...{ by, said: words, onProcedure },
      paper: paper === undefined ? null : (facts.papers[paper - 1]?.title ?? null),
    })),
    unread: facts.papers.filter((paper, index) => isRead(paper) && !read.has(index + 1)),
    recommendations,
    awards: awards.map(({ kindLabel, by, recipient, count, names, for: why }) => ({
      ...{ what: kindLabel, by, recipient, count, names, for: why },
    })),
    concluded: concludedIn(state),
  };
}

/** Each item with the hours at which it was dealt with; one that was taken out after it had begun comes last. */
function agendaOf({ facts, session }: Convened): MinutesFacts['agenda'] {
  const runs = session === undefined ? [] : toldRuns(session);
  const hours = runs.map(({ item, title, from, to }) => ({
    ...{ item, title, from: vietnamTime(from), to: to === undefined ? null : vietnamTime(to) },
  }));
  return [
    ...facts.agenda.map((one, index) => ({ ...one, dealtWith: hours.filter(({ item }) => item === index + 1) })),
    ...hours
      .filter(({ item }) => item === null)
      .map((run) => ({ time: '', title: run.title, presenter: null, dealtWith: [run] })),
  ];
}

/** When it began and ended, by the items; without them by the hour that was announced. */
export function toldHours({ facts, session }: Convened): { readonly from: string | null; readonly to: string | null } {
  const runs = session === undefined ? [] : toldRuns(session);
  const [first, last] = [runs[0], runs.at(-1)];
  return {
    from: first === undefined ? facts.hour : vietnamTime(first.from),
    to: last?.to === undefined ? null : vietnamTime(last.to),
  };
}

function concludedIn(state: Convened): MinutesFacts['concluded'] {
  if (!('draft' in state)) return null;
  const { tasks, assessment } = state.draft;
  const { results = [], shortcomings = [], causes = [] } = assessment ?? {};
  return { results, shortcomings, causes, items: tasks.map(printedItem) };
}
