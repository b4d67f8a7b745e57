import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';
import { conveneBody, cycleOnTheDay, heldOn, ownEvents, signer, tasks } from '#test/api/conference-world.ts';
import { ask, coordinator, leader, must, reporterA, reporterB, reporterOutside, settle } from '#test/api/world.ts';

let stack: TestStack;
let cycles: readonly string[];
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycles = [await cycleOnTheDay(stack, 'mot'), await cycleOnTheDay(stack, 'hai')];
});
afterAll(async () => {
  await stack.close();
});

const at = '/conferences/so-ket';
const say = (by: typeof coordinator, path: string, body: object) => stack.call(by, 'POST', `${at}${path}`, body);

/** Said no with that code at that place, and nothing was appended. */
async function refused(act: () => Promise<{ status: number; body: object }>, status: number, rest: object) {
  const before = await ownEvents(stack);
  const answer = await act();
  expect(answer).toMatchObject({ status, body: rest });
  expect(await ownEvents(stack)).toBe(before);
}

describe('convening', () => {
  const convene =
    (change: object, by = coordinator) =>
    () =>
      stack.call(by, 'POST', '/conferences', { ...conveneBody(cycles), ...change });

  it.each([
    ['a cycle that is none', { cycles: ['khong-co'] }, { code: 'unknown-cycle', pointer: '/cycles/0' }],
    ['no cycle', { cycles: [] }, { code: 'invalid-input', pointer: '/cycles' }],
    ['a day that is none', { heldOn: '2020-06-31' }, { code: 'invalid-input', pointer: '/heldOn' }],
    ['a day gone by', { heldOn: '2020-06-29' }, { code: 'conference-day-past', pointer: '/heldOn' }],
    ['a day of the next century', { heldOn: '2101-06-30' }, { code: 'invalid-input', pointer: '/heldOn' }],
    [
      'a unit that is none',
      { invitees: [{ id: 'x', name: 'X', unit: 'x', kind: 'member' }] },
      { code: 'unknown-unit', pointer: '/invitees/0/unit' },
    ],
    ['a field that is none', { chair: 'A' }, { code: 'invalid-input', pointer: '/chair' }],
    [
      'two main points',
      {
        points: [
          { id: 'a', name: 'A', isMain: true },
          { id: 'b', name: 'B', isMain: true },
        ],
      },
      { code: 'conference-two-main-points', pointer: '/points/1/isMain' },
    ],
  ])('refuses %s', async (_what, change, problem) => {
    await refused(convene(change), 422, problem);
  });

  it('refuses the same cycle twice', async () => {
    const [first] = cycles;
    await refused(convene({ cycles: [first, first] }), 422, { code: 'invalid-input', pointer: '/cycles/1' });
  });

  it('refuses a real cycle beside a rehearsed one', async () => {
    await stack.db
      .insertInto('cycle_view')
      .columns([
        'stream',
        'ledger',
        'rehearsal',
        'host',
        'committee',
        'committee_name',
        'programmes',
        'review_kind',
        'period_code',
        'period_label',
        'status',
        'cut_off',
        'version',
        'doc',
      ])
      .expression(
        (eb) =>
          eb
            .selectFrom('cycle_view')
            .select(
              (row) =>
                [
                  row.val('cycle/that').as('stream'),
                  row.val('tinh-x').as('ledger'),
                  row.val(false).as('rehearsal'),
                  ...([
                    'host',
                    'committee',
                    'committee_name',
                    'programmes',
                    'review_kind',
                    'period_code',
                    'period_label',
                    'status',
                    'cut_off',
                    'version',
                    'doc',
                  ] as const),
                ] as never,
            )
            .limit(1) as never,
      )
      .execute();
    await refused(convene({ cycles: [cycles[0], 'that'] }), 422, {
      code: 'rehearsal-mixed-with-real',
      pointer: '/cycles/1',
    });
    await stack.db
      .deleteFrom('cycle_view')
      .where('stream', '=', 'cycle/that' as never)
      .execute();
  });

  it('is the host’s: to a member and to a stranger the cycles are unknown', async () => {
    await refused(convene({}, { ...reporterA, role: 'coordinator' }), 422, { code: 'unknown-cycle' });
    await refused(convene({}, { ...coordinator, role: 'reporter' }), 404, { code: 'not-found' });
  });

  it('closes several cycles in their host’s name, and the same key gives the first answer', async () => {
    const body = conveneBody(cycles);
    const first = await stack.call(coordinator, 'POST', '/conferences', body, 'convene-1');
    expect(first).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
    const again = await stack.call(coordinator, 'POST', '/conferences', body, 'convene-1');
    expect(again).toEqual(first);
    await refused(() => stack.call(coordinator, 'POST', '/conferences', body), 409, {
      code: 'conference-already-convened',
    });
    expect(await ask(stack, coordinator, at)).toMatchObject({
      status: 'held',
      host: { unit: 'tinh-x', name: 'tỉnh X' },
      rehearsal: true,
      layout: 'party',
      committees: [{ code: 'tinh-x-qcdc' }],
      cycles: cycles.map((cycle) => ({ cycle, programmes: ['QCDC'] })),
    });
  });

  it('tells each cycle of its day', async () => {
    for (const cycle of cycles) {
      const found = await until('the cycle to know its conference', async () => {
        const seen = await ask(stack, coordinator, `/cycles/${cycle}`);
        return JSON.stringify(seen).includes('so-ket') ? seen : null;
      });
      expect(found).toBeDefined();
    }
  });
});

describe('who sees it', () => {
  it('is listed among rehearsals only, to the host and to the invited', async () => {
    const listed = async (by: typeof coordinator, query: string) =>
      ((await ask(stack, by, `/conferences${query}`))['conferences'] as { conference: string }[]).map(
        ({ conference }) => conference,
      );
    expect(await listed(coordinator, '')).toEqual([]);
    expect(await listed(coordinator, '?rehearsal=true')).toEqual(['so-ket']);
    expect(await listed(coordinator, `?rehearsal=true&cycle=${cycles[1] ?? ''}`)).toEqual(['so-ket']);
    expect(await listed(coordinator, '?rehearsal=true&status=cancelled')).toEqual([]);
    expect(await listed(reporterA, '?rehearsal=true')).toEqual(['so-ket']);
    expect(await listed(reporterOutside, '?rehearsal=true')).toEqual([]);
  });

  it('does not exist for anybody else', async () => {
    for (const path of ['', '/summary', '/points', '/tasks', '/history']) {
      expect((await stack.call(reporterOutside, 'GET', `${at}${path}`)).status).toBe(404);
      expect((await stack.call(coordinator, 'GET', `/conferences/none${path}`)).status).toBe(404);
    }
    expect((await say(reporterOutside, '/papers', { byKind: 'x', by: 'X' })).status).toBe(404);
  });
});

describe('preparing', () => {
  const letter = { number: 1, date: heldOn, signer };

  it('sends invitations after the latest day only ad hoc and with a reason', async () => {
    await refused(() => say(coordinator, '/invitations', letter), 409, {
      code: 'conference-invitation-too-late',
      liftedBy: ['coordinator', 'leader'],
    });
    await refused(() => say(coordinator, '/invitations', { ...letter, adHoc: true }), 422, {
      code: 'conference-reason-missing',
      pointer: '/reason',
    });
    await refused(() => say(reporterA, '/invitations', letter), 404, { code: 'not-found' });
    await must(stack, coordinator, `${at}/invitations`, { ...letter, adHoc: true, reason: 'họp gấp' });
  });

  it('takes an answer from the invited unit and from nobody else', async () => {
    await refused(() => say(reporterB, '/replies', { invitee: 'a', answer: 'accept' }), 404, { code: 'not-found' });
    await refused(() => say(reporterA, '/replies', { invitee: 'a', answer: 'substitute' }), 422, {
      code: 'conference-substitute-missing',
      pointer: '/substitute',
    });
    await must(stack, reporterA, `${at}/replies`, { invitee: 'a', answer: 'accept' });
    await must(stack, coordinator, `${at}/replies`, { invitee: 'khac', answer: 'decline' });
  });

  it('registers papers and points', async () => {
    await must(stack, reporterB, `${at}/papers`, { byKind: 'department', by: 'Sở Y', title: 'Kinh nghiệm' });
    await must(stack, coordinator, `${at}/points`, { id: 'huyen-b', name: 'Điểm cầu huyện B', unit: 'huyen-b' });
    await refused(() => say(coordinator, '/points', { id: 'huyen-b', name: 'lần nữa' }), 422, {
      code: 'conference-id-repeated',
      pointer: '/id',
    });
    await refused(() => say(coordinator, '/points', { id: 'z', name: 'Z', unit: 'khong-co' }), 422, {
      code: 'unknown-unit',
      pointer: '/unit',
    });
  });

  it('moves to a day that can be kept, with a reason', async () => {
    await refused(() => say(coordinator, '/move', { heldOn: '2020-06-29', reason: 'bão' }), 422, {
      code: 'conference-day-past',
      pointer: '/heldOn',
    });
    await refused(() => say(coordinator, '/move', { heldOn: '2020-07-02' }), 422, { pointer: '/reason' });
    await refused(() => say(coordinator, '/postpone-or-cancel', { decision: 'later', reason: 'bão' }), 422, {
      code: 'invalid-input',
      pointer: '/decision',
    });
  });
});

describe('the day', () => {
  it('calls the roll point by point', async () => {
    const entries = [
      { name: 'B', unit: 'huyen-a', state: 'present', arrivedAt: '07:45' },
      { name: 'C', state: 'excused' },
    ];
    await refused(() => say(coordinator, '/roll-call', { point: 'huyen-a', entries, present: 0 }), 422, {
      code: 'conference-present-below-entries',
      pointer: '/present',
    });
    await refused(() => say(coordinator, '/roll-call', { point: 'x', present: 1 }), 422, {
      code: 'conference-point-unknown',
      pointer: '/point',
    });
    await refused(() => say(coordinator, '/roll-call', { point: 'huyen-a', present: '12' }), 422, {
      code: 'invalid-input',
      pointer: '/present',
    });
    await must(stack, coordinator, `${at}/roll-call`, { point: 'huyen-a', entries, present: 12 });
    await must(stack, coordinator, `${at}/roll-call`, { point: 'trung-tam', present: 40 });
    const seen = await ask(stack, reporterA, `${at}/points`);
    expect(seen).toMatchObject({ declared: 3, present: 52 });
    expect(seen['points']).toMatchObject([
      { rollCall: { present: 40 } },
      { rollCall: { present: 12 } },
      { rollCall: null },
    ]);
  });

  it('names who sat where to the host and to the point itself', async () => {
    const names = async (by: typeof coordinator) => {
      const points = (await ask(stack, by, `${at}/points`))['points'] as { rollCall: { entries: object[] | null } }[];
      return points.slice(0, 2).map(({ rollCall }) => rollCall.entries?.length ?? null);
    };
    expect(await names(coordinator)).toEqual([0, 2]);
    expect(await names(reporterA)).toEqual([null, 2]);
    expect(await names(reporterB)).toEqual([null, null]);
    expect(JSON.stringify(await ask(stack, reporterB, at))).not.toContain('07:45');
  });

  it('takes of two lists made on the same one the first, and tells the other who and when', async () => {
    const list = (present: number) => ({ point: 'huyen-a', entries: [], present, base: 1 });
    const answers = await Promise.all([
      stack.call(coordinator, 'POST', `${at}/roll-call`, list(30)),
      stack.call(reporterA, 'POST', `${at}/roll-call`, list(28)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const first = answers[0].status === 200 ? coordinator : reporterA;
    const refusedOne = answers.find(({ status }) => status === 409)?.body;
    expect(refusedOne).toMatchObject({ code: 'conference-roll-call-newer', by: first.person, facts: { version: 2 } });
    const seen = await ask(stack, coordinator, at);
    expect(seen).toMatchObject({ points: [{}, { rollCall: { version: 2, by: first.person } }, {}] });
    expect(await ask(stack, reporterB, at)).toMatchObject({ points: [{}, { rollCall: { version: 2, by: null } }, {}] });
  });

  it('checks an invitee in by the code his unit was written, once, and tells nobody the code of another', async () => {
    type Seen = { invitees: { id: string; code: string | null }[]; points: { rollCall: { version: number } }[] };
    const seenBy = async (by: typeof coordinator) => (await ask(stack, by, at)) as unknown as Seen;
    const codesOf = async (by: typeof coordinator) =>
      (await seenBy(by)).invitees.filter(({ code }) => code !== null).map(({ id, code }) => ({ id, code: code ?? '' }));
    const all = await codesOf(coordinator);
    expect(all.length).toBeGreaterThanOrEqual(3);
    expect((await codesOf(reporterB)).map(({ id }) => id)).not.toContain('a');
    const codeOf = (id: string) => all.find((one) => one.id === id)?.code ?? '';
    const check = (by: typeof coordinator, point: string, code: string) =>
      stack.call(by, 'POST', `${at}/check-in`, { point, code });
    expect(await check(coordinator, 'trung-tam', codeOf('a'))).toMatchObject({
      ...{ status: 409, body: { code: 'conference-code-of-other-point' } },
    });
    expect((await check(reporterA, 'trung-tam', codeOf('b'))).status).toBe(404);
    expect(await check(coordinator, 'trung-tam', codeOf('khac').toLowerCase())).toMatchObject({
      ...{ status: 200, body: { answer: { name: 'đại biểu khác' } } },
    });
    expect(await check(coordinator, 'trung-tam', codeOf('khac'))).toMatchObject({
      ...{ status: 409, body: { code: 'conference-code-used', facts: { name: 'đại biểu khác' } } },
    });
    expect(await check(coordinator, 'trung-tam', `${codeOf('b').slice(0, 2)}-22222`)).toMatchObject({
      ...{ status: 422, body: { code: 'conference-code-unknown', pointer: '/code' } },
    });
  });

  it('counts a substitute whom the point names once the host has approved, and tells of the line', async () => {
    const entries = [{ name: 'B', unit: 'huyen-a', state: 'substitute', substitute: 'Phó B' }];
    const sent = { point: 'huyen-a', entries, present: 9 };
    expect((await stack.call(reporterA, 'POST', `${at}/roll-call`, sent)).status).toBe(200);
    const point = async () => ((await ask(stack, coordinator, `${at}/points`))['points'] as object[])[1];
    expect(await point()).toMatchObject({ rollCall: { present: 8, entries: [{ approval: 'waiting' }] } });
    const decision = { point: 'huyen-a', name: 'B', unit: 'huyen-a', approved: true };
    expect((await stack.call(reporterA, 'POST', `${at}/substitutes`, decision)).status).toBe(404);
    await refused(() => say(coordinator, '/substitutes', { ...decision, name: 'A' }), 422, {
      code: 'conference-no-substitute',
      pointer: '/name',
    });
    await must(stack, coordinator, `${at}/substitutes`, decision);
    expect(await point()).toMatchObject({ rollCall: { present: 9, entries: [{ approval: 'approved' }] } });

    await must(stack, coordinator, `${at}/links`, { point: 'huyen-a', link: 'lost', hour: '08:20' });
    expect(await point()).toMatchObject({ link: { state: 'lost', since: '2020-06-30T01:20:00.000Z' } });
    await must(stack, reporterA, `${at}/links`, { point: 'huyen-a', link: 'connected' });
    expect(await point()).toMatchObject({ link: { state: 'connected' } });
    const markedAt = '2020-06-30T01:00:00.000Z';
    const kept = [{ name: 'D', state: 'present', markedAt }];
    await must(stack, reporterA, `${at}/roll-call`, { point: 'huyen-a', entries: kept, present: 1, merge: true });
    expect(await point()).toMatchObject({ rollCall: { present: 10, entries: [{ name: 'B' }, { name: 'D' }] } });
  });

  it('names to the host, and to nobody else, who was called present at two points', async () => {
    const entries = [{ name: 'Ông An', state: 'present' }];
    for (const point of ['huyen-a', 'trung-tam'])
      await must(stack, coordinator, `${at}/roll-call`, { point, entries, present: point === 'huyen-a' ? 12 : 40 });
    const twice = { name: 'Ông An', points: ['trung-tam', 'huyen-a'] };
    const { seatedTwice } = await ask(stack, coordinator, `${at}/points`);
    expect(seatedTwice).toMatchObject([{ name: twice.name, points: expect.arrayContaining(twice.points) }]);
    expect(await ask(stack, reporterA, `${at}/points`)).toMatchObject({ seatedTwice: [] });
  });

  it('answers a stranger like one who asks for a conference that is not there, whatever the body names', async () => {
    const stranger = { ...reporterOutside, role: 'coordinator' as const };
    const unit = 'khong-co';
    const task = { number: 1, programme: 'QCDC', statement: 'x', addressees: [{ name: 'y', kind: 'named', unit }] };
    for (const [path, body] of [
      ['/roll-call', { point: 'huyen-a', entries: [{ name: 'B', unit, state: 'present' }], present: 1 }],
      ['/conclusions', { tasks: [task] }],
      ['/points', { id: 'moi', name: 'Mới', unit }],
    ] as const) {
      const [foreign, unknown] = await Promise.all([
        stack.call(stranger, 'POST', `${at}${path}`, body),
        stack.call(stranger, 'POST', `/conferences/khong-co${path}`, body),
      ]);
      expect([path, foreign.status, foreign.body['code']]).toEqual([path, 404, 'not-found']);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
  });

  it('records awards, shortcomings, directions and recommendations', async () => {
    const award = {
      kind: 'certificateOfMerit',
      kindLabel: 'Bằng khen',
      count: 3,
      by: 'Chủ tịch UBND tỉnh',
      for: 'thành tích',
    };
    await refused(() => say(coordinator, '/awards', { ...award, recipient: 'person', names: ['A'] }), 422, {
      code: 'conference-names-do-not-match-count',
      pointer: '/names',
    });
    await must(stack, coordinator, `${at}/awards`, { ...award, recipient: 'person' });
    await must(stack, coordinator, `${at}/awards`, { ...award, recipient: 'collective' });
    await must(stack, coordinator, `${at}/shortcomings`, {
      items: [
        { id: 'D1', statement: 'Vi phạm vẫn lặp lại', kind: 'shortcoming', recurring: true },
        { id: 'D2', statement: 'Chuẩn bị năm học', kind: 'focusTopic', inferred: true },
      ],
    });
    await must(stack, coordinator, `${at}/directions`, { items: [{ id: 'P1', statement: 'Nâng nhận thức' }] });
    const ask2 = { from: 'tỉnh X', to: 'Trung ương', toKind: 'central', statement: 'Hướng dẫn' };
    await must(stack, coordinator, `${at}/recommendations`, { items: [{ number: 1, direction: 'up', ...ask2 }] });
  });
});

describe('concluding', () => {
  const conclude = (by: typeof coordinator, change: object) => () =>
    say(by, '/conclusions', { declaredCount: 3, tasks: [{ ...tasks[0], ...change }] });

  it.each([
    [
      'a class with a unit',
      { addressees: [{ name: 'các cấp', kind: 'class', unit: 'huyen-a' }] },
      { code: 'conference-class-is-no-unit', pointer: '/tasks/0/addressees/0/unit' },
    ],
    [
      'an unknown unit',
      { addressees: [{ name: 'X', kind: 'named', unit: 'x' }] },
      { code: 'unknown-unit', pointer: '/tasks/0/addressees/0/unit' },
    ],
    [
      'a date on a day off',
      { deadline: { kind: 'date', date: '2020-07-12' } },
      { code: 'due-date-on-day-off', pointer: '/tasks/0/deadline/date' },
    ],
    [
      'a date gone by',
      { deadline: { kind: 'date', date: '2020-06-29' } },
      { code: 'due-date-past', pointer: '/tasks/0/deadline/date' },
    ],
    [
      'a programme nobody reviewed',
      { programme: 'DVK' },
      { code: 'conference-programme-unknown', pointer: '/tasks/0/programme' },
    ],
    ['no statement', { statement: ' ' }, { code: 'invalid-input', pointer: '/tasks/0/statement' }],
    [
      'a second lead',
      {
        addressees: ['huyện A', 'huyện B'].map((name) => ({ name, kind: 'named', part: 'lead' })),
      },
      { code: 'conference-two-leads', pointer: '/tasks/0/addressees/1/part' },
    ],
    [
      'working days that are none',
      { deadline: { kind: 'workingDays', days: 0 } },
      { code: 'invalid-input', pointer: '/tasks/0/deadline/days' },
    ],
    ['a proof nobody knows', { evidence: 'hearsay' }, { code: 'invalid-input', pointer: '/tasks/0/evidence' }],
  ])('refuses %s', async (_what, change, problem) => {
    await refused(conclude(leader, change), 422, problem);
  });

  it('is the chair’s word, and accepts nobody named and no date', async () => {
    await refused(conclude(coordinator, {}), 403, { code: 'not-permitted' });
    await must(stack, leader, `${at}/conclusions`, { declaredCount: 3, tasks });
  });

  const inCharge = { leaderInCharge: 'đồng chí B, Phó Trưởng ban', measure: '100% xã', evidence: 'minutes' };

  it('keeps what was said of the period, and the task as it was given', async () => {
    const assessment = { results: ['Nhiều đổi mới'], shortcomings: [], causes: [] };
    const given = tasks.map((task, index) => (index === 0 ? { ...task, ...inCharge, kind: 'task' } : task));
    await must(stack, leader, `${at}/conclusions`, { declaredCount: 3, tasks: given, assessment });
    const { conclusions } = (await ask(stack, coordinator, at)) as { conclusions: { tasks: object[] } };
    expect(conclusions).toMatchObject({ assessment, tasks: [inCharge, {}, {}, {}] });
    // What was not said is not there, and a task says nothing of being one.
    expect(conclusions.tasks[0]).not.toHaveProperty('kind');
    expect(conclusions.tasks[1]).not.toHaveProperty('measure');
  });

  it('is a draft to the host alone until the notice is issued', async () => {
    expect((await ask(stack, coordinator, at))['conclusions']).toMatchObject({ declaredCount: 3 });
    expect((await ask(stack, reporterA, at))['conclusions']).toBeNull();
    expect(await ask(stack, reporterA, `${at}/summary`)).toMatchObject({ tasks: { total: 0 } });
  });

  it('creates notice and tasks in one act', async () => {
    const notice = { number: 5, date: heldOn, signer };
    await refused(() => say(coordinator, '/notice', { ...notice, date: '2020-07-09' }), 422, {
      code: 'conference-date-in-future',
      pointer: '/date',
    });
    const answer = await must(stack, coordinator, `${at}/notice`, notice);
    const streams = (answer['events'] as { stream: string }[]).map(({ stream }) => stream);
    expect(streams).toEqual([
      'conference/so-ket',
      'task/so-ket/01',
      'task/so-ket/02',
      'task/so-ket/03',
      'task/so-ket/04',
    ]);
    await refused(() => say(coordinator, '/notice', notice), 409, { code: 'conference-notice-issued' });
    expect(await ask(stack, coordinator, `${at}/tasks`)).toMatchObject({
      tasks: [{ number: 1 }, {}, {}, { number: 4 }],
    });
    expect(await ask(stack, reporterA, `${at}/tasks`)).toMatchObject({ tasks: [{ number: 1 }] });
  });

  it('lists and counts its tasks by the leader in charge', async () => {
    const leaderIs = `leader=${encodeURIComponent(inCharge.leaderInCharge)}`;
    expect(await ask(stack, coordinator, `/tasks?rehearsal=true&${leaderIs}`)).toMatchObject({
      ...{ total: 1, tasks: [{ number: 1, ...inCharge }] },
    });
    expect(await ask(stack, coordinator, '/tasks/numbers?rehearsal=true&by=leader')).toMatchObject({
      rows: [{ key: inCharge.leaderInCharge, total: 1 }, { key: null }],
    });
  });

  it('counts everything a reader of the notice would count', async () => {
    expect(await ask(stack, coordinator, `${at}/summary`)).toMatchObject({
      committees: 1,
      cyclesClosed: 2,
      cycles: [{ cutOff: '2020-06-14', daysFromCutOff: 16 }, {}],
      chairsPresiding: 2,
      connectionPoints: { count: 3, declared: 3, listed: 3, outcome: 'pass' },
      papers: { total: 2, byKind: { enterprise: 1, department: 1 } },
      awards: { items: 6, persons: 3, collectives: 3, byKind: { certificateOfMerit: 6 } },
      shortcomings: { total: 1, recurring: 1, focusTopics: 1 },
      directions: 1,
      recommendations: { up: 1, down: 0 },
      dates: {
        noticeDueOn: '2020-07-07',
        latestInvitationClearDays: '2020-06-24',
        latestInvitationCountedBack: '2020-06-25',
        silenceFlaggedFrom: '2020-10-01',
      },
      tasks: {
        total: 4,
        byProgramme: { QCDC: 4 },
        byDeadlineKind: { none: 2, event: 0, relative: 1, date: 1 },
        withoutDeadlineDate: 3,
        byAddressee: { stated: 2, inferred: 1, none: 1 },
        addressees: { named: 1, class: 2 },
        declared: { declared: 3, listed: 4, outcome: 'warn' },
        flags: { outcome: 'warn' },
        list: [
          { deadlineState: 'deadline date set', deadlineDate: '2020-07-15' },
          { parts: 4, appliesTo: ['d'] },
          { horizon: '6 tháng cuối năm 2020', deadlineState: 'no deadline date set' },
          {},
        ],
      },
    });
  });
});

describe('its letters and its past', () => {
  it('hands out invitation and notice as files, and not to strangers', async () => {
    const documents = await until('invitation and notice to be rendered', async () => {
      const found = (await ask(stack, reporterA, '/documents?stream=conference/so-ket'))['documents'] as {
        key: string;
        href: string;
        renderedAt: string | null;
      }[];
      return found.length === 2 && found.every(({ renderedAt }) => renderedAt !== null) ? found : null;
    });
    expect(documents.map(({ key }) => key)).toEqual(['invitation', 'conclusion-notice']);
    const href = documents[1]?.href ?? '';
    const file = await stack.apis[0]?.app.inject({
      method: 'GET',
      url: href,
      headers: { authorization: `Bearer ${await stack.token(reporterA)}` },
    });
    expect(file?.statusCode).toBe(200);
    expect(file?.headers['content-disposition']).toMatch(/^attachment; filename=".+\.docx"; filename\*=UTF-8''/);
    expect(file?.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await stack.call(reporterOutside, 'GET', href)).status).toBe(404);
    expect((await stack.call(coordinator, 'GET', '/documents/999999')).status).toBe(404);
  });

  it('answers 202 while a letter is not rendered yet', async () => {
    const { id } = await stack.db
      .insertInto('documents')
      .values({
        ledger: 'tinh-x~dien-tap' as never,
        stream: 'conference/so-ket' as never,
        key: 'later',
        file_name: 'giấy mời.docx',
        rehearsal: true,
        model: '{}',
        content: null,
        requested_at: new Date(0),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await stack.call(coordinator, 'GET', `/documents/${String(id)}`)).toMatchObject({
      status: 202,
      body: { status: 'waiting' },
    });
  });

  it('tells its past from its events, without drafts to the invited', async () => {
    const types = async (by: typeof coordinator) =>
      ((await ask(stack, by, `${at}/history`))['events'] as { type: string }[]).map(({ type }) => type);
    expect(await types(coordinator)).toContain('ConclusionsDrafted');
    const seen = await types(reporterA);
    expect(seen).toContain('ConclusionNoticeIssued');
    expect(seen).not.toContain('ConclusionsDrafted');
  });
});
