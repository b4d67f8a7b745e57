import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportWorkbook } from '#domain/words/report-workbook.ts';
import { admin, ask, calledCycle, coordinator, leader, must, reporterA, reporterB, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

const indicator = (code: string, type: object, more: object = {}) => ({
  ...{ code, label: `Chỉ tiêu ${code}`, unit: 'tấn', kind: 'count', programme: 'QCDC', type, ...more },
});
const options = [
  { code: 'tot', label: 'Tốt' },
  { code: 'kha', label: 'Khá' },
];
const outline = {
  name: 'Đề cương đủ loại',
  sections: [
    { code: 'ket-qua', label: 'Kết quả' },
    { code: 'luat', label: 'Thực hiện luật', requiredFrom: '2020-06-01' },
    { code: 'luat-sau', label: 'Luật có hiệu lực sau', requiredFrom: '2020-07-01' },
  ],
  indicators: [
    indicator('all', { is: 'decimal', digits: 2 }, { kind: 'total' }),
    ...['a', 'b', 'c'].map((code) =>
      indicator(code, { is: 'decimal', digits: 2 }, { kind: 'part', of: 'all', by: 'field' }),
    ),
    indicator('rate', { is: 'percent', digits: 1 }, { unit: '%' }),
    indicator('fund', { is: 'money' }, { unit: 'đồng' }),
    indicator('rule', { is: 'yesNo' }, { unit: 'có, không' }),
    indicator('day', { is: 'date' }, { unit: 'ngày' }),
    indicator('name', { is: 'text' }, { unit: 'tên' }),
    indicator('grade', { is: 'choice', options }, { unit: 'loại', mayBeMissing: true }),
  ],
};

let stack: TestStack;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await must(stack, admin, '/templates/qcdc/revise', { ...outline, version: 1, reason: 'đủ loại số liệu' });
  cycle = `/cycles/${await calledCycle(stack, { key: 'du-loai' })}`;
});
afterAll(() => stack.close());

const given = {
  ...{ all: '14,05', a: '13,75', b: '0,1', c: 0.2, rate: '87,4%', fund: '1,5 tỷ đồng', rule: true },
  ...{ day: '30/6', name: ' Quy chế  số 1 ', grade: 'tốt' },
};
const body = (values: Readonly<Record<string, unknown>>, missing: readonly object[] = []) => ({
  period: '2020-H1',
  figures: Object.entries(values).map(([code, value]) => ({ code, value })),
  ...{ missing, sections: [{ code: 'luat', text: 'Tốt' }], signer: { post: 'Trưởng ban', name: 'B' } },
});
const submit = (values: Readonly<Record<string, unknown>>) =>
  stack.call(reporterA, 'POST', `${cycle}/reports/huyen-a/submit`, body(values));

describe('an outline over HTTP', () => {
  it('with fields that make no sense is refused at their place', async () => {
    const define = async (indicators: readonly object[]) => {
      const answer = await stack.call(admin, 'POST', '/templates/sai', { ...outline, indicators });
      return [answer.status, answer.body['code'], answer.body['pointer']];
    };
    expect(await define([indicator('x', { is: 'money' })])).toEqual([
      422,
      'indicator-money-unit',
      '/indicators/0/unit',
    ]);
    expect(await define([indicator('x', { is: 'choice', options: options.slice(1) })])).toEqual([
      ...[422, 'indicator-options-too-few', '/indicators/0/type/options'],
    ]);
    const answer = await stack.call(admin, 'POST', '/templates/sai', {
      ...outline,
      indicators: [indicator('x', { is: 'color' })],
    });
    expect(answer.status).toBe(422);
  });

  it('comes back with the types it was written with, and as YAML and workbook too', async () => {
    const { template } = (await ask(stack, admin, '/templates/qcdc')) as { template: { indicators: object[] } };
    expect(template.indicators.at(-1)).toMatchObject({ type: { is: 'choice', options }, mayBeMissing: true });
    expect(template.indicators[0]).toMatchObject({ type: { is: 'decimal', digits: 2 } });
  });
});

describe('what is required from a day, over HTTP', () => {
  it('is required in the form and by the record once data close after it, and not before', async () => {
    const { template } = (await ask(stack, reporterA, `${cycle}/reports/huyen-a/form`)) as {
      template: { sections: { code: string; required: boolean }[] };
    };
    expect(template.sections.map(({ code, required }) => [code, required])).toEqual([
      ...[
        ['ket-qua', false],
        ['luat', true],
        ['luat-sau', false],
      ],
    ]);
    const without = { ...body(given), sections: [{ code: 'ket-qua', text: 'Tốt' }] };
    const { status, body: said } = await stack.call(reporterA, 'POST', `${cycle}/reports/huyen-a/submit`, without);
    expect([status, said['code']]).toEqual([422, 'section-missing']);
  });
});

describe('figures of every type over HTTP', () => {
  it.each([
    ['rate', '33,33', 'figure-too-fine'],
    ['rate', 'nhiều', 'not-a-number'],
    ['a', '12.5', 'ambiguous-number'],
    ['a', '-1', 'negative-number'],
    ['a', '5%', 'figure-percent-unasked'],
    ['fund', '1,5 đồng', 'figure-not-whole'],
    ['rule', 'có thể', 'figure-not-yes-or-no'],
    ['rule', 1, 'figure-not-yes-or-no'],
    ['day', '31/6/2020', 'figure-not-a-day'],
    ['name', ' ', 'figure-text-empty'],
    ['name', 'x'.repeat(301), 'figure-text-too-long'],
    ['grade', 'yếu', 'figure-not-an-option'],
    ['all', '14,1', 'figure-parts-do-not-sum'],
  ])('%s as %j is refused: %s', async (code, value, expected) => {
    const answer = await submit({ ...given, [code]: value });
    expect([answer.status, answer.body['code']]).toEqual([422, expected]);
    const row = Object.keys(given).indexOf(code);
    expect(answer.body['pointer']).toBe(`/figures/${String(row)}/value`);
    expect(answer.body['detail']).not.toContain('{');
  });

  it('are kept in their one form beside the words they were given in, and stand so in the workbook', async () => {
    expect((await submit(given)).status).toBe(200);
    const { report } = (await ask(stack, reporterA, `${cycle}/reports/huyen-a`)) as {
      report: { figures: { code: string; value: string }[] };
    };
    expect(Object.fromEntries(report.figures.map(({ code, value }) => [code, value]))).toEqual({
      ...{ all: '14.05', a: '13.75', b: '0.1', c: '0.2', rate: '87.4', fund: '1500000000', rule: 'yes' },
      ...{ day: '2020-06-30', name: 'Quy chế số 1', grade: 'tot' },
    });
    const headers = { authorization: `Bearer ${await stack.token(reporterA)}` };
    const url = `${cycle}/reports/huyen-a/workbook`;
    const answer = await stack.apis[0]?.app.inject({ method: 'GET', url, headers });
    const book = new excel.Workbook();
    // Its own declaration of Buffer is older than Node's.
    await book.xlsx.load(answer?.rawPayload as never);
    const sheet = book.getWorksheet(reportWorkbook.figures.sheet);
    const found = new Map<unknown, unknown>();
    sheet?.eachRow((row) => found.set(row.getCell('B').value, row.getCell('D').value));
    expect(found.get('Chỉ tiêu all')).toBe(14.05);
    expect(found.get('Chỉ tiêu rate')).toBeCloseTo(0.874, 10);
    expect(found.get('Chỉ tiêu fund')).toBe(1_500_000_000);
    expect(found.get('Chỉ tiêu day')).toEqual(new Date('2020-06-30T00:00:00Z'));
    expect(found.get('Chỉ tiêu grade')).toBe('tốt');
  });

  it('are totalled by what they are: summed, counted by answer, or listed', async () => {
    const other = { all: 1, a: 1, b: 0, c: 0, rate: 50, fund: 1, rule: 'không', name: 'Quy chế số 2' };
    const none = { code: 'grade', reason: 'outOfScope' };
    await must(stack, reporterB, `${cycle}/reports/huyen-b/submit`, body(other, [none]));
    for (const unit of ['huyen-a', 'huyen-b'])
      await must(stack, coordinator, `${cycle}/reports/${unit}/accept`, { round: 1 });
    await must(stack, leader, `${cycle}/close-collection`, { overrideReason: 'đủ' });
    await must(stack, coordinator, `${cycle}/consolidate`, {});
    const { totals, answers, checks } = (await ask(stack, coordinator, `${cycle}/consolidation`)) as {
      totals: { code: string; value: string }[];
      answers: object[];
      checks: { check: string; outcome: string }[];
    };
    expect(totals.map(({ code, value }) => [code, value])).toEqual([
      ...[
        ['all', '15.05'],
        ['a', '14.75'],
        ['b', '0.1'],
        ['c', '0.2'],
        ['fund', '1500000001'],
      ],
    ]);
    expect(checks.filter(({ check }) => check === 'K1')).toMatchObject([{ outcome: 'pass' }]);
    expect(answers).toMatchObject([
      { code: 'rate', given: 2, each: [] },
      {
        code: 'rule',
        given: 2,
        each: [
          { value: 'yes', count: 1 },
          { value: 'no', count: 1 },
        ],
      },
      { code: 'day', given: 1, silent: 1, units: [{ value: '2020-06-30' }, { value: null, missing: null }] },
      { code: 'name', given: 2, units: [{ value: 'Quy chế số 1' }, { value: 'Quy chế số 2' }] },
      {
        code: 'grade',
        given: 1,
        missing: 1,
        each: [
          { value: 'tot', count: 1 },
          { value: 'kha', count: 0 },
        ],
      },
    ]);
    // Opened like a figure: whose answer it is, by whom and when.
    for (const [code, values] of [
      ['rule', ['yes', 'no']],
      ['day', ['2020-06-30']],
      ['name', ['Quy chế số 1', 'Quy chế số 2']],
    ] as const) {
      const opened = await ask(stack, coordinator, `${cycle}/consolidation/lineage?code=${code}`);
      expect(opened).toMatchObject({
        ...{ code, basis: 'answered', value: String(values.length), corrected: null, fraction: null },
        leaves: values.map((value) => ({ value, round: 1, arrivedAt: expect.any(String), signer: expect.any(Object) })),
      });
    }
    expect((await stack.call(coordinator, 'GET', `${cycle}/consolidation/lineage?code=khong-co`)).status).toBe(404);
    const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
    const url = `/exports/consolidation.xlsx?${new URLSearchParams({ cycle: cycle.slice(8) }).toString()}`;
    const answer = await stack.apis[0]?.app.inject({ method: 'GET', url, headers });
    expect(answer?.statusCode).toBe(200);
    const book = new excel.Workbook();
    await book.xlsx.load(answer?.rawPayload as never);
    const rows = book.worksheets.flatMap((sheet) => {
      const all: unknown[][] = [];
      sheet.eachRow((row) => all.push((row.values as unknown[]).slice(1)));
      return all;
    });
    expect(rows.find(([first]) => first === 'huyện A')).toEqual(
      expect.arrayContaining([14.05, 1_500_000_000, 'Có', '30/06/2020', 'Quy chế số 1', 'Tốt']),
    );
    expect(rows.find(([, label]) => label === 'Chỉ tiêu rule')).toContain('Có: 1\nKhông: 1');
  });
});
