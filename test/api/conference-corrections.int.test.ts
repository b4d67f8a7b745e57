import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';
import { conveneBody, cycleOnTheDay, heldOn, inviting, ownEvents, signer } from '#test/api/conference-world.ts';
import { ask, coordinator, must, reporterA, reporterB, reporterOutside, settle } from '#test/api/world.ts';

let stack: TestStack;
const at = '/conferences/hop-sau';

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await must(stack, coordinator, '/conferences', {
    ...conveneBody([await cycleOnTheDay(stack, 'mot')], 'hop-sau'),
    heldOn: '2020-07-20',
    agenda: [{ time: '14:00', title: 'Báo cáo', presenter: 'Văn phòng', minutes: 45 }],
  });
});
afterAll(async () => {
  await stack.close();
});

const correct = (body: object, by = coordinator) => stack.call(by, 'POST', `${at}/correct`, body);
const read = () => ask(stack, coordinator, at);

/** Who has been written to about a correction, and in which words. */
async function letters(): Promise<readonly { readonly unit: string; readonly body: string }[]> {
  return stack.db
    .selectFrom('deliveries')
    .select(['unit', 'body'])
    .where('template', '=', 'conferenceCorrected')
    .where('role', '=', 'reporter')
    .orderBy('id')
    .execute();
}

describe('what was stated at convening', () => {
  it('is looked at before it is corrected: what differs, what runs over, who is written to', async () => {
    const before = await ownEvents(stack);
    const agenda = [
      { time: '14:00', title: 'Báo cáo', minutes: 45 },
      { time: '14:30', title: 'Thảo luận' },
    ];
    const preview = await stack.call(coordinator, 'POST', `${at}/correct/preview`, { agenda, place: 'Hội trường' });
    expect(preview).toMatchObject({
      status: 200,
      body: {
        ...{ obstacles: [], letters: [], changes: ['agenda'] },
        agendaFaults: [{ kind: 'overruns', item: 1, other: 2, minutes: 15 }],
      },
    });
    const strange = await stack.call(reporterOutside, 'POST', `${at}/correct/preview`, {});
    expect(strange.status).toBe(404);
    expect((await stack.call(reporterA, 'POST', `${at}/correct/preview`, {})).status).toBe(403);
    expect(await ownEvents(stack)).toBe(before);
  });

  it('is corrected by the host alone; nobody is written to before the invitations are out', async () => {
    expect((await correct({ place: 'Hội trường B', title: 'Hội nghị sơ kết' })).body).toMatchObject({
      events: [{ type: 'ConferenceCorrected' }],
    });
    expect((await correct({ place: 'Hội trường B' })).body).toMatchObject({ outcome: 'nothing' });
    expect((await correct({ place: 'C' }, reporterA)).status).toBe(404);
    expect((await correct({ place: 'C' }, reporterOutside)).status).toBe(404);
    expect(await read()).toMatchObject({ place: 'Hội trường B', title: 'Hội nghị sơ kết', phase: 'toCome' });
    expect(await letters()).toEqual([]);
  });

  it('refuses at the field what cannot be so', async () => {
    const minutes = await correct({ agenda: [{ title: 'X', minutes: 0 }] });
    expect(minutes).toMatchObject({ status: 422, body: { errors: [{ pointer: '/agenda/0/minutes' }] } });
    const unknown = await correct({
      invitees: { set: [{ id: 'x', name: 'X', unit: 'huyen-nao', kind: 'member' }] },
    });
    expect(unknown).toMatchObject({ status: 422, body: { pointer: '/invitees/set/0/unit' } });
    const main = { points: { set: [{ id: 'p2', name: 'P2', isMain: true }] } };
    expect(await correct(main)).toMatchObject({ status: 422, body: { code: 'conference-two-main-points' } });
    expect((await correct({ heldOn: '2020-07-21' })).status).toBe(422);
  });

  it('is told to those whom it concerns once they hold an invitation', async () => {
    await must(stack, coordinator, `${at}/invitations`, { number: 7, date: heldOn, signer });
    await must(stack, coordinator, `${at}/correct`, { place: 'Nhà văn hóa', reason: 'hội trường sửa chữa' });
    const set = [{ id: 'a', name: 'huyện A', unit: 'huyen-a', kind: 'member', person: 'Bà Trần B', role: 'Chủ tịch' }];
    await must(stack, coordinator, `${at}/correct`, { invitees: { set } });
    const told = await until('the letters of both corrections', async () => {
      const all = await letters();
      return all.length === 3 ? all : null;
    });
    expect(told.map(({ unit }) => unit)).toEqual(['huyen-a', 'huyen-b', 'huyen-a']);
    expect(told[0]?.body).toContain('- Địa điểm: Nhà văn hóa (trước: Hội trường B)');
    expect(told[0]?.body).toContain('Lý do: hội trường sửa chữa.');
    expect(told[2]?.body).toContain('- Mời dự: huyện A, Bà Trần B, Chủ tịch (trước: huyện A)');
    const late = { id: 'c', name: 'huyện C', unit: 'huyen-c', kind: 'member' };
    expect(await correct({ invitees: { set: [late] } })).toMatchObject({
      body: { code: 'conference-further-letter', pointer: '/invitees/set/0/unit' },
    });
  });

  it('stands in the history by what changed; a unit is not told of another’s line', async () => {
    const whole = (await ask(stack, coordinator, `${at}/history`)) as unknown as { events: { type: string }[] };
    const of = ({ events }: typeof whole) => events.filter(({ type }) => type === 'ConferenceCorrected');
    expect(of(whole)).toMatchObject([
      { facts: [{ label: 'correctedPart', value: { kind: 'words', codes: ['title', 'place'] } }] },
      { facts: [{ value: { codes: ['place'] } }, { label: 'reason' }] },
      { facts: [{ value: { codes: ['invitees'] } }] },
    ]);
    const own = (await ask(stack, reporterB, `${at}/history`)) as unknown as typeof whole;
    expect(of(own)).toHaveLength(2);
    expect(JSON.stringify(own)).not.toContain('Trần B');
  });
});

describe('whoever was forgotten', () => {
  const invitees = [{ id: 'c', name: 'huyện C', unit: 'huyen-c', kind: 'member' }];
  const letter = { invitees, number: 8, date: heldOn, signer };

  it('is looked at before it is invited, and then invited under a number of its own', async () => {
    const preview = await stack.call(coordinator, 'POST', `${at}/further-invitations/preview`, { invitees });
    expect(preview).toMatchObject({
      status: 200,
      body: { obstacles: [], late: false, letters: [{ name: 'huyện C' }], page: { blocks: inviting('huyện C') } },
    });
    expect((await stack.call(reporterA, 'POST', `${at}/further-invitations`, letter)).status).toBe(404);
    const same = await stack.call(coordinator, 'POST', `${at}/further-invitations`, { ...letter, number: 7 });
    expect(same).toMatchObject({ status: 422, body: { code: 'conference-number-taken' } });
    await must(stack, coordinator, `${at}/further-invitations`, letter);
    expect(await read()).toMatchObject({
      further: [{ number: 8, date: heldOn, late: false }],
      invitees: [{ id: 'a' }, { id: 'b' }, { id: 'khac' }, { id: 'c' }],
    });
    const told = await until('the further invitation', async () => {
      const rows = await stack.db
        .selectFrom('deliveries')
        .select('unit')
        .where('template', '=', 'invitation')
        .execute();
      return rows.some(({ unit }) => unit === 'huyen-c') ? rows : null;
    });
    expect(told.filter(({ unit }) => unit === 'huyen-a')).toHaveLength(2);
    expect((await ask(stack, coordinator, '/documents?stream=conference/hop-sau')) as object).toMatchObject({
      documents: { length: 2 },
    });
  });
});

describe('a paper', () => {
  it('is corrected by its unit and taken back; another unit’s is not there', async () => {
    await must(stack, reporterA, `${at}/papers`, { byKind: 'locality', by: 'huyện A' });
    const body = { paper: 2, byKind: 'locality', by: 'huyện A', title: 'Kinh nghiệm' };
    expect((await stack.call(reporterB, 'POST', `${at}/papers/correct`, body)).status).toBe(404);
    await must(stack, reporterA, `${at}/papers/correct`, body);
    await must(stack, coordinator, `${at}/papers/correct`, { ...body, withdrawn: true });
    expect(await read()).toMatchObject({
      papers: [
        { by: 'Công ty X', withdrawn: false },
        { title: 'Kinh nghiệm', unit: 'huyen-a', withdrawn: true },
      ],
    });
    const list = (await ask(stack, coordinator, '/conferences?rehearsal=true')) as unknown as {
      conferences: { papers: number }[];
    };
    expect(list.conferences[0]?.papers).toBe(1);
  });
});
