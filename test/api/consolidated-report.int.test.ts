import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { linesOf, readDocx } from '#test/engine/documents/docx-reader.ts';
import { hear } from '#test/api/hear.ts';
import { until } from '#test/support/until.ts';
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
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let slug: string;
let cycle: string;
let folder: string;
/** In the place of LibreOffice, once somebody puts it there. */
let office: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hoi-nghi-office-'));
  office = join(folder, 'office');
  stack = await startTestStack({ office: { named: office, searchPath: '/usr/bin:/bin' } });
  await settle(stack);
  slug = await calledCycle(stack, { key: 'tong-hop' });
  cycle = `/cycles/${slug}`;
  for (const [by, unit, text] of [
    [reporterA, 'huyen-a', 'Duy trì 5 mô hình. Hòa giải thành 31/34 vụ.'],
    [reporterB, 'huyen-b', ''],
  ] as const) {
    await must(stack, by, `${cycle}/reports/${unit}/submit`, {
      ...reportBody(),
      sections: text === '' ? [] : [{ code: 'ket-qua', text }],
    });
    await must(stack, coordinator, `${cycle}/reports/${unit}/accept`, { round: 1 });
  }
  await must(stack, leader, `${cycle}/close-collection`, { overrideReason: 'đã đủ' });
  await must(stack, coordinator, `${cycle}/consolidate`, {});
});
afterAll(async () => {
  await stack.close();
  rmSync(folder, { recursive: true });
});

async function save(
  by: Actor,
  set: object,
  tab = by.person,
  seen?: number,
): Promise<{ revision: number; conflicts: object[] }> {
  const token = await stack.token(by);
  const base = seen ?? (await revision());
  const answer = await stack.apis[0]?.app.inject({
    ...{ method: 'PATCH', url: `/drafts/consolidated/${slug}`, headers: { authorization: `Bearer ${token}` } },
    payload: { base, tab, set },
  });
  const { draft, conflicts } = answer?.json<{ draft: { revision: number }; conflicts: object[] }>() ?? {
    ...{ draft: { revision: -1 }, conflicts: [] },
  };
  return { revision: draft.revision, conflicts };
}

async function revision(): Promise<number> {
  const draft = await ask(stack, coordinator, `/drafts/consolidated/${slug}`);
  return Number(draft['revision']);
}

async function kindsOf(by: Actor): Promise<readonly string[]> {
  const { groups } = (await ask(stack, by, '/work')) as { groups: { items: { kind: string }[] }[] };
  return groups.flatMap(({ items }) => items.map(({ kind }) => kind));
}

async function get(by: Actor, url: string) {
  const token = await stack.token(by);
  const answer = await stack.apis[0]?.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${token}` } });
  return {
    status: answer?.statusCode ?? 0,
    rawPayload: answer?.rawPayload ?? Buffer.alloc(0),
    type: String(answer?.headers['content-type']),
    name: String(answer?.headers['content-disposition']),
  };
}

async function document(by: Actor): Promise<{ readonly status: number; readonly text: string; readonly name: string }> {
  const { status, rawPayload, name } = await get(by, `${cycle}/report-draft/document`);
  if (status !== 200) return { status, text: '', name };
  const { lines, headers } = await readDocx(rawPayload);
  return { status, text: [...lines, ...headers.flatMap(linesOf)].join('\n'), name };
}

describe('the consolidated report over HTTP', () => {
  it('is written by the host’s staff and by nobody else; to a stranger there is none', async () => {
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({
      consolidated: true,
      sections: [{ code: 'ket-qua', label: 'Kết quả' }],
      figures: [{ ref: 'models', value: '10' }, { ref: 'economy', value: '4' }, { ref: 'culture', value: '6' }, {}],
    });
    for (const by of [reporterA, reporterOutside, actor('admin', 'quan-tri')]) {
      for (const path of [
        `${cycle}/report-draft`,
        `${cycle}/report-draft/sections/ket-qua`,
        `/drafts/consolidated/${slug}`,
      ])
        expect([path, [403, 404]]).toEqual([
          path,
          expect.arrayContaining([(await stack.call(by, 'GET', path)).status]),
        ]);
    }
  });

  it('has beside it what the units wrote in a section, and who is missing from it with why', async () => {
    expect(await ask(stack, coordinator, `${cycle}/report-draft/sections/ket-qua`)).toMatchObject({
      said: [{ unit: 'huyen-a', text: 'Duy trì 5 mô hình. Hòa giải thành 31/34 vụ.' }],
      missing: [
        { unit: 'huyen-b', why: 'withoutSection' },
        { unit: 'huyen-c', why: 'notSent' },
      ],
    });
    expect((await stack.call(coordinator, 'GET', `${cycle}/report-draft/sections/khac`)).status).toBe(404);
  });

  it('is told live to whoever writes it, as it changes, and to no member', async () => {
    const address = (await stack.apis[0]?.app.listen({ port: 0, host: '127.0.0.1' })) ?? '';
    const [host, member] = [hear(stack, address, leader), hear(stack, address, reporterA)];
    await until('both streams to say resync', () =>
      Promise.resolve([host, member].every(({ heard }) => heard().includes('resync'))),
    );
    const name = `draft/consolidated/${slug}`;
    let words = 0;
    await until('the leader to hear of the changed draft', async () => {
      words += 1;
      await save(coordinator, { '/sections/ket-qua': `Nháp ${String(words)}` });
      return host.heard().includes(name);
    });
    expect(member.heard()).not.toContain(name);
    await Promise.all([host.stop(), member.stop()]);
  });

  it('is two people’s at once: each keeps his section, and of one section the second is told who was first', async () => {
    const { revision: seen } = await save(coordinator, { '/sections/ket-qua': 'Một.' });
    await save(leader, { '/title': 'sơ kết' });
    const late = await save(leader, { '/sections/ket-qua': 'Hai.' }, 'leader', seen - 1);
    expect(late.conflicts).toMatchObject([
      { pointer: '/sections/ket-qua', refused: 'Hai.', stands: 'Một.', by: coordinator.person },
    ]);
    await save(coordinator, { '/title': null });
  });

  it('offers a link for a typed number that is a total', async () => {
    const looked = await stack.call(coordinator, 'POST', `${cycle}/report-draft/look`, {
      sections: [{ id: 'ket-qua', text: 'Toàn tỉnh có 10 mô hình, năm 2020.' }],
    });
    expect(looked.body).toMatchObject({ linkable: [{ section: 'ket-qua', at: 13, typed: '10', refs: ['models'] }] });
  });

  it('is set as a draft with the values of its figures, no marks, and the table of totals', async () => {
    await save(coordinator, { '/sections/ket-qua': 'Toàn tỉnh duy trì [[models]] mô hình[^huyen-a].' });
    const { text, name } = await document(coordinator);
    expect(name).toContain(`du-thao-bao-cao-tong-hop-${slug}.docx`);
    expect(text).toContain('DỰ THẢO');
    expect(text).toContain('Toàn tỉnh duy trì 10 mô hình.');
    expect(text).toContain('mô hình economy');
    // How many stand in each line, and who does not, on the paper as on the desk.
    type Annexed = { annex: { rows: readonly { cells: readonly string[] }[]; notes: readonly string[] } };
    const { annex } = (await ask(stack, coordinator, `${cycle}/report-draft`)) as Annexed;
    expect(annex.rows[0]?.cells.slice(0, 4)).toEqual(['1', 'mô hình models', 'mô hình', '10']);
    expect(annex.notes).not.toEqual([]);
    for (const line of annex.notes) expect(text).toContain(line);
    expect((await document(reporterA)).status).toBe(403);
  });

  it('is no PDF where nothing makes one, and the way out is told; from the moment the program is there it is one', async () => {
    const asPdf = `${cycle}/report-draft/document?format=pdf`;
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({ pdf: false });
    const refused = await stack.call(coordinator, 'GET', asPdf);
    expect(refused).toMatchObject({ status: 409, body: { code: 'pdf-not-available' } });
    expect(refused.body['detail']).toContain('.docx');
    expect((await stack.call(coordinator, 'GET', `${cycle}/report-draft/document?format=odt`)).status).toBe(422);
    const lines = ['#!/bin/sh', 'for one in "$@"; do in=$one; done', 'printf %%PDF-1.7 > "$(dirname "$in")/paper.pdf"'];
    writeFileSync(office, lines.join('\n'), { mode: 0o700 });
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({ pdf: true });
    expect(await ask(stack, coordinator, `${cycle}/issued-papers`)).toMatchObject({ pdf: true });
    const { status, type, name, rawPayload } = await get(coordinator, asPdf);
    expect([status, type, rawPayload.toString()]).toEqual([200, 'application/pdf', '%PDF-1.7']);
    expect(name).toContain(`du-thao-bao-cao-tong-hop-${slug}.pdf`);
    expect([403, 404]).toContain((await get(reporterA, asPdf)).status);
  });

  it('is not sent round as another has changed it meanwhile, nor with a figure that is no more', async () => {
    const seen = await revision();
    await save(leader, { '/headings/ket-qua': 'Kết quả đạt được' });
    const send = (body: object) => stack.call(coordinator, 'POST', `${cycle}/report-draft/circulate`, body);
    expect(await send({ revision: seen, units: ['huyen-a'], dueOn: '2020-06-10' })).toMatchObject({
      status: 409,
      body: { code: 'draft-changed' },
    });
    await save(coordinator, { '/sections/rieng': 'Có [[gone]] xã.', '/order': ['ket-qua', 'rieng'] });
    expect(await send({ revision: await revision(), units: ['huyen-a'], dueOn: '2020-06-10' })).toMatchObject({
      status: 409,
      body: { code: 'report-figure-unknown', facts: { code: 'gone' } },
    });
    await save(coordinator, { '/sections/rieng': null, '/order': ['ket-qua'] });
  });

  it('has the head and the end of its paper beside it, and is laid before the leader by who writes it, not by himself', async () => {
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({
      head: {
        right: expect.any(Array),
        left: expect.arrayContaining([expect.stringContaining('BC')]),
        placeAndDate: null,
      },
      recipients: expect.arrayContaining(['Lưu Ban Chỉ đạo']),
      mayPresent: true,
    });
    expect(await ask(stack, leader, `${cycle}/report-draft`)).toMatchObject({ mayPresent: false });
    expect((await stack.call(leader, 'POST', `/drafts/consolidated/${slug}/present`, {})).status).toBe(403);
  });

  it('takes nothing at a place it has not, nor what the place cannot hold, and goes on being looked at', async () => {
    const patch = async (set: object) => {
      const token = await stack.token(coordinator);
      const answer = await stack.apis[0]?.app.inject({
        ...{ method: 'PATCH', url: `/drafts/consolidated/${slug}`, headers: { authorization: `Bearer ${token}` } },
        payload: { base: await revision(), tab: 'x', set },
      });
      return [answer?.statusCode, answer?.json<{ pointer?: string }>().pointer];
    };
    const before = await revision();
    expect(await patch({ '/sections/../x': 'a' })).toEqual([422, '/set/sections/../x']);
    expect(await patch({ '/sections/ket-qua': 5 })).toEqual([422, '/set/sections/ket-qua']);
    expect(await patch({ '/sections/ket-qua': { a: 1 } })).toEqual([422, '/set/sections/ket-qua']);
    expect(await patch({ '/order': [{}] })).toEqual([422, '/set/order']);
    expect(await patch({ '/order': Array.from({ length: 1001 }, (_, at) => `a${String(at)}`) })).toEqual([
      422,
      '/set/order',
    ]);
    expect(await patch({ '/levels/ket-qua': 9 })).toEqual([422, '/set/levels/ket-qua']);
    const many = Array.from({ length: 201 }, (_, at) => [`/sections/a${String(at)}`, 'x'] as const);
    expect(await patch(Object.fromEntries(many))).toEqual([422, '/set']);
    expect(await revision()).toBe(before);
  });

  it('is read without what an earlier release had taken at no place', async () => {
    const key = `consolidated/${slug}`;
    const { doc } = await stack.db.selectFrom('draft').select('doc').where('key', '=', key).executeTakeFirstOrThrow();
    const amiss = { ...(doc as object), '/sections/../x': 'a', '/headings/muc': { a: 1 } };
    const store = (all: object) =>
      stack.db
        .updateTable('draft')
        .set({ doc: JSON.stringify(all) })
        .where('key', '=', key)
        .execute();
    await store(amiss);
    expect(await ask(stack, coordinator, `/drafts/consolidated/${slug}`)).toMatchObject({ doc });
    expect(Object.keys((await ask(stack, coordinator, `/drafts/consolidated/${slug}`))['doc'] as object)).not.toContain(
      '/sections/../x',
    );
    expect((await document(coordinator)).text).not.toMatch(/^II\./mu);
    // The next word that is written leaves it behind for good.
    await save(coordinator, { '/title': 'sơ kết' });
    await save(coordinator, { '/title': null });
    const left = await stack.db.selectFrom('draft').select('doc').where('key', '=', key).executeTakeFirstOrThrow();
    expect(left.doc).toEqual(doc);
  });

  it('is not sent round with half of a reference, which would be printed as it is', async () => {
    const before = (await ask(stack, coordinator, `/drafts/consolidated/${slug}`))['doc'] as Record<string, unknown>;
    for (const half of ['Có [[models', 'Có models]] mô hình']) {
      await save(coordinator, { '/sections/ket-qua': half });
      const body = { revision: await revision(), units: ['huyen-a'], dueOn: '2020-06-10' };
      expect(await stack.call(coordinator, 'POST', `${cycle}/report-draft/circulate`, body)).toMatchObject({
        ...{ status: 409, body: { code: 'report-figure-broken', facts: { section: 'Kết quả đạt được' } } },
      });
      expect(await stack.call(coordinator, 'POST', `/drafts/consolidated/${slug}/present`, {})).toMatchObject({
        body: { code: 'draft-unfit' },
      });
    }
    await save(coordinator, { '/sections/ket-qua': before['/sections/ket-qua'] });
  });

  it('leaves out a section for a reason, on paper as well, and keeps what was written in it', async () => {
    await save(coordinator, {
      '/sections/rieng': 'Riêng.',
      '/headings/rieng': 'Mục riêng',
      '/left-out/rieng': 'nêu sau',
    });
    expect((await document(coordinator)).text).not.toContain('Riêng.');
    await save(coordinator, { '/left-out/rieng': null });
    expect((await document(coordinator)).text).toContain('Riêng.');
    await save(coordinator, { '/sections/rieng': null, '/headings/rieng': null });
  });

  it('goes round to whoever is asked: he reads that round and what he said himself, others nothing', async () => {
    await must(stack, coordinator, `${cycle}/report-draft/circulate`, {
      ...{ revision: await revision(), units: ['huyen-a', 'huyen-b'], dueOn: '2020-06-10' },
    });
    expect(await kindsOf(reporterA)).toContain('opinionToGive');
    expect(await kindsOf(actor('reporter', 'huyen-c'))).not.toContain('opinionToGive');
    const remind = () => stack.call(coordinator, 'POST', `${cycle}/report-draft/remind`, { round: 1 });
    expect(await remind()).toMatchObject({ status: 200 });
    expect(await remind()).toMatchObject({ status: 409, body: { code: 'opinions-reminded-today' } });
    const [sent] = (await ask(stack, coordinator, `${cycle}/draft-rounds`))['rounds'] as object[];
    expect(sent).toMatchObject({ remindedOn: expect.any(String), asked: [{ awaited: true }, { awaited: true }] });
    await must(stack, actor('unitHead', 'huyen-a'), `${cycle}/opinions/huyen-a`, {
      round: 1,
      section: 'ket-qua',
      text: 'Nêu rõ.',
    });
    await must(stack, actor('unitHead', 'huyen-b'), `${cycle}/opinions/huyen-b`, {
      ...{ round: 1, text: 'Nhất trí.', agrees: true },
    });
    expect(await kindsOf(reporterA)).not.toContain('opinionToGive');
    const own = await ask(stack, reporterA, `${cycle}/draft-rounds`);
    expect(own).toMatchObject({
      own: 'huyen-a',
      rounds: [
        {
          round: 1,
          text: { sections: [{ id: 'ket-qua', heading: 'Kết quả đạt được' }] },
          figures: [{ ref: 'models', value: '10' }],
          asked: [{ unit: 'huyen-a', answered: true }],
          opinions: [{ unit: 'huyen-a', text: 'Nêu rõ.', answer: null }],
        },
      ],
    });
    for (const by of [actor('reporter', 'huyen-c'), reporterOutside])
      expect((await stack.call(by, 'GET', `${cycle}/draft-rounds`)).status).toBe(404);
    expect(
      await stack.call(actor('unitHead', 'huyen-c'), 'POST', `${cycle}/opinions/huyen-c`, { round: 1, text: 'Nữa.' }),
    ).toMatchObject({ status: 409, body: { code: 'opinion-not-asked' } });
  });

  it('gives whoever was asked the draft of his round as a paper with its table, and nobody else', async () => {
    const paper = (by: Actor, round = 1) => get(by, `${cycle}/draft-rounds/${String(round)}/document`);
    const { status, rawPayload, name } = await paper(reporterA);
    expect(status).toBe(200);
    expect(name).toContain(`du-thao-lan-1-bao-cao-tong-hop-${slug}.docx`);
    const text = (await readDocx(rawPayload)).lines.join('\n');
    expect(text.toLowerCase()).toContain('kết quả đạt được');
    expect(text).toContain('Tổng số');
    expect(text).not.toContain('[^');
    expect((await paper(coordinator)).status).toBe(200);
    for (const [by, round] of [
      [actor('reporter', 'huyen-c'), 1],
      [reporterOutside, 1],
      [reporterA, 9],
    ] as const)
      expect((await paper(by, round)).status).toBe(404);
    expect((await get(reporterA, `${cycle}/draft-rounds/0/document`)).status).toBe(422);
  });

  it('has what was said to it in the host’s list of work until it is dealt with, agreement left aside', async () => {
    const waiting = async (by: Actor) => {
      const { groups } = (await ask(stack, by, '/work')) as { groups: { items: { kind: string; count: number }[] }[] };
      return groups.flatMap(({ items }) => items.filter(({ kind }) => kind === 'opinionsToAnswer'));
    };
    expect(await waiting(coordinator)).toMatchObject([{ count: 1, names: ['huyện A'] }]);
    expect(await waiting(leader)).toMatchObject([{ count: 1 }]);
    expect(await waiting(reporterA)).toEqual([]);
    // What the leader could not approve is not laid before him; it is refused in the words that refuse the approval.
    expect(await stack.call(coordinator, 'POST', `/drafts/consolidated/${slug}/present`, {})).toMatchObject({
      status: 409,
      body: { code: 'report-opinions-open', facts: { count: 1, round: 1, unit: 'huyện A' } },
    });
    await must(stack, coordinator, `${cycle}/report-draft/answer`, { round: 1, opinion: 1, kind: 'taken' });
    expect(await waiting(coordinator)).toEqual([]);
  });

  it('awaits a unit in its own last round, whoever a later one goes to', async () => {
    const revisionNow = { revision: await revision() };
    const until = { dueOn: '2020-06-12' };
    await must(stack, coordinator, `${cycle}/report-draft/circulate`, { ...revisionNow, units: ['huyen-a'], ...until });
    await must(stack, coordinator, `${cycle}/report-draft/circulate`, { ...revisionNow, units: ['huyen-b'], ...until });
    expect(await kindsOf(reporterA)).toContain('opinionToGive');
    await must(stack, actor('unitHead', 'huyen-a'), `${cycle}/opinions/huyen-a`, {
      ...{ round: 2, text: 'Nhất trí.', agrees: true },
    });
    expect(await kindsOf(reporterA)).not.toContain('opinionToGive');
  });

  it('keeps what became of each opinion for whoever gave it, and as a table', async () => {
    await must(stack, coordinator, `${cycle}/report-draft/answer`, {
      ...{ round: 1, opinion: 1, kind: 'explained', text: 'Đã nêu ở phụ lục.' },
    });
    const [round] = (await ask(stack, reporterA, `${cycle}/draft-rounds`))['rounds'] as { opinions: object[] }[];
    expect(round?.opinions).toMatchObject([{ answer: { kind: 'explained', text: 'Đã nêu ở phụ lục.' } }]);
    const { status, rawPayload } = await get(coordinator, `/exports/opinions.xlsx?cycle=${slug}`);
    expect(status).toBe(200);
    expect(rawPayload.byteLength).toBeGreaterThan(2_000);
  });

  it('is approved with a number once its totals are, and then locked and no draft any more', async () => {
    const approve = async () =>
      stack.call(leader, 'POST', `${cycle}/report-draft/approve`, {
        ...{ revision: await revision(), number: 7, date: '2020-06-01' },
        signer: { authority: '', post: 'Trưởng ban', name: 'Nguyễn Văn A' },
      });
    expect(await approve()).toMatchObject({ status: 409, body: { code: 'consolidation-not-approved' } });
    await must(stack, leader, `${cycle}/approve`, {});
    expect(await kindsOf(leader)).not.toContain('reportToApprove');
    const present = () => stack.call(coordinator, 'POST', `/drafts/consolidated/${slug}/present`, {});
    const stands = 'Toàn tỉnh duy trì [[models]] mô hình[^huyen-a].';
    await save(coordinator, { '/sections/ket-qua': `${stands} Có [[abc]] và [[xyz]].` });
    expect(await present()).toMatchObject({
      status: 409,
      body: {
        code: 'draft-unfit',
        detail: expect.stringContaining('còn 2 chỗ cần hoàn thiện, trước hết ở mục "Kết quả đạt được"'),
      },
    });
    await save(coordinator, { '/sections/ket-qua': stands });
    expect(await present()).toMatchObject({ status: 200 });
    expect(await kindsOf(leader)).toContain('reportToApprove');
    const giveBack = (by: Actor, remark: string) =>
      stack.call(by, 'POST', `/drafts/consolidated/${slug}/give-back`, { remark });
    expect(await giveBack(coordinator, 'tự trả')).toMatchObject({ status: 403 });
    expect(await giveBack(leader, ' ')).toMatchObject({ status: 422 });
    expect(await giveBack(leader, 'viết ngắn lại')).toMatchObject({
      status: 200,
      body: { presented: null, givenBack: { by: leader.person, remark: 'viết ngắn lại' } },
    });
    expect(await giveBack(leader, 'lần nữa')).toMatchObject({ status: 409, body: { code: 'draft-not-presented' } });
    expect(await kindsOf(leader)).not.toContain('reportToApprove');
    expect(await present()).toMatchObject({ status: 200, body: { givenBack: null } });
    expect(await kindsOf(coordinator)).not.toContain('reportToApprove');
    expect(await ask(stack, reporterB, `${cycle}/report-draft/approved`)).toMatchObject({ approved: null });
    expect(await approve()).toMatchObject({ status: 200 });
    expect(await kindsOf(leader)).not.toContain('reportToApprove');
    expect(await approve()).toMatchObject({ status: 409, body: { code: 'report-approved-already' } });
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({ approved: { number: 7 } });
    expect(await ask(stack, coordinator, `/drafts/consolidated/${slug}`)).toMatchObject({ state: 'closed' });
    const late = await stack.apis[0]?.app.inject({
      ...{ method: 'PATCH', url: `/drafts/consolidated/${slug}` },
      headers: { authorization: `Bearer ${await stack.token(coordinator)}` },
      payload: { base: await revision(), tab: 't', set: { '/title': 'x' } },
    });
    expect(late?.json()).toMatchObject({
      ...{ status: 409, code: 'report-draft-closed', detail: expect.stringContaining('Báo cáo tổng hợp') },
    });
    const { text, name } = await document(coordinator);
    expect(name).toContain(`"bao-cao-tong-hop-${slug}.docx`);
    expect(text).toContain('07-BC/BCĐ');
    expect(text).not.toContain('DỰ THẢO');
    const pdf = await get(coordinator, `${cycle}/report-draft/document?format=pdf`);
    expect(pdf.name).toContain(`"bao-cao-tong-hop-${slug}.pdf`);
    // It goes to every member, as it says under Nơi nhận; to a stranger there is none.
    // A unit sees no report but its own, and reads the same table as everybody.
    expect((await document(reporterB)).text).toBe(text);
    expect((await document(reporterOutside)).status).toBe(404);
    for (const by of [leader, reporterB])
      expect(await ask(stack, by, `${cycle}/report-draft/approved`)).toMatchObject({
        approved: { number: expect.stringContaining('07-BC/BCĐ'), date: '2020-06-01' },
      });
    expect((await stack.call(reporterOutside, 'GET', `${cycle}/report-draft/approved`)).status).toBe(404);
    // A member of the cycle has no list and no file in which it would find the report.
    const papers = await ask(stack, reporterA, `/documents?stream=cycle/${slug}`);
    expect(JSON.stringify(papers)).not.toContain('bao-cao-tong-hop');
  });

  it('tells which of its figures were corrected since, once the leader has taken the note; what it prints stays', async () => {
    const corrections = async () => (await ask(stack, coordinator, `${cycle}/report-draft`))['corrections'];
    await must(stack, reporterA, `${cycle}/reports/huyen-a/variances`, {
      changes: [
        { code: 'models', old: '5', value: 14 },
        { code: 'economy', old: '2', value: 11 },
      ],
      ...{ reason: 'sót 9 mô hình', document: '15-BC/HU' },
    });
    expect(await corrections()).toEqual([]);
    await must(stack, leader, `${cycle}/reports/huyen-a/variances/1/accept`, {});
    expect(await corrections()).toContainEqual({
      ...{ ref: 'models', sealed: '10', corrected: '19', difference: '9', notes: [1] },
    });
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({
      figures: [{ ref: 'models', value: '10' }, {}, {}, {}],
    });
    expect((await document(coordinator)).text).toContain('Toàn tỉnh duy trì 10 mô hình.');
    // What is typed follows no figure: it is told that it says the former one.
    const text =
      'Toàn tỉnh duy trì 10 mô hình models. Huyện A duy trì 5 mô hình models, huyện B duy trì 5 mô hình models.';
    const looked = await stack.call(coordinator, 'POST', `${cycle}/report-draft/look`, {
      sections: [{ id: 'ket-qua', text }],
    });
    const { findings } = looked.body as {
      findings?: readonly { typed: string; outcome: string; corrected: object | null }[];
    };
    expect(findings?.map(({ typed, outcome, corrected }) => [typed, outcome, corrected])).toEqual([
      ['10', 'right', { from: '10', to: '19' }],
      ['5', 'right', { from: '5', to: '14' }],
      ['5', 'right', null],
    ]);
  });
});

describe('a draft that went round', () => {
  it('keeps the totals of that day in its table, whatever is made of them since; before there were any it has none', async () => {
    const slugOf = await calledCycle(stack, { key: 'vong-truoc' });
    const at = `/cycles/${slugOf}`;
    const report = async (round: number, total: number) => {
      const figures = reportBody(2, total - 2, total);
      await must(stack, reporterA, `${at}/reports/huyen-a/submit`, {
        ...figures,
        sections: [{ code: 'ket-qua', text: 'Tốt.' }],
      });
      await must(stack, coordinator, `${at}/reports/huyen-a/accept`, { round });
    };
    const sendRound = async () => {
      const draft = await ask(stack, coordinator, `/drafts/consolidated/${slugOf}`);
      await must(stack, coordinator, `${at}/report-draft/circulate`, {
        ...{ revision: Number(draft['revision']), units: ['huyen-a'], dueOn: '2020-06-10' },
      });
    };
    const tableOf = async (round: number) => {
      const { status, rawPayload } = await get(reporterA, `${at}/draft-rounds/${String(round)}/document`);
      expect(status).toBe(200);
      const { lines } = await readDocx(rawPayload);
      return lines.some((line) => line.includes('mô hình models'))
        ? lines.filter((line) => /^(5|1\.231)$/.test(line))
        : null;
    };
    const token = await stack.token(coordinator);
    await stack.apis[0]?.app.inject({
      ...{ method: 'PATCH', url: `/drafts/consolidated/${slugOf}`, headers: { authorization: `Bearer ${token}` } },
      payload: { base: 0, tab: 'một', set: { '/sections/ket-qua': 'Kết quả tốt.' } },
    });
    await sendRound();
    await report(1, 5);
    await must(stack, leader, `${at}/close-collection`, { overrideReason: 'đã đủ' });
    await must(stack, coordinator, `${at}/consolidate`, {});
    await sendRound();
    await must(stack, coordinator, `${at}/reports/huyen-a/reopen`, { until: '2020-06-20', reason: 'Số sai' });
    await report(2, 1231);
    await must(stack, coordinator, `${at}/consolidate`, {});
    await sendRound();
    expect(await tableOf(1)).toBeNull();
    expect(await tableOf(2)).toContain('5');
    expect(await tableOf(2)).not.toContain('1.231');
    expect(await tableOf(3)).toContain('1.231');
    expect(await tableOf(3)).not.toContain('5');
  });
});
