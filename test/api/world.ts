import type { Actor, Role } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { CallAnswer, TestStack } from '#test/support/in-process.ts';

export function actor(role: Role, unit: string, person = `${role} of ${unit}`): Actor {
  return { person, role, unit: unit as UnitId };
}

export const admin = actor('admin', 'quan-tri');
export const coordinator = actor('coordinator', 'tinh-x');
export const leader = actor('leader', 'tinh-x');
export const reporterA = actor('reporter', 'huyen-a');
export const reporterB = actor('reporter', 'huyen-b');
/** A registered unit that no cycle here asks. */
export const reporterOutside = actor('reporter', 'huyen-z');

export const members = ['huyen-a', 'huyen-b', 'huyen-c'];

/** Whatever takes requests: all in one process, or a product that was started. */
type Door = Pick<TestStack, 'call'>;

/** A command that must be accepted. */
export async function must(stack: Door, by: Actor, url: string, body: object): Promise<Record<string, unknown>> {
  const answer = await stack.call(by, 'POST', url, body);
  if (answer.status !== 200) throw new Error(`POST ${url}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function ask(stack: Door, by: Actor, url: string): Promise<CallAnswer['body']> {
  const answer = await stack.call(by, 'GET', url);
  if (answer.status !== 200) throw new Error(`GET ${url}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A province with four districts, its committee and a template of one total with two parts. */
export async function settle(stack: Door): Promise<void> {
  const district = (id: string, name: string) => ({
    id,
    kind: 'ruralDistrict',
    level: 'district',
    parent: 'tinh-x',
    name,
    validTo: '2025-06-30',
  });
  await must(stack, admin, '/organisation/import', {
    effective: '2020-01-01',
    document: null,
    units: [
      { id: 'vn', kind: 'country', level: 'central', parent: null, name: 'Trung ương' },
      { id: 'tinh-x', kind: 'province', level: 'province', parent: 'vn', name: 'tỉnh X' },
      district('huyen-a', 'huyện A'),
      district('huyen-b', 'huyện B'),
      district('huyen-c', 'huyện C'),
      district('huyen-z', 'huyện Z'),
      { id: 'xa-a1', kind: 'commune', level: 'commune', parent: 'huyen-a', name: 'xã A1', validTo: '2025-06-30' },
    ],
    contacts: members.map((unit) => ({
      unit,
      contacts: {
        reporter: { name: `Người lập biểu ${unit}`, email: `bieu@${unit}.example` },
        unitHead: { name: `Thủ trưởng ${unit}`, email: `truong@${unit}.example` },
      },
    })),
    committees: [committee],
  });
  await must(stack, admin, '/templates/qcdc', template);
}

export const committee = {
  id: 'tinh-x-qcdc',
  host: 'tinh-x',
  name: 'Ban Chỉ đạo Quy chế dân chủ tỉnh X',
  programmes: ['QCDC'],
  layout: 'party',
  superior: 'Tỉnh ủy X',
  issuerCode: 'BCĐ',
  place: 'X',
  chair: { title: 'Trưởng Ban Chỉ đạo', posts: ['Phó Bí thư Thường trực Tỉnh ủy'] },
};

const indicator = (code: string, kind: string, more: object = {}) => ({
  code,
  label: `mô hình ${code}`,
  unit: 'mô hình',
  kind,
  programme: 'QCDC',
  required: true,
  ...more,
});

export const template = {
  name: 'Đề cương sơ kết',
  sections: [{ code: 'ket-qua', label: 'Kết quả' }],
  indicators: [
    indicator('models', 'total'),
    indicator('economy', 'part', { of: 'models', by: 'field' }),
    indicator('culture', 'part', { of: 'models', by: 'field' }),
    indicator('share', 'share', { required: false, unit: '%' }),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'models', parts: ['economy', 'culture'] },
    { id: 'R2', check: 'K2', share: 'share', numerator: 'economy', denominator: 'models', decimals: 1 },
  ],
};

/** A half-year review of 2020 on a rehearsal's clock that begins on 1 June 2020 and runs as fast as asked. */
export function planBody(wishes: { readonly key?: string; readonly scale?: number } = {}) {
  return {
    committee: 'tinh-x-qcdc',
    period: '2020-H1',
    clock: { origin: '2020-06-01T08:00:00+07:00', scale: wishes.scale ?? 1 },
    key: wishes.key ?? 'thu',
    programmes: ['QCDC'],
    reviewKind: 'interim',
    members: members.map((unit) => ({ unit })),
    template: { id: 'qcdc' },
    collection: { rule: { kind: 'date', date: '2020-06-22', hour: '17:00' } },
    signer: { authority: 'TM. BAN CHỈ ĐẠO', post: 'Trưởng ban', name: 'Nguyễn Văn A' },
  };
}

/** Planned and called; the answer is the cycle's address. */
export async function calledCycle(stack: Door, wishes: Parameters<typeof planBody>[0] = {}): Promise<string> {
  const planned = await must(stack, coordinator, '/cycles', planBody(wishes));
  const { cycle } = planned['answer'] as { cycle: string };
  await must(stack, coordinator, `/cycles/${cycle}/call`, { number: 12, date: '2020-06-01' });
  return cycle;
}

export function reportBody(economy: string | number = 2, culture: string | number = 3, total: string | number = 5) {
  return {
    period: '2020-H1',
    figures: [
      { code: 'models', value: total },
      { code: 'economy', value: economy },
      { code: 'culture', value: culture },
    ],
    signer: { post: 'Trưởng ban', name: 'Trần Văn B' },
  };
}

export async function eventCount(stack: TestStack): Promise<number> {
  const { count } = await stack.db
    .selectFrom('events')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
