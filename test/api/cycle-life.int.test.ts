import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actor,
  admin,
  ask,
  calledCycle,
  committee,
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
import { statementsOf } from '#test/support/queries.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
});
afterAll(() => stack.close());

describe('a cycle over HTTP', () => {
  it('goes from the plan to the approved totals, each step a command', async () => {
    const cycle = await calledCycle(stack, { key: 'tron-ven' });
    expect(cycle).toBe('tinh-x-qcdc.2020-h1.dt-tron-ven');
    const at = `/cycles/${cycle}`;
    await must(stack, reporterA, `${at}/reports/huyen-a/acknowledge`, {});
    const handedIn = await must(stack, reporterA, `${at}/reports/huyen-a/submit`, reportBody('1.000', '79', '1.079'));
    expect(handedIn).toMatchObject({ outcome: 'accepted', events: [{ type: 'ReportSubmitted' }] });
    await must(stack, coordinator, `${at}/reports/huyen-a/return`, {
      round: 1,
      reasons: [{ path: '/figures/0', reason: 'Đề nghị rà soát' }],
    });
    await must(stack, reporterA, `${at}/reports/huyen-a/submit`, reportBody(1001, 78, 1079));
    await must(stack, coordinator, `${at}/reports/huyen-a/accept`, { round: 2 });
    const wished = { until: '2020-06-24', reason: 'Bão số 1' };
    await must(stack, reporterB, `${at}/reports/huyen-b/extension/request`, wished);
    await must(stack, coordinator, `${at}/reports/huyen-b/extension/grant`, wished);
    await must(stack, coordinator, `${at}/reports/huyen-c/urge`, {});
    await must(stack, coordinator, `${at}/reports/huyen-b/submit`, {
      ...reportBody(),
      onBehalf: { reason: 'Báo cáo giấy', document: '15-BC/HU' },
    });
    await must(stack, coordinator, `${at}/reports/huyen-b/accept`, { round: 1 });
    await must(stack, coordinator, `${at}/reports/huyen-c/exempt`, { reason: 'Đang sáp nhập' });
    await must(stack, leader, `${at}/close-collection`, { overrideReason: 'Đã đủ báo cáo' });
    await must(stack, coordinator, `${at}/consolidate`, {});

    const totals = await ask(stack, coordinator, `${at}/consolidation`);
    expect(totals).toMatchObject({
      accepted: ['huyen-a', 'huyen-b'],
      leftOut: [],
      totals: [
        {
          code: 'models',
          value: '1084',
          units: [
            { unit: 'huyen-a', value: '1079', round: 2 },
            { unit: 'huyen-b', value: '5', round: 1 },
          ],
        },
        { code: 'economy', value: '1003' },
        { code: 'culture', value: '81' },
        { code: 'share', basis: 'derived', units: [] },
      ],
    });
    expect(totals).toHaveProperty('checks.0.rule', 'Các chỉ tiêu thành phần cộng lại bằng số tổng');
    const english = await stack.apis[0]?.app.inject({
      url: `${at}/consolidation`,
      headers: { authorization: `Bearer ${await stack.token(coordinator)}`, 'accept-language': 'en' },
    });
    const [sums] = english?.json<{ checks: unknown[] }>().checks ?? [];
    expect(sums).toMatchObject({
      rule: 'The parts add up to the whole',
      sentence: 'The parts add up to 1.084, exactly the whole.',
    });
    await must(stack, leader, `${at}/approve`, {});
    expect(await ask(stack, coordinator, at)).toMatchObject({ status: 'approved', rehearsal: true });
  });

  it('keeps every round of a report and what became of it, with the words the figures were read from', async () => {
    const at = '/cycles/tinh-x-qcdc.2020-h1.dt-tron-ven/reports/huyen-a';
    expect(await ask(stack, reporterA, `${at}/rounds`)).toMatchObject({
      rounds: [
        {
          report: { round: 1, figures: [{ code: 'models', value: '1079', asStated: '1.079' }, {}, {}] },
          outcome: { kind: 'returned', reasons: [{ reason: 'Đề nghị rà soát' }] },
        },
        { report: { round: 2 }, outcome: { kind: 'accepted' } },
      ],
    });
    expect(await ask(stack, coordinator, at)).toMatchObject({ status: 'accepted', report: { round: 2, late: false } });
  });

  it('explains a deadline line by line and shows which rungs have fired', async () => {
    const cycle = await calledCycle(stack, { key: 'giai-thich' });
    const wished = { until: '2020-06-27', reason: 'Bão số 1' };
    await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-b/extension/grant`, wished);
    const explained = await ask(stack, reporterB, `/cycles/${cycle}/explain/huyen-b`);
    expect(explained).toMatchObject({
      unit: 'huyen-b',
      deadline: { date: '2020-06-29', hour: '17:00', at: '2020-06-29T10:00:00.000Z' },
      passed: false,
    });
    const { deadline, ladder } = explained as {
      deadline: { lines: { code: string; sentence: string }[] };
      ladder: { offset: number; fired: boolean }[];
    };
    expect(deadline.lines.map(({ code }) => code)).toEqual([
      'stated',
      'extended',
      'dayOffPassed',
      'dayOffPassed',
      'rolledToWorkingDay',
      'atHour',
      'resultingInstant',
    ]);
    expect(deadline.lines.map(({ sentence }) => sentence).join(' ')).toMatch(/Bộ luật Dân sự 2015/);
    expect(ladder).toHaveLength(6);
    expect(ladder.every(({ fired }) => !fired)).toBe(true);
  });

  it('fires the whole ladder on a fast clock and says so', async () => {
    const cycle = await calledCycle(stack, { key: 'nhanh', scale: 400_000 });
    const explained = await until('every rung of the ladder to fire', async () => {
      const now = await ask(stack, coordinator, `/cycles/${cycle}/explain/huyen-c`);
      return (now['ladder'] as { fired: boolean }[]).every(({ fired }) => fired) ? now : null;
    });
    expect(explained).toMatchObject({ passed: true });
    expect(await ask(stack, coordinator, `/cycles/${cycle}/missing`)).toMatchObject({
      closed: false,
      missing: [
        { unit: 'huyen-a', overdue: true },
        { unit: 'huyen-b', overdue: true },
        { unit: 'huyen-c', overdue: true },
      ],
    });
    const log = await until('no letter of the cycle to be queued any more', async () => {
      const now = await ask(stack, coordinator, `/deliveries?stream=cycle/${cycle}`);
      const counts = now['counts'] as { status: string }[];
      return counts.some(({ status }) => status === 'queued') ? null : now;
    });
    const rows = log['deliveries'] as { key: string; messageId: string; status: string; address: string | null }[];
    const toC = rows.filter(({ key }) => key.startsWith('reminder/') && key.endsWith('/huyen-c'));
    expect(toC.length).toBeGreaterThan(0);
    expect(toC.every(({ status }) => status === 'accepted')).toBe(true);
    expect(new Set(toC.map(({ messageId }) => messageId)).size).toBe(toC.length);
    const taken = await ask(stack, coordinator, '/mail.json?rehearsal=true&recipient=BIEU@huyen-c&limit=1000');
    const ids = (taken['mails'] as { messageId: string }[]).map(({ messageId }) => messageId);
    expect(ids).toEqual(expect.arrayContaining(toC.map(({ messageId }) => messageId)));
  });
});

describe('planning', () => {
  it('shows what will be sent to whom and when, and stores nothing', async () => {
    const answer = await stack.call(coordinator, 'POST', '/cycles/preview', planBody({ key: 'xem-truoc' }));
    expect(answer.status).toBe(200);
    const { deadlines, letters, cycle } = answer.body as {
      cycle: string;
      deadlines: { date: string; units: string[] }[];
      letters: { template: string; subject: string; at: string; to: { unit: string }[] }[];
    };
    expect(deadlines).toMatchObject([{ date: '2020-06-22', units: ['huyen-a', 'huyen-b', 'huyen-c'] }]);
    expect(letters.filter(({ template }) => template === 'callIssued')).toHaveLength(3);
    expect(letters.filter(({ template }) => template === 'deadlineReminder')).toHaveLength(12);
    expect(letters.every(({ subject }) => subject.startsWith('[DIỄN TẬP]'))).toBe(true);
    expect((await stack.call(coordinator, 'GET', `/cycles/${cycle}`)).status).toBe(404);
  });

  it('dates its levels back from the conference and shows the way on which no day is to spare; the command refuses in the preview’s words', async () => {
    const body = (more: object) => ({
      ...planBody({ key: 'cac-cap' }),
      members: [{ unit: 'xa-a1' }, { unit: 'huyen-a' }, { unit: 'huyen-b' }],
      collection: { rule: { kind: 'beforeConference', workingDays: 3, hour: '17:00' } },
      conferenceDate: '2020-06-30',
      levels: { reviewDays: [3, 2] },
      ...more,
    });
    const answer = await stack.call(coordinator, 'POST', '/cycles/preview', body({}));
    expect(answer.body['schedule']).toEqual({
      ...{ dataClose: '2020-06-14', earliest: '2020-06-15' },
      steps: [
        {
          ...{ depth: 1, version: 1, units: ['huyen-a', 'huyen-b'], date: '2020-06-25', slack: 0, writingDays: 9 },
          before: { what: 'conference', date: '2020-06-30', reviewDays: 3 },
          critical: expect.any(Boolean),
        },
        {
          ...{ depth: 2, version: 2, units: ['xa-a1'], date: '2020-06-23', slack: 0, writingDays: 7 },
          before: { what: 'level', date: '2020-06-25', reviewDays: 2 },
          critical: true,
        },
      ],
    });
    const tight = body({ levels: { reviewDays: [4, 2] } });
    const refusals = await Promise.all(
      ['/cycles/preview', '/cycles'].map((path) => stack.call(coordinator, 'POST', path, tight)),
    );
    for (const { status, body: said } of refusals) {
      expect([status, said['code'], said['pointer']]).toEqual([422, 'too-soon-after-lower-level', '/collection/rule']);
      expect(said['detail']).toBe(refusals[0]?.body['detail']);
    }
    const signedOff = { name: 'Trần Văn C', post: 'Trưởng ban', reason: 'hội nghị không dời được' };
    const planned = await must(stack, coordinator, '/cycles', body({ levels: { reviewDays: [4, 2], signedOff } }));
    const { cycle } = planned['answer'] as { cycle: string };
    expect(await ask(stack, coordinator, `/cycles/${cycle}`)).toMatchObject({
      plan: { levels: { reviewDays: [4, 2], above: null, signedOff } },
    });
  });

  it('of a district that answers the province’s call ends before the day the province gave it', async () => {
    const above = await calledCycle(stack, { key: 'cap-tren' });
    const ofDistrict = actor('coordinator', 'huyen-a');
    const { id: _id, ...content } = committee;
    await must(stack, admin, '/committees/huyen-a-qcdc', { ...content, host: 'huyen-a', name: 'Ban Chỉ đạo huyện A' });
    const body = (rule: object, more: object = {}) => ({
      ...planBody({ key: 'cap-duoi' }),
      committee: 'huyen-a-qcdc',
      members: [{ unit: 'xa-a1' }],
      collection: { rule },
      levels: { reviewDays: [2], above },
      ...more,
    });
    const preview = (of: object) => stack.call(ofDistrict, 'POST', '/cycles/preview', of);
    const late = await preview(body({ kind: 'date', date: '2020-06-19', hour: '17:00' }));
    expect(late.body).toMatchObject({ code: 'too-soon-after-lower-level', pointer: '/collection/rule' });
    expect(late.body['detail']).toContain('hạn báo cáo cấp trên');
    const fits = await preview(body({ kind: 'date', date: '2020-06-18', hour: '17:00' }));
    expect(fits.body['schedule']).toMatchObject({
      steps: [{ before: { what: 'superior', date: '2020-06-22', reviewDays: 2 }, slack: 0 }],
    });
    const own = { levels: { reviewDays: [2], above: 'khong-co' } };
    expect((await preview(body({ kind: 'date', date: '2020-06-18', hour: '17:00' }, own))).body).toMatchObject({
      ...{ code: 'superior-does-not-call', pointer: '/levels/above' },
    });
  });

  it('takes names, kinds and places of the members from the register on the cut-off', async () => {
    const body = {
      ...planBody({ key: 'cay' }),
      members: [{ unit: 'xa-a1' }, { unit: 'huyen-a' }, { unit: 'huyen-b' }],
    };
    const planned = await must(stack, coordinator, '/cycles', body);
    const { cycle } = planned['answer'] as { cycle: string };
    expect(await ask(stack, coordinator, `/cycles/${cycle}`)).toMatchObject({
      status: 'planned',
      period: { code: '2020-H1', label: '6 tháng đầu năm 2020', from: '2020-01-01', to: '2020-06-30' },
      dataWindow: { from: '2019-12-15', to: '2020-06-14' },
      cutOff: '2020-06-14',
      plan: {
        members: [
          { unit: 'xa-a1', name: 'xã A1', kind: 'commune', level: 'commune', parent: 'huyen-a', rank: 1 },
          { unit: 'huyen-a', name: 'huyện A', parent: 'tinh-x', rank: 2 },
          { unit: 'huyen-b', parent: 'tinh-x', rank: 3 },
        ],
      },
    });
    const { committee: _committee, period: _period, clock: _clock, key: _key, ...content } = body;
    await must(stack, coordinator, `/cycles/${cycle}/replan`, { ...content, members: [{ unit: 'huyen-b' }] });
    const board = await ask(stack, coordinator, `/cycles/${cycle}/board`);
    expect(board).toMatchObject({ rows: [{ unit: 'huyen-b' }] });
  });

  it('gives the first answer to the same key, and refuses the key for another plan', async () => {
    const body = planBody({ key: 'mot-lan' });
    const first = await stack.call(coordinator, 'POST', '/cycles', body, 'plan-once');
    const again = await stack.call(coordinator, 'POST', '/cycles', body, 'plan-once');
    expect(again).toEqual(first);
    const other = await stack.call(coordinator, 'POST', '/cycles', planBody({ key: 'hai-lan' }), 'plan-once');
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });
});

describe('who sees what', () => {
  it('lists no rehearsal among real cycles, and to a unit only what it reports to', async () => {
    expect(await ask(stack, coordinator, '/cycles')).toEqual({ cycles: [] });
    const rehearsals = (await ask(stack, coordinator, '/cycles?rehearsal=true'))['cycles'] as object[];
    expect(rehearsals.length).toBeGreaterThan(3);
    expect((await ask(stack, reporterB, '/cycles?rehearsal=true'))['cycles']).toHaveLength(rehearsals.length);
    expect(await ask(stack, reporterOutside, '/cycles?rehearsal=true')).toEqual({ cycles: [] });
  });

  it('hides a cycle from a unit outside it as if it did not exist', async () => {
    const at = '/cycles/tinh-x-qcdc.2020-h1.dt-tron-ven';
    const unknown = await stack.call(reporterOutside, 'GET', '/cycles/khong-co');
    for (const address of [at, `${at}/board`, `${at}/history`, `${at}/reports/huyen-a`, `${at}/missing`]) {
      const answer = await stack.call(reporterOutside, 'GET', address);
      expect(answer.status).toBe(404);
      expect({ ...answer.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
  });

  it('tells a unit its own part of the past and not its neighbours’', async () => {
    const at = '/cycles/tinh-x-qcdc.2020-h1.dt-tron-ven/history';
    const all = (await ask(stack, coordinator, at))['events'] as { type: string; data: { unit?: string } }[];
    const own = (await ask(stack, reporterB, at))['events'] as { type: string; data: { unit?: string } }[];
    expect(all.map(({ type }) => type)).toContain('ReportsConsolidated');
    expect(own.map(({ type }) => type)).toEqual([
      'CyclePlanned',
      'CallIssued',
      'ExtensionRequested',
      'ExtensionGranted',
      'ReportSubmitted',
      'ReportAccepted',
      'CollectionClosed',
    ]);
    expect(own.every(({ data }) => data.unit === undefined || data.unit === 'huyen-b')).toBe(true);
    const told = own as unknown as readonly { units: string[] | null; facts: unknown }[];
    expect(told.every(({ units }) => units === null || units.join() === 'huyen-b')).toBe(true);
    expect(JSON.stringify(told.map(({ facts }) => facts))).not.toMatch(/huyen-[ac]/);
    expect(own.find(({ type }) => type === 'ReportSubmitted')).toMatchObject({
      units: ['huyen-b'],
      facts: expect.arrayContaining([
        { label: 'unit', value: { kind: 'unit', unit: { unit: 'huyen-b', name: 'huyện B' } } },
        { label: 'round', value: { kind: 'number', number: 1 } },
      ]),
    });
    expect((await stack.call(reporterB, 'GET', '/cycles/tinh-x-qcdc.2020-h1.dt-tron-ven/missing')).status).toBe(403);
    expect((await stack.call(reporterB, 'GET', at.replace('history', 'reports/huyen-a'))).status).toBe(404);
  });

  it('reads of the past the page that is asked for and no more', async () => {
    const at = '/cycles/tinh-x-qcdc.2020-h1.dt-tron-ven/history';
    const whole = (await ask(stack, coordinator, at))['events'] as { version: number }[];
    const pages: unknown[] = [];
    let read = 0;
    for (let after: unknown = 0; after !== null; ) {
      const sent = await statementsOf(async () => {
        const page = await ask(stack, coordinator, `${at}?after=${String(after)}&limit=3`);
        pages.push(...(page['events'] as unknown[]));
        after = page['next'];
      });
      // Rows of events only: the rounds of the installation ask for other things meanwhile.
      read += sent.reduce((sum, { text, rows }) => sum + (/from "events"/.test(text) ? rows : 0), 0);
    }
    expect(pages).toEqual(whole);
    expect(whole.length).toBeGreaterThan(6);
    expect(read).toBe(whole.length);
  });
});
