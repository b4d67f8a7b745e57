import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { type Deadline, defaultLadder } from '#domain/deadlines/deadline.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { dueDate } from '#domain/follow-up-task/due-date.ts';
import type { TaskAddressee, TaskCreated, TaskDeadline, TaskEvent } from '#domain/follow-up-task/events.ts';
import type { TaskPaperIssuer } from '#domain/follow-up-task/task-paper.ts';
import type { RunningTask, TaskState } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { given, instant } from '#test/support/given.ts';

export const unitId = (id: string): UnitId => id as UnitId;
export const streamId = (id: string): StreamId => id as StreamId;

export const host = unitId('ninh-binh-a');
export const hoaLu = unitId('hoa-lu');
export const nhoQuan = unitId('nho-quan');

export const coordinator: Actor = { person: 'chuyên viên', role: 'coordinator', unit: host };
export const leader: Actor = { person: 'trưởng ban', role: 'leader', unit: host };
export const ofHoaLu: Actor = { person: 'cán bộ Hoa Lư', role: 'reporter', unit: hoaLu };
export const ofNhoQuan: Actor = { person: 'cán bộ Nho Quan', role: 'unitHead', unit: nhoQuan };

export const givenTask = given(followUpTask, defaultCalendar);

/** The notice of these tests went out on Tuesday 7/7/2020, one week after the conference. */
export const issued = '2020-07-07T09:00:00+07:00';

export function deadline(date: string, version = 1, hour = '24:00', at = issued): Deadline {
  const rule = { kind: 'date' as const, date: civilDate(date), hour, raw: null };
  const due = dueDate(rule, version, { calendar: defaultCalendar, ladder: defaultLadder, at: instant(at) });
  if (!due.ok) throw new Error(due.code);
  return due.deadline;
}

export const dated = (date: string): TaskDeadline => ({ kind: 'date', deadline: deadline(date) });

export const named = (unit: UnitId, inferred = false): TaskAddressee => ({
  name: `huyện ${unit}`,
  kind: 'named',
  unit,
  inferred,
});
export const everyBody: TaskAddressee = { name: 'các cấp, ngành', kind: 'class', unit: null, inferred: false };

export function created(more: Partial<TaskCreated['data']> = {}): TaskCreated {
  return {
    type: 'TaskCreated',
    data: {
      conference: streamId('conference/ninh-binh-2020-h1'),
      cycle: streamId('cycle/ninh-binh-2020-h1'),
      ledger: host as string as LedgerId,
      host,
      hostName: 'tỉnh Ninh Bình',
      noticeNumber: '05/TB-BCĐ',
      noticeDate: civilDate('2020-07-07'),
      number: 3,
      programme: 'QCDC',
      statement: 'Tăng đối thoại trực tiếp với dân',
      parts: [],
      addressees: [named(hoaLu)],
      deadline: { kind: 'none' },
      horizon: null,
      ladder: defaultLadder,
      clock: null,
      concludedAt: instant('2020-06-30T08:00:00+07:00'),
      ...more,
    },
  };
}

export const opened = (more: Partial<TaskCreated['data']> = {}) => [issued, created(more)] as const;

export function reported(at: string, unit = hoaLu, by = ofHoaLu.person) {
  const data = { unit, text: 'đã xong', documentNumber: '12/BC-UBND', arrivedAt: instant(at), by };
  return [at, { type: 'DoneReported', data }] as const;
}

export function assigned(at: string, ...units: readonly UnitId[]) {
  const named = units.map((unit) => ({ unit, name: `huyện ${unit}` }));
  const data = { units: named, lead: null, reason: 'chia việc', by: coordinator.person };
  return [at, { type: 'UnitsAssigned', data }] as const;
}

export function verified(at: string, unit: UnitId, late: boolean) {
  return [at, { type: 'TaskVerified', data: { unit, late, by: coordinator.person } }] as const;
}

export function completed(at: string, outcome: 'doneOnTime' | 'doneLate') {
  return [at, { type: 'TaskCompleted', data: { outcome, undecided: [] } }] as const;
}

export function running(state: TaskState): RunningTask {
  if (state.status !== 'running') throw new Error(`not running: ${state.status}`);
  return state;
}

/** Fires the due moments of [from, to] one by one, as the engine does with its one timer. */
/** Of each event, as the engine asks for them: after it. */
export type LettersOwed = ReadonlyMap<TaskEvent, ReturnType<typeof followUpTask.letters>>;

export function liveUntil(
  state: TaskState,
  to: string,
): { readonly state: TaskState; readonly events: readonly TaskEvent[]; readonly owed: LettersOwed } {
  const events: TaskEvent[] = [];
  const owed = new Map<TaskEvent, ReturnType<typeof followUpTask.letters>>();
  let now = state;
  for (;;) {
    const due = followUpTask.nextDue(now);
    if (due === null || due.at > instant(to)) return { state: now, events, owed };
    const fired = followUpTask.advance(now, due.at);
    if (fired.length === 0) throw new Error(`a due moment without an event: ${due.key}`);
    for (const event of fired) {
      now = followUpTask.evolve(now, event, due.at);
      events.push(event);
      owed.set(event, followUpTask.letters(now, event));
    }
  }
}

export const signer = { authority: '', post: 'Trưởng Ban', name: 'Nguyễn Văn A' };
export const issuer: TaskPaperIssuer = {
  ...{ committee: 'bcd-qcdc', layout: 'state', superior: 'Ủy ban nhân dân tỉnh Ninh Bình' },
  ...{ issuer: 'Ban Chỉ đạo', issuerCode: 'BCĐ', place: 'Ninh Bình', papers: { draftingUnit: 'VP' } },
};

export const day = (date: string): CivilDate => civilDate(date);
