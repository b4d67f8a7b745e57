import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '#api/support/workbook.ts';
import { ask, calledCycle, coordinator, leader, must, reportBody, reporterA, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
let report: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = `/cycles/${await calledCycle(stack, { key: 'niem-phong' })}`;
  report = `${cycle}/reports/huyen-a`;
  await must(stack, reporterA, `${report}/submit`, handedIn());
});
afterAll(() => stack.close());

/** Two parts, their total, a text; 2 + 3 = 5. */
function handedIn(economy = 2, culture = 3, text = 'Tốt') {
  const body = reportBody(economy, culture, economy + culture);
  return { ...body, sections: [{ code: 'ket-qua', text }] };
}

const submit = (body: object) => stack.call(reporterA, 'POST', `${report}/submit`, body);

describe('a report that came back over HTTP', () => {
  it('says in words what is wrong, by the list, by a remark or both; a place nobody knows is refused at its row', async () => {
    const send = (reasons: readonly object[]) =>
      stack.call(coordinator, 'POST', `${report}/return`, { round: 1, reasons });
    expect(await send([{ path: '/figures/economy', kind: 'other' }])).toMatchObject({
      status: 422,
      body: { code: 'return-without-reason', pointer: '/reasons/0/reason' },
    });
    expect(await send([{ path: '/figures/kinh-te', kind: 'sumWrong' }])).toMatchObject({
      status: 422,
      body: { code: 'return-place-unknown', pointer: '/reasons/0/path' },
    });
    await must(stack, coordinator, `${report}/return`, {
      round: 1,
      reasons: [{ path: '/figures/economy', kind: 'unusualChange', reason: 'kỳ trước 20' }],
    });
    expect(await ask(stack, reporterA, `${report}/form`)).toMatchObject({
      status: 'returned',
      returnReasons: [
        {
          kind: 'unusualChange',
          reason: 'Tăng, giảm bất thường so với kỳ trước: kỳ trước 20',
          path: '/figures/economy',
        },
      ],
      opened: {
        figures: ['economy', 'models', 'share'],
        sections: [],
        tied: [
          { code: 'models', by: 'economy' },
          { code: 'share', by: 'economy' },
        ],
      },
    });
  });

  it('says the words of the list in the language it is read in, and in a spreadsheet in Vietnamese', async () => {
    const headers = { authorization: `Bearer ${await stack.token(reporterA)}`, 'accept-language': 'en' };
    const inEnglish = async (url: string) => (await stack.apis[0]?.app.inject({ url, headers }))?.body ?? '';
    const said = 'Unusual change against the period before: kỳ trước 20';
    for (const url of [`${report}/form`, `${report}/rounds`, '/work'])
      expect(await inEnglish(url), url).toContain(said);
    expect(await inEnglish(`${cycle}/history`)).toContain(said);
    const book = await stack.apis[0]?.app.inject({
      url: `/exports/board.xlsx?cycle=${cycle.slice('/cycles/'.length)}`,
      headers,
    });
    const [sheet] = await readWorkbook(book?.rawPayload ?? Buffer.alloc(0));
    expect(JSON.stringify(sheet?.rows)).toContain('Tăng, giảm bất thường so với kỳ trước: kỳ trước 20');
  });

  it('takes no edit outside what was opened, whatever a client sends: 60 random edits', async () => {
    const edit = fc.record({
      culture: fc.integer({ min: 0, max: 40 }),
      text: fc.constantFrom('Tốt', 'Khá', '', 'Tốt.'),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(40), edit, async (economy, { culture, text }) => {
        fc.pre(culture !== 3 || text !== 'Tốt');
        const { status, body } = await submit(handedIn(economy, culture, text));
        expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'report-place-sealed' });
      }),
      { numRuns: 60 },
    );
    expect(await ask(stack, reporterA, `${report}/form`)).toMatchObject({ status: 'returned', round: 1 });
  });

  it('takes none of 1,000 bodies of any shape that say something else of what was not opened', async () => {
    const day = fc.constantFrom(null, null, '2020-06-01', '2020-06-30');
    const wish = fc.record({
      ...{ economy: fc.nat(40), culture: fc.constantFrom(3, 3, 4, 30), days: fc.tuple(day, day) },
      text: fc.constantFrom('Tốt', 'Tốt', ' Tốt ', 'Khá', 'tốt', ''),
      // Forms of a body that no screen sends.
      form: fc.constantFrom('plain', 'plain', 'plain', 'plain', 'without', 'twice', 'unknown', 'missing'),
    });
    type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;
    const bodyOf = ({ economy, culture, days: [ofEconomy, ofCulture], text, form }: Wish) => {
      const body = handedIn(economy, culture, text);
      const [models, first, second] = body.figures;
      const [dated, sealed] = [
        { ...first, asOf: ofEconomy },
        { ...second, asOf: ofCulture },
      ];
      const forms = {
        plain: { figures: [models, dated, sealed] },
        without: { figures: [models, dated] },
        twice: { figures: [models, sealed, dated, sealed] },
        unknown: { figures: [models, dated, sealed, { code: 'khac', value: 1 }] },
        missing: { figures: [models, dated], missing: [{ code: 'culture', reason: 'notYetCompiled' }] },
      };
      // As it was handed in it may be taken, which is not asked here.
      const same = form === 'plain' && culture === 3 && ofCulture === null && text.trim() === 'Tốt';
      return { ...body, ...forms[form], ...(same ? { sections: [] } : {}) };
    };
    const before = await ask(stack, coordinator, `${report}/rounds`);
    const told = new Map<unknown, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 50, maxLength: 50 }), async (wishes) => {
        const answers = await Promise.all(wishes.map((one) => submit(bodyOf(one))));
        for (const { status, body: answer } of answers) {
          expect([400, 409, 422]).toContain(status);
          told.set(answer['code'], (told.get(answer['code']) ?? 0) + 1);
        }
      }),
      { numRuns: 20 },
    );
    expect(await ask(stack, coordinator, `${report}/rounds`)).toEqual(before);
    // Most are well formed and get as far as the seal.
    expect(told.get('report-place-sealed')).toBeGreaterThan(200);
  });

  it('has a draft that takes nothing where nothing was opened: what a window still held from before is not taken', async () => {
    const drafts = report.replace('/cycles/', '/drafts/report/').replace('/reports/', '/');
    const token = await stack.token(reporterA);
    const send = async (method: 'GET' | 'PATCH', body?: object) => {
      const answer = await stack.apis[0]?.app.inject({
        ...{ method, url: drafts, headers: { authorization: `Bearer ${token}` } },
        ...(body === undefined ? {} : { payload: body }),
      });
      return answer?.json<{ revision: number; draft: object; conflicts: object[] }>();
    };
    const { revision = 0 } = (await send('GET')) ?? {};
    const set = {
      '/figures/culture': '999',
      '/asOf/culture': '1/6',
      '/sections/ket-qua': 'Khác',
      '/figures/economy': '4',
    };
    expect(await send('PATCH', { base: revision, tab: 'cu', set })).toMatchObject({
      conflicts: [],
      sealed: ['/figures/culture', '/asOf/culture', '/sections/ket-qua'],
      draft: { doc: { '/figures/culture': '3', '/sections/ket-qua': 'Tốt', '/figures/economy': '4' } },
    });
  });

  it('opens further where the reviewer opens it, and says so in the form and in the rounds', async () => {
    const open = (reasons: readonly object[]) =>
      stack.call(coordinator, 'POST', `${report}/open`, { round: 1, reasons });
    expect((await open([{ path: '/sections/ket-qua', kind: 'incomplete' }])).status).toBe(200);
    expect(await ask(stack, reporterA, `${report}/form`)).toMatchObject({
      opened: { figures: ['economy', 'models', 'share'], sections: ['ket-qua'] },
    });
    expect(await ask(stack, coordinator, `${report}/rounds`)).toMatchObject({
      rounds: [
        { outcome: { kind: 'returned', reasons: [{ path: '/figures/economy' }, { path: '/sections/ket-qua' }] } },
      ],
    });
  });

  it('is taken with what was opened, and keeps the answer to the mark beside the round', async () => {
    const replies = [{ path: '/figures/economy', text: 'Đã rà: 4 mô hình' }];
    await must(stack, reporterA, `${report}/submit`, { ...handedIn(4), replies });
    expect(await ask(stack, coordinator, `${report}/rounds`)).toMatchObject({
      rounds: [
        { report: { round: 1, replies: [] }, outcome: { kind: 'returned' } },
        { report: { round: 2, replies }, outcome: { kind: 'waiting' } },
      ],
    });
  });
});

describe('a reviewer over HTTP', () => {
  it('is one of the host’s coordinators, whose list of work then has the report with its day; the board tells both sides’ days', async () => {
    const { reviewers } = (await ask(stack, coordinator, `${cycle}/reviewers`)) as {
      reviewers: { position: string; person: string }[];
    };
    expect(reviewers.map(({ person }) => person)).toContain(coordinator.person);
    const position = reviewers.find(({ person }) => person === coordinator.person)?.position ?? '';
    const name = (body: object) => stack.call(coordinator, 'POST', `${cycle}/reviewers`, body);
    const wish = { units: ['huyen-a', 'huyen-b'], reviewer: position, dueOn: '2020-06-10' };
    expect(await name({ ...wish, reviewer: 'nobody' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reviewer' }] },
    });
    expect((await name(wish)).status).toBe(200);
    const { groups } = (await ask(stack, coordinator, '/work')) as { groups: { items: object[] }[] };
    const items = groups.flatMap((group) => group.items);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'reviewsAssigned', count: 1, names: ['huyện A'] }));
    const board = (await ask(stack, coordinator, `${cycle}/board`)) as { rows: { unit: string }[] };
    expect(board.rows.find(({ unit }) => unit === 'huyen-a')).toMatchObject({
      review: { person: coordinator.person, dueOn: '2020-06-10' },
      unitDays: 0,
      reviewDays: 0,
      reviewLate: 0,
    });
  });

  it('is the host’s own matter: no unit reads who looks at it, nor who could', async () => {
    expect((await stack.call(reporterA, 'GET', `${cycle}/reviewers`)).status).toBe(404);
    const own = await stack.call(reporterA, 'GET', `${cycle}/board`);
    expect(JSON.stringify(own.body)).not.toContain(coordinator.person);
  });
});

describe('totals that a re-opened report put out of force', () => {
  it('are gone as totals, and stay readable with what they were made of, and who opened which report again', async () => {
    await must(stack, coordinator, `${report}/accept`, { round: 2 });
    for (const unit of ['huyen-b', 'huyen-c']) {
      await must(stack, coordinator, `${cycle}/reports/${unit}/exempt`, { reason: 'Đang sáp nhập' });
    }
    await must(stack, leader, `${cycle}/close-collection`, {});
    const former = `${cycle}/consolidation/superseded`;
    await must(stack, coordinator, `${cycle}/consolidate`, {});
    const held = await ask(stack, coordinator, `${cycle}/consolidation`);
    expect((await stack.call(coordinator, 'GET', former)).status).toBe(404);
    await must(stack, coordinator, `${report}/reopen`, { until: '2020-06-24', reason: 'đính chính' });
    expect((await stack.call(coordinator, 'GET', `${cycle}/consolidation`)).status).toBe(404);
    expect(await ask(stack, coordinator, former)).toMatchObject({
      totals: (held as { totals: object[] }).totals,
      ...{ by: coordinator.person, unit: 'huyện A', reason: 'đính chính' },
    });
    expect((await stack.call(reporterA, 'GET', former)).status).toBe(403);
  });
});

describe('a report of which paragraphs came back', () => {
  it('takes what is written in their place and nothing beside it, of 400 random texts; the form names the lines', async () => {
    const other = `/cycles/${await calledCycle(stack, { key: 'tung-doan' })}/reports/huyen-a`;
    const lines = ['Mở đầu', '- Tổ chức 3 cuộc', '- Giải quyết đơn', '| Xã | Số |', '| A1 | 2 |', 'Hết'];
    const bodyOf = (all: readonly string[]) => handedIn(2, 3, all.join('\n'));
    await must(stack, reporterA, `${other}/submit`, bodyOf(lines));
    const send = (paragraph: number) =>
      stack.call(coordinator, 'POST', `${other}/return`, {
        ...{ round: 1, reasons: [{ path: '/sections/ket-qua', paragraph, reason: 'rà lại' }] },
      });
    for (const paragraph of [-1, 1.5, 200_001]) expect(await send(paragraph)).toMatchObject({ status: 422 });
    expect(await send(6)).toMatchObject({ status: 422, body: { code: 'return-paragraph-unknown' } });
    expect((await send(1)).status).toBe(200);
    const form = await ask(stack, reporterA, `${other}/form`);
    expect(form).toMatchObject({
      opened: { sections: ['ket-qua'], paragraphs: [{ section: 'ket-qua', lines: [1] }] },
      returnReasons: [{ path: '/sections/ket-qua', reason: 'rà lại', paragraph: { at: 1, begins: 'Tổ chức 3 cuộc' } }],
    });
    const edit = fc.record({
      at: fc.nat(6),
      line: fc.constantFrom('', 'Thêm', '- Thêm', '| A2 | 1 |', 'Hết'),
      form: fc.constantFrom('put', 'in', 'out'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 20, maxLength: 20 }), async (edits) => {
        const answers = await Promise.all(
          edits.map(async ({ at, line, form: how }) => {
            const all = lines.toSpliced(at, how === 'in' ? 0 : 1, ...(how === 'out' ? [] : [line]));
            // What is as it should be would be taken, and end the story.
            const end = all.findLastIndex((one) => one !== '') + 1;
            const same = all.join('\n').trim() === lines.join('\n');
            const kept =
              same || (end > 4 && all[0] === lines[0] && all.slice(end - 4, end).join() === lines.slice(2).join());
            return kept ? null : await stack.call(reporterA, 'POST', `${other}/submit`, bodyOf(all));
          }),
        );
        for (const one of answers.filter((each) => each !== null))
          expect(one).toMatchObject({ status: 422, body: { code: 'report-paragraph-sealed' } });
      }),
      { numRuns: 20 },
    );
    expect(await ask(stack, coordinator, `${other}/form`)).toMatchObject({ status: 'returned', round: 1 });
    await must(stack, reporterA, `${other}/submit`, bodyOf(lines.with(1, '- Tổ chức 5 cuộc\n- Thêm')));
    expect(await ask(stack, coordinator, `${other}/rounds`)).toMatchObject({
      rounds: [{ outcome: { reasons: [{ paragraph: { at: 1 } }] } }, { report: { round: 2 } }],
    });
  });
});
