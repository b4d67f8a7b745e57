import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { readWorkbook } from '#api/support/workbook.ts';
import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { rebuiltOtherwise } from '#test/api/rebuilt.ts';
import {
  actor,
  ask,
  coordinator,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let first: string;
let second: string;
const otherHost = actor('coordinator', 'huyen-a');

/** One quarter lived to its approval; A and B report, C is exempted. */
async function lived(period: string, a: readonly [number, number], b: readonly [number, number]): Promise<string> {
  const planned = await must(stack, coordinator, '/cycles', { ...planBody({ key: 'nam' }), period });
  const { cycle } = planned['answer'] as { cycle: string };
  const at = `/cycles/${cycle}`;
  await must(stack, coordinator, `${at}/call`, { number: 12, date: '2020-06-01' });
  for (const [by, unit, [economy, culture]] of [
    [reporterA, 'huyen-a', a] as const,
    [reporterB, 'huyen-b', b] as const,
  ]) {
    await must(stack, by, `${at}/reports/${unit}/submit`, {
      ...reportBody(economy, culture, economy + culture),
      period,
    });
    await must(stack, coordinator, `${at}/reports/${unit}/accept`, { round: 1 });
  }
  await must(stack, coordinator, `${at}/reports/huyen-c/exempt`, { reason: 'Đang sáp nhập' });
  await must(stack, coordinator, `${at}/close-collection`, {});
  await must(stack, coordinator, `${at}/consolidate`, {});
  return cycle;
}

const stage = (years: readonly string[], more: object = {}) => {
  const { members: _asked, collection: _due, ...rest } = planBody({ key: 'giai-doan' });
  return {
    ...rest,
    ...{ reviewKind: 'final', members: [], years },
    period: { code: 'gd-2019-2020', label: 'giai đoạn 2019–2020', from: '2019-10-01', to: '2020-06-30' },
    ...{ dataWindow: { from: '2019-09-15', to: '2020-06-14' }, ...more },
  };
};
/** The stage that was planned first. */
async function summed(): Promise<string> {
  const { cycles } = (await ask(stack, coordinator, '/cycles?rehearsal=true')) as {
    cycles: readonly { cycle: string; period: { code: string } }[];
  };
  return cycles.find(({ period }) => period.code === 'gd-2019-2020')?.cycle ?? '';
}
const workOf = async (by: typeof reporterA) => {
  const { groups } = (await ask(stack, by, '/work')) as { groups: { items: { kind: string }[] }[] };
  return groups.flatMap(({ items }) => items);
};
const plan = (body: object, by = coordinator) => stack.call(by, 'POST', '/cycles', body);
const models = (answer: unknown) =>
  (answer as { totals: readonly { value: string; corrected: object | null }[] }).totals[0];

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  first = await lived('2020-Q1', [2, 3], [1, 6]);
  await must(stack, leader, `/cycles/${first}/approve`, {});
  second = await lived('2020-Q2', [4, 4], [10, 0]);
});
afterAll(() => stack.close());

describe('a review of several years, over HTTP', () => {
  it('sums approved totals only: what is not approved, or not the host’s, is as one that never was', async () => {
    for (const years of [[second], ['khong-co'], [first, second]])
      expect(await plan(stage(years))).toMatchObject({
        ...{ status: 422, body: { code: 'year-without-totals', pointer: `/years/${String(years.length - 1)}` } },
      });
    // One of its own is named by its period, what is not the host’s only by its place.
    expect((await plan(stage([second]))).body['detail']).toContain('“quý II năm 2020”');
    expect((await plan(stage(['khong-co']))).body['detail']).toContain('Mục thứ 1');
    await must(stack, leader, `/cycles/${second}/approve`, {});
    expect((await plan(stage([first, second]), otherHost)).status).toBe(404);
    // A real review sums nothing that was only rehearsed.
    expect(await plan(stage([first], { clock: null, key: undefined }))).toMatchObject({
      ...{ status: 422, body: { code: 'year-without-totals' } },
    });
  });

  it('leaves each period its own: a text that compares with the one before is held against what that sealed', async () => {
    const look = async (percent: string, was: number) => {
      const text = `Số mô hình models tăng ${percent} so với kỳ trước (${String(was)} mô hình).`;
      const body = { sections: [{ id: 'ket-qua', text }] };
      const looked = await stack.call(coordinator, 'POST', `/cycles/${second}/report-draft/look`, body);
      return (looked.body as { findings?: readonly { typed: string; outcome: string }[] }).findings?.map(
        ({ typed, outcome }) => `${typed} ${outcome}`,
      );
    };
    expect(await look('50%', 12)).toEqual(['50% right', '12 right']);
    expect(await look('60%', 11)).toEqual(['60% wrong', '11 wrong']);
  });

  it('refuses by name what would be counted twice, lies outside, asks units as well, or names nothing', async () => {
    const refused = async (body: object) => (await plan(body)).body['code'];
    expect(await refused(stage([first, first]))).toBe('plan-years-overlap');
    expect(await refused(stage([]))).toBe('plan-without-years');
    expect(await refused(stage([first], { members: [{ unit: 'huyen-a' }] }))).toBe('plan-years-ask-nobody');
    const { collection } = planBody();
    const ladder = { hour: '08:00', steps: [{ offset: -1, audience: 'unit' }] };
    for (const [more, pointer] of [
      [{ collection }, '/collection'],
      [{ ladder }, '/ladder'],
      [{ levels: { reviewDays: [3] } }, '/levels/reviewDays'],
    ] as const)
      expect(await plan(stage([first], more))).toMatchObject({
        ...{ status: 422, body: { code: 'years-without-deadlines', pointer } },
      });
    expect(await plan(stage([first], { reviewKind: 'thematic' }))).toMatchObject({
      ...{ status: 422, body: { code: 'plan-years-of-review-only', pointer: '/reviewKind' } },
    });
    const late = { code: 'gd', label: 'giai đoạn', from: '2020-02-01', to: '2020-06-30' };
    expect(await plan(stage([first], { period: late }))).toMatchObject({
      ...{ status: 422, body: { code: 'plan-year-outside-period', pointer: '/years/0' } },
    });
    const { years: _none, ...units } = stage([]);
    expect((await plan({ ...units, members: [{ unit: 'huyen-a' }] })).status).toBe(422);
    expect((await plan(stage(Array.from({ length: 61 }, () => first)))).status).toBe(422);
  });

  it('proposes the periods with approved totals and names the days they leave open, to their host alone', async () => {
    const asked = '/questions/years-to-sum?committee=tinh-x-qcdc&from=2019-10-01&to=2020-06-30';
    expect(await ask(stack, coordinator, `${asked}&rehearsal=true`)).toEqual({
      years: [
        {
          cycle: first,
          label: 'quý I năm 2020',
          from: '2020-01-01',
          to: '2020-03-31',
          rehearsal: true,
          ...{ reviewKind: 'interim', programmes: ['QCDC'], call: { number: '12', date: '2020-06-01' } },
          approvedAt: expect.stringMatching(/^2020-06-01T/),
          suggested: true,
        },
        {
          cycle: second,
          label: 'quý II năm 2020',
          from: '2020-04-01',
          to: '2020-06-30',
          rehearsal: true,
          ...{ reviewKind: 'interim', programmes: ['QCDC'], call: { number: '12', date: '2020-06-01' } },
          approvedAt: expect.stringMatching(/^2020-06-01T/),
          suggested: true,
        },
      ],
      gaps: [{ from: '2019-10-01', to: '2019-12-31' }],
    });
    expect(await ask(stack, coordinator, asked)).toMatchObject({ years: [] });
    expect(await ask(stack, otherHost, `${asked}&rehearsal=true`)).toMatchObject({ years: [] });
    expect(
      (await stack.call(coordinator, 'GET', '/questions/years-to-sum?committee=x&from=30/6&to=2020-06-30')).status,
    ).toBe(422);
  });

  it('is planned, consolidated and approved without a unit, and opens from its sum to each year’s units', async () => {
    const tried = await stack.call(coordinator, 'POST', '/cycles/preview', stage([first, second]));
    expect(tried).toMatchObject({ status: 200, body: { deadlines: [], letters: [], unreached: [] } });
    const planned = await must(stack, coordinator, '/cycles', stage([first, second]));
    const at = `/cycles/${(planned['answer'] as { cycle: string }).cycle}`;
    expect(await stack.call(coordinator, 'POST', `${at}/call`, { number: 13, date: '2020-06-01' })).toMatchObject({
      ...{ status: 409, body: { code: 'cycle-asks-nobody' } },
    });
    expect((await stack.call(leader, 'POST', `${at}/consolidate`, {})).status).toBe(403);
    await must(stack, coordinator, `${at}/consolidate`, {});
    const totals = await ask(stack, coordinator, `${at}/consolidation`);
    expect(totals).toMatchObject({
      status: 'consolidated',
      totals: [{ code: 'models', value: '30' }, { value: '17' }, { value: '13' }, { code: 'share', value: '56.7' }],
      years: {
        of: [{ cycle: first }, { cycle: second }],
        gaps: [{ from: '2019-10-01', to: '2019-12-31' }],
        elsewhere: [],
      },
    });
    const { years } = totals as { years: { rows: readonly { code: string; each: readonly object[] }[] } };
    expect(years.rows.map(({ code }) => code)).toEqual(['models', 'economy', 'culture', 'share']);
    expect(years.rows[0]).toMatchObject({
      ...{ how: 'sum', value: '30', faults: [] },
      each: [
        { cycle: first, value: '12', counts: true },
        { cycle: second, value: '18', counts: true },
      ],
    });
    const lineage = `consolidation/lineage?code=models`;
    const opened = (await ask(stack, coordinator, `${at}/${lineage}`)) as {
      years: readonly { cycle: string; value: string }[];
      leaves: readonly object[];
    };
    expect(opened.leaves).toEqual([]);
    const leaves: string[] = [];
    for (const { cycle, value } of opened.years) {
      const below = (await ask(stack, coordinator, `/cycles/${cycle}/${lineage}`)) as {
        value: string;
        leaves: readonly { value: string; round: number; sentBy: string }[];
      };
      expect(below.value).toBe(value);
      expect(below.leaves.map(({ sentBy }) => sentBy)).toEqual([reporterA.person, reporterB.person]);
      leaves.push(...below.leaves.map((leaf) => leaf.value));
    }
    expect(sumOf(leaves)).toBe('30');
    for (const stranger of [reporterA, otherHost])
      expect((await stack.call(stranger, 'GET', `${at}/consolidation`)).status).toBe(404);

    await must(stack, leader, `${at}/approve`, {});
    expect(await ask(stack, coordinator, `${at}/stations`)).toMatchObject({
      stations: [{ code: 'plan', state: 'done' }, { code: 'consolidate' }, { code: 'conference' }, {}, {}],
    });
    // A sum of sums would have no units behind it.
    expect(await plan(stage([at.slice(8)], { key: 'nhiem-ky' }))).toMatchObject({
      ...{ status: 422, body: { code: 'year-without-totals' } },
    });
  });

  it('keeps its sealed sum when a year is corrected; beside it stands what the sum would be, in the report as well', async () => {
    const { cycles } = (await ask(stack, coordinator, '/cycles?rehearsal=true')) as {
      cycles: readonly { cycle: string; period: { code: string } }[];
    };
    const at = `/cycles/${cycles.find(({ period }) => period.code === 'gd-2019-2020')?.cycle ?? ''}`;
    expect(models(await ask(stack, coordinator, `${at}/consolidation`))).toMatchObject({
      value: '30',
      corrected: null,
    });
    await must(stack, coordinator, `/cycles/${first}/reports/huyen-a/variances`, {
      changes: [
        { code: 'models', old: '5', value: '6' },
        { code: 'culture', old: '3', value: '4' },
      ],
      ...{ reason: 'sót một mô hình', document: '15-BC/HU' },
    });
    await must(stack, leader, `/cycles/${first}/reports/huyen-a/variances/1/accept`, {});
    // Whoever writes of the years hears it as whoever wrote of this one.
    const told = await until('the letter about the review', async () =>
      stack.db
        .selectFrom('deliveries')
        .select(['unit', 'role', 'subject', 'body'])
        .where('notice_key', 'like', 'variance-in-review/%')
        .executeTakeFirst(),
    );
    expect(told).toMatchObject({
      ...{ unit: 'tinh-x', role: 'coordinator' },
      subject: expect.stringContaining('giai đoạn 2019–2020'),
      body: expect.stringContaining(at.slice(8)),
    });
    const after = await ask(stack, coordinator, `${at}/consolidation`);
    expect(models(after)).toMatchObject({ value: '30', corrected: { value: '31', difference: '1', notes: [] } });
    const { years } = after as { years: { rows: readonly { each: readonly object[] }[] } };
    expect(years.rows[0]?.each).toMatchObject([
      { value: '12', corrected: { value: '13', notes: [1] } },
      { corrected: null },
    ]);
    expect(await ask(stack, coordinator, `${at}/report-draft`)).toMatchObject({
      consolidated: true,
      figures: [{ ref: 'models', value: '30' }, {}, {}, { ref: 'share', value: '56.7' }],
      corrections: [{ ref: 'models', sealed: '30', corrected: '31' }, {}, {}],
    });
  });

  it('asks whoever reported in its years for an opinion, who reads and answers as a member would, and nobody else', async () => {
    const at = `/cycles/${await summed()}`;
    const stream = at.slice('/cycles/'.length);
    const { askable } = (await ask(stack, coordinator, `${at}/report-draft`)) as { askable: readonly object[] };
    expect(askable).toEqual(
      ['a', 'b', 'c'].map((one) => ({ unit: `huyen-${one}`, name: `huyện ${one.toUpperCase()}` })),
    );
    const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
    const payload = { base: 0, tab: 'x', set: { '/sections/ket-qua': 'Đã có [[models]] mô hình.' } };
    await stack.apis[0]?.app.inject({ method: 'PATCH', url: `/drafts/consolidated/${stream}`, headers, payload });
    const circulate = (units: readonly string[]) =>
      stack.call(coordinator, 'POST', `${at}/report-draft/circulate`, { revision: 1, units, dueOn: '2020-06-10' });
    expect(await circulate(['huyen-a', 'huyen-z'])).toMatchObject({
      ...{ status: 422, body: { code: 'opinion-outside-years', pointer: '/units/1' } },
    });
    expect((await stack.call(reporterA, 'GET', at)).status).toBe(404);
    expect((await circulate(['huyen-a', 'huyen-c'])).status).toBe(200);
    expect(await ask(stack, reporterA, `${at}/stations`)).toMatchObject({ opens: 'opinion', conference: null });
    const items = await workOf(reporterA);
    expect(items.filter(({ kind }) => kind === 'opinionToGive')).toMatchObject([
      { unit: { id: 'huyen-a', name: 'huyện A' }, cycle: { cycle: stream } },
    ]);
    expect(await ask(stack, reporterA, `${at}/draft-rounds`)).toMatchObject({
      own: 'huyen-a',
      rounds: [{ figures: [{ ref: 'models', value: '30' }], asked: [{ unit: 'huyen-a', name: 'huyện A' }] }],
    });
    await must(stack, reporterA, `${at}/opinions/huyen-a`, { round: 1, section: 'ket-qua', text: 'Bổ sung xã A1.' });
    for (const other of [reporterB, reporterOutside]) {
      for (const path of ['', '/draft-rounds', '/stations'])
        expect([path, (await stack.call(other, 'GET', `${at}${path}`)).status]).toEqual([path, 404]);
      expect(
        (await stack.call(other, 'POST', `${at}/opinions/${other.unit}`, { round: 1, text: 'Tôi nữa.' })).body['code'],
      ).toBe('opinion-not-asked');
    }
    expect((await stack.call(reporterA, 'GET', `${at}/consolidation`)).status).toBe(403);
    const owed = await workOf(coordinator);
    expect(owed.find(({ kind }) => kind === 'opinionsToAnswer')).toMatchObject({ count: 1, names: ['huyện A'] });
  });

  it('is a workbook with the years side by side', async () => {
    const { cycles } = (await ask(stack, coordinator, '/cycles?rehearsal=true')) as {
      cycles: readonly { cycle: string; period: { code: string } }[];
    };
    const cycle = cycles.find(({ period }) => period.code === 'gd-2019-2020')?.cycle ?? '';
    const app = stack.apis[0]?.app;
    if (app === undefined) throw new Error('no api');
    const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
    const url = `/exports/consolidation.xlsx?cycle=${cycle}`;
    const sheets = await readWorkbook((await app.inject({ method: 'GET', url, headers })).rawPayload);
    const [whole] = sheets;
    const heads = whole?.rows[0]?.map(String) ?? [];
    const columnOf = (head: string) => heads.indexOf(head);
    const { corrected, basis } = exportWords.consolidation.columns;
    // The sum was moved by a note in one of its years; the sealed one stands beside what it is now.
    expect(whole?.rows[1]?.[columnOf(corrected)]).toBe(31);
    expect(whole?.rows[1]?.[columnOf(basis)]).toBe(exportPhrases.years.how.sum);
    const sheet = sheets.find(({ name }) => name === exportPhrases.years.sheet);
    expect(sheet?.rows[1]).toEqual([
      ...['mô hình models', 'mô hình', exportPhrases.years.whole, 12, 18, 30],
      ...['quý I năm 2020: 2/2\nquý II năm 2020: 2/2', null],
      'cộng các kỳ; đính chính thành 31',
    ]);
  });

  it('names what sums a year that is withdrawn, marks it, and is approved once it is planned without it', async () => {
    const planned = await must(stack, coordinator, '/cycles', stage([first, second], { key: 'huy' }));
    const { cycle } = planned['answer'] as { cycle: string };
    const at = `/cycles/${cycle}`;
    await must(stack, coordinator, `${at}/consolidate`, {});
    expect(await ask(stack, coordinator, `/cycles/${second}`)).toMatchObject({
      summedBy: [{ approved: true }, { cycle, label: 'giai đoạn 2019–2020', approved: false }],
    });
    expect(await ask(stack, reporterA, `/cycles/${second}`)).toMatchObject({ summedBy: [] });
    const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
    const payload = { base: 0, tab: 'x', set: { '/sections/ket-qua': 'Đã có [[models]] mô hình.' } };
    await stack.apis[0]?.app.inject({ method: 'PATCH', url: `/drafts/consolidated/${cycle}`, headers, payload });
    const round = { units: ['huyen-a'], dueOn: '2020-06-10' };
    await must(stack, coordinator, `${at}/report-draft/circulate`, { ...round, revision: 1 });
    await must(stack, reporterA, `${at}/opinions/huyen-a`, { round: 1, section: 'ket-qua', text: 'Bổ sung.' });
    const lineage = `/cycles/${second}/consolidation/lineage?code=models`;
    const before = await ask(stack, coordinator, lineage);
    await must(stack, coordinator, `/cycles/${second}/cancel`, { reason: 'lập nhầm kỳ' });
    expect(await ask(stack, coordinator, `${at}/consolidation`)).toMatchObject({
      years: {
        of: [
          { cycle: first, withdrawn: false },
          { cycle: second, withdrawn: true },
        ],
      },
    });
    // What was sealed stays readable, to whom it was.
    expect(await ask(stack, coordinator, lineage)).toEqual(before);
    // Both are of a unit of that cycle: they know of it, its lineage is the host's.
    for (const other of [reporterA, otherHost]) expect((await stack.call(other, 'GET', lineage)).status).toBe(403);
    expect(await stack.call(leader, 'POST', `${at}/approve`, {})).toMatchObject({
      ...{ status: 409, body: { code: 'year-withdrawn', facts: { years: 'quý II năm 2020' } } },
    });
    const {
      committee: _committee,
      period: _period,
      clock: _clock,
      key: _key,
      ...content
    } = stage([first], { key: 'huy' });
    await must(stack, coordinator, `${at}/replan`, content);
    await must(stack, coordinator, `${at}/consolidate`, {});
    // What was said of the draft before is still there, is answered, and the next round counts on.
    const taken = { round: 1, opinion: 1, kind: 'taken', text: '' };
    await must(stack, coordinator, `${at}/report-draft/answer`, taken);
    await must(stack, coordinator, `${at}/report-draft/circulate`, { ...round, revision: 1 });
    expect(await ask(stack, coordinator, `${at}/draft-rounds`)).toMatchObject({
      rounds: [
        { round: 1, opinions: [{ text: 'Bổ sung.', answer: { kind: 'taken' } }] },
        { round: 2, opinions: [], figures: [{ ref: 'models', value: '12' }] },
      ],
    });
    await must(stack, leader, `${at}/approve`, {});
    expect(await rebuiltOtherwise(stack.databaseUrl)).toEqual([]);
    expect((await stack.call(coordinator, 'POST', `${at}/replan`, content)).body['code']).toBe(
      'consolidation-already-approved',
    );
  });
});
