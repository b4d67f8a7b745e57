import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { conveneBody, cycleOnTheDay, heldOn, signer, tasks } from '#test/api/conference-world.ts';
import {
  admin,
  ask,
  committee,
  coordinator,
  leader,
  must,
  planBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { pdfOf } from '#test/support/sample-files.ts';
import { until } from '#test/support/until.ts';

const { id: _id, ...registered } = committee;
let stack: TestStack;
let cycle: string;
let folder: string;
/** In the place of LibreOffice, once somebody puts it there. */
let office: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hoi-nghi-papers-'));
  office = join(folder, 'office');
  stack = await startTestStack({ office: { named: office, searchPath: '/usr/bin:/bin' } });
  await settle(stack);
  cycle = await cycleOnTheDay(stack, 'ho-so');
  await must(stack, coordinator, `/cycles/${cycle}/call`, { number: 12, date: heldOn });
  await must(stack, coordinator, '/conferences', conveneBody([cycle], 'ho-so'));
  await must(stack, leader, '/conferences/ho-so/conclusions', { tasks });
  await must(stack, coordinator, '/conferences/ho-so/notice', { number: 5, date: heldOn, signer });
  for (const stream of [`cycle/${cycle}`, 'conference/ho-so']) {
    await until(`the papers of ${stream}`, async () =>
      (await papersOf(stream)).every((one) => one.renderedAt !== null),
    );
  }
});
afterAll(async () => {
  await stack.close();
  rmSync(folder, { recursive: true });
});

interface Listed {
  readonly href: string;
  readonly renderedAt: string | null;
}

async function papersOf(stream: string): Promise<readonly Listed[]> {
  const { documents } = await ask(stack, coordinator, `/documents?stream=${stream}`);
  const listed = documents as readonly Listed[];
  return listed.length === 0 ? [{ href: '', renderedAt: null }] : listed;
}

const inject = (by: Actor, method: 'GET' | 'POST', url: string, payload?: Buffer) =>
  rawCall(stack, by, method, url, payload);

async function bundle(by: Actor, format = 'docx') {
  const answer = await inject(by, 'GET', `/cycles/${cycle}/papers?format=${format}`);
  expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
  const zip = await JSZip.loadAsync(answer.rawPayload, { checkCRC32: true });
  return { names: Object.keys(zip.files), list: (await zip.file('00-muc-luc.txt')?.async('string')) ?? '', answer };
}

it('holds every paper of the cycle and its conference, in their order, with a list that names them', async () => {
  const { names, list, answer } = await bundle(coordinator);
  expect(names).toEqual([...['00-muc-luc.txt', `01-cong-van-${cycle}.docx`, '02-thong-bao-ket-luan-5.docx']]);
  expect(list).toContain('1. Công văn số 12-CV/BCĐ ngày 30/06/2020, V/v báo cáo sơ kết');
  expect(list).toContain('2. Thông báo số 05-TB/BCĐ ngày 30/06/2020, kết luận của');
  expect(answer.headers['content-disposition']).toContain(`ho-so-${cycle}.zip`);
});

it('holds what was signed and scanned, for whoever may have it, and is not there for a stranger', async () => {
  const sent = await inject(coordinator, 'POST', `/cycles/${cycle}/files?name=CV%20k%C3%BD.pdf`, pdfOf('đã ký'));
  const { file } = sent.json<{ readonly file: { readonly id: string } }>();
  expect((await bundle(coordinator)).list).not.toContain('CV ký.pdf');
  await must(stack, coordinator, `/cycles/${cycle}/scans`, { paper: 'call', files: [{ id: file.id }] });
  for (const by of [coordinator, reporterA]) {
    const { names, list } = await bundle(by);
    expect(names.at(-1)).toBe('03-CV ký.pdf');
    expect(list).toContain('3. Bản ký quét, công văn yêu cầu báo cáo: CV ký.pdf');
  }
  expect((await inject(reporterOutside, 'GET', `/cycles/${cycle}/papers`)).statusCode).toBe(404);
});

it('holds the numbered papers about its tasks for whoever may read the task, and for nobody else', async () => {
  const letter = { kind: 'urgingLetter', number: 31, date: heldOn, signer, units: ['huyen-a'], answerBy: '2020-07-07' };
  await must(stack, coordinator, '/tasks/ho-so/1/papers', letter);
  await until('the paper is set', async () =>
    (await papersOf('task/ho-so/01')).every((one) => one.renderedAt !== null),
  );
  for (const by of [coordinator, reporterA]) {
    expect((await bundle(by)).list).toContain('Công văn số 31-CV/BCĐ ngày 30/06/2020, V/v đôn đốc thực hiện nhiệm vụ');
  }
  expect((await bundle(reporterB)).list).not.toContain('đôn đốc');
});

it('has its papers as PDF, one by one too, from the moment a program makes them; until then the way out is told', async () => {
  const [paper] = await papersOf('conference/ho-so');
  expect(await ask(stack, coordinator, '/documents?stream=conference/ho-so')).toMatchObject({ pdf: false });
  for (const url of [`/cycles/${cycle}/papers?format=pdf`, `${paper?.href ?? ''}?format=pdf`])
    expect((await inject(coordinator, 'GET', url)).json()).toMatchObject({ code: 'pdf-not-available' });
  const lines = ['#!/bin/sh', 'for one in "$@"; do in=$one; done', 'printf %%PDF-1.7 > "$(dirname "$in")/paper.pdf"'];
  writeFileSync(office, lines.join('\n'), { mode: 0o700 });
  expect(await ask(stack, coordinator, '/documents?stream=conference/ho-so')).toMatchObject({ pdf: true });
  const one = await inject(coordinator, 'GET', `${paper?.href ?? ''}?format=pdf`);
  expect([one.headers['content-type'], one.rawPayload.toString()]).toEqual(['application/pdf', '%PDF-1.7']);
  expect(one.headers['content-disposition']).toMatch(/thong-bao-ket-luan-5\.pdf/);
  expect((await bundle(coordinator, 'pdf')).names.filter((name) => name.endsWith('.docx'))).toEqual([]);
});

it('bears the name of whoever issues its letters: one of two committees, or both under the number of the first', async () => {
  const id = 'tinh-x-dvk';
  const name = 'Ban Chỉ đạo Dân vận khéo tỉnh X';
  await must(stack, admin, `/committees/${id}`, { ...registered, name, issuerCode: 'BCĐDVK', programmes: ['DVK'] });
  const clock = { origin: `${heldOn}T08:30:00+07:00`, scale: 1 };
  const collection = { rule: { kind: 'date', date: '2020-07-24', hour: '17:00' } };
  const planned = async (of: object): Promise<string> => {
    const { answer } = await must(stack, coordinator, '/cycles', { ...planBody(), clock, collection, ...of });
    return (answer as { readonly cycle: string }).cycle;
  };
  const cycles = [await planned({ key: 'mot' }), await planned({ key: 'hai', committee: id, programmes: ['DVK'] })];
  const preview = async (issuedBy?: readonly string[]) =>
    await stack.call(coordinator, 'POST', '/conferences/preview', {
      ...conveneBody(cycles, 'hai-ban'),
      ...(issuedBy === undefined ? {} : { issuedBy }),
    });
  const first = committee.name;
  expect((await preview()).body['page']).toMatchObject({ issuer: first.toUpperCase() });
  expect((await preview([id])).body).toMatchObject({
    page: { issuer: name.toUpperCase(), number: expect.stringContaining('GM/BCĐDVK') },
    committees: [name, first],
  });
  expect((await preview([id, committee.id])).body['page']).toMatchObject({
    issuer: `${name} và ${first}`.toUpperCase(),
    number: expect.stringContaining('GM/BCĐDVK'),
  });
  expect(await preview(['tinh-x-khac'])).toMatchObject({
    status: 422,
    body: { code: 'unknown-committee', pointer: '/issuedBy/0' },
  });
});
