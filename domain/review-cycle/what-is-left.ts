import type { DraftTask } from '#domain/conference/conclusion.ts';
import { askedItems } from '#domain/conference/asked-items.ts';
import type { Recommendation } from '#domain/conference/parts.ts';
import { dateOf } from '#domain/follow-up-task/assignees.ts';
import type { RunningTask, TaskState } from '#domain/follow-up-task/state.ts';
import { unkeptOf } from '#domain/follow-up-task/unkept-promises.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { shorten } from '#domain/kernel/cut-text.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';
import { type Asked, namesOf, waitingFor } from '#domain/recommendation/asked.ts';
import { goesOnIn } from '#domain/recommendation/goes-on.ts';
import { sourceTitle } from '#domain/words/source.ts';
import {
  type LeftOpen,
  mostTasksNamed,
  type NoticeToReport,
  type RecommendationLeftOpen,
  type ShortcomingAgain,
  type TaskLeftOpen,
} from '#domain/review-cycle/left-open.ts';

/** What a conference with its notice says of the next cycle. `isLast`: none after it concluded on one of the programmes. */
export interface EarlierConference {
  readonly conference: StreamId;
  readonly title: string;
  readonly notice: string;
  readonly date: CivilDate;
  readonly isLast: boolean;
  readonly host: string;
  readonly recommendations: readonly Recommendation[];
  /** Left out: nobody has answered any. */
  readonly answers?: readonly AnswerGiven[];
  readonly concluded: readonly DraftTask[];
  readonly shortcomings: readonly StatedBefore[];
}

/** A shortcoming as the register has it, by where it was stated last. */
export interface StatedBefore {
  readonly id: string;
  readonly statement: string;
  readonly recurs: boolean;
  readonly since: CivilDate;
  readonly recurrences: number;
}

/** A task with the time it is for it. */
export interface TaskThen {
  readonly state: TaskState;
  readonly at: Instant;
}

/** Its recommendations go both ways, and wait for answers like those of a conference. */
export interface EarlierInspection {
  readonly inspection: StreamId;
  readonly notice: string;
  readonly asked: readonly Asked[];
  readonly answers: readonly AnswerGiven[];
}

export interface WhatIsLeft {
  readonly conferences: readonly EarlierConference[];
  /** What concluded inspections asked on the cycle's programmes; left out: there was none. */
  readonly inspections?: readonly EarlierInspection[];
  readonly tasks: readonly TaskThen[];
  /** Running ones beyond those handed in. */
  readonly more?: number;
  readonly counts: ReadonlyMap<StreamId, Pick<NoticeToReport, 'given' | 'done' | 'overdue'>>;
}

/** A task is told by how it begins; the whole of it stands in the notice. */
const longestStatement = 600;

/** Every running task, of whichever conference; the last notices, and those of which something is open still. */
export function whatIsLeft({ conferences, inspections = [], tasks, more = 0, counts }: WhatIsLeft): LeftOpen {
  const all = tasks.flatMap(({ state, at }) => (state.status === 'running' ? [{ state, at }] : []));
  // What a later notice took over is asked for by that one alone.
  const goOn = new Set(all.map(({ state }) => state.created.takenOver?.task));
  const running = all.filter(({ state }) => !goOn.has(state.task));
  const named = running.slice(0, mostTasksNamed);
  const open = new Set(running.map(({ state }) => state.created.conference));
  const last = conferences.filter(({ isLast }) => isLast);
  const notices = conferences
    .filter(({ conference, isLast }) => isLast || open.has(conference))
    .map(({ conference, title, notice, date }): NoticeToReport => {
      const counted = counts.get(conference) ?? { given: 0, done: 0, overdue: 0 };
      return { conference, title, notice, date, ...counted };
    });
  const asking = [
    ...conferences.map((held) => ({ ...held, asked: askedItems(held) })),
    ...inspections.map(({ inspection, ...made }) => ({ ...made, conference: inspection })),
  ];
  const recommendations = asking.flatMap((made) => unanswered(made, conferences));
  const again = last.flatMap(found);
  return {
    ...{ tasks: named.map(taskLeftOpen), more: running.length - named.length + more, recurring: [] },
    ...(notices.length === 0 ? {} : { notices }),
    ...(recommendations.length === 0 ? {} : { recommendations }),
    ...(again.length === 0 ? {} : { again }),
  };
}

function taskLeftOpen({ state, at }: { readonly state: RunningTask; readonly at: Instant }): TaskLeftOpen {
  const { task, created, deadline, assignees, lead } = state;
  const units =
    assignees.length > 0
      ? assignees.map(({ unit, name }) => ({ unit, name, ...(unit === lead ? { lead: true as const } : {}) }))
      : created.addressees.filter(({ inferred }) => !inferred).map(({ unit, name }) => ({ unit, name }));
  const unkept = unkeptOf(state, at);
  return {
    ...{ task, notice: created.noticeNumber, number: created.number, programme: created.programme, units },
    ...(created.source === undefined
      ? {}
      : { source: sourceTitle(created.source, created.noticeNumber, created.noticeDate) }),
    statement: shorten(created.statement, longestStatement),
    due: dateOf(deadline)?.date ?? null,
    dueText: 'text' in deadline ? deadline.text : null,
    ...(unkept.length === 0 ? {} : { unkept }),
  };
}

interface Asking {
  readonly conference: StreamId;
  readonly notice: string;
  readonly asked: readonly Asked[];
  readonly answers?: readonly AnswerGiven[];
}

/** Whatever made it, as long as no answer has come and no later notice asks for it again. */
function unanswered(
  { conference, notice, asked, answers }: Asking,
  all: readonly EarlierConference[],
): readonly RecommendationLeftOpen[] {
  return asked.flatMap((one) => {
    const waiting = waitingFor(one, answers);
    if (waiting === null || goesOnIn({ notice, asked: one }, all) !== null) return [];
    const { id, number, from, statement } = one;
    const line = { conference, notice, id, number, from, to: namesOf(waiting) };
    return [{ ...line, statement: shorten(statement, longestStatement) }];
  });
}

/** Those that were stated before, by the register or by the conference itself. */
function found({ conference, shortcomings }: EarlierConference): readonly ShortcomingAgain[] {
  return shortcomings
    .filter(({ recurs }) => recurs)
    .map(({ id, statement, since, recurrences }) => ({
      ...{ conference, id, statement: shorten(statement, longestStatement) },
      ...(recurrences === 0 ? {} : { since, recurrences }),
    }));
}
