import { expect } from 'vitest';
import type { TestStack } from '#test/support/in-process.ts';
import { coordinator, leader, must, planBody } from '#test/api/world.ts';

/** The morning of a conference held on 30 June 2020: time runs as usual from there, so its day has come and stays. */
export const heldOn = '2020-06-30';

/** A planned rehearsal whose own time is that morning; the answer is its address. */
export async function cycleOnTheDay(stack: TestStack, key: string): Promise<string> {
  return cycleOn(stack, { key, period: '2020-H1', day: heldOn, due: '2020-07-24' });
}

interface Rehearsed {
  readonly period: string;
  readonly day: string;
  /** The last day of its reports. */
  readonly due: string;
  readonly key?: string;
}

/** The same on the morning of any day: of a period that has none yet. */
export async function cycleOn(
  stack: TestStack,
  { period, day, due, key = period.toLowerCase() }: Rehearsed,
): Promise<string> {
  const planned = await must(stack, coordinator, '/cycles', {
    ...planBody({ key }),
    ...{ period, clock: { origin: `${day}T08:30:00+07:00`, scale: 1 } },
    collection: { rule: { kind: 'date', date: due, hour: '17:00' } },
  });
  return (planned['answer'] as { cycle: string }).cycle;
}

/** Events of the conference and its tasks: the cycles hear of it by messages, in their own time. */
export async function ownEvents(stack: TestStack): Promise<number> {
  const { count } = await stack.db
    .selectFrom('events')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => eb.or([eb('stream', 'like', 'conference/%' as never), eb('stream', 'like', 'task/%' as never)]))
    .executeTakeFirstOrThrow();
  return count;
}

export const signer = { authority: 'TM. BAN CHỈ ĐẠO', post: 'Trưởng ban', name: 'Nguyễn Văn A' };

export function conveneBody(cycles: readonly string[], conference = 'so-ket') {
  return {
    conference,
    title: 'Hội nghị sơ kết 6 tháng đầu năm 2020',
    cycles,
    heldOn,
    hour: '14:00',
    form: 'online',
    place: 'Hội trường',
    points: [
      { id: 'trung-tam', name: 'Điểm cầu trung tâm', isMain: true },
      { id: 'huyen-a', name: 'Điểm cầu huyện A', unit: 'huyen-a' },
    ],
    declaredPoints: 3,
    coChairs: [{ post: 'Trưởng Ban Chỉ đạo', name: null }, { post: 'Phó Trưởng ban Thường trực' }],
    invitees: [
      { id: 'a', name: 'huyện A', unit: 'huyen-a', kind: 'member' },
      { id: 'b', name: 'huyện B', unit: 'huyen-b', kind: 'member' },
      { id: 'khac', name: 'đại biểu khác', kind: 'delegate' },
    ],
    papers: [{ byKind: 'enterprise', by: 'Công ty X' }],
  };
}

export const tasks = [
  {
    number: 1,
    programme: 'QCDC',
    statement: 'Kiểm tra, giám sát nhiều hơn',
    addressees: [{ name: 'huyện A', kind: 'named', unit: 'huyen-a' }],
    deadline: { kind: 'date', date: '2020-07-15' },
  },
  {
    number: 2,
    programme: 'QCDC',
    statement: 'Công khai bốn nhóm việc',
    parts: ['a) kế hoạch', 'b) dự án', 'c) phí', 'd) dự toán'],
    addressees: [{ name: 'các cấp, ngành', kind: 'class' }],
    deadline: { kind: 'relative', text: 'trước khi trình HĐND', appliesTo: 'd' },
  },
  {
    number: 3,
    programme: 'QCDC',
    statement: 'Giữ vững kết quả',
    addressees: [{ name: 'các xã', kind: 'class', inferred: true }],
    horizon: { label: '6 tháng cuối năm 2020' },
  },
  { number: 4, programme: 'QCDC', statement: 'Tuyên truyền' },
];

/** A conference that has issued its notice: its tasks run from here. */
export async function concludedConference(
  stack: TestStack,
  conference = 'so-ket',
  beforehand: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const cycle = await cycleOnTheDay(stack, 'mot');
  await must(stack, coordinator, '/conferences', conveneBody([cycle], conference));
  await beforehand();
  await must(stack, leader, `/conferences/${conference}/conclusions`, { tasks });
  await must(stack, coordinator, `/conferences/${conference}/notice`, { number: 5, date: heldOn, signer });
}

/** Among the paragraphs of an invitation, whoever is named. */
export function inviting(...names: readonly string[]): unknown {
  return expect.arrayContaining(names.map((name) => expect.objectContaining({ text: expect.stringContaining(name) })));
}
