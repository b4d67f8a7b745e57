import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDatabase } from '#db/database.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { signer } from '#test/api/conference-world.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { rebuiltOtherwise } from '#test/api/rebuilt.ts';
import { actor, admin, ask, committee, coordinator, leader, must, settle } from '#test/api/world.ts';
import { pdfOf } from '#test/support/sample-files.ts';
import { addHamlet, livesAsAnyTask } from '#test/api/task-of-paper.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
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
  for (const id of ['xa-m', 'xa-n']) {
    await must(stack, admin, '/organisation/units', {
      ...{ id, kind: 'commune', level: 'commune', parent: 'tinh-x', name: `xã ${id}`, validFrom: '2025-07-01' },
    });
  }
}, 120_000);
afterAll(async () => {
  await readers.destroy();
  await stack.close();
});

const ofM = actor('reporter', 'xa-m');
const ofN = actor('reporter', 'xa-n');
const stranger = actor('coordinator', 'huyen-z');
const slug = 'tinh-x~kt.qcdc-2026';
const at = `/inspections/${slug}`;
const plan = {
  title: 'Kiểm tra việc thực hiện dân chủ ở cơ sở năm 2026',
  papers: [{ kind: 'quyetDinh', number: '15-QĐ/TU', date: '2026-03-01', issuer: 'Ban Thường vụ Tỉnh ủy' }],
  team: { name: 'Đoàn kiểm tra số 1', members: [{ name: 'Nguyễn Văn A', post: 'Trưởng Ban Dân vận', role: 'head' }] },
  ...{ units: ['xa-m', 'xa-n'], from: '2026-03-09', to: '2026-03-13' },
  sessions: [{ id: 'b1', day: '2026-03-10', hour: '08:00', units: ['xa-m'], content: 'Làm việc với xã' }],
};
const body = { name: 'qcdc-2026', committee: committee.id, programme: 'QCDC', plan };
const item = (as: string, statement: string, unit: string) => ({
  ...{ as, statement, addressees: [{ name: `xã ${unit}`, kind: 'named', unit }] },
});
const conclusion = {
  ...{ number: 7, date: '2026-03-20', signer, summary: ['Các xã thực hiện nghiêm túc'] },
  tasks: [item('required', 'Tổ chức đối thoại', 'xa-m'), item('commitment', 'Sửa quy ước', 'xa-n')],
};
const weak = (statement: string) => [{ id: 'hc-1', statement }];

describe('an inspection', () => {
  it('is planned, recorded and seen by those it looks at, each of whom reads of itself alone and once it is concluded', async () => {
    const wish = {
      committee: committee.id,
      programme: 'QCDC',
      plan: { ...plan, from: '2030-03-04', to: '2030-03-08' },
    };
    const sessions = [{ ...plan.sessions[0], day: '2030-03-06' }];
    const look = { ...wish, plan: { ...wish.plan, sessions } };
    const asked = (by: typeof coordinator, sent: object) => stack.call(by, 'POST', '/inspections/preview', sent);
    // Who is told what, and when, before anything is planned; nobody has an address but those whose contacts are known.
    expect((await asked(coordinator, look)).body).toMatchObject({
      letters: [
        { template: 'inspectionPlanned', units: [{ unit: 'xa-m' }, { unit: 'xa-n' }] },
        { template: 'inspectionSession', at: '2030-03-04T01:00:00.000Z', units: [{ unit: 'xa-m', name: 'xã xa-m' }] },
      ],
      ...{ answers: [], reports: [], unreached: [{ unit: 'xa-m' }, { unit: 'xa-n' }], obstacles: [] },
    });
    expect((await asked(coordinator, wish)).body).toMatchObject({
      ...{ letters: [], obstacles: [{ code: 'inspection-session-outside', pointer: '/plan/sessions/0/day' }] },
    });
    expect((await asked(ofM, look)).status).toBe(404);
    expect(await ask(stack, coordinator, '/inspections')).toEqual({ inspections: [] });
    expect((await must(stack, coordinator, '/inspections', body))['answer']).toMatchObject({ inspection: slug });
    for (const by of [ofM, admin, stranger])
      expect((await stack.call(by, 'POST', '/inspections', { ...body, name: 'khac' })).status).not.toBe(200);
    const other = async (change: object) =>
      stack.call(coordinator, 'POST', '/inspections', { ...body, name: 'khac', plan: { ...plan, ...change } });
    expect(await other({ units: ['xa-m', 'xa-m'] })).toMatchObject({
      ...{ status: 422, body: { code: 'inspection-id-repeated', pointer: '/plan/units/1' } },
    });
    expect(await other({ units: ['xa-m', 'tinh-y'] })).toMatchObject({
      ...{ status: 422, body: { code: 'unit-not-below', pointer: '/plan/units/1' } },
    });
    await must(stack, coordinator, `${at}/sessions`, { session: 'b1', text: '12 cuộc đối thoại, 30 vụ việc' });
    const good = { good: ['Công khai đầy đủ'], newWays: ['Tổ tự quản'] };
    await must(stack, coordinator, `${at}/findings`, { unit: 'xa-m', ...good, weak: weak('Đối thoại còn ít') });
    await must(stack, coordinator, `${at}/findings`, { unit: 'xa-n', weak: weak('Hồ sơ chưa đủ') });
    const down = { number: 1, direction: 'down', from: 'Đoàn kiểm tra số 1', to: 'xã xa-m', unit: 'xa-m' };
    const up = { number: 2, direction: 'up', from: 'xã xa-m', to: 'Tỉnh ủy', statement: 'Bố trí kinh phí' };
    for (const [unit, code] of [
      ['zz', 'unknown-unit'],
      ['tinh-y', 'unit-not-below'],
    ] as const) {
      const items = [{ ...down, unit, statement: 'Niêm yết quy ước' }];
      expect(await stack.call(coordinator, 'POST', `${at}/recommendations`, { items })).toMatchObject({
        ...{ status: 422, body: { code, pointer: '/items/0/unit' } },
      });
    }
    await must(stack, coordinator, `${at}/recommendations`, {
      items: [{ ...down, statement: 'Niêm yết quy ước', due: '2026-04-30' }, up],
    });
    const anew = { plan: { ...plan, title: 'Khác' }, base: 1, reason: null };
    // What is stated as it stands tells nobody anything.
    expect((await stack.call(coordinator, 'POST', `${at}/plan/preview`, { ...anew, plan })).body).toMatchObject({
      ...{ letters: [], obstacles: [] },
    });
    expect((await stack.call(coordinator, 'POST', `${at}/plan/preview`, anew)).body).toMatchObject({
      letters: [{ template: 'inspectionChanged' }],
      obstacles: [],
    });
    expect((await stack.call(coordinator, 'POST', `${at}/plan/preview`, { ...anew, base: 9 })).body).toMatchObject({
      obstacles: [{ code: 'inspection-plan-newer' }],
    });
    expect(await ask(stack, ofM, at)).toMatchObject({
      findings: [],
      sessions: [{ record: null }],
      recommendations: [],
    });
    for (const by of [stranger, admin]) expect((await stack.call(by, 'GET', at)).status).toBe(404);
    const seen = await asReader(readers, ofM, (db) => db.selectFrom('inspection_view').select('stream').execute());
    expect(seen).toHaveLength(1);
  });

  it('shows its conclusion before it is issued, says what stands in the way, and gives its tasks in the same act', async () => {
    const preview = await stack.call(coordinator, 'POST', `${at}/conclusion/preview`, {
      ...conclusion,
      date: '2026-03-01',
    });
    expect(preview.body).toMatchObject({ obstacles: [{ code: 'inspection-date-before-it' }] });
    expect(JSON.stringify(preview.body['page'])).toContain('Cách làm hay');
    expect((await stack.call(ofM, 'POST', `${at}/conclusion/preview`, conclusion)).status).toBe(403);
    // What is asked of a unit it has not been told yet, and nobody gives work to a unit that is not there.
    const early = { item: 'kn-1', by: 'xã xa-m', date: '2026-03-15', stance: 'agreed', text: 'Đã niêm yết' };
    expect((await stack.call(ofM, 'POST', `${at}/recommendations/answers`, early)).status).toBe(404);
    const unknown = { ...conclusion, tasks: [item('required', 'Tổ chức đối thoại', 'zz')] };
    expect(await stack.call(leader, 'POST', `${at}/conclusion`, unknown)).toMatchObject({
      ...{ status: 422, body: { code: 'unknown-unit', pointer: '/tasks/0/addressees/0/unit' } },
    });
    expect(await stack.call(coordinator, 'POST', `${at}/conclusion/preview`, unknown)).toMatchObject({
      ...{ status: 422, body: { code: 'unknown-unit', pointer: '/tasks/0/addressees/0/unit' } },
    });
    await must(stack, leader, `${at}/conclusion`, conclusion);
    expect(await stack.call(leader, 'POST', `${at}/conclusion`, conclusion)).toMatchObject({
      ...{ status: 409, body: { code: 'inspection-concluded' } },
    });
    await until('its tasks run', async () => (await stack.call(coordinator, 'GET', `/tasks/${slug}/2`)).status === 200);
    expect(await ask(stack, coordinator, `/tasks/${slug}/1`)).toMatchObject({
      ...{ status: 'running', noticeNumber: '07-TB/BCĐ', source: { paper: 'ketLuanKiemTra' } },
    });
    expect(await ask(stack, ofM, at)).toMatchObject({
      ...{ status: 'concluded', conclusion: '07-TB/BCĐ', findings: [{ unit: 'xa-m' }] },
      recommendations: [{ id: 'kn-1' }, { id: 'kn-2' }],
    });
    expect(await ask(stack, ofN, at)).toMatchObject({ findings: [{ unit: 'xa-n' }], recommendations: [] });
    expect((await rawCall(stack, ofN, 'GET', `${at}/conclusion/document`)).statusCode).toBe(200);
  });

  it('tells whoever is inspected by letter what is planned and what is concluded, and nobody of what is nearer than told', async () => {
    const told = async () =>
      (
        await stack.db
          .selectFrom('deliveries')
          .select(['template', 'unit'])
          .where('stream', 'like', `%${slug}` as never)
          .execute()
      )
        .map(({ template, unit }) => `${template} ${unit}`)
        .filter((line, row, all) => all.indexOf(line) === row)
        .sort();
    const wanted = ['xa-m', 'xa-n']
      .flatMap((unit) => [`inspectionConcluded ${unit}`, `inspectionPlanned ${unit}`])
      .sort();
    await until('its letters are written', async () => (await told()).length >= wanted.length);
    expect(await told()).toEqual(wanted);
  });

  it('keeps scans of what was signed: of a session for its units alone', async () => {
    const send = async (words: string) => {
      const sent = await rawCall(stack, coordinator, 'POST', `${at}/files?name=${words}.pdf`, pdfOf(words));
      return sent.json<{ file: { id: string } }>().file.id;
    };
    const [minutes, paper] = [await send('bien-ban'), await send('ket-luan')];
    await must(stack, coordinator, `${at}/scans`, { of: 'session', session: 'b1', files: [{ id: minutes }] });
    await must(stack, coordinator, `${at}/scans`, { of: 'conclusion', files: [{ id: paper }] });
    expect((await rawCall(stack, ofM, 'POST', `${at}/files?name=x.pdf`, pdfOf('x'))).statusCode).toBe(404);
    const opens = async (by: Parameters<typeof ask>[1]) =>
      Promise.all([minutes, paper].map(async (id) => (await rawCall(stack, by, 'GET', `/files/${id}`)).statusCode));
    expect([await opens(ofM), await opens(ofN), await opens(stranger)]).toEqual([
      [200, 200],
      [404, 200],
      [404, 404],
    ]);
    const scans = async (by: Parameters<typeof ask>[1]) =>
      ((await ask(stack, by, at)) as { scans: { of: string }[] }).scans.map(({ of }) => of);
    expect([await scans(ofM), await scans(ofN)]).toEqual([['session', 'conclusion'], ['conclusion']]);
    const named = (by: Parameters<typeof ask>[1]) =>
      asReader(readers, by, (db) => db.selectFrom('file_use').select('name').orderBy('name').execute());
    expect([(await named(ofM)).length, (await named(ofN)).length]).toEqual([2, 1]);
  });

  it('is answered both ways, and its recommendations and shortcomings stand beside those of conferences', async () => {
    const answer = { date: '2026-03-25', stance: 'agreed', text: 'Đã niêm yết' };
    expect(
      (await stack.call(ofN, 'POST', `${at}/recommendations/answers`, { ...answer, item: 'kn-1', by: 'x' })).status,
    ).toBe(404);
    await must(stack, ofM, `${at}/recommendations/answers`, { ...answer, item: 'kn-1', by: 'xã xa-m' });
    const { recommendations } = (await ask(stack, coordinator, '/recommendations')) as { recommendations: object[] };
    expect(recommendations).toMatchObject([
      { key: `${slug}/kn-2`, answered: false, towards: 'up', madeIn: { kind: 'inspection' } },
      { key: `${slug}/kn-1`, answered: true, notice: '07-TB/BCĐ' },
    ]);
    const { shortcomings } = (await ask(stack, coordinator, '/shortcomings')) as { shortcomings: object[] };
    expect(shortcomings).toHaveLength(2);
    expect(shortcomings[0]).toMatchObject({ unit: { name: 'xã xa-m' }, statement: 'Đối thoại còn ít', recurrences: 0 });
  });

  it('gives tasks that live as those of a conclusion do: what was required, and what was promised', async () => {
    await addHamlet(stack, 'xa-m');
    await livesAsAnyTask(stack, slug, 1, 'xa-m');
  });

  it('finds the same again at the same unit, not at another, and is made anew from its events as it stands', async () => {
    const next = { ...plan, title: 'Kiểm tra năm sau', from: '2026-09-07', to: '2026-09-11', sessions: [] };
    const second = '/inspections/tinh-x~kt.qcdc-2026-b';
    await must(stack, coordinator, '/inspections', { ...body, name: 'qcdc-2026-b', plan: next });
    const again = [{ id: 'hc-1', statement: 'Đối thoại còn ít', recurring: true }];
    for (const unit of ['xa-m', 'xa-n']) await must(stack, coordinator, `${second}/findings`, { unit, weak: again });
    expect(
      await stack.call(coordinator, 'POST', `${second}/conclusion/preview`, { ...conclusion, date: '2026-09-20' }),
    ).toMatchObject({
      ...{ status: 200, body: { obstacles: [{ code: 'inspection-number-taken', pointer: '/number' }] } },
    });
    await must(stack, leader, `${second}/conclusion`, { ...conclusion, number: 8, date: '2026-09-20', tasks: [] });
    const { shortcomings } = (await ask(stack, coordinator, '/shortcomings')) as {
      shortcomings: { unit: { unit: string } | null; recurrences: number }[];
    };
    expect(shortcomings.filter(({ recurrences }) => recurrences > 0).map(({ unit }) => unit?.unit)).toEqual(['xa-m']);
    // Another unit's is another shortcoming; its own in other words a person joins, and parts again.
    const url = `${second}/shortcomings/join`;
    const sameAs = { conference: slug, id: 'xa-n.hc-1' };
    const refused = async (sent: object) => (await stack.call(coordinator, 'POST', url, sent)).body['code'];
    expect(await refused({ id: 'xa-n.hc-1', sameAs: { ...sameAs, id: 'xa-m.hc-1' } })).toBe('unknown-shortcoming');
    expect(await refused({ id: 'xa-n.hc-9', sameAs })).toBe('inspection-shortcoming-unknown');
    for (const by of [ofN, admin, stranger])
      expect((await stack.call(by, 'POST', url, { id: 'xa-n.hc-1', sameAs })).status).toBe(404);
    const ofUnitN = async () =>
      (
        (await ask(stack, coordinator, '/shortcomings')) as { shortcomings: { unit: { unit: string } | null }[] }
      ).shortcomings.filter(({ unit }) => unit?.unit === 'xa-n');
    await must(stack, coordinator, url, { id: 'xa-n.hc-1', sameAs });
    expect(await ofUnitN()).toMatchObject([{ since: '2026-03-20', last: '2026-09-20', recurrences: 1, recurs: true }]);
    await must(stack, coordinator, url, { id: 'xa-n.hc-1', sameAs: null });
    expect(await ofUnitN()).toHaveLength(2);
    await must(stack, coordinator, url, { id: 'xa-n.hc-1', sameAs });
    expect(await rebuiltOtherwise(stack.databaseUrl)).toEqual([]);
  });
});
