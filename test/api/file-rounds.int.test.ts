import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childEnvironment } from '#config/env.ts';
import { root } from '#cli/events-doc/source.ts';
import { freePort } from '#cli/servers/ports.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Db } from '#db/database.ts';
import { type Files, openFiles } from '#engine/files/files.ts';
import { registry } from '#engine/registry.ts';
import { verifyRecord } from '#engine/verify.ts';
import { fileRound } from '#worker/file-rounds.ts';
import {
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  settle,
} from '#test/api/world.ts';
import { type RunningScanner, spokenScanner } from '#test/support/clamd.ts';
import { ownerOf } from '#test/support/engine.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { pdfOf, png } from '#test/support/sample-files.ts';

const virus = pdfOf('có mã độc');
const hour = 60 * 60 * 1000;
let stack: TestStack;
let owner: Db;
let files: Files;
let cycle: string;
let port: number;
let scanner: RunningScanner | null = null;
beforeAll(async () => {
  port = await freePort(24310 + Math.floor(Math.random() * 2000), new Set());
  const address = `127.0.0.1:${String(port)}`;
  stack = await startTestStack({ files: { scanner: address } });
  owner = ownerOf(stack.databaseUrl);
  files = await openFiles({ folder: stack.filesFolder, s3: null, scanner: address, most: 1_000_000, perReport: 20 });
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'quet' });
});
afterAll(async () => {
  await scanner?.stop();
  await owner.destroy();
  await stack.close();
});

async function attach(by: Actor, bytes: Buffer, name: string, unit = by.unit as string) {
  const query = new URLSearchParams({ name, kind: 'annex' }).toString();
  const response = await stack.apis[0]?.app.inject({
    method: 'POST',
    url: `/drafts/report/${cycle}/${unit}/files?${query}`,
    headers: { authorization: `Bearer ${await stack.token(by)}`, 'content-type': 'application/octet-stream' },
    payload: bytes,
  });
  return response?.json<{ code?: string; detail?: string; file: { id: string; scan: string; hash: string } }>();
}

async function take(by: Actor, id: string): Promise<readonly [number | undefined, string | undefined]> {
  const response = await stack.apis[0]?.app.inject({
    method: 'GET',
    url: `/files/${id}`,
    headers: { authorization: `Bearer ${await stack.token(by)}` },
  });
  const code = response?.statusCode === 200 ? undefined : response?.json<{ code: string }>().code;
  return [response?.statusCode, code];
}

const scanOf = async (id: string) =>
  (await stack.db.selectFrom('attached_file').select('scan').where('id', '=', id).executeTakeFirst())?.scan;
const stored = async () => {
  const all = await readdir(path.join(stack.filesFolder, 'sha256'), { recursive: true }).catch(() => []);
  return all.map((name) => path.basename(name)).filter((name) => name.length === 64);
};

let good: string;
let bad: string;

describe('while the scanner is away', () => {
  it('a file waits: its report can be handed in, and nobody but its writers is given it', async () => {
    const first = await attach(reporterA, pdfOf('sạch'), 'sạch.pdf');
    const second = await attach(reporterA, virus, 'lạ.pdf');
    expect([first?.file.scan, second?.file.scan]).toEqual(['waiting', 'waiting']);
    [good, bad] = [first?.file.id ?? '', second?.file.id ?? ''];
    const report = `/cycles/${cycle}/reports/huyen-a`;
    const named = [good, bad].map((id) => ({ id, kind: 'annex' }));
    await must(stack, reporterA, `${report}/submit`, { ...reportBody(), files: named });
    expect(await ask(stack, coordinator, `${report}/files`)).toMatchObject({
      files: [{ scan: 'waiting' }, { scan: 'waiting' }],
    });
    expect(await take(reporterA, good)).toEqual([200, undefined]);
    for (const by of [coordinator, leader]) expect(await take(by, good)).toEqual([409, 'file-waiting']);
    await fileRound(stack.db, files, Date.now());
    expect(await scanOf(good)).toBe('waiting');
  });
});

describe('when it is there again', () => {
  beforeAll(async () => {
    scanner = await spokenScanner([virus], { port });
  });

  it('a round looks at what waits: the clean one goes out, the other to nobody, by name', async () => {
    await fileRound(stack.db, files, Date.now());
    expect([await scanOf(good), await scanOf(bad)]).toEqual(['clean', 'infected']);
    expect(await take(coordinator, good)).toEqual([200, undefined]);
    for (const by of [coordinator, reporterA]) expect(await take(by, bad)).toEqual([422, 'file-infected']);
    const seen = await ask(stack, coordinator, `/cycles/${cycle}/reports/huyen-a/files`);
    expect(seen).toMatchObject({ files: [{ scan: 'clean' }, { scan: 'infected', finding: 'Test-Virus' }] });
  });

  it('one with a virus is refused by its name, and nothing of it stays', async () => {
    const before = (await stored()).length;
    const refused = await attach(reporterB, pdfOf('có mã độc'), 'x.pdf');
    expect(refused).toMatchObject({ code: 'file-infected', detail: expect.stringContaining('Test-Virus') });
    expect((await stored()).length).toBe(before);
    expect((await attach(reporterB, png, 'ảnh.png'))?.file.scan).toBe('clean');
  });
});

describe('a file that nobody names any more', () => {
  it('goes after a day, and its content with the last that has it', async () => {
    const shared = pdfOf('dùng chung');
    const [ofA, ofB] = [
      await attach(coordinator, shared, 'a.pdf', 'huyen-c'),
      await attach(reporterB, shared, 'b.pdf'),
    ];
    const hash = ofA?.file.hash ?? '';
    expect(ofB?.file.hash).toBe(hash);
    const drop = async (by: Actor, unit: string, id = '') => {
      const url = `/drafts/report/${cycle}/${unit}`;
      const headers = { authorization: `Bearer ${await stack.token(by)}` };
      const { revision: base } = await ask(stack, by, url);
      const payload = { base, tab: 't', set: { [`/files/${id}`]: null } };
      expect((await stack.apis[0]?.app.inject({ method: 'PATCH', url, headers, payload }))?.statusCode).toBe(200);
    };
    await drop(reporterB, 'huyen-b', ofB?.file.id);
    await fileRound(stack.db, files, Date.now() + 23 * hour);
    expect(await scanOf(ofB?.file.id ?? '')).toBe('clean');
    await fileRound(stack.db, files, Date.now() + 25 * hour);
    expect(await scanOf(ofB?.file.id ?? '')).toBeUndefined();
    expect(await stored()).toContain(hash);
    // The host's draft for another unit still holds it.
    expect(await scanOf(ofA?.file.id ?? '')).toBe('clean');
    const unitsDraft = await attach(reporterB, pdfOf('nháp'), 'nháp.pdf');
    await drop(coordinator, 'huyen-c', ofA?.file.id);
    await fileRound(stack.db, files, Date.now() + 25 * hour);
    expect(await stored()).not.toContain(hash);
    // What the record names stays for ever, and what another draft holds stays with it.
    expect([await scanOf(good), await scanOf(unitsDraft?.file.id ?? '')]).toEqual(['clean', 'clean']);
  });
});

describe('the record and the store', () => {
  const found = async () => (await verifyRecord(owner, registry, files.store)).findings;

  it('agree, and projections equal their rebuild', async () => {
    expect(await verifyRecord(owner, registry, files.store)).toMatchObject({ whole: true, differences: [] });
  });

  it('a cycle goes out with its files, and its proof is checked against their bytes without the product', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hoinghi-export-'));
    const run = promisify(execFile);
    const environment = childEnvironment({
      ...{ DATABASE_URL: stack.databaseUrl, FILES_FOLDER: stack.filesFolder, HOINGHI_DATA: folder },
      TEMPORAL_ADDRESS: '127.0.0.1:1',
    });
    const to = path.join(folder, 'out');
    const made = await run('node', [path.join(root, 'cli/run.js'), 'cli/export.ts', 'cycle', cycle, '--to', to], {
      env: environment,
      cwd: root,
    });
    expect(JSON.parse(made.stdout)).toMatchObject({ files: 2 });
    const check = () =>
      run('node', [path.join(to, 'check.mjs')]).catch((error: unknown) => error as { stdout: string });
    expect((await check()).stdout).toMatch(/files +2[^]*\nholds\n$/);
    const [name = ''] = (await readdir(path.join(to, 'files'))).filter((one) => one.endsWith('.pdf'));
    const bytes = await readFile(path.join(to, 'files', name));
    await writeFile(path.join(to, 'files', name), Buffer.concat([bytes, Buffer.from(' ')]));
    expect((await check()).stdout).toMatch(/WRONG.*is not what was handed in/);
    await rm(path.join(to, 'files', name));
    expect((await check()).stdout).toMatch(/WRONG.*is missing/);
    await rm(folder, { recursive: true });
  });

  it('do not, when a file is changed or gone, or its row says something else', async () => {
    const { hash } = await stack.db
      .selectFrom('attached_file')
      .select('hash')
      .where('id', '=', good)
      .executeTakeFirstOrThrow();
    const place = path.join(stack.filesFolder, 'sha256', hash.slice(0, 2), hash.slice(2, 4), hash);
    const bytes = await readFile(place);
    await truncate(place, bytes.length - 1);
    expect(await found()).toMatchObject([
      { what: 'file-altered', count: 1, first: [expect.stringContaining('sạch.pdf')] },
    ]);
    await rm(place);
    expect(await found()).toMatchObject([{ what: 'file-missing', count: 1 }]);
    await writeFile(place, bytes);
    await owner
      .updateTable('attached_file')
      .set({ unit: 'huyen-b' as never })
      .where('id', '=', bad)
      .execute();
    expect(await found()).toMatchObject([{ what: 'file-not-as-recorded', first: [bad] }]);
    await owner
      .updateTable('attached_file')
      .set({ unit: 'huyen-a' as never })
      .where('id', '=', bad)
      .execute();
    expect(await found()).toEqual([]);
  });
});
