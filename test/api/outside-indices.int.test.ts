import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#db/database.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { readDocx } from '#test/engine/documents/docx-reader.ts';
import {
  actor,
  admin,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
let slug: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  slug = await calledCycle(stack, { key: 'chi-so' });
  cycle = `/cycles/${slug}`;
  await must(stack, reporterA, `${cycle}/reports/huyen-a/submit`, {
    ...reportBody(),
    sections: [{ code: 'ket-qua', text: 'Tốt' }],
  });
  await must(stack, coordinator, `${cycle}/reports/huyen-a/accept`, { round: 1 });
  await must(stack, leader, `${cycle}/close-collection`, { overrideReason: 'đã đủ' });
  await must(stack, coordinator, `${cycle}/consolidate`, {});
}, 120_000);
afterAll(() => stack.close());

const at = '/outside-indices/tinh-x';
const pci = {
  ...{ code: 'pci', name: 'Năng lực cạnh tranh cấp tỉnh', year: 2019, unit: 'tinh-x', measure: 'points' },
  ...{ value: '67,31', organisation: 'VCCI', title: 'Báo cáo PCI 2019', publishedOn: '2020-05-05' },
};
const key = { code: 'PCI', year: 2019, unit: 'tinh-x' };
const { code: _c, name: _n, year: _y, unit: _u, measure: _m, ...published } = pci;

async function listed(by = coordinator) {
  const { indices } = (await ask(stack, by, '/outside-indices')) as {
    indices: { code: string; value: string; change: string | null }[];
  };
  return indices.map(({ code, value, change }) => [code, value, change]);
}

async function typed(text: string): Promise<number> {
  const token = await stack.token(coordinator);
  const before = await ask(stack, coordinator, `/drafts/consolidated/${slug}`);
  const answer = await stack.apis[0]?.app.inject({
    ...{ method: 'PATCH', url: `/drafts/consolidated/${slug}`, headers: { authorization: `Bearer ${token}` } },
    payload: { base: before['revision'], tab: 't', set: { '/sections/ket-qua': text } },
  });
  return answer?.json<{ draft: { revision: number } }>().draft.revision ?? -1;
}

describe('an index that outsiders publish', () => {
  it('is entered with its source, stands beside the year before, and is read by the host and its units alone', async () => {
    expect(await listed()).toEqual([]);
    await must(stack, coordinator, `${at}/record`, pci);
    await must(stack, coordinator, `${at}/record`, {
      ...{ ...pci, year: 2018, value: 66.5, publishedOn: '2019-05-05' },
    });
    const rows = [
      ['PCI', '67.31', '0.81'],
      ['PCI', '66.5', null],
    ];
    for (const by of [coordinator, leader, reporterA]) expect([by.role, await listed(by)]).toEqual([by.role, rows]);
    expect(await listed(reporterOutside)).toEqual([]);
    expect(await ask(stack, coordinator, '/outside-indices?area=huyen-a')).toMatchObject({ indices: [] });
    expect(await ask(stack, coordinator, '/outside-indices?area=tinh-x')).toMatchObject({ indices: [{}, {}] });
    expect(await ask(stack, reporterA, '/outside-indices')).toMatchObject({ hosts: [{ mayEnter: false }] });
    expect(await ask(stack, coordinator, '/outside-indices')).toMatchObject({ hosts: [{ mayEnter: true }] });
  });

  it.each([
    [{ value: '67.31' }, 422, '/value'],
    [{ value: '1.234' }, 422, '/value'],
    [{ value: 'cao' }, 422, '/value'],
    [{ address: 'javascript:alert(1)' }, 422, '/address'],
    [{ address: 'vcci.vn' }, 422, '/address'],
    [{ year: 1800 }, 422, '/year'],
    [{ publishedOn: '2018-12-31' }, 422, '/publishedOn'],
    [{ publishedOn: '2090-01-01' }, 422, '/publishedOn'],
    [{ organisation: ' ' }, 422, '/organisation'],
    [{ unit: 'khong-co' }, 422, '/unit'],
    [{ unit: 'vn' }, 422, '/unit'],
    [{ measure: 'rank', value: '12', year: 2017 }, 422, '/measure'],
    [{ value: '68' }, 422, '/year'],
  ])('is refused at its field, and nothing of it is kept: %j', async (change, status, pointer) => {
    const before = await listed();
    const answer = await stack.call(coordinator, 'POST', `${at}/record`, { ...pci, ...change });
    const { errors = [], pointer: found } = answer.body as { errors?: { pointer: string }[]; pointer?: string };
    expect([answer.status, [found, ...errors.map((one) => one.pointer)].includes(pointer)]).toEqual([status, true]);
    expect(await listed()).toEqual(before);
  });

  it('is nobody’s to enter but the coordinator’s of that host', async () => {
    for (const [by, status] of [
      [leader, 403],
      [reporterA, 404],
      [reporterOutside, 404],
      [actor('coordinator', 'huyen-a'), 404],
    ] as const)
      expect([by.role, (await stack.call(by, 'POST', `${at}/record`, { ...pci, year: 2016 })).status]).toEqual([
        by.role,
        status,
      ]);
    const own = await stack.call(actor('coordinator', 'huyen-a'), 'POST', '/outside-indices/huyen-a/record', {
      ...{ ...pci, unit: 'huyen-a' },
    });
    expect(own.status).toBe(403);
  });

  it('is kept from strangers by the rows themselves, whoever forgets to ask', async () => {
    const readers = openDatabase(stack.databaseUrl, { max: 1, asReader: true });
    const seen = (by: typeof coordinator) =>
      asReader(readers, by, (db) => db.selectFrom('outside_index').select('code').execute());
    expect([(await seen(coordinator)).length, (await seen(reporterA)).length]).toEqual([2, 2]);
    expect([await seen(reporterOutside), await seen(actor('coordinator', 'huyen-z'))]).toEqual([[], []]);
    expect(await readers.selectFrom('outside_index').select('code').execute()).toEqual([]);
    await readers.destroy();
  });
});

describe('the area of an index', () => {
  const unit = { kind: 'ruralDistrict', level: 'district', parent: 'tinh-x', validFrom: '2015-01-01' };

  it('is judged by the year that is measured: one that was merged since then is still named, and the list offers it', async () => {
    await must(stack, admin, '/organisation/units', {
      ...unit,
      id: 'huyen-cu',
      name: 'Huyện Cũ',
      validTo: '2018-06-30',
    });
    const ofOld = { ...pci, code: 'PAPI', unit: 'huyen-cu' };
    const refused = await stack.call(coordinator, 'POST', `${at}/record`, { ...ofOld, year: 2019 });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('Huyện Cũ')]);
    expect(JSON.stringify(refused.body)).toContain('Năm 2019');
    const offered = async (year: number) => {
      const { hosts } = (await ask(stack, coordinator, `/outside-indices?areasIn=${String(year)}`)) as {
        hosts: { areas: { unit: string }[] }[];
      };
      return hosts[0]?.areas.map((one) => one.unit) ?? [];
    };
    expect(await offered(2018)).toEqual(['tinh-x', ...(await offered(2018)).slice(1)]);
    expect([(await offered(2018)).includes('huyen-cu'), (await offered(2019)).includes('huyen-cu')]).toEqual([
      true,
      false,
    ]);
    await must(stack, coordinator, `${at}/record`, { ...ofOld, year: 2018, publishedOn: '2019-05-05' });
    await must(stack, coordinator, `${at}/withdraw`, { code: 'PAPI', year: 2018, unit: 'huyen-cu', reason: 'thử' });
  });

  it('names a year without a mark for thousands where it is out of range', async () => {
    const { body } = await stack.call(coordinator, 'POST', `${at}/record`, { ...pci, year: 1800 });
    expect(JSON.stringify(body)).toContain('1990');
    expect(JSON.stringify(body)).not.toContain('1.990');
  });
});

describe('the consolidated report', () => {
  it('quotes an index by a reference, prints its value and its source, and no total has taken it', async () => {
    const draft = (await ask(stack, coordinator, `${cycle}/report-draft`)) as { figures: { ref: string }[] };
    expect(draft.figures).toContainEqual(expect.objectContaining({ ref: 'PCI/2019', value: '67.31', unit: 'điểm' }));
    const totals = JSON.stringify(await ask(stack, coordinator, `${cycle}/consolidation`));
    expect(totals).not.toContain('PCI');
    const revision = await typed('PCI năm 2019 đạt [[PCI/2019]] điểm.');
    const looked = await stack.call(coordinator, 'POST', `${cycle}/report-draft/look`, {
      sections: [{ id: 'ket-qua', text: 'PCI năm 2019 đạt [[PCI/2019]] điểm, [[PCI/1999]] là không có.' }],
    });
    const { findings } = looked.body as { findings: { rule: string; outcome: string; typed: string }[] };
    expect(findings.filter(({ rule, outcome }) => rule === 'reference' && outcome === 'doubtful')).toMatchObject([
      { typed: '[[PCI/1999]]' },
    ]);
    const token = await stack.token(coordinator);
    const headers = { authorization: `Bearer ${token}` };
    const paper = await stack.apis[0]?.app.inject({ url: `${cycle}/report-draft/document`, headers });
    const { lines } = await readDocx(paper?.rawPayload ?? Buffer.alloc(0));
    const text = lines.join('\n');
    expect(text).toContain('PCI năm 2019 đạt 67,31 điểm.');
    expect(text).toContain('VCCI, Báo cáo PCI 2019, công bố ngày 05/05/2020');
    await must(stack, coordinator, `${cycle}/report-draft/circulate`, {
      ...{ revision, units: ['huyen-a'], dueOn: '2020-07-20' },
    });
    const { rounds } = (await ask(stack, reporterA, `${cycle}/draft-rounds`)) as { rounds: { figures: object[] }[] };
    expect(rounds[0]?.figures).toEqual([
      { ref: 'PCI/2019', value: '67.31', source: expect.stringContaining('VCCI, Báo cáo PCI 2019') },
    ]);
  });

  it('keeps what it said once it is approved, and says what was put right since', async () => {
    await must(stack, leader, `${cycle}/approve`, { overrideReason: 'đã đủ' });
    const { revision } = await ask(stack, coordinator, `/drafts/consolidated/${slug}`);
    const signer = { authority: 'TM. BAN CHỈ ĐẠO', post: 'TRƯỞNG BAN', name: 'Trần Văn X' };
    const now = (await ask(stack, coordinator, `${cycle}/report-draft`)) as { today: string };
    await must(stack, leader, `${cycle}/report-draft/approve`, { revision, number: 9, date: now.today, signer });
    await must(stack, coordinator, `${at}/correct`, {
      ...key,
      ...published,
      value: '67,13',
      title: 'Bản đính chính PCI 2019',
      reason: 'VCCI đính chính',
    });
    const sealed = { ref: 'PCI/2019', value: '67.31', source: expect.stringContaining('Báo cáo PCI 2019') };
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({
      figures: expect.arrayContaining([expect.objectContaining(sealed)]),
      corrections: [{ ref: 'PCI/2019', sealed: '67.31', corrected: '67.13', difference: '-0.18' }],
    });
    const { events } = (await ask(stack, coordinator, `${at}/history`)) as { events: { type: string }[] };
    expect(events.map(({ type }) => type)).toEqual([
      'OutsideIndexRecorded',
      'OutsideIndexRecorded',
      'OutsideIndexRecorded',
      'OutsideIndexWithdrawn',
      'OutsideIndexCorrected',
    ]);
  });

  it('says so beside what it sealed where the index is withdrawn since', async () => {
    await must(stack, coordinator, `${at}/withdraw`, { ...key, reason: 'VCCI thu hồi' });
    expect(await ask(stack, coordinator, `${cycle}/report-draft`)).toMatchObject({
      figures: expect.arrayContaining([
        expect.objectContaining({
          ...{ ref: 'PCI/2019', value: '67.31', source: expect.stringContaining('Báo cáo PCI 2019') },
        }),
      ]),
      corrections: [{ ref: 'PCI/2019', sealed: '67.31', corrected: null, difference: null }],
    });
    await must(stack, coordinator, `${at}/record`, { ...pci, value: '67,13' });
  });

  it('cannot quote what was withdrawn', async () => {
    await must(stack, coordinator, `${at}/withdraw`, { ...key, year: 2018, reason: 'nhầm năm' });
    expect(await listed()).toEqual([['PCI', '67.13', null]]);
    expect((await stack.call(coordinator, 'POST', `${at}/withdraw`, { ...key, year: 2018, reason: 'x' })).status).toBe(
      409,
    );
  });

  it('still reads in the approved report, as it was quoted, when it is withdrawn since', async () => {
    await must(stack, coordinator, `${at}/withdraw`, { ...key, reason: 'VCCI thu hồi báo cáo' });
    const { figures } = (await ask(stack, coordinator, `${cycle}/report-draft`)) as { figures: object[] };
    expect(figures).toContainEqual(
      expect.objectContaining({
        ...{ ref: 'PCI/2019', value: '67.31', source: expect.stringContaining('05/05/2020') },
      }),
    );
  });
});
