import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childEnvironment } from '#config/env.ts';
import { root } from '#cli/events-doc/source.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { type Files, openFiles } from '#engine/files/files.ts';
import { registry } from '#engine/registry.ts';
import { verifyRecord } from '#engine/verify.ts';
import { fileRound } from '#worker/file-rounds.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { concludedConference } from '#test/api/conference-world.ts';
import {
  actor,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { ownerOf } from '#test/support/engine.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { packedDocx, pdfOf, png } from '#test/support/sample-files.ts';

let stack: TestStack;
let owner: Db;
let readers: Db;
let files: Files;
beforeAll(async () => {
  stack = await startTestStack();
  owner = ownerOf(stack.databaseUrl);
  readers = openDatabase(stack.databaseUrl, { max: 2, asReader: true });
  files = await openFiles({ folder: stack.filesFolder, s3: null, scanner: null, most: 1_000_000, perReport: 20 });
  await settle(stack);
  await concludedConference(stack, 'so-ket', () =>
    must(stack, reporterA, `${meeting}/papers`, { byKind: 'locality', by: 'huyện A', title: 'Kinh nghiệm' }),
  );
});
afterAll(async () => {
  await readers.destroy();
  await owner.destroy();
  await stack.close();
});

const headA = actor('unitHead', 'huyen-a');
const administrator = actor('admin', 'huyen-a');
const task = '/tasks/so-ket/1';
const meeting = '/conferences/so-ket';

interface Answer {
  readonly code?: string;
  readonly detail?: string;
  readonly already: boolean;
  readonly file: { readonly id: string; readonly name: string; readonly hash: string; readonly handedIn: boolean };
}

const inject = (by: Actor, method: 'GET' | 'POST', url: string, payload?: Buffer) =>
  rawCall(stack, by, method, url, payload);

async function send(by: Actor, to: string, bytes: Buffer, name: string, more: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams({ name, ...more }).toString();
  const response = await inject(by, 'POST', `${to}/files?${query}`, bytes);
  return { status: response.statusCode, body: response.json<Answer>() };
}

const evidence = (by: Actor, bytes: Buffer, name: string, unit = 'huyen-a') => send(by, task, bytes, name, { unit });
const taken = async (by: Actor, id: string) => (await inject(by, 'GET', `/files/${id}`)).statusCode;
const everybody: readonly (readonly [string, Actor])[] = [
  ['unit', reporterA],
  ['its head', headA],
  ['other unit', reporterB],
  ['host', coordinator],
  ['leader', leader],
  ['stranger', reporterOutside],
  ['administrator', administrator],
];
/** Who is given it, of everybody. */
async function readersOf(id: string): Promise<readonly string[]> {
  const given: string[] = [];
  for (const [who, by] of everybody) if ((await taken(by, id)) === 200) given.push(who);
  return given;
}
/** Who finds its row, whatever the api would let him ask. */
async function rowsOf(id: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [who, by] of [...everybody, ['reporter of the host', actor('reporter', 'tinh-x')] as const]) {
    const row = await asReader(readers, by, (db) =>
      db.selectFrom('attached_file').select('id').where('id', '=', id).executeTakeFirst(),
    );
    if (row !== undefined) found.push(who);
  }
  return found;
}

let minutes: string;

describe('evidence of a task', () => {
  it('is sent ahead by the unit alone, and is its own until a report names it', async () => {
    const sent = await evidence(reporterA, pdfOf('biên bản'), 'Biên bản.pdf');
    expect(sent).toMatchObject({
      status: 200,
      body: { already: false, file: { name: 'Biên bản.pdf', handedIn: false } },
    });
    minutes = sent.body.file.id;
    expect(await readersOf(minutes)).toEqual(['unit', 'its head']);
    expect(await rowsOf(minutes)).toEqual(['unit', 'its head']);
    for (const by of [coordinator, leader]) expect((await evidence(by, png, 'a.png')).status).toBe(403);
    for (const by of [reporterB, reporterOutside]) expect((await evidence(by, png, 'a.png')).status).toBe(404);
    // Not of those whose task it is.
    expect(await evidence(reporterB, png, 'a.png', 'huyen-b')).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  it('that is there already is said to be; the same bytes under another name keep that name', async () => {
    const again = await evidence(headA, pdfOf('biên bản'), 'Biên bản.pdf');
    expect(again.body).toMatchObject({ already: true, file: { id: minutes, name: 'Biên bản.pdf' } });
    const other = await evidence(headA, pdfOf('biên bản'), 'khác.pdf');
    expect(other.body).toMatchObject({ already: false, file: { name: 'khác.pdf' } });
    expect(other.body.file.id).not.toBe(minutes);
  });

  it('that is broken, or is none that is taken, is refused by its name with the way out, and nothing of it stays', async () => {
    const word = await packedDocx();
    const broken = await evidence(reporterA, word.subarray(0, word.length - 40), 'Kế hoạch.docx');
    expect(broken).toMatchObject({ status: 415, body: { code: 'file-broken' } });
    expect(broken.body.detail).toMatch(/"Kế hoạch\.docx".*gửi lại/);
    // Whatever a program is called, nobody is told to save it as something else.
    const program = await evidence(reporterA, Buffer.from('MZ'), 'a.pdf');
    expect(program).toMatchObject({ status: 415, body: { code: 'file-program' } });
    expect(program.body.detail).not.toContain('PDF');
    expect(await readdir(path.join(stack.filesFolder, 'incoming'))).toEqual([]);
  });

  it('comes with a report of progress, named by its content; then whoever reads the task reads it', async () => {
    const foreign = '00000000-0000-4000-8000-000000000000';
    const report = { unit: 'huyen-a', text: 'đang làm', percent: 50 };
    const refused = await stack.call(reporterA, 'POST', `${task}/progress`, { ...report, files: [{ id: foreign }] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'file-unknown', pointer: '/files/0/id' } });
    await must(stack, reporterA, `${task}/progress`, { ...report, files: [{ id: minutes }] });
    expect(await ask(stack, coordinator, task)).toMatchObject({
      assignees: [
        { progress: [{ files: [{ id: minutes, name: 'Biên bản.pdf', type: 'pdf' }] }], evidence: [{ id: minutes }] },
      ],
    });
    expect(await readersOf(minutes)).toEqual(['unit', 'its head', 'host', 'leader']);
    expect(await rowsOf(minutes)).toEqual(['unit', 'its head', 'host', 'leader']);
    const shown = await inject(leader, 'GET', `/files/${minutes}/view`);
    expect(shown.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline/),
    });
    // A unit that is given the task, too, sees what the other has done about it.
    await must(stack, coordinator, `${task}/assign`, { units: [{ unit: 'huyen-b' }], reason: 'cùng làm' });
    expect(await readersOf(minutes)).toEqual(['unit', 'its head', 'other unit', 'host', 'leader']);
    expect(await rowsOf(minutes)).toEqual(['unit', 'its head', 'other unit', 'host', 'leader']);
  });

  it('is sealed: what is given is not given again, and a returned report keeps what came with it', async () => {
    const done = { unit: 'huyen-a', text: 'đã xong', documentNumber: '12/BC' };
    expect(await stack.call(headA, 'POST', `${task}/done`, { ...done, files: [{ id: minutes }] })).toMatchObject({
      status: 422,
      body: { code: 'task-file-twice', detail: expect.stringContaining('Biên bản.pdf') },
    });
    const photo = (await evidence(headA, png, 'ảnh.png')).body.file.id;
    await must(stack, headA, `${task}/done`, { ...done, files: [{ id: photo }] });
    await must(stack, coordinator, `${task}/return`, { unit: 'huyen-a', reasons: ['thiếu số liệu'] });
    const table = (await evidence(headA, pdfOf('bảng'), 'bảng.pdf')).body.file.id;
    await must(stack, headA, `${task}/done`, { ...done, files: [{ id: table }] });
    const seen = await ask(stack, leader, task);
    expect(seen).toMatchObject({
      assignees: [
        { report: { files: [{ id: table }] }, evidence: [{ id: minutes }, { id: photo }, { id: table }] },
        { unit: 'huyen-b', evidence: [] },
      ],
    });
    const listed = await ask(stack, coordinator, `${task}/files`);
    expect(listed).toMatchObject({
      files: [{ id: minutes, handedIn: true, shown: true }, { id: photo }, { id: table }],
    });
    const told = JSON.stringify(await ask(stack, coordinator, `${task}/history`));
    for (const name of ['Biên bản.pdf', 'ảnh.png', 'bảng.pdf']) expect(told).toContain(name);
    // Nothing can name it now: it is not taken to lie there.
    const closed = { status: 409, body: { code: 'file-closed-task' } };
    expect(await evidence(headA, pdfOf('nữa'), 'nữa.pdf')).toMatchObject(closed);
    await must(stack, coordinator, `${task}/verify`, { unit: 'huyen-a' });
    expect(await evidence(headA, pdfOf('nữa'), 'nữa.pdf')).toMatchObject(closed);
  });

  it('comes as its bytes: whoever sends something else is told what is taken', async () => {
    const answer = await stack.call(headA, 'POST', `${task}/files?name=a.pdf&unit=huyen-a`, {});
    expect(answer).toMatchObject({
      status: 415,
      body: { detail: expect.stringContaining('application/octet-stream') },
    });
  });
});

let text: string;

describe('papers and documents of a conference', () => {
  const give = (by: Actor, body: object) => stack.call(by, 'POST', `${meeting}/documents`, body);

  it('come from the unit that registered the paper, or from the host: nobody else adds to it', async () => {
    text = (await send(reporterA, meeting, await packedDocx(), 'Tham luận.docx')).body.file.id;
    expect(await rowsOf(text)).toEqual(['unit', 'its head']);
    for (const by of [reporterOutside, administrator])
      expect((await send(by, meeting, png, 'a.png')).status, by.unit).toBe(404);
    const other = (await send(reporterB, meeting, png, 'b.png')).body.file.id;
    expect((await give(reporterB, { as: 'paper', paper: 2, files: [{ id: other }] })).status).toBe(404);
    expect((await give(reporterA, { as: 'document', files: [{ id: text }] })).status).toBe(404);
    expect(await give(coordinator, { as: 'document', files: [{ id: text }] })).toMatchObject({
      body: { code: 'file-unknown' },
    });
    expect(await give(reporterA, { as: 'paper', paper: 2, files: [{ id: text }] })).toMatchObject({ status: 200 });
  });

  it('are read by whoever may read the conference, and listed with what they are', async () => {
    const programme = (await send(coordinator, meeting, pdfOf('chương trình'), 'Chương trình.pdf')).body.file.id;
    expect(await rowsOf(programme)).toEqual(['host', 'leader']);
    expect((await give(coordinator, { as: 'programme', files: [{ id: programme }] })).status).toBe(200);
    const scan = (await send(leader, meeting, pdfOf('đã ký'), 'TB 05 đã ký.pdf')).body.file.id;
    expect((await give(leader, { as: 'noticeScan', files: [{ id: scan }] })).status).toBe(200);
    for (const id of [text, programme, scan]) {
      expect(await readersOf(id)).toEqual(['unit', 'its head', 'other unit', 'host', 'leader']);
      expect(await rowsOf(id)).toEqual(['unit', 'its head', 'other unit', 'host', 'leader']);
    }
    expect(await ask(stack, reporterB, meeting)).toMatchObject({
      papers: [
        { by: 'Công ty X', unit: null },
        { by: 'huyện A', unit: 'huyen-a' },
      ],
      files: [
        { id: text, as: 'paper', paper: 2, unit: 'huyen-a', name: 'Tham luận.docx' },
        { id: programme, as: 'programme', paper: null, unit: 'tinh-x' },
        { id: scan, as: 'noticeScan' },
      ],
    });
    expect(await ask(stack, reporterB, `${meeting}/files`)).toMatchObject({ files: { length: 4 } });
    expect(JSON.stringify(await ask(stack, reporterB, `${meeting}/history`))).toContain('Tham luận.docx');
  });

  it('are refused where there is no such paper or none is named, and nothing is given twice', async () => {
    expect(await give(coordinator, { as: 'paper', files: [] })).toMatchObject({
      status: 422,
      body: { code: 'invalid-input', pointer: '/paper' },
    });
    expect(await give(coordinator, { as: 'paper', paper: 9, files: [] })).toMatchObject({
      status: 422,
      body: { code: 'conference-paper-unknown', pointer: '/paper' },
    });
    expect(await give(coordinator, { as: 'invitationScan', files: [] })).toMatchObject({
      body: { code: 'conference-invitations-not-issued' },
    });
    expect(await give(reporterA, { as: 'paper', paper: 2, files: [{ id: text }] })).toMatchObject({
      status: 422,
      body: { code: 'conference-file-twice', detail: expect.stringContaining('Tham luận.docx') },
    });
  });
});

describe('what a duty of a conference needs', () => {
  const give = (by: Actor, body: object) => stack.call(by, 'POST', `${meeting}/documents`, body);
  const duties = (base: number, unit: string) =>
    [
      { id: 'kich-ban', kind: 'script', what: 'Kịch bản điều hành', due: '2020-06-29' },
      { id: 'loa', kind: 'technical', what: 'Thử loa', unit, due: '2020-06-29' },
    ].map((duty) => ({ ...duty, owner: String(base) }));
  const state = (base: number, unit: string) =>
    must(stack, coordinator, `${meeting}/duties`, { items: duties(base, unit), base });

  it('is read by the host and by the unit that is to do it, and by no other that takes part', async () => {
    await state(0, 'huyen-a');
    const script = (await send(coordinator, meeting, pdfOf('kịch bản'), 'Kịch bản.pdf')).body.file.id;
    expect((await give(coordinator, { as: 'duty', duty: 'kich-ban', files: [{ id: script }] })).status).toBe(200);
    expect(await readersOf(script)).toEqual(['host', 'leader']);
    expect(await rowsOf(script)).toEqual(['host', 'leader']);
    const plan = (await send(coordinator, meeting, pdfOf('sơ đồ'), 'Sơ đồ.pdf')).body.file.id;
    expect((await give(leader, { as: 'duty', duty: 'loa', files: [{ id: plan }] })).status).toBe(200);
    expect(await readersOf(plan)).toEqual(['unit', 'its head', 'host', 'leader']);
    expect(await rowsOf(plan)).toEqual(['unit', 'its head', 'host', 'leader']);
    const listed = JSON.stringify(await ask(stack, reporterB, `${meeting}/files`));
    for (const id of [script, plan]) expect(listed).not.toContain(id);
    expect(JSON.stringify(await ask(stack, reporterB, meeting))).not.toContain(plan);
    expect(JSON.stringify(await ask(stack, reporterB, `${meeting}/history`))).not.toContain('Sơ đồ.pdf');
    expect(JSON.stringify(await ask(stack, reporterA, meeting))).toContain(plan);
    // Given to another unit, it goes with the duty.
    await state(1, 'huyen-b');
    expect(await readersOf(plan)).toEqual(['other unit', 'host', 'leader']);
    expect(await rowsOf(plan)).toEqual(['other unit', 'host', 'leader']);
  });

  it('is added by that unit as well, to its own duty alone, and to one that is there', async () => {
    const photo = (await send(reporterB, meeting, png, 'ảnh.png')).body.file.id;
    expect((await give(reporterB, { as: 'duty', duty: 'kich-ban', files: [{ id: photo }] })).status).toBe(404);
    expect((await give(reporterA, { as: 'duty', duty: 'loa', files: [{ id: photo }] })).status).toBe(404);
    expect((await give(reporterB, { as: 'duty', duty: 'loa', files: [{ id: photo }] })).status).toBe(200);
    expect(await rowsOf(photo)).toEqual(['other unit', 'host', 'leader']);
    expect(await give(coordinator, { as: 'duty', duty: 'khac', files: [] })).toMatchObject({
      status: 422,
      body: { code: 'conference-duty-unknown', pointer: '/duty' },
    });
    expect(await give(coordinator, { as: 'duty', files: [] })).toMatchObject({
      status: 422,
      body: { pointer: '/duty' },
    });
  });
});

let scanned: string;

describe('signed scans of what a cycle issued', () => {
  let cycle: string;
  let scan: string;
  beforeAll(async () => {
    scanned = await calledCycle(stack, { key: 'ban-ky' });
    cycle = `/cycles/${scanned}`;
  });
  const give = (by: Actor, paper: string, ...ids: readonly string[]) =>
    stack.call(by, 'POST', `${cycle}/scans`, { paper, files: ids.map((id) => ({ id })) });

  it('are sent by the host’s staff alone, and are theirs until the act names them', async () => {
    for (const by of [reporterA, headA, reporterB, reporterOutside, administrator])
      expect((await send(by, cycle, png, 'a.png')).status, by.unit).toBe(404);
    const sent = await send(coordinator, cycle, pdfOf('công văn đã ký'), 'CV đã ký.pdf');
    expect(sent).toMatchObject({ status: 200, body: { already: false, file: { handedIn: false } } });
    scan = sent.body.file.id;
    expect(await readersOf(scan)).toEqual(['host', 'leader']);
    expect(await rowsOf(scan)).toEqual(['host', 'leader']);
    expect((await give(reporterA, 'call', scan)).status).toBe(404);
  });

  it('are of the numbered paper, and read by whoever reads the cycle', async () => {
    expect(await give(coordinator, 'call', scan)).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
    const readers = ['unit', 'its head', 'other unit', 'host', 'leader'];
    expect(await readersOf(scan)).toEqual(readers);
    expect(await rowsOf(scan)).toEqual(readers);
    for (const by of [coordinator, reporterB]) {
      expect(await ask(stack, by, `${cycle}/issued-papers`)).toMatchObject({
        papers: [
          {
            ...{ paper: 'call', symbol: expect.stringMatching(/^12/), href: expect.stringContaining('/documents/') },
            scans: [{ file: { id: scan, name: 'CV đã ký.pdf', handedIn: true, shown: true }, by: coordinator.person }],
          },
        ],
      });
    }
    expect((await stack.call(reporterOutside, 'GET', `${cycle}/issued-papers`)).status).toBe(404);
    expect(JSON.stringify(await ask(stack, coordinator, `${cycle}/history`))).toContain('CV đã ký.pdf');
    expect((await inject(reporterB, 'GET', `/files/${scan}/view`)).headers['content-type']).toBe('application/pdf');
  });

  it('are refused twice, empty, of a report that bears no number yet, and where they are a unit’s own file', async () => {
    expect(await give(leader, 'call', scan)).toMatchObject({
      status: 422,
      body: { code: 'scan-twice', detail: expect.stringContaining('CV đã ký.pdf') },
    });
    expect(await give(leader, 'call')).toMatchObject({ status: 422, body: { code: 'scans-missing' } });
    expect(await give(leader, 'report', scan)).toMatchObject({
      status: 422,
      body: { code: 'report-not-approved', pointer: '/paper' },
    });
    expect(await give(leader, 'notice', scan)).toMatchObject({ status: 422, body: { pointer: '/paper' } });
    expect(await give(leader, 'call', minutes)).toMatchObject({
      status: 422,
      body: { code: 'file-unknown', pointer: '/files/0/id' },
    });
  });
});

describe('what the record names of them', () => {
  it('stays, and what was sent ahead and never named goes after a day', async () => {
    const { file } = (await evidence(reporterB, pdfOf('bỏ'), 'bỏ.pdf', 'huyen-b')).body;
    await fileRound(stack.db, files, Date.now() + 25 * 60 * 60 * 1000);
    expect(await taken(reporterB, file.id)).toBe(404);
    expect(await files.store.stat(file.hash)).toBeNull();
    for (const id of [minutes, text]) expect(await taken(coordinator, id)).toBe(200);
  });

  it('is held by verify against its bytes, and by a rebuild against its events', async () => {
    const found = () => verifyRecord(owner, registry, files.store);
    expect(await found()).toMatchObject({ whole: true, findings: [], differences: [] });
    const { hash, size } = await stack.db
      .selectFrom('attached_file')
      .select(['hash', 'size'])
      .where('id', '=', minutes)
      .executeTakeFirstOrThrow();
    const place = path.join(stack.filesFolder, 'sha256', hash.slice(0, 2), hash.slice(2, 4), hash);
    await appendFile(place, ' ');
    expect((await found()).findings).toMatchObject([
      { what: 'file-altered', first: [expect.stringContaining('Biên bản.pdf')] },
    ]);
    await truncate(place, size);
    expect((await found()).findings).toEqual([]);
  });

  it('goes out with its cycle, and the proof is checked against the bytes without the product', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hoinghi-export-'));
    const run = promisify(execFile);
    const [held] = (await ask(stack, coordinator, meeting))['cycles'] as readonly { readonly cycle: string }[];
    // Three of the task, three of its conference and two of its duties; of the other cycle the signed call.
    for (const [cycle, count] of [[held?.cycle ?? '', 8] as const, [scanned, 1] as const]) {
      const to = path.join(folder, cycle);
      const made = await run('node', [path.join(root, 'cli/run.js'), 'cli/export.ts', 'cycle', cycle, '--to', to], {
        env: childEnvironment({
          ...{ DATABASE_URL: stack.databaseUrl, FILES_FOLDER: stack.filesFolder, HOINGHI_DATA: folder },
          TEMPORAL_ADDRESS: '127.0.0.1:1',
        }),
        cwd: root,
      });
      expect(JSON.parse(made.stdout)).toMatchObject({ files: count });
      const checked = (await run('node', [path.join(to, 'check.mjs')])).stdout;
      expect(checked).toMatch(new RegExp(`files +${String(count)}[^]*\\nholds\\n$`));
    }
    await rm(folder, { recursive: true });
  });
});
