import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conveneBody, cycleOn, heldOn, signer } from '#test/api/conference-world.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { actor, admin, ask, coordinator, leader, must, reporterA, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let second: string;

const named = (unit: string, name: string) => ({ name, kind: 'named', unit });
const asked = [
  { number: 1, programme: 'QCDC', statement: 'Khắc phục' },
  {
    ...{
      number: 2,
      programme: 'QCDC',
      kind: 'recommendation',
      towards: 'sideways',
      statement: 'Phối hợp tuyên truyền',
    },
    addressees: [named('huyen-a', 'huyện A'), named('huyen-b', 'huyện B')],
  },
];

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const first = await cycleOn(stack, { period: '2020-H1', day: heldOn, due: '2020-07-24' });
  await must(stack, coordinator, '/conferences', conveneBody([first]));
  const up = { from: 'tỉnh', to: 'Bộ Nội vụ', toKind: 'ministry', statement: 'Sửa Nghị định' };
  await must(stack, coordinator, '/conferences/so-ket/recommendations', {
    items: [{ number: 1, direction: 'up', ...up }],
  });
  await must(stack, leader, '/conferences/so-ket/conclusions', { tasks: asked });
  await must(stack, coordinator, '/conferences/so-ket/notice', { number: 5, date: heldOn, signer });
  second = await cycleOn(stack, { period: '2020-H2', day: '2021-01-18', due: '2021-02-01' });
});
afterAll(() => stack.close());

interface Listed {
  readonly key: string;
  readonly answered: boolean;
  readonly to: readonly { readonly name: string; readonly waiting: boolean; readonly own: boolean }[];
  readonly answers: readonly { readonly by: string; readonly stands: boolean; readonly recordedBy: string | null }[];
}
const list = async (by = coordinator, query = '') =>
  (await ask(stack, by, `/recommendations?rehearsal=true${query}`))['recommendations'] as Listed[];
const leftOpen = async () =>
  (await ask(stack, coordinator, `/cycles/${second}/left-open`)) as {
    recommendations: { recommendation: string; to: string; said: string }[];
  };
const url = '/conferences/so-ket/recommendations/answers';
const answer = (item: string, more: object = {}) => ({
  ...{ item, by: 'Bộ Nội vụ', number: '12/BNV-CQĐP', date: heldOn, stance: 'agreed', text: 'Đang trình sửa đổi' },
  ...more,
});

describe('recommendations and their answers', () => {
  it('are all told as not answered, upward as well as beside, until an answer is recorded', async () => {
    expect((await list()).map(({ key, answered }) => [key, answered])).toEqual([
      ...[
        ['so-ket/kn-1', false],
        ['so-ket/kl-2', false],
      ],
    ]);
    expect((await leftOpen()).recommendations).toMatchObject([
      {
        recommendation: 'kn-1',
        said: 'Tỉnh kiến nghị Bộ Nội vụ: Sửa Nghị định (Thông báo số 05-TB/BCĐ): chưa có trả lời.',
      },
      { recommendation: 'kl-2', to: 'huyện A, huyện B' },
    ]);
    await must(stack, coordinator, url, answer('kn-1'));
    expect((await list(coordinator, '&only=answered')).map(({ key }) => key)).toEqual(['so-ket/kn-1']);
    expect((await list(coordinator, '&towards=up&only=open')).length).toBe(0);
    expect((await list(coordinator, '&q=phoi%20hop')).map(({ key }) => key)).toEqual(['so-ket/kl-2']);
    expect((await leftOpen()).recommendations.map(({ recommendation }) => recommendation)).toEqual(['kl-2']);
  });

  it('are answered by the unit that was asked, for itself alone; the others hear nothing of it, and still wait', async () => {
    const own = answer('kl-2', { addressee: 'huyện A', by: 'huyện A', stance: 'partly' });
    expect((await list(reporterA)).map(({ key, to }) => [key, to.map((one) => one.own)])).toEqual([
      ['so-ket/kl-2', [true, false]],
    ]);
    const reporterB = actor('reporter', 'huyen-b');
    for (const by of [admin, reporterB, actor('coordinator', 'huyen-z')])
      expect((await stack.call(by, 'POST', url, own)).status).toBe(404);
    await must(stack, reporterA, url, own);
    expect((await list(reporterB))[0]).toMatchObject({ answered: false, answers: [] });
    expect((await list(reporterA))[0]?.answers).toMatchObject([{ by: 'huyện A', recordedBy: null }]);
    expect((await leftOpen()).recommendations).toMatchObject([{ recommendation: 'kl-2', to: 'huyện B' }]);
    // Whoever recorded it wrong records it again: nothing is lost.
    await must(stack, coordinator, url, { ...own, stance: 'agreed' });
    expect((await list())[0]?.answers.map(({ stands }) => stands)).toEqual([false, true]);
    await must(stack, coordinator, url, answer('kl-2', { by: 'hai huyện' }));
    expect((await leftOpen()).recommendations).toEqual([]);
    expect(await ask(stack, coordinator, '/conferences/so-ket')).toMatchObject({
      asked: [
        { id: 'kn-1', answered: true },
        { id: 'kl-2', answered: true },
      ],
    });
  });

  it('say where an answer is wrong', async () => {
    const refused = async (body: object) => {
      const { status, body: said } = await stack.call(coordinator, 'POST', url, body);
      return [status, said['code'], said['pointer']];
    };
    expect(await refused(answer('kl-1'))).toEqual([422, 'recommendation-unknown', '/item']);
    expect(await refused(answer('kn-1', { addressee: 'ai đó' }))).toEqual([
      422,
      'recommendation-not-asked-of',
      '/addressee',
    ]);
    expect(await refused(answer('kn-1', { date: '2020-01-01' }))).toEqual([
      ...[422, 'recommendation-answer-before-asked', '/date'],
    ]);
    expect(await refused(answer('kn-1', { stance: 'maybe' }))).toEqual([422, 'invalid-input', '/stance']);
  });

  it('are taken as a spreadsheet with their answers', async () => {
    const file = await rawCall(stack, coordinator, 'GET', '/exports/recommendations.xlsx?rehearsal=true');
    expect(file.statusCode).toBe(200);
  });
});
