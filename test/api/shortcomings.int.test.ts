import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conveneBody, cycleOn, heldOn, signer } from '#test/api/conference-world.ts';
import { actor, admin, ask, coordinator, leader, must, reporterA, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let third: string;

/** A conference that stated some of it in the discussion and some in its notice. */
async function held(name: string, period: string, day: string, due: string, said: object): Promise<void> {
  const cycle = await cycleOn(stack, { period, day, due });
  const task = { number: 1, programme: 'QCDC', statement: 'Khắc phục' };
  await must(stack, coordinator, '/conferences', {
    ...conveneBody([cycle], name),
    title: `Hội nghị ${name}`,
    heldOn: day,
  });
  await must(stack, coordinator, `/conferences/${name}/shortcomings`, {
    items: [{ id: 'tt-1', statement: 'Một số xã báo cáo chậm', kind: 'shortcoming' }],
  });
  await must(stack, leader, `/conferences/${name}/conclusions`, { tasks: [task], assessment: said });
  await must(stack, coordinator, `/conferences/${name}/notice`, {
    number: period === '2020-H1' ? 5 : 6,
    date: day,
    signer,
  });
}

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const first = { shortcomings: ['Một số xã báo cáo chậm.', 'Đối thoại với Nhân dân còn ít'] };
  await held('so-ket', '2020-H1', heldOn, '2020-07-24', first);
  const second = { shortcomings: ['Đối thoại với Nhân dân còn ít (còn tái diễn)'] };
  await held('tong-ket', '2020-H2', '2021-01-18', '2021-02-01', second);
  third = await cycleOn(stack, { period: '2021-H1', day: '2021-07-12', due: '2021-07-26' });
});
afterAll(() => stack.close());

interface Listed {
  key: string;
  statement: string;
  recurrences: number;
  stated: unknown[];
  proposed: { with: { conference: string; id: string } } | null;
}
const list = async (query = '') =>
  (await ask(stack, coordinator, `/shortcomings?rehearsal=true${query}`))['shortcomings'] as Listed[];

describe('the register of shortcomings', () => {
  it('has what the discussion and the notice stated, once; what the notice says again is joined, what is alike is proposed', async () => {
    const all = await list();
    expect(all.map(({ key, recurrences }) => [key, recurrences])).toEqual([
      ...[
        ['so-ket/~2', 1],
        ['so-ket/tt-1', 0],
        ['tong-ket/tt-1', 0],
      ],
    ]);
    expect(all[0]).toMatchObject({ since: heldOn, last: '2021-01-18', lastNotice: '06-TB/BCĐ', recurs: true });
    expect(all[2]?.proposed).toMatchObject({ with: { conference: 'so-ket', id: 'tt-1' }, percent: 100 });
    expect((await list('&only=recurring')).map(({ key }) => key)).toEqual(['so-ket/~2']);
    expect((await list('&q=doi%20thoai')).map(({ key }) => key)).toEqual(['so-ket/~2']);
    expect(await list('&q=kh%C3%B4ng%20c%C3%B3%20%C4%91%C3%A2u')).toEqual([]);
  });

  it('is joined by a person of the host alone, with what an earlier conference of it stated, and parted again', async () => {
    const url = '/conferences/tong-ket/shortcomings/join';
    const sameAs = { conference: 'so-ket', id: 'tt-1' };
    for (const by of [reporterA, admin, actor('coordinator', 'huyen-z')])
      expect((await stack.call(by, 'POST', url, { id: 'tt-1', sameAs })).status).toBe(404);
    const refused = async (body: object) => (await stack.call(coordinator, 'POST', url, body)).body['code'];
    expect(await refused({ id: 'tt-9', sameAs })).toBe('conference-shortcoming-unknown');
    expect(await refused({ id: 'tt-1', sameAs: { ...sameAs, id: 'tt-9' } })).toBe('unknown-shortcoming');
    expect(await refused({ id: 'tt-1', sameAs: { conference: 'tong-ket', id: '~1' } })).toBe(
      'conference-shortcoming-of-itself',
    );
    expect(await refused({ id: '../x', sameAs: null })).toBe('invalid-input');
    await must(stack, coordinator, url, { id: 'tt-1', sameAs });
    expect((await list()).map(({ recurrences }) => recurrences)).toEqual([1, 1]);
    expect(await must(stack, coordinator, url, { id: 'tt-1', sameAs })).toMatchObject({ outcome: 'nothing' });
    await must(stack, coordinator, url, { id: 'tt-1', sameAs: null });
    const apart = await list();
    expect(apart.map(({ recurrences, proposed }) => [recurrences, proposed])).toEqual([
      [1, null],
      [0, null],
      [0, null],
    ]);
    await must(stack, coordinator, url, { id: 'tt-1', sameAs });
    expect(JSON.stringify(await ask(stack, coordinator, '/conferences/tong-ket/history'))).toContain(
      'ShortcomingJoined',
    );
  });

  it('is what the next call says was found again, and what the next conclusions are offered', async () => {
    expect(await ask(stack, coordinator, `/cycles/${third}/left-open`)).toMatchObject({
      recurring: [
        { statement: 'Một số xã báo cáo chậm', since: heldOn, recurrences: 1 },
        { statement: 'Đối thoại với Nhân dân còn ít', since: heldOn, recurrences: 1 },
      ],
      stated: [{ recurs: true }, { recurs: true }],
    });
  });

  it('is nobody else’s to read, and is had as a workbook', async () => {
    expect((await stack.call(reporterA, 'GET', '/shortcomings?rehearsal=true')).status).toBe(403);
    expect(await ask(stack, actor('coordinator', 'huyen-z'), '/shortcomings?rehearsal=true')).toEqual({
      shortcomings: [],
    });
    expect(await ask(stack, coordinator, '/shortcomings?rehearsal=false')).toEqual({ shortcomings: [] });
    const asked = { method: 'GET', url: '/exports/shortcomings.xlsx?rehearsal=true' } as const;
    const authorization = `Bearer ${await stack.token(coordinator)}`;
    expect((await stack.apis[0]?.app.inject({ ...asked, headers: { authorization } }))?.statusCode).toBe(200);
  });
});
