import type { StreamId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import type { Db } from '#db/database.ts';
import { type PersonaName, stage } from '#api/evaluation/cast.ts';
import { loadedCycles } from '#api/evaluation/load-example.ts';
import { cycleStream, unitId } from '#api/support/ids.ts';

/** In the order in which they are played; the console has the words. */
export const guideSteps = [
  'enter',
  'submit',
  'review',
  'extension',
  'close',
  'consolidate',
  'approve',
  'convene',
  'conclude',
  'notice',
  'assign',
  'report',
  'verify',
] as const;
export type GuideStep = (typeof guideSteps)[number];

export interface StepOnTheWay {
  readonly step: GuideStep;
  readonly persona: PersonaName;
  readonly done: boolean;
  /** Where in the console it is done. */
  readonly address: string;
}

const order = ['planned', 'collecting', 'collected', 'consolidated', 'approved', 'conferencing', 'concluded', 'closed'];

/** The guided first cycle: who does what where, and what is done already, by whomever. */
export async function firstCycle(db: Db): Promise<readonly StepOnTheWay[]> {
  const { collecting: slug } = loadedCycles;
  const cycle = cycleStream(slug);
  const { played } = stage();
  const [{ status, conference }, members, presented] = await Promise.all([
    cycleOf(db, cycle),
    db.selectFrom('cycle_member').select(['unit', 'status', 'asked']).where('cycle', '=', cycle).execute(),
    isPresented(db, `report/${slug}/${played}`),
  ]);
  const { held, tasks, works } = await afterwards(db, conference);
  const past = (wanted: string): boolean => order.indexOf(status) >= order.indexOf(wanted);
  const own = members.find(({ unit }) => unit === unitId(played));
  const handedIn = own?.status === 'submitted' || own?.status === 'accepted';
  const meeting = conference === null ? '/hoi-nghi' : `/hoi-nghi/${slugOf(conference)}`;
  const board = `/ky-bao-cao/${slug}`;
  const report = `${board}/bao-cao/${played}`;
  const reported = works.some((work) => work === 'reported' || work === 'verified');
  const states: Readonly<Record<GuideStep, Omit<StepOnTheWay, 'step'>>> = {
    enter: { persona: 'reporter', done: presented || handedIn, address: report },
    submit: { persona: 'unitHead', done: handedIn, address: report },
    review: {
      persona: 'coordinator',
      done: own?.status === 'accepted' && members.every((member) => member.status !== 'submitted'),
      address: `${board}/duyet`,
    },
    extension: { persona: 'leader', done: members.every(({ asked }) => asked === null), address: board },
    close: { persona: 'leader', done: past('collected'), address: board },
    consolidate: { persona: 'coordinator', done: past('consolidated'), address: `${board}/tong-hop` },
    approve: { persona: 'leader', done: past('approved'), address: `${board}/tong-hop` },
    convene: { persona: 'coordinator', done: conference !== null, address: `/hoi-nghi/trieu-tap?ky=${slug}` },
    conclude: {
      persona: 'leader',
      done: ['concluded', 'noticeIssued'].includes(held ?? ''),
      address: conference === null ? meeting : `${meeting}/ket-luan`,
    },
    notice: {
      persona: 'coordinator',
      done: held === 'noticeIssued',
      address: conference === null ? meeting : `${meeting}/ket-luan`,
    },
    assign: { persona: 'leader', done: tasks.some((unitCount) => unitCount > 0), address: '/nhiem-vu' },
    report: { persona: 'unitHead', done: reported, address: '/viec-can-xu-ly' },
    verify: { persona: 'coordinator', done: works.includes('verified'), address: '/viec-can-xu-ly' },
  };
  return guideSteps.map((step) => ({ step, ...states[step] }));
}

async function cycleOf(db: Db, stream: StreamId) {
  const row = await db
    .selectFrom('cycle_view')
    .select(['status', 'conference'])
    .where('stream', '=', stream)
    .executeTakeFirst();
  return row ?? { status: 'none', conference: null };
}

async function isPresented(db: Db, key: string): Promise<boolean> {
  const row = await db.selectFrom('draft').select('presented_at').where('key', '=', key).executeTakeFirst();
  return row !== undefined && row.presented_at !== null;
}

async function afterwards(db: Db, conference: StreamId | null) {
  if (conference === null) return { held: null, tasks: [], works: [] };
  const [row, tasks, works] = await Promise.all([
    db.selectFrom('conference_view').select('status').where('stream', '=', conference).executeTakeFirst(),
    db.selectFrom('task_view').select('unit_count').where('conference', '=', conference).execute(),
    db
      .selectFrom('task_unit')
      .innerJoin('task_view', 'task_view.stream', 'task_unit.task')
      .select('task_unit.status')
      .where('task_view.conference', '=', conference)
      .execute(),
  ]);
  return {
    held: row?.status ?? null,
    tasks: tasks.map(({ unit_count }) => unit_count),
    works: works.map(({ status }) => status),
  };
}
