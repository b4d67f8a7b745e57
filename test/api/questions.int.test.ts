import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { ask, eventCount, reporterA } from '#test/api/world.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ workers: 0 });
});
afterAll(async () => {
  await stack.close();
});

const figure = (code: string, value: number | string, more: object = {}) => ({ code, value, ...more });

const congresses = {
  figures: [
    figure('organisations', 665, { kind: 'total', asOf: '2020-06-22' }),
    figure('held', 665, { of: 'organisations', asOf: '2020-06-22', asStated: '665/665' }),
    figure('committees', 250, { kind: 'part', of: 'held', by: 'kind' }),
    figure('cells', 415, { kind: 'part', of: 'held', by: 'kind' }),
    figure('share', '100', { kind: 'share', asStated: '100%' }),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'held', parts: ['committees', 'cells'] },
    { id: 'R3', check: 'K2', share: 'share', numerator: 'held', denominator: 'organisations', decimals: 0 },
    { id: 'R4', check: 'K3', part: 'held', whole: 'organisations' },
  ],
  event: { date: '2020-06-30' },
  publishedAt: '2020-06-30T16:01:00+07:00',
  documents: [{ number: '42/NQ-CP', date: '2020-04-09' }],
  notFacts: [{ value: 152, what: 'page views' }],
  review: { kind: 'interim', from: '2020-01-01', to: '2020-06-30', cutOff: '2020-06-14' },
};

interface Checked {
  readonly counts: Record<string, number>;
  readonly results: readonly { readonly id: string; readonly outcome: string; readonly facts: object }[];
  readonly taskCounts: object;
  readonly flags: { readonly figuresAfterCutOff: string[]; readonly silentTasks: number[] };
}

async function check(body: object): Promise<Checked> {
  const answer = await stack.call(reporterA, 'POST', '/questions/checks', body);
  expect(answer.status).toBe(200);
  return answer.body as unknown as Checked;
}

async function outcomes(body: object): Promise<Record<string, string>> {
  const { results } = await check(body);
  return Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]));
}

function altered(code: string, to: object) {
  return { ...congresses, figures: congresses.figures.map((each) => (each.code === code ? { ...each, ...to } : each)) };
}

describe('a report is checked without being stored', () => {
  it('passes what agrees, and flags figures later than the cut-off', async () => {
    const { results, flags, counts } = await check(congresses);
    expect(results.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(flags.figuresAfterCutOff).toEqual(['organisations', 'held']);
    expect(counts).toEqual({ figures: 5, relations: 3, documents: 1, tasks: 0 });
    expect(await eventCount(stack)).toBe(0);
  });

  it('finds parts that do not sum, a wrong share, more done than there is, and a date after the day', async () => {
    expect((await outcomes(altered('cells', { value: 451 })))['R1']).toBe('fail');
    expect(await outcomes(altered('held', { value: 656 }))).toMatchObject({ R1: 'fail', R3: 'fail', R4: 'pass' });
    expect((await outcomes(altered('held', { value: 666 })))['R4']).toBe('fail');
    expect((await outcomes(altered('held', { asOf: '2020-07-22' })))['K4']).toBe('fail');
    expect((await outcomes(altered('held', { value: 152, asStated: '152' })))['K9']).toBe('fail');
  });

  it('warns of a declared count that is not the number listed, split or not', async () => {
    const task = (number: number, parts: string[] = []) => ({ number, programme: 'QCDC', parts });
    const body = {
      figures: [figure('declared', 7, { kind: 'declared' })],
      relations: [{ id: 'R1', check: 'K6', declared: 'declared', listed: 'tasks' }],
      tasks: [task(1, ['a', 'b']), task(2), task(3), task(4), task(5), task(6), task(7), task(8)],
    };
    const whole = await check(body);
    expect(whole.results[0]).toMatchObject({ outcome: 'warn', facts: { declared: 7, listed: 8 } });
    const split = await check({ ...body, splitTasks: [1] });
    expect(split.results[0]).toMatchObject({ outcome: 'warn', facts: { declared: 7, listed: 9 } });
    expect(whole.taskCounts).toMatchObject({ total: 8, byDeadlineKind: { none: 8 }, byAddressee: { none: 8 } });
    expect(whole.results.find(({ id }) => id === 'K11')).toMatchObject({ outcome: 'warn', facts: { withoutDate: 8 } });
  });

  it('says which tasks would be silent on a day, one day before the flag none', async () => {
    const tasks = [
      { number: 1, programme: 'QCDC' },
      { number: 2, programme: 'QCDC', deadline: 'date' },
    ];
    const on = (day: string) => check({ tasks, silence: { concludedOn: '2020-06-30', on: day } });
    expect((await on('2020-09-30')).flags.silentTasks).toEqual([]);
    expect((await on('2020-10-01')).flags.silentTasks).toEqual([1]);
  });

  it('an empty report is no error', async () => {
    expect((await check({})).counts).toEqual({ figures: 0, relations: 0, documents: 0, tasks: 0 });
  });

  it.each([
    ['/figures/0/value', { figures: [figure('a', 'many')] }],
    ['/figures/0/unit', { figures: [figure('a', 1, { unit: 'x' })] }],
    ['/event/date', { event: { date: '2020-06-31' } }],
    ['/publishedAt', { publishedAt: '2020-06-30T16:01:00' }],
    ['/relations/0/check', { relations: [{ id: 'R', check: 'K12', whole: 'a', part: 'b' }] }],
  ])('points at %s when it is wrong', async (pointer, body) => {
    const answer = await stack.call(reporterA, 'POST', '/questions/checks', body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-input', pointer } });
  });
});

describe('a piece of text is read by the Vietnamese conventions', () => {
  const parse = (text: string, as = 'any') =>
    ask(stack, reporterA, `/questions/parse?text=${encodeURIComponent(text)}&as=${as}`);

  it.each([
    ['1.079', 1079],
    ['87,4%', 87.4],
    ['665/665', { numerator: 665, denominator: 665 }],
    ['35-CT/TW', { number: 35, type: 'CT', issuer: 'TW', grammar: 'party' }],
    ['42/NQ-CP', { number: 42, type: 'NQ', issuer: 'CP', grammar: 'stateIndividual' }],
    [
      '34/2007/PL -  UBTVQH 11',
      { number: 34, year: 2007, type: 'PL', issuer: 'UBTVQH11', normalised: '34/2007/PL-UBTVQH11' },
    ],
  ])('%s has one reading', async (text, value) => {
    const answer = await parse(text);
    expect(answer['outcome']).toBe('value');
    expect(answer['value']).toEqual(typeof value === 'object' ? expect.objectContaining(value) : value);
  });

  it.each([
    ['1,079', [1.079, 1079]],
    ['1.5', [1.5, 15]],
  ])('%s has two, and is asked back', async (text, readings) => {
    const answer = await parse(text);
    expect(answer).toMatchObject({ outcome: 'warn', value: null });
    expect((answer['readings'] as { value: unknown }[]).map(({ value }) => value)).toEqual(readings);
  });

  it('30/6 is a ratio or a day, until one of them is asked for', async () => {
    expect(await parse('30/6')).toMatchObject({ outcome: 'warn' });
    expect(await parse('30/6', 'date')).toMatchObject({ outcome: 'value', value: { day: 30, month: 6 } });
    expect(await parse('30/6', 'ratio')).toMatchObject({ outcome: 'value', value: { numerator: 30 } });
    expect(await parse('không có số', 'number')).toMatchObject({ outcome: 'fail', readings: [] });
  });

  it('a year left out is resolved from the review and never shown as stated', async () => {
    const question = `/questions/resolve-year?text=${encodeURIComponent('sáng 18/1')}&kind=final&period=2020`;
    const answer = await ask(stack, reporterA, question);
    expect(answer).toMatchObject({ outcome: 'warn', value: '2021-01-18', partOfDay: 'morning' });
    expect(answer['reasons']).toContainEqual({ code: 'not-before-cut-off', date: '2020-12-14' });
  });
});

describe('days are counted by the calendar in force', () => {
  const asked = (question: string) => ask(stack, reporterA, `/questions/${question}`);

  it('knows the window of a period and the days from its end', async () => {
    expect(await asked('window?period=2020-H1&until=2020-06-30')).toMatchObject({
      from: '2019-12-15',
      to: '2020-06-14',
      days: 183,
      daysFromCutOff: 16,
    });
    expect(await asked('windows-abut?year=2020')).toMatchObject({ outcome: 'pass', year: { days: 366 } });
  });

  it.each([
    ['kind=conclusionNotice&heldOn=2020-06-30', '2020-07-07'],
    ['kind=invitationLatest&heldOn=2020-06-30', '2020-06-24'],
    ['kind=invitationLatest&heldOn=2020-06-30&countedBack=true', '2020-06-25'],
    ['kind=conclusionNotice&heldOn=2021-01-18', '2021-01-25'],
    ['kind=invitationLatest&heldOn=2020-06-25', '2020-06-19'],
  ])('%s', async (question, date) => {
    expect(await asked(`deadline?${question}`)).toMatchObject({ date });
  });

  it('names the special days that were passed', async () => {
    const answer = await asked('working-days?from=2020-01-22&to=2020-01-30');
    expect(answer).toMatchObject({ workingDays: 1, days: 8 });
    expect(answer['special']).toHaveLength(7);
  });

  it('refuses what lies outside the table, and what is no period, no day, no year', async () => {
    const refused = (question: string) => stack.call(reporterA, 'GET', `/questions/${question}`);
    expect(await refused('deadline?kind=conclusionNotice&heldOn=1999-01-04')).toMatchObject({
      status: 422,
      body: { code: 'outside-calendar', pointer: '#querystring/heldOn' },
    });
    expect(await refused('window?period=2020-H3')).toMatchObject({
      status: 422,
      body: { code: 'invalid-input', pointer: '#querystring/period' },
    });
    expect((await refused('silence?concludedOn=2020-02-30')).status).toBe(422);
    expect((await refused('windows-abut?year=all')).status).toBe(422);
  });

  it('answers nobody without a token', async () => {
    const api = stack.apis[0];
    const answer = await api?.app.inject({ method: 'GET', url: '/questions/window?period=2020-H1' });
    expect(answer?.statusCode).toBe(401);
  });
});
