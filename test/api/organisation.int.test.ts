import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admin, ask, committee, coordinator, must, reporterA, settle, template } from '#test/api/world.ts';
import { addDays, vietnamDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
beforeAll(async () => {
  // No worker: streams without a process of their own are carried out by the api.
  stack = await startTestStack({ workers: 0 });
  await settle(stack);
});
afterAll(() => stack.close());

const ids = (answer: Record<string, unknown>): string[] => (answer['units'] as { id: string }[]).map(({ id }) => id);

describe('the register', () => {
  it('records nothing when the same register is imported again', async () => {
    const again = {
      effective: '2020-01-01',
      committees: [committee],
      units: [{ id: 'tinh-x', kind: 'province', level: 'province', parent: 'vn', name: 'tỉnh X' }],
    };
    expect(await must(stack, admin, '/organisation/import', again)).toMatchObject({ outcome: 'nothing' });
  });

  it('answers for a day: what was valid then, under whom, of which level', async () => {
    expect(ids(await ask(stack, reporterA, '/organisation/units?on=2024-06-30&parent=tinh-x'))).toEqual([
      'huyen-a',
      'huyen-b',
      'huyen-c',
      'huyen-z',
    ]);
    expect(ids(await ask(stack, reporterA, '/organisation/units?on=2025-07-01&parent=tinh-x'))).toEqual([]);
    expect(ids(await ask(stack, reporterA, '/organisation/units?on=2024-06-30&level=commune'))).toEqual(['xa-a1']);
    expect(await ask(stack, reporterA, '/organisation/units/tinh-x/count?on=2024-06-30&level=district')).toEqual({
      on: '2024-06-30',
      value: 4,
      byKind: { ruralDistrict: 4 },
    });
    expect(await ask(stack, reporterA, '/organisation/units/huyen-a/tree?on=2024-06-30')).toMatchObject({
      root: 'huyen-a',
      units: [
        { id: 'huyen-a', depth: 0 },
        { id: 'xa-a1', depth: 1 },
      ],
    });
  });

  it('keeps a renamed and moved unit under its id, with its past', async () => {
    await must(stack, admin, '/organisation/units', {
      id: 'xa-b1',
      kind: 'commune',
      level: 'commune',
      parent: 'huyen-b',
      name: 'xã B1',
      validTo: '2025-06-30',
    });
    const document = '1/NQ-UBTVQH15';
    const named = { from: '2021-01-01', name: 'phường B1', kind: 'ward', document };
    await must(stack, admin, '/organisation/units/xa-b1/rename', named);
    await must(stack, admin, '/organisation/units/xa-b1/move', { from: '2022-01-01', parent: 'huyen-c', document });
    expect(await ask(stack, reporterA, '/organisation/units/xa-b1?on=2020-06-01')).toMatchObject({
      valid: true,
      unit: { name: 'xã B1', kind: 'commune', parent: 'huyen-b' },
    });
    expect(await ask(stack, reporterA, '/organisation/units/xa-b1?on=2022-06-01')).toMatchObject({
      unit: { name: 'phường B1', kind: 'ward', parent: 'huyen-c' },
      names: [{ name: 'xã B1' }, { from: '2021-01-01', name: 'phường B1' }],
      parents: [{ parent: 'huyen-b' }, { from: '2022-01-01', parent: 'huyen-c' }],
    });
  });

  it('tells each hierarchy’s tree, and under whom a unit stands in the others', async () => {
    const place = { hierarchy: 'party', parent: 'huyen-b', from: null };
    await must(stack, admin, '/organisation/units/xa-a1/place', place);
    const tree = async (of: string, hierarchy: string): Promise<string[]> =>
      ids(await ask(stack, reporterA, `/organisation/units/${of}/tree?on=2024-06-30&hierarchy=${hierarchy}`));
    expect(await tree('huyen-a', 'state')).toEqual(['huyen-a', 'xa-a1']);
    expect(await tree('huyen-a', 'party')).toEqual(['huyen-a']);
    expect(await tree('huyen-b', 'party')).toContain('xa-a1');
    expect(await ask(stack, reporterA, '/organisation/units/xa-a1?on=2024-06-30')).toMatchObject({
      unit: { parent: 'huyen-a' },
      elsewhere: [{ hierarchy: 'party', from: null, parent: 'huyen-b' }],
    });
    const round = { hierarchy: 'party', parent: 'xa-a1', from: '2024-01-01', document: '3/QĐ' };
    const refused = await stack.call(admin, 'POST', '/organisation/units/huyen-b/place', round);
    expect(refused).toMatchObject({ status: 422, body: { pointer: '/parent' } });
    const foreign = await stack.call(coordinator, 'POST', '/organisation/units/xa-a1/place', place);
    expect(foreign).toMatchObject({ status: 403 });
    // Back to where the State has it, for what comes after.
    await must(stack, admin, '/organisation/units/xa-a1/place', { ...place, parent: null, document: '4/QĐ' });
  });

  it('says who stands for a unit that was merged', async () => {
    await must(stack, admin, '/organisation/reorganisations', {
      id: 'x-2024',
      effective: '2024-12-01',
      document: '2/NQ-UBTVQH15',
      pairs: [{ from: 'huyen-z', to: 'huyen-c', relation: 'merged' }],
    });
    expect(await ask(stack, reporterA, '/organisation/units/huyen-z/successors?on=2025-01-01')).toMatchObject({
      standing: 'successor',
      units: [{ id: 'huyen-c' }],
      steps: [{ reorganisation: 'x-2024', from: 'huyen-z', to: 'huyen-c', relation: 'merged' }],
    });
    expect(await ask(stack, reporterA, '/organisation/units/huyen-z/successors?on=2024-11-30')).toMatchObject({
      standing: 'itself',
    });
  });

  it('ends a unit, and refuses what comes after its end', async () => {
    const open = { id: 'so-x', kind: 'department', level: 'province', parent: 'tinh-x', name: 'Sở X' };
    await must(stack, admin, '/organisation/units', open);
    const end = { lastDay: '2023-12-31', document: '3/NQ-UBTVQH15' };
    await must(stack, admin, '/organisation/units/so-x/dissolve', end);
    const after = { from: '2024-06-01', name: 'Sở Y', document: '4/NQ-UBTVQH15' };
    const answer = await stack.call(admin, 'POST', '/organisation/units/so-x/rename', after);
    expect(answer.status).toBeGreaterThanOrEqual(409);
    expect(answer.body['code']).toEqual(expect.stringMatching(/^unit-/));
  });

  it('shows contacts to those who may write to them, and sets them', async () => {
    const contacts = { reporter: { name: 'Lê Thị C', email: 'c@huyen-a.example' } };
    await must(stack, admin, '/organisation/units/huyen-a/contacts', { contacts });
    expect((await ask(stack, coordinator, '/organisation/units/huyen-a'))['contacts']).toEqual(contacts);
    expect((await ask(stack, reporterA, '/organisation/units/huyen-a'))['contacts']).toEqual(contacts);
    expect((await ask(stack, reporterA, '/organisation/units/huyen-b'))['contacts']).toBeNull();
    const wrong = { contacts: { reporter: { name: 'C', email: 'không phải thư' } } };
    expect(await stack.call(admin, 'POST', '/organisation/units/huyen-a/contacts', wrong)).toMatchObject({
      status: 422,
      body: { code: 'contact-email-malformed' },
    });
  });

  it('keeps of a name or an address what is seen of it, and takes no control signs', async () => {
    const to = '/organisation/units/huyen-a/contacts';
    const pasted = { reporter: { name: 'Lê\u200B Thị\n C\u202E', email: '\uFEFFc@huyen-a.example\u200B' } };
    await must(stack, admin, to, { contacts: pasted });
    expect((await ask(stack, admin, '/organisation/units/huyen-a'))['contacts']).toEqual({
      reporter: { name: 'Lê Thị C', email: 'c@huyen-a.example' },
    });
    const rung = { contacts: { reporter: { name: 'C\u0007', email: 'c@huyen-a.example' } } };
    expect(await stack.call(admin, 'POST', to, rung)).toMatchObject({
      ...{ status: 422, body: { code: 'invalid-input', pointer: '/contacts/reporter/name' } },
    });
    const wide = { contacts: { reporter: { name: 'C', email: 'ｃ@huyen-a.example' } } };
    expect(await stack.call(admin, 'POST', to, wide)).toMatchObject({
      status: 422,
      body: { code: 'contact-email-malformed' },
    });
  });

  it('tells by name what is no single address, and lets a contact be taken away', async () => {
    const to = '/organisation/units/huyen-b/contacts';
    const set = (email: string) => stack.call(admin, 'POST', to, { contacts: { reporter: { name: 'C', email } } });
    expect((await set('Lê C <c@huyen-b.example>')).body['detail']).toContain('chỉ để lại "c@huyen-b.example"');
    expect((await set('c@huyen-b.example; d@huyen-b.example')).body['detail']).toContain('nhiều địa chỉ');
    expect((await set('ｃ@huyen-b.example')).body['detail']).toContain('chữ rộng');
    await must(stack, admin, to, { contacts: {} });
    expect((await ask(stack, admin, '/organisation/units/huyen-b'))['contacts']).toEqual({});
  });

  it('offers the kinds of a day, each with its levels, and none that has ended', async () => {
    const kindsOn = async (on: string) =>
      (await ask(stack, admin, `/organisation/kinds?on=${on}`))['kinds'] as { kind: string; levels: string[] }[];
    expect(await kindsOn('2025-06-30')).toContainEqual({ kind: 'townlet', levels: ['commune'] });
    const now = await kindsOn('2026-11-29');
    expect(now).toContainEqual({ kind: 'hamlet', levels: ['commune'] });
    expect(now.filter(({ kind, levels }) => kind === 'townlet' || levels.includes('district'))).toEqual([]);
  });

  it('takes a kind of the office’s own, offers it in its days, and shows it of its units', async () => {
    const kind = { name: 'trung tâm một cửa', base: 'publicServiceUnit', levels: ['commune'], to: '2024-12-31' };
    await must(stack, admin, '/organisation/own-kinds/mot-cua', kind);
    const taken = await stack.call(admin, 'POST', '/organisation/own-kinds/hai', { ...kind, words: ['trạm y tế'] });
    expect(taken).toMatchObject({ status: 422, body: { pointer: '/name' } });
    expect((await stack.call(coordinator, 'POST', '/organisation/own-kinds/ba', kind)).status).toBe(403);
    const offered = async (on: string) => {
      const { kinds } = await ask(stack, reporterA, `/organisation/kinds?on=${on}`);
      return (kinds as { own: { id: string } | null }[]).flatMap(({ own }) => own?.id ?? []);
    };
    expect([await offered('2024-06-30'), await offered('2025-01-01')]).toEqual([['mot-cua'], []]);
    const unit = { id: 'mot-cua-a1', kind: 'publicServiceUnit', ownKind: 'mot-cua', level: 'commune', parent: 'xa-a1' };
    await must(stack, admin, '/organisation/units', {
      ...unit,
      ...{ name: 'Một cửa A1', validFrom: '2024-01-01', validTo: '2024-10-31' },
    });
    expect(await ask(stack, reporterA, '/organisation/units?on=2024-06-30&parent=xa-a1')).toMatchObject({
      units: [{ id: 'mot-cua-a1', ownKind: 'mot-cua' }],
      ownKinds: [{ id: 'mot-cua', name: 'trung tâm một cửa' }],
    });
    expect(await ask(stack, reporterA, '/organisation/own-kinds')).toMatchObject({ kinds: [{ id: 'mot-cua' }] });
  });

  it('puts right what was entered by mistake, without a former name, and keeps who and why', async () => {
    const wrong = { id: 'xa-sai', kind: 'ward', level: 'commune', parent: 'tinh-x', name: 'phường Saii' };
    await must(stack, admin, '/organisation/units', wrong);
    const right = { kind: 'commune', level: 'commune', parent: 'tinh-x', name: 'xã Sai', asOf: '2026-11-29' };
    expect(
      await stack.call(admin, 'POST', '/organisation/units/xa-sai/correct', { ...right, reason: ' ' }),
    ).toMatchObject({
      ...{ status: 422, body: { code: 'correction-reason-missing', pointer: '/reason' } },
    });
    await must(stack, admin, '/organisation/units/xa-sai/correct', { ...right, reason: 'gõ nhầm' });
    expect(await ask(stack, admin, '/organisation/units/xa-sai')).toMatchObject({
      unit: { name: 'xã Sai', kind: 'commune' },
      names: [{ name: 'xã Sai', kind: 'commune' }],
    });
    const { events } = (await ask(stack, admin, '/organisation/history')) as { events: Record<string, unknown>[] };
    expect(JSON.stringify(events.filter(({ type }) => type === 'UnitCorrected'))).toContain('gõ nhầm');
  });

  it('is changed by its administrator alone', async () => {
    for (const by of [coordinator, reporterA]) {
      const answer = await stack.call(by, 'POST', '/organisation/import', { effective: '2020-01-01' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
    }
    expect((await stack.call(reporterA, 'GET', '/organisation/history')).status).toBe(403);
    expect(await stack.call(coordinator, 'GET', '/organisation/history')).toMatchObject({
      status: 403,
      body: {
        liftedBy: ['admin'],
        detail: 'Đây là việc của quản trị hệ thống; chuyên viên cơ quan thường trực không làm được việc này.',
      },
    });
    // Whoever names English first is answered in English.
    const english = await stack.apis[0]?.app.inject({
      url: '/organisation/history',
      headers: {
        authorization: `Bearer ${await stack.token(coordinator)}`,
        'accept-language': 'en-GB,vi;q=0.8',
      },
    });
    expect(english?.json()).toMatchObject({
      detail: 'This is done by the administrator; the coordinator of the standing office cannot do it.',
    });
    const events = (await ask(stack, admin, '/organisation/history'))['events'] as { type: string }[];
    expect(events.map(({ type }) => type)).toContain('ReorganisationRecorded');
  });
});

describe('committees', () => {
  it('are revised under their id and plan their years', async () => {
    const { id, ...content } = committee;
    await must(stack, admin, `/committees/${id}`, { ...content, place: 'Thành phố X' });
    expect(await ask(stack, reporterA, `/committees/${id}`)).toMatchObject({
      committee: { hierarchy: null, follows: 'party' },
    });
    await must(stack, admin, `/committees/${id}`, { ...content, place: 'Thành phố X', hierarchy: 'front' });
    expect(await ask(stack, reporterA, `/committees/${id}`)).toMatchObject({ committee: { follows: 'front' } });
    await must(stack, admin, `/committees/${id}`, { ...content, place: 'Thành phố X' });
    await must(stack, admin, `/committees/${id}/yearly-plan`, {
      plan: { reviews: [{ span: 'halfYear', leadDays: 30 }] },
    });
    expect(await ask(stack, reporterA, `/committees/${id}`)).toMatchObject({
      committee: { place: 'Thành phố X', yearlyPlan: { reviews: [{ span: 'halfYear' }] } },
      next: { span: 'halfYear' },
    });
    const today = vietnamDate(instantFromMillis(Date.now()));
    const own = {
      span: 'own',
      name: 'Kỳ riêng',
      reviewKind: 'interim',
      from: '2020-01-01',
      to: addDays(today, 5),
      leadDays: 30,
      everyMonths: null,
    };
    await must(stack, admin, `/committees/${id}/yearly-plan`, { plan: { reviews: [own] } });
    expect(await ask(stack, reporterA, `/committees/${id}`), 'what the next round proposes').toMatchObject({
      due: { reviews: [{ span: 'own', proposeOn: addDays(today, -25) }] },
      next: null,
    });
    const document = '1234-QĐ/TU ngày 30/6/2023';
    const name = 'Ban Chỉ đạo thực hiện dân chủ ở cơ sở tỉnh X';
    await must(stack, admin, `/committees/${id}/rename`, { name, from: '2023-07-01', document });
    const members = [{ name: 'Nguyễn Văn A', post: 'Giám đốc Sở Nội vụ', decision: document, decidedOn: '2023-06-30' }];
    await must(stack, admin, `/committees/${id}/members`, { members });
    expect(await ask(stack, reporterA, `/committees/${id}`)).toMatchObject({
      committee: {
        name,
        earlierNames: [{ name: content.name, until: '2023-06-30' }],
        members: [{ area: '', ...members[0] }],
      },
    });
    const nameless = await stack.call(admin, 'POST', `/committees/${id}/members`, { members: [{ name: ' ' }] });
    expect(nameless).toMatchObject({ status: 422, body: { pointer: '/members/0/name' } });
    const { rows } = await sql<{
      data: string;
    }>`select data::text as data from events where type = 'CommitteeMembersSet'`.execute(stack.db);
    expect(
      rows.map(({ data }) => data.includes('Nguyễn Văn A')),
      'a name is sealed',
    ).toEqual([false]);
    expect(await ask(stack, reporterA, '/committees?host=tinh-x')).toMatchObject({ committees: [{ id }] });
    expect(await ask(stack, reporterA, '/committees?host=huyen-a')).toEqual({ committees: [] });
  });
});

describe('templates and calendars', () => {
  it('keeps every version of a template readable', async () => {
    await must(stack, admin, '/templates/qcdc/revise', {
      ...template,
      version: 1,
      reason: 'Bổ sung',
      name: 'Đề cương 2',
    });
    expect(await ask(stack, reporterA, '/templates/qcdc')).toMatchObject({
      template: { version: 2, name: 'Đề cương 2' },
      versions: [1, 2],
    });
    expect(await ask(stack, reporterA, '/templates/qcdc?version=1')).toMatchObject({ template: { version: 1 } });
    expect(await ask(stack, reporterA, '/templates')).toEqual({
      templates: [{ id: 'qcdc', name: 'Đề cương 2', version: 2, host: null }],
    });
    const late = { ...template, version: 1, reason: 'x', name: 'y' };
    expect(await stack.call(admin, 'POST', '/templates/qcdc/revise', late)).toMatchObject({
      body: { code: 'template-version-superseded' },
    });
  });

  it('takes the outline that ships as it is, in one act', async () => {
    const { outlines } = await ask(stack, admin, '/templates/shipped/outlines');
    const [{ id: shipped, ...content }] = outlines as [{ id: string; name: string }];
    expect(shipped).toBe('dan-chu-o-co-so');
    await must(stack, admin, `/templates/${shipped}`, content);
    expect(await ask(stack, reporterA, `/templates/${shipped}`)).toMatchObject({
      template: { ...content, version: 1 },
    });
    const refused = await stack.call(coordinator, 'POST', '/templates/khac', content);
    expect(refused.status).toBe(403);
  });

  it('tells all that is wrong with an outline while it is written, and tries its checks on typed figures', async () => {
    const typed = (economy: string) => [
      { code: 'models', text: '5' },
      { code: 'economy', text: economy },
      { code: 'culture', text: '3' },
      { code: 'share', text: '40' },
    ];
    const { name: _name, ...content } = template;
    const good = await stack.call(admin, 'POST', '/questions/outline', { ...content, figures: typed('2') });
    expect(good.body).toMatchObject({ faults: [], seen: { missing: [] }, sectionLimit: 50_000 });
    const wrong = await stack.call(admin, 'POST', '/questions/outline', { ...content, figures: typed('3') });
    const sums = (wrong.body['seen'] as { relations: { id: string; difference: string | null }[] }).relations;
    expect(sums.find(({ id }) => id === 'R1')?.difference).toBe('1');
    const indicators = content.indicators.map((one) => ({ ...one, code: 'a', unit: '' }));
    const { body } = await stack.call(admin, 'POST', '/questions/outline', { ...content, indicators });
    const pointers = (body['faults'] as { pointer: string; detail: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['/indicators/1/code', '/indicators/3/unit', '/relations/0/whole']),
    );
  });

  it('gives an outline as a workbook and as YAML, and reads both back; a file with a fault is not taken', async () => {
    const app = stack.apis[0]?.app;
    const headers = { authorization: `Bearer ${await stack.token(admin)}` };
    const read = async (file: object) => (await stack.call(admin, 'POST', '/questions/outline-file', { file })).body;
    const { template: stored } = await ask(stack, admin, '/templates/qcdc?version=1');
    const { id: _id, version: _version, host: _host, ...content } = stored as Record<string, unknown>;
    const workbook = await app?.inject({ url: '/exports/template.xlsx?template=qcdc&version=1', headers });
    const base64 = workbook?.rawPayload.toString('base64') ?? '';
    expect(await read({ format: 'xlsx', base64 })).toEqual({ outline: content, faults: [] });
    const yaml = await app?.inject({ url: '/exports/template.yaml?template=qcdc&version=1', headers });
    expect(yaml?.headers['content-disposition']).toMatch(/filename="de-cuong-[\d-]+\.yaml"/);
    expect(await read({ format: 'yaml', text: yaml?.body })).toEqual({ outline: content, faults: [] });
    const broken = await read({ format: 'yaml', text: `${yaml?.body ?? ''}colour: red\n` });
    expect(broken).toMatchObject({ outline: null, faults: [{ detail: 'Không có trường "colour".' }] });
    expect(await ask(stack, admin, '/templates/shipped/schema.json')).toMatchObject({ required: ['name'] });
  });

  it('goes by the published calendar, and knows the one that came with the program', async () => {
    const built = await ask(stack, reporterA, '/calendar');
    const published = {
      version: 'thu-1',
      from: '2020-01-01',
      to: '2027-12-31',
      days: [{ date: '2027-01-01', kind: 'holiday', label: 'Tết Dương lịch', source: 'BLLĐ 2019 art. 112' }],
    };
    await must(stack, admin, '/calendar', published);
    expect(await ask(stack, reporterA, '/calendar?until=2027-12-31')).toEqual({ ...published, foreseenFrom: null });
    const further = await ask(stack, reporterA, '/calendar');
    expect(further).toMatchObject({ version: 'thu-1', to: '2028-12-31', foreseenFrom: '2028-01-01' });
    expect(further['days']).toContainEqual(expect.objectContaining({ date: '2028-01-26', label: 'Tết Âm lịch' }));
    expect(await ask(stack, reporterA, `/calendar?version=${String(built['version'])}`)).toEqual(built);
    expect((await ask(stack, admin, '/calendar/history'))['events']).toHaveLength(1);
    const weekend = {
      ...published,
      version: 'thu-2',
      days: [{ ...published.days[0], date: '2027-01-02', kind: 'swappedOff' }],
    };
    expect((await stack.call(admin, 'POST', '/calendar', weekend)).status).toBe(422);
  });

  it('tells whoever may not change a calendar nothing of the unit he names', async () => {
    for (const unit of ['huyen-a', 'khong-co']) {
      const answer = await stack.call(reporterA, 'POST', '/calendar/withdraw', { unit, base: 'thu-1', source: 'QĐ 1' });
      expect(answer, unit).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
    }
  });
});
