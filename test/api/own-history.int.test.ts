import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actor,
  admin,
  ask,
  coordinator,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let now: string;
const address = (unit: string, cycle = now) => `/cycles/${cycle}/reports/${unit}/own-history`;

async function called(period: string, due: string, key = period.toLowerCase()): Promise<string> {
  const { answer } = await must(stack, coordinator, '/cycles', {
    ...planBody({ key }),
    ...{ period, clock: { origin: `${due.slice(0, 8)}01T08:00:00+07:00`, scale: 1 } },
    collection: { rule: { kind: 'date', date: due, hour: '17:00' } },
  });
  const { cycle } = answer as { cycle: string };
  await must(stack, coordinator, `/cycles/${cycle}/call`, { number: 12, date: `${due.slice(0, 8)}01` });
  return cycle;
}

async function submitted(
  cycle: string,
  period: string,
  unit: string,
  economy: string,
  explanation?: string,
): Promise<void> {
  const body = reportBody(economy, '3', String(Number(economy) + 3));
  const said = (code: string) => (code === 'economy' && explanation !== undefined ? { explanation } : {});
  await must(stack, unit === 'huyen-a' ? reporterA : reporterB, `/cycles/${cycle}/reports/${unit}/submit`, {
    ...{ ...body, period, figures: body.figures.map((one) => ({ ...one, ...said(one.code) })) },
    sections: [{ code: 'ket-qua', text: 'Tốt' }],
  });
}

/** Accepted: of A every time, of B but once. */
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const accept = (cycle: string, unit: string) =>
    must(stack, coordinator, `/cycles/${cycle}/reports/${unit}/accept`, { round: 1 });
  const earlier = [
    ['2020-H1', '2020-06-22', '100'],
    ['2020-H2', '2020-12-21', '104'],
    ['2021-H1', '2021-06-22', '98'],
    // Twice as long: no measure of half a year.
    ['2020', '2020-12-22', '204'],
  ] as const;
  for (const [period, due, economy] of earlier) {
    const cycle = await called(period, due);
    await submitted(cycle, period, 'huyen-a', economy);
    await accept(cycle, 'huyen-a');
    await submitted(cycle, period, 'huyen-b', '50');
    if (period === '2021-H1') await accept(cycle, 'huyen-b');
  }
  now = await called('2021-H2', '2021-12-21');
}, 120_000);
afterAll(() => stack.close());

describe('a report against the unit’s own accepted ones of earlier periods', () => {
  it('says nothing before there is a report, and of what is as always nothing but what it was held against', async () => {
    expect(await ask(stack, coordinator, address('huyen-b'))).toMatchObject({ remarks: [] });
    await submitted(now, '2021-H2', 'huyen-b', '52');
    expect(await ask(stack, coordinator, address('huyen-b'))).toMatchObject({
      ...{ periods: [{ code: '2021-H1' }], remarks: [] },
    });
  });

  it('names what lies far from three half years, and what changed sharply since the last, with the numbers', async () => {
    await submitted(now, '2021-H2', 'huyen-a', '160', '  Nhập thêm hai xã.\nTừ tháng 8. ');
    const { periods, remarks } = (await ask(stack, coordinator, address('huyen-a'))) as {
      periods: readonly { code: string }[];
      remarks: readonly object[];
    };
    expect(periods.map(({ code }) => code)).toEqual(['2021-H1', '2020-H2', '2020-H1']);
    const explanation = 'Nhập thêm hai xã.\nTừ tháng 8.';
    const economy = { code: 'economy', label: 'mô hình economy', explanation };
    expect(remarks).toEqual([
      expect.objectContaining({ code: 'models', rule: 'K15' }),
      expect.objectContaining({ code: 'models', rule: 'K16' }),
      {
        ...{ ...economy, rule: 'K15' },
        sentence: 'Khác thường so với 3 kỳ trước của chính đơn vị: lần này 160, trung vị 100, độ lệch thường thấy 2.',
      },
      {
        ...{ ...economy, rule: 'K16' },
        sentence: 'Tăng mạnh so với kỳ liền trước có số liệu (6 tháng đầu năm 2021): lần này 160, kỳ đó 98, tăng 62.',
      },
    ]);
    expect(await ask(stack, reporterA, address('huyen-a'))).toMatchObject({ periods, remarks });
  });

  it('stands beside a period as long: the same half of the year before, else the latest half, and a year beside a year', async () => {
    const before = async (unit: string, cycle = now) =>
      ask(stack, coordinator, `/cycles/${cycle}/reports/${unit}/previous`);
    expect(await before('huyen-a')).toMatchObject({ previous: { period: { code: '2020-H2' } } });
    // Of B only one half was ever accepted.
    expect(await before('huyen-b')).toMatchObject({ previous: { period: { code: '2021-H1' } } });
    const year = await called('2021', '2021-12-22');
    expect(await before('huyen-a', year)).toMatchObject({ previous: { period: { code: '2020', label: 'năm 2020' } } });
    expect(await before('huyen-b', year)).toEqual({ previous: null });
  });

  it('is told the unit while it writes: what is usual of each figure, before there is one', async () => {
    const far = (await ask(stack, reporterA, address('huyen-a'))) as { usual: readonly { both: string | null }[] };
    expect(far.usual.map(({ both }) => both)).toContain(
      'Khác thường so với 3 kỳ trước của chính đơn vị: thường từ 90 đến 110 (trung vị 100, độ lệch thường thấy 2); kỳ liền trước có số liệu (6 tháng đầu năm 2021): 98.',
    );
    const { usual } = (await ask(stack, reporterB, address('huyen-b'))) as { usual: readonly object[] };
    expect(usual).toContainEqual({
      ...{ code: 'economy', rule: 'K16', from: '25', to: '75' },
      below: 'Giảm mạnh so với kỳ liền trước có số liệu (6 tháng đầu năm 2021): kỳ đó 50.',
      above: 'Tăng mạnh so với kỳ liền trước có số liệu (6 tháng đầu năm 2021): kỳ đó 50.',
      both: null,
    });
  });

  it('keeps what the unit explains with its figure, for whoever reads the report', async () => {
    const { report } = (await ask(stack, coordinator, `/cycles/${now}/reports/huyen-a/form`)) as {
      report: { figures: readonly { code: string; explanation: string | null }[] };
    };
    expect(report.figures.map(({ code, explanation }) => ({ code, explanation }))).toEqual([
      { code: 'models', explanation: null },
      { code: 'economy', explanation: 'Nhập thêm hai xã.\nTừ tháng 8.' },
      { code: 'culture', explanation: null },
    ]);
    const long = { ...reportBody(), figures: [{ code: 'economy', value: '1', explanation: 'x'.repeat(2_001) }] };
    expect((await stack.call(reporterB, 'POST', `/cycles/${now}/reports/huyen-b/submit`, long)).status).toBe(422);
  });

  it('keeps nobody from accepting it', async () => {
    await must(stack, coordinator, `/cycles/${now}/reports/huyen-a/accept`, { round: 1 });
  });

  it('is not there for whoever may not read the report', async () => {
    for (const by of [reporterB, reporterOutside, admin, actor('coordinator', 'huyen-z')]) {
      expect((await stack.call(by, 'GET', address('huyen-a'))).status).toBe(404);
    }
    expect((await stack.call(reporterA, 'GET', address('huyen-a', 'khong-co'))).status).toBe(404);
    expect((await stack.call(reporterA, 'GET', address('Huyen A'))).status).toBe(422);
  });
});
