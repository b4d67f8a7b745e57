import { request as httpRequest } from 'node:http';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi } from '#api/server.ts';
import { usualConnectionLimits } from '#api/support/connection-limits.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { docx, jpg, oldOffice, pdfOf, png } from '#test/support/sample-files.ts';
import {
  actor,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { loginsOf } from '#test/support/database.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

const most = 200_000;
let stack: TestStack;
let cycle: string;
let report: string;
let listeningAt: string;
beforeAll(async () => {
  stack = await startTestStack({ files: { most, perReport: 4 } });
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'tep' });
  report = `/cycles/${cycle}/reports/huyen-a`;
  const api = stack.apis[0];
  if (api === undefined) throw new Error('this stack has no api');
  listeningAt = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => stack.close());

const headA = actor('unitHead', 'huyen-a');
const bytesType = 'application/octet-stream';

async function attach(by: Actor, bytes: Buffer, name = 'Bản ký.pdf', kind = 'signedScan', unit = 'huyen-a') {
  const query = new URLSearchParams({ name, kind }).toString();
  const response = await stack.apis[0]?.app.inject({
    method: 'POST',
    url: `/drafts/report/${cycle}/${unit}/files?${query}`,
    headers: { authorization: `Bearer ${await stack.token(by)}`, 'content-type': bytesType },
    payload: bytes,
  });
  if (response === undefined) throw new Error('this stack has no api');
  return { status: response.statusCode, body: response.json<Answer>() };
}

interface Answer {
  readonly code?: string;
  readonly file: { readonly id: string; readonly name: string; readonly hash: string };
  readonly draft: { readonly doc: Record<string, unknown>; readonly revision: number };
}

async function get(by: Actor, url: string) {
  const response = await stack.apis[0]?.app.inject({
    method: 'GET',
    url,
    headers: { authorization: `Bearer ${await stack.token(by)}` },
  });
  if (response === undefined) throw new Error('this stack has no api');
  return response;
}

async function patch(by: Actor, set: object, unit = 'huyen-a') {
  const url = `/drafts/report/${cycle}/${unit}`;
  const headers = { authorization: `Bearer ${await stack.token(by)}` };
  const { revision } = (await get(by, url)).json<{ revision: number }>();
  const payload = { base: revision, tab: 'thử', set };
  const response = await stack.apis[0]?.app.inject({ method: 'PATCH', url, headers, payload });
  if (response === undefined) throw new Error('this stack has no api');
  return {
    status: response.statusCode,
    body: response.json<{ code?: string; draft?: { doc: Record<string, unknown> } }>(),
  };
}

async function change(by: Actor, set: object, unit = 'huyen-a') {
  return (await patch(by, set, unit)).body.draft?.doc ?? {};
}

const incoming = () => readdir(path.join(stack.filesFolder, 'incoming')).catch(() => []);
const submit = (files: readonly object[], more: object = {}) =>
  stack.call(reporterA, 'POST', `${report}/submit`, { ...reportBody(), files, ...more });

let scan: string;
let annex: string;

describe('a file of a report', () => {
  it('goes into the draft as bytes, is told from them, and keeps its Vietnamese name', async () => {
    const bytes = pdfOf('bản ký');
    const sent = await attach(reporterA, bytes, 'Báo cáo đã ký.doc'.normalize('NFD'));
    expect(sent).toMatchObject({
      status: 200,
      body: {
        file: {
          name: 'Báo cáo đã ký.doc.pdf',
          type: 'pdf',
          size: bytes.length,
          hash: createHash('sha256').update(bytes).digest('hex'),
          handedIn: false,
          scan: 'unscanned',
          shown: true,
        },
      },
    });
    scan = sent.body.file.id;
    expect(sent.body.draft.doc).toMatchObject({ [`/files/${scan}`]: 'signedScan' });
    annex = (await attach(reporterA, await docx(), 'Phụ lục.docx', 'annex')).body.file.id;
    expect(await incoming()).toEqual([]);
  });

  it('sent once more is there once', async () => {
    const again = await attach(headA, pdfOf('bản ký'), 'Báo cáo đã ký.doc');
    expect(again.body).toMatchObject({ already: true, file: { id: scan, name: 'Báo cáo đã ký.doc.pdf' } });
    expect(Object.keys(again.body.draft.doc)).toHaveLength(2);
  });

  it('is refused by its reason, and nothing of it stays', async () => {
    const code = async (bytes: Buffer, kind?: string) => {
      const { status, body } = await attach(reporterA, bytes, 'a.pdf', kind);
      return [status, body.code];
    };
    expect(await code(Buffer.alloc(0))).toEqual([422, 'file-empty']);
    expect(await code(pdfOf('to', most))).toEqual([413, 'file-too-large']);
    expect(await code(oldOffice)).toEqual([415, 'file-old-office']);
    expect(await code(await docx({ 'word/vbaProject.bin': 'x' }))).toEqual([415, 'file-with-macros']);
    expect(await code(Buffer.from('MZ chương trình'))).toEqual([415, 'file-program']);
    expect(await code(png, 'khac')).toEqual([422, 'invalid-input']);
    const noScan = await attach(reporterA, await docx(), 'Bản ký.docx');
    expect(noScan).toMatchObject({ status: 422, body: { code: 'scan-no-picture', facts: { name: 'Bản ký.docx' } } });
    expect(await incoming()).toEqual([]);
    expect(
      await get(reporterA, `${report}/files`).then((seen) => seen.json<{ files: unknown[] }>().files),
    ).toHaveLength(2);
  });

  it('is counted against the most of a report', async () => {
    const add = (text: string) => attach(reporterA, pdfOf(text), 'Phụ lục.pdf', 'annex');
    for (const text of ['ba', 'bốn']) expect((await add(text)).status).toBe(200);
    expect(await add('năm')).toMatchObject({ status: 409, body: { code: 'too-many-files' } });
    const doc = (await get(reporterA, `/drafts/report/${cycle}/huyen-a`)).json<{ doc: Record<string, unknown> }>().doc;
    const others = Object.keys(doc).filter((at) => ![`/files/${scan}`, `/files/${annex}`].includes(at));
    const after = await change(reporterA, Object.fromEntries(others.map((at) => [at, null])));
    expect(Object.keys(after).sort()).toEqual([`/files/${annex}`, `/files/${scan}`].sort());
  });

  it('comes into a draft by its upload alone, and is nothing but what a file may be', async () => {
    const doc = await change(reporterA, {
      '/files/00000000-0000-4000-8000-000000000000': 'annex',
      [`/files/${annex}`]: 'decision',
    });
    expect(doc).toEqual({ [`/files/${scan}`]: 'signedScan', [`/files/${annex}`]: 'annex' });
  });

  it('is not called the signed scan in a draft if it is none, and is said to be none at once', async () => {
    const sent = await patch(reporterA, { [`/files/${annex}`]: 'signedScan' });
    expect(sent).toMatchObject({
      status: 422,
      body: { code: 'scan-no-picture', pointer: `/set/files/${annex}`, facts: { name: 'Phụ lục.docx' } },
    });
    const { doc } = (await get(reporterA, `/drafts/report/${cycle}/huyen-a`)).json<{ doc: Record<string, unknown> }>();
    expect(doc).toEqual({ [`/files/${scan}`]: 'signedScan', [`/files/${annex}`]: 'annex' });
  });

  it('whose sender goes away in the middle leaves nothing', async () => {
    const token = await stack.token(reporterA);
    const address = new URL(`/drafts/report/${cycle}/huyen-a/files?name=a.pdf&kind=annex`, listeningAt);
    const sending = httpRequest(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': bytesType, 'content-length': 100_000 },
    });
    sending.on('error', () => undefined);
    sending.write(pdfOf('nửa chừng', 1000));
    await until('it begins to come in', async () => (await incoming()).length === 1);
    sending.destroy();
    await until('nothing is left of it', async () => (await incoming()).length === 0);
  });

  it('may take longer than any other body, from whoever may send it', async () => {
    const { databaseUrl, temporal } = stack;
    const logins = loginsOf(databaseUrl);
    const hasty = await startApi({
      ...{ databaseUrl: logins.app, readerUrl: logins.reader, poolMax: 4, temporalAddress: temporal.address },
      ...{ namespace: temporal.namespace, taskQueue: temporal.taskQueue, publicUrl: 'http://localhost:8080' },
      ...{ evaluation: true, logLevel: 'silent' },
      connectionLimits: { ...usualConnectionLimits, requestTimeout: 1_500 },
    });
    try {
      const at = await hasty.app.listen({ port: 0, host: '127.0.0.1' });
      const token = await stack.token(reporterB);
      // It has asked everything once: what is measured is the body.
      await fetch(`${at}/drafts/report/${cycle}/huyen-b`, { headers: { authorization: `Bearer ${token}` } });
      const bytes = pdfOf('chậm', 4000);
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const sending = httpRequest(new URL(`/drafts/report/${cycle}/huyen-b/files?name=a&kind=annex`, at), {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': bytesType, 'content-length': bytes.length },
        });
        sending.on('response', (response) => resolve(response.statusCode));
        sending.on('error', reject);
        let next = 0;
        const drip = setInterval(() => {
          sending.write(bytes.subarray(next, next + 200));
          next += 200;
          if (next < bytes.length) return;
          clearInterval(drip);
          sending.end();
        }, 150);
      });
      expect(status).toBe(200);
    } finally {
      await hasty.close();
    }
  });

  it('of nobody who may write the draft is not read at all', async () => {
    expect(await attach(reporterB, pdfOf('b'))).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await attach(leader, pdfOf('l'))).status).toBe(403);
    expect((await attach(actor('admin', 'huyen-a'), pdfOf('a'))).status).toBe(403);
    const token = await stack.token(reporterB);
    const answer = await new Promise<number | undefined>((resolve) => {
      const sending = httpRequest(new URL(`/drafts/report/${cycle}/huyen-a/files?name=a&kind=annex`, listeningAt), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': bytesType, 'content-length': 100_000 },
      });
      sending.on('response', (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', () => undefined);
      // The head alone: who may not write is told before there is anything to read.
      sending.flushHeaders();
    });
    expect(answer).toBe(404);
  });

  it('is sent as bytes and as nothing else', async () => {
    const token = await stack.token(reporterA);
    const url = `/drafts/report/${cycle}/huyen-a/files?name=a&kind=annex`;
    const send = async (type: string, payload: string, to = url) =>
      (
        await stack.apis[0]?.app.inject({
          method: 'POST',
          url: to,
          headers: { authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': 'k' },
          payload,
        })
      )?.statusCode;
    expect(await send('application/json', '{}')).toBe(415);
    expect(await send('multipart/form-data', 'x')).toBe(415);
    expect(await send(bytesType, 'x', `${report}/submit`)).toBe(415);
  });
});

describe('a file in a draft', () => {
  it('is its writers’ own: for everybody else it is not there', async () => {
    expect((await get(headA, `/files/${scan}`)).statusCode).toBe(200);
    for (const by of [reporterB, reporterOutside, coordinator, leader, actor('admin', 'huyen-a')]) {
      expect((await get(by, `/files/${scan}`)).json(), by.person).toMatchObject({ status: 404, code: 'not-found' });
    }
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect((await get(reporterA, `/files/${unknown}`)).json()).toMatchObject({ status: 404, code: 'not-found' });
    expect((await get(coordinator, `${report}/files`)).json()).toMatchObject({ files: [] });
  });

  it('of the host that enters what came on paper is the host’s', async () => {
    const own = (await attach(coordinator, jpg, 'ảnh chụp.jpg', 'signedScan')).body.file.id;
    expect((await get(coordinator, `/files/${own}`)).statusCode).toBe(200);
    expect((await get(reporterA, `/files/${own}`)).statusCode).toBe(404);
    expect(await submit([{ id: own, kind: 'signedScan' }])).toMatchObject({
      status: 422,
      body: { code: 'file-unknown' },
    });
  });
});

describe('a report with files', () => {
  it('names them by their content, and refuses what is not its own', async () => {
    const foreign = (await attach(reporterB, pdfOf('b'), 'b.pdf', 'annex', 'huyen-b')).body.file.id;
    expect(await submit([{ id: foreign, kind: 'annex' }])).toMatchObject({
      status: 422,
      body: { code: 'file-unknown', pointer: '/files/0/id' },
    });
    const twice = { id: scan, kind: 'signedScan' };
    expect(await submit([twice, twice])).toMatchObject({ status: 422, body: { code: 'report-file-twice' } });
    await must(stack, reporterA, `${report}/submit`, {
      ...reportBody(),
      files: [
        { id: scan, kind: 'signedScan' },
        { id: annex, kind: 'annex' },
      ],
    });
    const seen = await ask(stack, coordinator, report);
    expect(seen).toMatchObject({
      report: {
        files: [
          { id: scan, kind: 'signedScan', type: 'pdf' },
          { id: annex, kind: 'annex', type: 'docx' },
        ],
      },
    });
  });

  it('is read with its files by whoever reads it, and each taking is written down', async () => {
    for (const by of [coordinator, leader, headA]) expect((await get(by, `/files/${scan}`)).statusCode).toBe(200);
    for (const by of [reporterB, reporterOutside, actor('coordinator', 'tinh-y')])
      expect((await get(by, `/files/${scan}`)).statusCode, by.person).toBe(404);
    const taken = await get(coordinator, `/files/${scan}`);
    expect(taken.rawPayload).toEqual(pdfOf('bản ký'));
    expect(taken.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''B%C3%A1o%20c%C3%A1o/),
    });
    const { detail } = await stack.db
      .selectFrom('access_log')
      .select('detail')
      .where('kind', '=', 'downloaded')
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(detail)).toMatchObject({ file: 'Báo cáo đã ký.doc.pdf', unit: 'huyen-a' });
  });

  it('shows a picture or PDF in the page under a policy of its own, and nothing else', async () => {
    const shown = await get(coordinator, `/files/${scan}/view`);
    expect(shown.headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^inline; /),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect((await get(coordinator, `/files/${annex}/view`)).statusCode).toBe(404);
  });

  it('that came back begins with its files; where others were marked only the signed scan may change', async () => {
    await must(stack, coordinator, `${report}/return`, {
      round: 1,
      reasons: [{ path: '/figures/economy', reason: 'rà lại' }],
    });
    expect(await ask(stack, reporterA, `${report}/form`)).toMatchObject({
      opened: { files: false },
      draft: { doc: { [`/files/${scan}`]: 'signedScan', [`/files/${annex}`]: 'annex' } },
    });
    expect(await attach(reporterA, pdfOf('thêm'), 'a.pdf', 'annex')).toMatchObject({
      status: 409,
      body: { code: 'files-sealed' },
    });
    expect(await change(reporterA, { [`/files/${annex}`]: null })).toHaveProperty([`/files/${annex}`]);
    const signed = await attach(reporterA, pdfOf('ký lại'), 'Ký lại.pdf');
    const next = signed.body.file.id;
    // One paper, signed once: the scan before it leaves the draft by itself.
    expect(signed.body.draft.doc).toEqual(expect.not.objectContaining({ [`/files/${scan}`]: 'signedScan' }));
    const both = [scan, next].map((id) => ({ id, kind: 'signedScan' }));
    expect(await submit([...both, { id: annex, kind: 'annex' }])).toMatchObject({
      status: 422,
      body: { code: 'report-scans-several', pointer: expect.stringMatching(/^\/files\/\d\/kind$/) },
    });
    expect(await submit([{ id: next, kind: 'signedScan' }])).toMatchObject({
      status: 422,
      body: { code: 'report-files-sealed', pointer: '/files' },
    });
    await must(stack, reporterA, `${report}/submit`, {
      ...reportBody(),
      files: [
        { id: next, kind: 'signedScan' },
        { id: annex, kind: 'annex' },
      ],
    });
    // The scan of the first round stays with it.
    expect((await get(coordinator, `/files/${scan}`)).statusCode).toBe(200);
  });

  it('whose files were marked may change them all', async () => {
    await must(stack, coordinator, `${report}/return`, {
      round: 2,
      reasons: [{ path: '/files', reason: 'thiếu trang' }],
    });
    expect(await ask(stack, reporterA, `${report}/form`)).toMatchObject({ opened: { files: true, figures: [] } });
    const more = (await attach(reporterA, png, 'ảnh.png', 'evidence')).body.file.id;
    expect(await submit([{ id: more, kind: 'evidence' }])).toMatchObject({ status: 200 });
  });
});
