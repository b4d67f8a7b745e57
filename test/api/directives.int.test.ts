import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { rebuiltOtherwise } from '#test/api/rebuilt.ts';
import { actor, admin, ask, committee, coordinator, leader, must, planBody, settle } from '#test/api/world.ts';
import { addHamlet, livesAsAnyTask } from '#test/api/task-of-paper.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { docx, pdfOf } from '#test/support/sample-files.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let readers: Db;
beforeAll(async () => {
  stack = await startTestStack();
  readers = openDatabase(stack.databaseUrl, { max: 2, asReader: true });
  await settle(stack);
  await must(stack, admin, '/organisation/units', {
    ...{ id: 'tinh-y', kind: 'province', level: 'province', parent: null, name: 'tỉnh Y', validFrom: '2025-07-01' },
  });
  // A paper is entered in real time: these stand today.
  for (const id of ['xa-m', 'xa-n', 'xa-o']) {
    await must(stack, admin, '/organisation/units', {
      ...{ id, kind: 'commune', level: 'commune', parent: 'tinh-x', name: `xã ${id}`, validFrom: '2025-07-01' },
    });
    await must(stack, admin, `/organisation/units/${id}/contacts`, {
      contacts: {
        reporter: { name: `Người lập báo cáo ${id}`, email: `bieu@${id}.example` },
        unitHead: { name: `Thủ trưởng ${id}`, email: `truong@${id}.example` },
      },
    });
  }
}, 120_000);
afterAll(async () => {
  await readers.destroy();
  await stack.close();
});

const ofM = actor('reporter', 'xa-m');
const headM = actor('unitHead', 'xa-m');
const ofN = actor('reporter', 'xa-n');
const nextYear = new Date().getFullYear() + 1;
const due = `${String(nextYear)}-03-10`;
const named = (unit: string, part?: 'lead' | 'co') => ({
  ...{ name: `xã ${unit}`, kind: 'named', unit, inferred: false },
  ...(part === undefined ? {} : { part }),
});
const paper = { kind: 'keHoach', number: '12-KH/TU', date: '2026-06-01', issuer: 'Ban Thường vụ Tỉnh ủy' };
const body = {
  committee: committee.id,
  programme: 'QCDC',
  paper: { ...paper, about: 'Thực hiện dân chủ ở cơ sở' },
  tasks: [
    {
      statement: 'Rà soát quy ước của thôn',
      addressees: [named('xa-m', 'lead'), named('xa-n', 'co')],
      deadline: { kind: 'date', date: due },
      leaderInCharge: 'Phó Trưởng ban Thường trực',
      evidence: 'minutes',
    },
    { statement: 'Công khai thủ tục', addressees: [{ name: 'các xã', kind: 'class', unit: null }] },
  ],
};
const slug = `tinh-x~vb.2026-06-01.kehoach.12-kh-tu.btvtu`;
const at = `/directives/${slug}`;
const task = (number: number) => `/tasks/${slug}/${String(number)}`;
const status = async (by: Actor, url: string) => (await stack.call(by, 'GET', url)).status;

describe('a task given by a paper other than a conclusion', () => {
  it('begins with the paper, is written to its units, and stands among the tasks under the paper’s own name', async () => {
    const entered = await must(stack, coordinator, '/directives', body);
    expect(entered['answer']).toMatchObject({ directive: slug });
    expect(await ask(stack, coordinator, task(1))).toMatchObject({
      ...{
        noticeNumber: '12-KH/TU',
        noticeDate: '2026-06-01',
        status: 'running',
        leaderInCharge: 'Phó Trưởng ban Thường trực',
      },
      source: { kind: 'paper', paper: 'keHoach', issuer: 'Ban Thường vụ Tỉnh ủy' },
      deadline: { kind: 'date', date: due },
      assignees: [
        { unit: 'xa-m', lead: true },
        { unit: 'xa-n', co: true },
      ],
    });
    const letter = await until('the letter', () =>
      stack.db
        .selectFrom('deliveries')
        .selectAll()
        .where('unit', '=', 'xa-m' as never)
        .executeTakeFirst(),
    );
    expect(letter.subject).toContain('Giao nhiệm vụ số 1, Kế hoạch số 12-KH/TU: xã xa-m');
    expect(letter.body).toContain('Căn cứ: Kế hoạch số 12-KH/TU, ngày 01 tháng 6 năm 2026, của Ban Thường vụ Tỉnh ủy.');
    expect(await ask(stack, coordinator, `/tasks?conference=${slug}`)).toMatchObject({
      total: 2,
      tasks: [
        {
          conferenceTitle: 'Kế hoạch số 12-KH/TU của Ban Thường vụ Tỉnh ủy',
          concludedOn: expect.any(String) as string,
        },
        {},
      ],
    });
    expect(await ask(stack, coordinator, `/tasks/numbers?conference=${slug}&by=conference`)).toMatchObject({
      ...{ total: 2, inTime: 2, overdue: 0, noUnit: 1 },
      rows: [{ key: slug, label: 'Kế hoạch số 12-KH/TU của Ban Thường vụ Tỉnh ủy', day: '2026-06-01', total: 2 }],
    });
    expect(await ask(stack, coordinator, '/tasks?q=ra soat quy uoc')).toMatchObject({ total: 1 });
    expect(JSON.stringify(await ask(stack, coordinator, '/search?q=ra soat quy uoc'))).toContain(
      'Kế hoạch số 12-KH/TU',
    );
  });

  it('stands on the unit’s desk, is reported, and is verified by the host', async () => {
    expect(await ask(stack, ofM, '/work')).toMatchObject({
      groups: [{ items: [{ conference: { title: 'Kế hoạch số 12-KH/TU của Ban Thường vụ Tỉnh ủy' } }] }],
    });
    await must(stack, headM, `${task(1)}/done`, { unit: 'xa-m', text: 'Đã rà soát', documentNumber: '05/BB' });
    expect((await stack.call(headM, 'POST', `${task(1)}/verify`, { unit: 'xa-m' })).status).toBe(404);
    await must(stack, coordinator, `${task(1)}/verify`, { unit: 'xa-m' });
    expect(await ask(stack, coordinator, task(1))).toMatchObject({
      assignees: [{ status: 'verified' }, { status: 'assigned' }],
    });
  });

  it('is turned from a class into units by rule over the tree', async () => {
    const { classes } = (await ask(stack, coordinator, `${task(2)}/classes`)) as { classes: { units: string[] }[] };
    expect(classes).toMatchObject([{ name: 'các xã', units: ['xa-m', 'xa-n', 'xa-o'] }]);
    const units = (classes[0]?.units ?? []).map((unit) => ({ unit }));
    await must(stack, coordinator, `${task(2)}/assign`, { units, lead: null, reason: 'theo phạm vi văn bản' });
    expect(await ask(stack, coordinator, '/tasks/numbers?by=unit')).toMatchObject({ total: 2, noUnit: 0 });
    expect(await ask(stack, actor('reporter', 'xa-o'), '/work')).toMatchObject({
      groups: [{ items: [{ kind: 'taskToAccept', task: { number: 2 } }] }],
    });
  });

  it('is asked for by the next call on its programme, by the name of the paper', async () => {
    const { clock: _c, key: _k, ...real } = planBody();
    const planned = await must(stack, coordinator, '/cycles', {
      ...{ ...real, period: `${String(nextYear)}-H1`, members: [{ unit: 'xa-m' }, { unit: 'xa-n' }] },
      collection: { rule: { kind: 'date', date: `${String(nextYear)}-07-15`, hour: '17:00' } },
    });
    const { cycle } = planned['answer'] as { cycle: string };
    expect(await ask(stack, coordinator, `/cycles/${cycle}/left-open`)).toMatchObject({
      notices: [],
      tasks: [
        { line: `task/${slug}/01`, source: 'Kế hoạch số 12-KH/TU', number: 1 },
        { line: `task/${slug}/02`, source: 'Kế hoạch số 12-KH/TU', number: 2, statement: 'Công khai thủ tục' },
      ],
      more: 0,
    });
  });
});

describe('the paper itself', () => {
  it('is read by the host and by units with one of its tasks, and by nobody else', async () => {
    for (const by of [coordinator, leader, ofM, ofN]) {
      expect(await ask(stack, by, at)).toMatchObject({ title: 'Kế hoạch số 12-KH/TU của Ban Thường vụ Tỉnh ủy' });
      expect(await ask(stack, by, '/directives')).toMatchObject({ papers: [{ directive: slug }] });
    }
    const stranger = actor('reporter', 'huyen-z');
    const elsewhere = actor('leader', 'huyen-b');
    for (const by of [stranger, elsewhere]) {
      expect([by.unit, await status(by, at)]).toEqual([by.unit, 404]);
      expect(await ask(stack, by, '/directives')).toEqual({ papers: [] });
      expect(await asReader(readers, by, (db) => db.selectFrom('directive_view').selectAll().execute())).toEqual([]);
    }
    expect(await status(admin, `${at}/history`)).toBe(404);
    expect(await status(ofM, `${at}/history`)).toBe(404);
    expect(await ask(stack, coordinator, `${at}/history`)).toMatchObject({ events: [{ type: 'PaperEntered' }] });
  });

  it('keeps its scan, which its units can open', async () => {
    const query = new URLSearchParams({ name: 'Kế hoạch.pdf' }).toString();
    const refused = await rawCall(stack, ofM, 'POST', `${at}/files?${query}`, pdfOf('x'));
    expect(refused.statusCode).toBe(404);
    const sent = await rawCall(stack, coordinator, 'POST', `${at}/files?${query}`, pdfOf('bản ký'));
    const { id } = sent.json<{ file: { id: string } }>().file;
    expect(await status(ofM, `/files/${id}`)).toBe(404);
    await must(stack, coordinator, `${at}/scans`, { files: [{ id }] });
    expect(await ask(stack, ofM, at)).toMatchObject({ files: [{ id, name: 'Kế hoạch.pdf' }] });
    expect((await rawCall(stack, ofM, 'GET', `/files/${id}`)).statusCode).toBe(200);
    expect((await rawCall(stack, actor('reporter', 'huyen-z'), 'GET', `/files/${id}`)).statusCode).toBe(404);
    const text = await rawCall(stack, coordinator, 'POST', `${at}/files?name=a.docx`, await docx());
    const other = text.json<{ file: { id: string } }>().file.id;
    expect(await stack.call(coordinator, 'POST', `${at}/scans`, { files: [{ id: other }] })).toMatchObject({
      ...{ status: 422, body: { code: 'directive-scan-no-picture' } },
    });
  });

  it('is entered once: by whom and when is told, and what it lacks is added', async () => {
    const again = { ...body, paper: { ...paper, number: '12-kh/tu' } };
    expect(await stack.call(leader, 'POST', '/directives', again)).toMatchObject({
      ...{ status: 409, body: { code: 'directive-entered-already', by: coordinator.person } },
    });
    await must(stack, coordinator, `${at}/tasks`, {
      tasks: [{ statement: 'Báo cáo quý', addressees: [named('xa-m')] }],
    });
    expect(await ask(stack, coordinator, task(3))).toMatchObject({
      number: 3,
      assignees: [{ unit: 'xa-m', lead: true }],
    });
  });

  it('gives tasks that live as those of a conclusion do: milestones, files, more time, passed down, verified, taken whole', async () => {
    await addHamlet(stack, 'xa-m');
    await livesAsAnyTask(stack, slug, 3, 'xa-m');
  });

  it.each([
    [{ committee: 'khong-co' }, 422, 'unknown-committee', '/committee'],
    [{ programme: 'DVK' }, 422, 'invalid-input', '/programme'],
    [{ paper: { ...paper, number: '13-KH/TU', date: '2099-01-01' } }, 422, 'directive-date-in-future', '/paper/date'],
    [{ paper: { ...paper, kind: 'thu' } }, 422, 'invalid-input', '/paper/kind'],
    [{ tasks: [] }, 422, 'invalid-input', '/tasks'],
    // No unit any more since 1/7/2025.
    [
      { paper: { ...paper, number: '14-KH/TU' }, tasks: [{ statement: 'x', addressees: [named('huyen-a')] }] },
      ...([422, 'unknown-unit', '/tasks/0/addressees/0/unit'] as const),
    ],
  ])('is refused at what is wrong with it: %j', async (change, status_, code, pointer) => {
    const answer = await stack.call(coordinator, 'POST', '/directives', { ...body, ...change });
    expect(answer).toMatchObject({ status: status_, body: { code, pointer } });
  });

  it('is corrected in its head with a reason: its tasks and lists name it anew, its address stays', async () => {
    const right = { ...paper, kind: 'chiThi', number: '13-CT/TU' };
    const correct = (by: Actor, sent: object) => stack.call(by, 'POST', `${at}/correct`, sent);
    expect((await correct(ofM, { paper: right, reason: 'đọc nhầm' })).status).toBe(404);
    expect(await correct(coordinator, { paper: right, reason: ' ' })).toMatchObject({
      ...{ status: 422, body: { code: 'directive-text-missing', pointer: '/reason' } },
    });
    expect(await correct(coordinator, { paper: { ...right, date: '2099-01-01' }, reason: 'x' })).toMatchObject({
      ...{ status: 422, body: { pointer: '/paper/date' } },
    });
    await must(stack, coordinator, `${at}/correct`, { paper: right, reason: 'đọc nhầm' });
    const title = 'Chỉ thị số 13-CT/TU của Ban Thường vụ Tỉnh ủy';
    expect(await ask(stack, coordinator, at)).toMatchObject({ directive: slug, title, kind: 'chiThi' });
    await until('the task', async () => {
      const seen = (await ask(stack, ofM, task(1))) as { noticeNumber: string };
      return seen.noticeNumber === '13-CT/TU' ? seen : undefined;
    });
    expect(await ask(stack, ofM, task(1))).toMatchObject({ source: { kind: 'paper', paper: 'chiThi' } });
    expect(await ask(stack, coordinator, `/tasks?conference=${slug}`)).toMatchObject({
      tasks: expect.arrayContaining([expect.objectContaining({ conferenceTitle: title })]) as unknown,
    });
    await must(stack, coordinator, `${at}/correct`, { paper: body.paper, reason: 'trả lại như cũ' });
    await until('the task', async () => {
      const seen = (await ask(stack, ofM, task(1))) as { noticeNumber: string };
      return seen.noticeNumber === paper.number ? seen : undefined;
    });
  });

  it('is entered for its host alone', async () => {
    for (const by of [ofM, headM, admin]) {
      const { status: answered } = await stack.call(by, 'POST', '/directives', body);
      expect([by.role, answered === 403 || answered === 404]).toEqual([by.role, true]);
    }
  });
});

describe('a leader’s note', () => {
  const note = {
    ...{ committee: committee.id, programme: 'QCDC', text: 'Báo cáo rõ lý do chậm', unit: 'xa-m', dueOn: due },
    place: { kind: 'unit', unit: 'xa-m' },
  };
  const write = (change: object) => must(stack, leader, '/instructions', { ...note, ...change });
  const on = async (by: Actor, query: string) => ask(stack, by, `/instructions?${query}`);

  it('becomes a task with whose note it is, shown on what it was written on, to the host and to whom it was given', async () => {
    const { answer } = await write({});
    const { conference } = answer as { conference: string };
    expect(await ask(stack, coordinator, `/tasks/${conference}/1`)).toMatchObject({
      source: { kind: 'instruction', leader: leader.person, place: { kind: 'unit', unit: 'xa-m' } },
      ...{ deadline: { date: due }, assignees: [{ unit: 'xa-m' }] },
    });
    expect(await ask(stack, ofM, `/tasks/${conference}/1`)).toMatchObject({ source: { place: null } });
    for (const by of [leader, coordinator, ofM])
      expect(await on(by, 'unit=xa-m')).toMatchObject({
        instructions: [{ conference, text: note.text, status: 'running' }],
      });
    expect(await on(ofN, 'unit=xa-m')).toEqual({ instructions: [] });
    const above = `task/${slug}/01`;
    const second = await write({ place: { kind: 'task', task: above }, unit: 'xa-n' });
    expect(await on(coordinator, `task=${above}`)).toMatchObject({
      instructions: [second['answer'] as object].map((one) => ({
        conference: (one as { conference: string }).conference,
      })),
    });
    expect(await ask(stack, coordinator, '/tasks?q=but phe')).toMatchObject({ total: 2 });
    expect((await ask(stack, coordinator, '/directives')) as object).toMatchObject({ papers: [{ directive: slug }] });
  });

  it('to the own office is done by its coordinator and verified by a leader', async () => {
    const { answer } = await write({ unit: 'tinh-x', text: 'Tổng hợp giúp tôi' });
    const own = `/tasks/${(answer as { conference: string }).conference}/1`;
    expect(JSON.stringify(await ask(stack, coordinator, '/work'))).toContain('Tổng hợp giúp tôi');
    await must(stack, coordinator, `${own}/done`, { unit: 'tinh-x', text: 'Đã tổng hợp', documentNumber: null });
    expect(await stack.call(coordinator, 'POST', `${own}/verify`, { unit: 'tinh-x' })).toMatchObject({
      ...{ status: 409, body: { code: 'task-own-office', liftedBy: ['leader'] } },
    });
    await must(stack, leader, `${own}/verify`, { unit: 'tinh-x' });
    expect(await ask(stack, leader, own)).toMatchObject({ status: 'done', word: 'doneOnTime' });
  });

  it.each([
    [{ place: { kind: 'task', task: 'task/khong-co/01' } }, 422, 'invalid-input', '/place/task'],
    [{ place: { kind: 'report', cycle: 'khong-co', unit: 'xa-m' } }, 422, 'invalid-input', '/place/cycle'],
    [{ unit: 'huyen-a' }, 422, 'unknown-unit', '/unit'],
    [{ unit: 'tinh-y' }, 422, 'unit-not-below', '/unit'],
    [{ text: 'Khác', dueOn: '2026-01-05' }, 422, 'due-date-past', '/dueOn'],
    [{ person: 'khong-co' }, 422, 'invalid-input', '/person'],
    [{ committee: 'khong-co' }, 422, 'unknown-committee', '/committee'],
  ])('is refused at what is wrong with it: %j', async (change, status_, code, pointer) => {
    expect(await stack.call(leader, 'POST', '/instructions', { ...note, ...change })).toMatchObject({
      ...{ status: status_, body: { code, pointer } },
    });
  });

  it('is written once, and by nobody but a leader of the host', async () => {
    expect(await stack.call(leader, 'POST', '/instructions', note)).toMatchObject({
      ...{ status: 409, body: { code: 'instruction-given-already', by: leader.person } },
    });
    for (const by of [coordinator, ofM, headM, admin]) {
      const { status: answered } = await stack.call(by, 'POST', '/instructions', { ...note, text: 'Khác nữa' });
      expect([by.role, answered === 403 || answered === 404]).toEqual([by.role, true]);
    }
  });

  it('and every paper with its tasks are the same after a rebuild', async () => {
    expect(await rebuiltOtherwise(stack.databaseUrl)).toEqual([]);
  });
});
