import { expect, it } from 'vitest';
import {
  accept,
  called,
  collected,
  consolidated,
  coordinator,
  giaVien,
  nhoQuan,
  refusal,
  reporterOf,
  returned,
  submit,
  unit,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-17 10:00');
const submitted = () => called().pass(at).at(at, reporterOf(nhoQuan), submit(nhoQuan));

it('goes back with its reasons and counts as not handed in', () => {
  const story = submitted().at(at, coordinator, returned(nhoQuan));
  expect(story.events.at(-1)).toEqual({
    type: 'ReportReturned',
    data: { unit: nhoQuan, round: 1, reasons: [{ path: '/figures/0', place: 'models', reason: 'thiếu phụ lục' }] },
  });
  expect(story.member(nhoQuan).standing.status).toBe('returned');
  expect(story.letters.at(-1)).toMatchObject({
    template: 'reportReturned',
    facts: { reason: 'models: thiếu phụ lục' },
  });
});

it('is accepted in the round that was looked at', () => {
  const story = submitted().at(at, coordinator, accept(nhoQuan));
  expect(story.events.at(-1)).toEqual({ type: 'ReportAccepted', data: { unit: nhoQuan, round: 1 } });
  expect(story.member(nhoQuan).standing).toMatchObject({ status: 'accepted', acceptedAt: '2020-06-17T03:00:00.000Z' });
  expect(story.letters.at(-1)?.template).toBe('reportAccepted');
});

it('is reminded again by what is left of its ladder, not by what passed while it lay here', () => {
  const story = called()
    .at(vn('2020-06-08 10:00'), reporterOf(nhoQuan), submit(nhoQuan))
    .at(vn('2020-06-16 10:00'), coordinator, returned(nhoQuan))
    .pass(vn('2020-06-30 00:00'));
  const reminded = story.fired().filter(({ units }) => units.includes(nhoQuan));
  expect(reminded.map(({ offset }) => offset)).toEqual([-1, 0, 1, 3]);
  const spent = story.fired().flatMap(({ rung, supersedes }) => [...supersedes, rung]);
  expect(spent).toEqual(['v1/-7', 'v1/-3', 'v1/-1', 'v1/0', 'v1/1', 'v1/3']);
});

it('may still be judged after closing', () => {
  const story = called().at(at, reporterOf(nhoQuan), submit(nhoQuan));
  story.at(vn('2020-06-25 09:00'), coordinator, { type: 'CloseCollection', data: {} });
  expect(story.ask(vn('2020-06-25 10:00'), coordinator, accept(nhoQuan)).kind).toBe('accepted');
  story.at(vn('2020-06-25 10:00'), coordinator, returned(nhoQuan));
  expect(refusal(story.ask(vn('2020-06-25 11:00'), reporterOf(nhoQuan), submit(nhoQuan))).code).toBe(
    'collection-closed',
  );
});

it('refuses to judge what is not there, not that round, or judged already', () => {
  for (const verdict of [accept, returned]) {
    const ask = (story: ReturnType<typeof called>, of = nhoQuan, round = 1) =>
      refusal(story.ask(at, coordinator, verdict(of, round)));
    expect(ask(called())).toMatchObject({ code: 'report-not-submitted' });
    expect(ask(submitted(), nhoQuan, 2)).toMatchObject({ code: 'report-round-superseded', pointer: '/round' });
    expect(ask(submitted().at(at, coordinator, returned(nhoQuan)))).toMatchObject({ code: 'report-already-returned' });
    expect(ask(submitted().at(at, coordinator, accept(nhoQuan)))).toMatchObject({ code: 'report-already-accepted' });
    const exempt = called().at(at, coordinator, { type: 'ExemptUnit', data: { unit: giaVien, reason: 'x' } });
    expect(ask(exempt, giaVien)).toMatchObject({ code: 'unit-exempted' });
    expect(ask(called(), unit('ha-nam'))).toMatchObject({ code: 'unit-outside-cycle' });
    expect(ask(consolidated())).toMatchObject({ code: 'reports-already-consolidated', liftedBy: ['coordinator'] });
    expect(ask(collected())).toMatchObject({ code: 'report-already-accepted' });
  }
});

it('refuses a return without a reason', () => {
  const ask = (reasons: readonly { path: null; reason: string }[]) =>
    refusal(submitted().ask(at, coordinator, { type: 'ReturnReport', data: { unit: nhoQuan, round: 1, reasons } }));
  expect(ask([])).toMatchObject({ code: 'return-without-reason', pointer: '/reasons' });
  expect(
    ask([
      { path: null, reason: 'a' },
      { path: null, reason: ' ' },
    ]),
  ).toMatchObject({ pointer: '/reasons/1/reason' });
});
