import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { Conclude, IssueNotice } from '#domain/conference/commands.ts';
import { conclude } from '#domain/conference/conclude.ts';
import type { Assessment, ConclusionWarning, DraftTask } from '#domain/conference/conclusion.ts';
import { noticeDocument } from '#domain/conference/documents.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { evolve } from '#domain/conference/evolve.ts';
import { issueNotice } from '#domain/conference/issue-notice.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import { letters as lettersOn } from '#domain/conference/letters.ts';
import type { ConcludedConference, ConferenceState } from '#domain/conference/state.ts';
import { conclusionWarnings } from '#domain/conference/warnings.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import type { TaskLetter } from '#domain/follow-up-task/letter-templates.ts';
import { letters as taskLetters } from '#domain/follow-up-task/letters.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Given } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { happen } from '#domain/kernel/play.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

export type Previewable = Exclude<ConferenceState, { readonly status: 'none' }>;

export interface PreviewWish {
  readonly declaredCount: number | null;
  readonly tasks: readonly DraftTask[];
  readonly assessment?: Assessment;
  /** Null: not given yet, the page leaves room for it. */
  readonly number: WrittenNumber | null;
  readonly date: CivilDate;
  readonly signer: IssueNotice['data']['signer'];
}

export interface TaskPreview {
  readonly number: number;
  /** Units that have it from the first moment: named, known, and stated by the text. */
  readonly units: readonly string[];
  readonly firstReminderAt: Instant | null;
  /** The day from which it is raised if nothing is heard; null = it has a date. */
  readonly silentFrom: CivilDate | null;
}

export interface NoticePreview {
  readonly document: OfficialDocument;
  readonly warnings: readonly ConclusionWarning[];
  /** Every "no" it would meet now, the first of each task; a pointer leads into the wish. */
  readonly obstacles: readonly Refusal[];
  /** Empty while anything stands in the way of the notice as a whole. */
  readonly tasks: readonly TaskPreview[];
  readonly letters: readonly (ConferenceLetter | TaskLetter)[];
}

/** Plays concluding and issuing by their own code and stores nothing. What is missing is told, never refused. */
export function noticePreview(state: Previewable, wish: PreviewWish, given: Given): NoticePreview {
  const warnings = conclusionWarnings(wish.declaredCount, wish.tasks);
  const isDraft = state.status !== 'noticeIssued';
  const document = { ...noticeDocument(state, wish, wish), draft: isDraft };
  const inTasks = wish.tasks.map((task, index) => obstacleOf(state, task, index, given));
  const good = wish.tasks.filter((_task, index) => inTasks[index] === null);
  const whole = conclude(state, { declaredCount: wish.declaredCount, tasks: good }, given);
  const draft = { declaredCount: wish.declaredCount, tasks: good, warnings: [] };
  const { status: _status, ...facts } = state;
  const concluded: ConcludedConference = { ...facts, status: 'concluded', draft };
  const { date, signer } = wish;
  const issued = issueNotice(concluded, { number: wish.number ?? 1, date, signer }, given);
  const obstacles = [
    ...inTasks.filter((obstacle) => obstacle !== null),
    ...(whole.kind === 'refused' ? [whole.refusal] : []),
    ...(issued.kind === 'refused' ? [issued.refusal] : []),
  ];
  const told = { document, warnings, obstacles: unlikeEachOther(obstacles) };
  if (issued.kind !== 'accepted') return { ...told, tasks: [], letters: [] };
  const { steps } = happen<ConferenceState, ConferenceEvent>({ evolve }, concluded, issued.events, given.at);
  const letters: (ConferenceLetter | TaskLetter)[] = steps.flatMap((step) => lettersOn(step.state, step.event));
  const tasks = (issued.opens ?? []).map(({ events }) => {
    // What the notice opens are tasks, and a task begins with this event.
    const [created] = events as readonly [TaskCreated];
    const task = followUpTask.evolve(followUpTask.initial, created, given.at);
    letters.push(...taskLetters(task, created));
    return taskPreview(task, created);
  });
  return { ...told, tasks, letters };
}

/** One task by itself, so that all that are wrong are told at once and not one after the other. */
function obstacleOf(state: Previewable, task: DraftTask, index: number, given: Given): Refusal | null {
  const data: Conclude['data'] = { declaredCount: null, tasks: [task] };
  const no = conclude(state, data, given);
  if (no.kind !== 'refused' || no.refusal.pointer?.startsWith('/tasks/0/') !== true) return null;
  return { ...no.refusal, pointer: `/tasks/${index}/${no.refusal.pointer.slice('/tasks/0/'.length)}` };
}

function unlikeEachOther(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(
    ({ code, pointer }, index) =>
      refusals.findIndex((other) => other.code === code && other.pointer === pointer) === index,
  );
}

function taskPreview(task: TaskState, { data }: TaskCreated): TaskPreview {
  const due = followUpTask.nextDue(task);
  const dated = data.deadline.kind === 'date';
  return {
    number: data.number,
    units: task.status === 'none' ? [] : task.assignees.map(({ unit }) => unit),
    firstReminderAt: dated ? (due?.at ?? null) : null,
    silentFrom: dated ? null : silenceFlagDate(vietnamDate(data.concludedAt)),
  };
}
