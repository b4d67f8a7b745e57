import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admin,
  calledCycle,
  coordinator,
  eventCount,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack);
});
afterAll(() => stack.close());

interface Expected {
  readonly status: number;
  readonly code: string;
  readonly pointer?: string;
}

/** A clear error, and nothing appended. */
async function refused(by: Actor, url: string, body: object, expected: Expected): Promise<void> {
  const before = await eventCount(stack);
  const answer = await stack.call(by, 'POST', url, body);
  expect(answer).toMatchObject({ status: expected.status, body: { code: expected.code, status: expected.status } });
  if (expected.pointer !== undefined) expect(answer.body['pointer']).toBe(expected.pointer);
  expect(answer.body['detail']).toMatch(/\p{L}/u);
  expect(answer.body['requestId']).toMatch(/^[0-9a-f-]{36}$/);
  expect(await eventCount(stack)).toBe(before);
}

const submit = (unit: string): string => `/cycles/${cycle}/reports/${unit}/submit`;

describe('a report', () => {
  it('for a unit outside the cycle is refused', async () => {
    const outside = { status: 422, code: 'unit-outside-cycle' };
    await refused(reporterOutside, submit('huyen-z'), reportBody(), outside);
    const onBehalf = { reason: 'Báo cáo giấy', document: '1-BC/HU' };
    await refused(coordinator, submit('khong-co'), { ...reportBody(), onBehalf }, outside);
  });

  it('for another period is refused', () =>
    refused(
      reporterA,
      submit('huyen-a'),
      { ...reportBody(), period: '2020-H2' },
      {
        status: 422,
        code: 'report-wrong-period',
        pointer: '/period',
      },
    ));

  it.each([
    ['negative', -2, 'negative-number'],
    ['negative in words', '-2', 'negative-number'],
    ['no number', 'nhiều', 'not-a-number'],
    ['empty', '', 'not-a-number'],
    ['a ratio', '665/665', 'not-a-number'],
    ['beyond exact digits', 1e21, 'not-a-number'],
    ['ambiguous', '1,079', 'ambiguous-number'],
    ['ambiguous the other way', '1.5', 'ambiguous-number'],
  ])('with a figure that is %s is refused at that figure', (_what, value, code) =>
    refused(reporterA, submit('huyen-a'), reportBody(value, 3, 5), { status: 422, code, pointer: '/figures/1/value' }),
  );

  it('whose parts do not sum is refused at the whole', () =>
    refused(reporterA, submit('huyen-a'), reportBody(2, 3, 6), {
      status: 422,
      code: 'figure-parts-do-not-sum',
      pointer: '/figures/0/value',
    }));

  it('whose share does not fit its fraction is refused', async () => {
    const body = reportBody(2, 3, 5);
    const figures = [...body.figures, { code: 'share', value: '87,4%' }];
    await refused(
      reporterA,
      submit('huyen-a'),
      { ...body, figures },
      {
        status: 422,
        code: 'figure-share-does-not-match',
        pointer: '/figures/3/value',
      },
    );
  });

  it('with half a model is refused', () =>
    refused(reporterA, submit('huyen-a'), reportBody(2.5, 2.5, 5), {
      status: 422,
      code: 'figure-not-whole',
      pointer: '/figures/1/value',
    }));

  it('with an unknown indicator or field is refused where it stands', async () => {
    const body = reportBody();
    await refused(
      reporterA,
      submit('huyen-a'),
      { ...body, figures: [{ code: 'la', value: 1 }] },
      {
        status: 422,
        code: 'figure-unknown',
        pointer: '/figures/0/code',
      },
    );
    await refused(
      reporterA,
      submit('huyen-a'),
      { ...body, ghiChu: 'x' },
      {
        status: 422,
        code: 'invalid-input',
        pointer: '/ghiChu',
      },
    );
    await refused(
      reporterA,
      submit('huyen-a'),
      { ...body, figures: [{ code: 'models', value: 5, asOf: '2020-02-30' }] },
      {
        status: 422,
        code: 'invalid-input',
        pointer: '/figures/0/asOf',
      },
    );
  });

  it('of somebody else is not even seen, or refused with who may', async () => {
    await refused(reporterB, submit('huyen-a'), reportBody(), { status: 404, code: 'not-found' });
    await refused(leader, submit('huyen-a'), reportBody(), { status: 403, code: 'not-permitted' });
    await refused(
      reporterA,
      `/cycles/${cycle}/reports/huyen-a/accept`,
      { round: 1 },
      {
        status: 403,
        code: 'not-permitted',
      },
    );
    await refused(
      admin,
      `/cycles/${cycle}/call`,
      { number: 1, date: '2020-06-01' },
      { status: 404, code: 'not-found' },
    );
    await refused(coordinator, submit('huyen-a'), reportBody(), {
      status: 422,
      code: 'report-on-behalf-unstated',
      pointer: '/onBehalf',
    });
  });

  it('reads "1.079" and "87,4%", and text however it is composed', async () => {
    const { figures, ...rest } = reportBody('943', '136', '1.079');
    const body = {
      ...rest,
      figures: [...figures, { code: 'share', value: '87,4%' }],
      sections: [{ code: 'ket-qua', text: 'Đã đạt kết quả'.normalize('NFD') }],
      signer: { post: 'Trưởng ban', name: 'Đỗ Đức Hòa'.normalize('NFD') },
    };
    await must(stack, reporterA, submit('huyen-a'), body);
    const read = await stack.call(reporterA, 'GET', `/cycles/${cycle}/reports/huyen-a`);
    const { report } = read.body as {
      report: { figures: { value: string }[]; sections: { text: string }[]; signer: { name: string } };
    };
    expect(report.figures.map(({ value }) => value)).toEqual(['1079', '943', '136', '87.4']);
    expect(report.sections[0]?.text).toBe('Đã đạt kết quả'.normalize('NFC'));
    expect(report.signer.name).toBe('Đỗ Đức Hòa'.normalize('NFC'));
  });

  it.each([
    ['the character NUL', 'Trưởng\0ban'],
    ['half a surrogate pair', 'Trưởng\ud83dban'],
  ])('with %s, which no record can hold, is refused at its place', (_what, post) =>
    refused(
      reporterA,
      submit('huyen-a'),
      { ...reportBody(), signer: { post, name: 'B' } },
      { status: 422, code: 'invalid-input', pointer: '/signer/post' },
    ),
  );

  it('handed in twice is refused by state, naming who can lift it', async () => {
    const before = await eventCount(stack);
    const answer = await stack.call(reporterA, 'POST', submit('huyen-a'), reportBody());
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'report-already-submitted', liftedBy: ['coordinator'], receipt: expect.any(Number) as number },
    });
    expect(await eventCount(stack)).toBe(before);
  });
});

describe('a refusal that is about a unit', () => {
  let asked = 0;
  const said = async (url: string, body: object, language = 'vi') => {
    asked += 1;
    const headers = { authorization: `Bearer ${await stack.token(coordinator)}`, 'accept-language': language };
    const key = { 'idempotency-key': `goi-ten-${String(asked)}` };
    const given = { method: 'POST' as const, url, payload: body, headers: { ...headers, ...key } };
    return (await stack.apis[0]?.app.inject(given))?.json<{ detail: string }>().detail;
  };
  const plan = (more: object) => ({ ...planBody({ key: 'goi-ten' }), ...more });
  const ended = plan({ period: '2026-H1', members: [{ unit: 'huyen-a' }] });

  it.each<[string, string, string, object, string]>([
    ['of a cycle', 'vi', 'exempt', {}, 'Đơn vị "huyện Z" không thuộc đợt báo cáo này.'],
    ['of a cycle in English', 'en', 'exempt', {}, 'The unit "huyện Z" is not in this cycle.'],
  ])('%s says its name (%s), not its code', async (_of, language, act, body, sentence) => {
    const url = `/cycles/${cycle}/reports/huyen-z/${act}`;
    expect(await said(url, { reason: 'Không thuộc diện', ...body }, language)).toBe(sentence);
  });

  it.each<[string, object, string]>([
    [
      'a unit that is there twice',
      plan({ members: [{ unit: 'huyen-a' }, { unit: 'huyen-a' }] }),
      'Đơn vị "huyện A" được',
    ],
    ['a unit that had ended', ended, 'huyện A không hoạt động vào ngày 14/06/2026'],
    ['a code no unit has', plan({ members: [{ unit: 'khong-co' }] }), 'Không có đơn vị "khong-co"'],
  ])('of a plan says of %s what it is called', async (_of, body, sentence) => {
    expect(await said('/cycles', body)).toContain(sentence);
  });
});

describe('a plan', () => {
  const plan = (more: object) => ({ ...planBody({ key: 'sai' }), ...more });
  const due = (date: string, more: object = {}) => ({
    collection: { rule: { kind: 'date', date, hour: '17:00' } },
    ...more,
  });

  it.each<[string, object, string, string]>([
    ['an unknown unit', { members: [{ unit: 'huyen-a' }, { unit: 'khong-co' }] }, 'unknown-unit', '/members/1/unit'],
    ['a unit twice', { members: [{ unit: 'huyen-a' }, { unit: 'huyen-a' }] }, 'plan-unit-twice', '/members/1/unit'],
    ['an unknown committee', { committee: 'khong-co' }, 'unknown-committee', '/committee'],
    ['an unknown template', { template: { id: 'khong-co' } }, 'unknown-template', '/template'],
    ['an unknown version', { template: { id: 'qcdc', version: 9 } }, 'unknown-template', '/template'],
    ['no period', { period: '2020-H3' }, 'invalid-input', '/period'],
    ['a foreign programme', { programmes: ['DVK'] }, 'plan-programme-not-of-committee', '/programmes/0'],
    ['a due date in the past', due('2020-05-29'), 'deadline-in-the-past', '/collection/rule'],
    [
      'a due date on a day off',
      due('2020-06-21', { rollToWorkingDay: false }),
      'deadline-on-day-off',
      '/collection/rule',
    ],
    ['no working day after the cut-off', due('2020-06-15'), 'too-soon-after-data-closes', '/collection/rule'],
    ['a due date before the calendar', due('2019-06-19'), 'deadline-outside-calendar', '/collection/rule'],
    [
      'an hour that is none',
      due('2020-06-22', { ladder: { hour: '25:00', steps: [] } }),
      'invalid-input',
      '/ladder/hour',
    ],
  ])('with %s is refused at the value', (_what, more, code, pointer) =>
    refused(coordinator, '/cycles', plan(more), { status: 422, code, pointer }),
  );

  it('with a member whose unit had ended by the cut-off is refused', () =>
    refused(coordinator, '/cycles', plan({ period: '2026-H1', members: [{ unit: 'huyen-a' }] }), {
      status: 422,
      code: 'unknown-unit',
      pointer: '/members/0/unit',
    }));

  it('is previewed with the same refusal and stored by nobody', () =>
    refused(coordinator, '/cycles/preview', plan(due('2020-06-15')), {
      status: 422,
      code: 'too-soon-after-data-closes',
      pointer: '/collection/rule',
    }));

  it('of another committee’s host is refused', async () => {
    await refused(reporterA, '/cycles', plan({}), { status: 404, code: 'not-found' });
    await refused(admin, '/cycles', plan({}), { status: 404, code: 'not-found' });
  });

  it('made twice is refused by state', () =>
    refused(coordinator, '/cycles', planBody(), { status: 409, code: 'call-already-issued' }));
});

describe('an extension', () => {
  it.each([
    ['in the past', '2020-05-29', 422, '/until'],
    ['not later than the deadline', '2020-06-22', 422, '/until'],
  ])('%s is refused', async (_what, until, status, pointer) => {
    const before = await eventCount(stack);
    const answer = await stack.call(coordinator, 'POST', `/cycles/${cycle}/reports/huyen-b/extension/grant`, {
      until,
      reason: 'x',
    });
    expect(answer).toMatchObject({ status, body: { pointer } });
    expect(await eventCount(stack)).toBe(before);
  });
});

describe('a request', () => {
  async function raw(headers: Record<string, string>, payload: string | Buffer, url = submit('huyen-b')) {
    const app = stack.apis[0]?.app;
    if (app === undefined) throw new Error('no api');
    const response = await app.inject({
      method: 'POST',
      url,
      headers: { authorization: `Bearer ${await stack.token(reporterB)}`, ...headers },
      payload,
    });
    return {
      status: response.statusCode,
      type: response.headers['content-type'],
      body: response.json<{ code: string }>(),
    };
  }
  const json = { 'content-type': 'application/json' };

  it('of 20 MB is refused before it is read', async () => {
    const before = await eventCount(stack);
    const answer = await raw({ ...json, 'idempotency-key': 'big' }, Buffer.alloc(20 * 1024 * 1024, 0x20));
    expect(answer).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    expect(answer.type).toMatch(/^application\/problem\+json/);
    expect(await eventCount(stack)).toBe(before);
  });

  it('with broken JSON is refused', async () => {
    const answer = await raw({ ...json, 'idempotency-key': 'broken' }, '{"period": "2020-H1", ');
    expect(answer).toMatchObject({ status: 422, body: { code: 'malformed-json' } });
  });

  it('of another kind than JSON is refused', async () => {
    const answer = await raw({ 'content-type': 'text/csv', 'idempotency-key': 'csv' }, 'a;b');
    expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
  });

  it('without an Idempotency-Key, or with an unusable one, is refused', async () => {
    const body = JSON.stringify(reportBody());
    expect(await raw(json, body)).toMatchObject({ status: 422, body: { code: 'idempotency-key-missing' } });
    expect(await raw({ ...json, 'idempotency-key': 'có dấu'.normalize('NFD') }, body)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-invalid' },
    });
  });

  it('with a key used before for something else is refused, and nothing is received', async () => {
    const first = await stack.call(reporterB, 'POST', `/cycles/${cycle}/reports/huyen-b/acknowledge`, {}, 'once');
    expect(first.status).toBe(200);
    const before = await eventCount(stack);
    const other = await stack.call(reporterB, 'POST', submit('huyen-b'), reportBody(), 'once');
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await eventCount(stack)).toBe(before);
  });

  it('without a token, or with a forged one, is refused', async () => {
    const app = stack.apis[0]?.app;
    for (const headers of [{}, { authorization: 'Bearer x.y.z' }]) {
      const response = await app?.inject({ method: 'GET', url: '/cycles', headers });
      expect(response?.statusCode).toBe(401);
      expect(response?.json()).toMatchObject({ code: 'unauthenticated' });
    }
  });

  it('to an unknown address or an unknown cycle gets the same answer', async () => {
    const one = await stack.call(reporterB, 'POST', '/khong/co', {});
    const two = await stack.call(reporterB, 'POST', '/cycles/khong-co/reports/huyen-b/submit', reportBody());
    expect(one.status).toBe(404);
    expect({ ...two.body, requestId: '' }).toEqual({ ...one.body, requestId: '' });
  });
});
