import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  calledCycle,
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

const inspection = { on: '2020-06-26', team: 'Đoàn kiểm tra số 1', document: 'Kế hoạch số 12-KH/BCĐ' };
const period = { code: 'kt-20200610', label: 'dân chủ ở cơ sở', from: '2020-01-01', to: '2020-06-10' };
const body = {
  ...planBody({ key: 'kt' }),
  ...{ period, reviewKind: 'inspection', inspection, dataWindow: { from: '2020-01-01', to: '2020-06-10' } },
  members: [{ unit: 'huyen-a' }, { unit: 'huyen-b' }],
};

let stack: TestStack;
let cycle: string;
const at = (unit: string, path = 'at-inspection', of = cycle) => `/cycles/${of}/reports/${unit}/${path}`;

async function handedIn(of: string, unit: string, economy: string, code: string): Promise<void> {
  await must(stack, unit === 'huyen-a' ? reporterA : reporterB, at(unit, 'submit', of), {
    ...{ ...reportBody(economy, '3', String(Number(economy) + 3)), period: code },
    sections: [{ code: 'ket-qua', text: 'Tốt' }],
  });
}

/** The half-year is accepted of A alone. */
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const regular = await calledCycle(stack, { key: 'ky' });
  await handedIn(regular, 'huyen-a', '28', '2020-H1');
  await handedIn(regular, 'huyen-b', '9', '2020-H1');
  await must(stack, coordinator, at('huyen-a', 'accept', regular), { round: 1 });
  const { answer } = await must(stack, coordinator, '/cycles', body);
  cycle = (answer as { cycle: string }).cycle;
  await must(stack, coordinator, `/cycles/${cycle}/call`, { number: 13, date: '2020-06-01' });
}, 120_000);
afterAll(() => stack.close());

describe('figures reported at an inspection', () => {
  it('stand in the list and above every screen by who inspects on which day: two of one period looked alike', async () => {
    const { cycles } = (await ask(stack, coordinator, '/cycles?rehearsal=true')) as { cycles: { cycle: string }[] };
    expect(cycles.find((one) => one.cycle === cycle)).toMatchObject({
      inspection,
      startedAt: expect.any(String) as string,
    });
    expect(cycles.find((one) => one.cycle !== cycle)).toMatchObject({ inspection: null });
    expect(await ask(stack, reporterA, `/cycles/${cycle}/stations`)).toMatchObject({ inspection });
  });

  it('stand beside the unit’s last accepted regular report of the same days, before and after they are handed in', async () => {
    expect(await ask(stack, reporterA, at('huyen-a'))).toMatchObject({
      inspection,
      regular: { code: '2020-H1', from: '2019-12-15', to: '2020-06-14' },
      rows: [
        { code: 'models', regular: '31', value: null, rule: null },
        { code: 'economy', regular: '28', value: null, rule: null },
        { code: 'culture', regular: '3', value: null, rule: null },
      ],
    });
    await handedIn(cycle, 'huyen-a', '30', period.code);
    for (const by of [coordinator, reporterA])
      expect(await ask(stack, by, at('huyen-a'))).toMatchObject({
        rows: [
          { code: 'models', regular: '31', value: '33', rule: 'K17' },
          {
            ...{ code: 'economy', regular: '28', value: '30', rule: 'K17' },
            sentence: expect.stringMatching(/khi kiểm tra là 30, trong báo cáo định kỳ .+ là 28; cao hơn 2/) as string,
          },
          { code: 'culture', regular: '3', value: '3', rule: null },
        ],
      });
  });

  it('have nothing beside them where no regular report is accepted, nor in a regular cycle; to a stranger there is none', async () => {
    expect(await ask(stack, reporterB, at('huyen-b'))).toMatchObject({ inspection, regular: null, rows: [] });
    const regular = 'tinh-x-qcdc.2020-h1.dt-ky';
    expect((await stack.call(coordinator, 'GET', at('zzz'))).status).toBe(404);
    expect(await ask(stack, reporterA, at('huyen-a', 'at-inspection', regular))).toEqual({
      ...{ inspection: null, regular: null, rows: [] },
    });
    for (const by of [reporterB, reporterOutside])
      expect((await stack.call(by, 'GET', at('huyen-a'))).status).toBe(404);
  });

  it('are returned, accepted, consolidated and closed as every report, without a conference, and a difference blocks nothing', async () => {
    await must(stack, coordinator, at('huyen-a', 'return'), {
      round: 1,
      reasons: [{ reason: 'xem lại mô hình', path: '/figures/economy' }],
    });
    await must(stack, reporterA, at('huyen-a', 'submit'), {
      ...{ ...reportBody('29', '3', '32'), period: period.code },
      sections: [{ code: 'ket-qua', text: 'Tốt' }],
    });
    await must(stack, coordinator, at('huyen-a', 'accept'), { round: 2 });
    await must(stack, leader, `/cycles/${cycle}/close-collection`, { overrideReason: 'đã đủ' });
    await must(stack, coordinator, `/cycles/${cycle}/consolidate`, {});
    await must(stack, leader, `/cycles/${cycle}/approve`, { overrideReason: 'đã đủ' });
    const { totals } = (await ask(stack, coordinator, `/cycles/${cycle}/consolidation`)) as {
      totals: { code: string; value: string }[];
    };
    expect(totals.find(({ code }) => code === 'models')?.value).toBe('32');
    await must(stack, coordinator, `/cycles/${cycle}/close`, { carriedOver: [] });
    expect(await ask(stack, coordinator, `/cycles/${cycle}`)).toMatchObject({ status: 'closed', conference: null });
  });

  it('are in no total of the half-year, and no period before the next one', async () => {
    const regular = 'tinh-x-qcdc.2020-h1.dt-ky';
    await must(stack, coordinator, at('huyen-b', 'accept', regular), { round: 1 });
    await must(stack, leader, `/cycles/${regular}/close-collection`, { overrideReason: 'đã đủ' });
    await must(stack, coordinator, `/cycles/${regular}/consolidate`, {});
    const { totals } = (await ask(stack, coordinator, `/cycles/${regular}/consolidation`)) as {
      totals: { code: string; value: string }[];
    };
    expect(totals.find(({ code }) => code === 'models')?.value).toBe('43');
    const { answer } = await must(stack, coordinator, '/cycles', {
      ...planBody({ key: 'sau' }),
      period: '2020-H2',
      collection: { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } },
    });
    const next = (answer as { cycle: string }).cycle;
    expect(await ask(stack, coordinator, at('huyen-a', 'previous', next))).toMatchObject({
      previous: { figures: expect.arrayContaining([{ code: 'economy', value: '28' }]) as object },
    });
    // Nor has the inspection the half-year for its own period before.
    expect(await ask(stack, coordinator, at('huyen-a', 'previous'))).toEqual({ previous: null });
  });

  it.each([
    [{ inspection: undefined }, '/inspection'],
    [{ inspection: { ...inspection, team: '' } }, '/inspection/team'],
    [{ inspection: { ...inspection, on: '2019-01-01' } }, '/inspection/on'],
    [{ inspection: { ...inspection, on: '0001-01-01' } }, '/inspection/on'],
    [{ reviewKind: 'adHoc' }, '/inspection'],
    [{ conference: 'expected' }, '/conference'],
  ])('are planned only by who, when and which paper: %j', async (change, pointer) => {
    const answer = await stack.call(coordinator, 'POST', '/cycles', { ...body, key: 'sai', ...change });
    const { errors = [], pointer: found } = answer.body as { errors?: { pointer: string }[]; pointer?: string };
    expect([answer.status, [found, ...errors.map((one) => one.pointer)].includes(pointer)]).toEqual([422, true]);
  });
});
