import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledMinutes } from '#domain/conference/minutes.ts';
import type { Speech } from '#domain/conference/parts.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { type HandsCounted, notVoting } from '#domain/conference/votes.ts';
import {
  convene,
  coordinator,
  givenConference,
  leader,
  minutesText,
  ofHoaLu,
  onTheDay,
  pastOf,
  type Step,
} from '#test/domain/conference/support.ts';

const by = { at: onTheDay, actor: coordinator };
const question = 'Thông qua chương trình hội nghị';
const vote = (counts: HandsCounted | null, asked = question, id = 'b1') =>
  ({ type: 'RecordVote', data: { id, question: asked, counts } }) as const;
const hands = (inFavour: number, against = 0, abstained = 0): HandsCounted => ({ inFavour, against, abstained });
const roll = (point: string, present: number): Step => [
  onTheDay,
  coordinator,
  { type: 'RecordRollCall', data: { point, entries: [], present } },
];
const did = (counts: HandsCounted | null): Step => [onTheDay, coordinator, vote(counts)];
const day = (...steps: readonly Step[]) => givenConference(...pastOf(convene(), ...steps));

function convened(state: ConferenceState) {
  if (state.status === 'none') throw new Error('nothing was convened');
  return state;
}

describe('a vote by show of hands', () => {
  it('is put, then counted against those present at all points, and who raised no hand is the rest', () => {
    const { state } = day(roll('chinh', 40), roll('hoa-lu', 8), did(null), did(hands(45, 1, 1)));
    const [told] = convened(state).votes ?? [];
    expect(told).toMatchObject({ id: 'b1', question, counts: { inFavour: 45, against: 1, abstained: 1, present: 48 } });
    expect(told?.counts === undefined ? null : notVoting(told.counts)).toBe(1);
  });

  it('has no more hands than people present, and none before anybody was called', () => {
    const above = day(roll('chinh', 40)).when(vote(hands(40, 1)), by);
    above.refused('conference-vote-above-present');
    expect(above.decision).toMatchObject({
      refusal: { facts: { raised: 41, present: 40 }, pointer: '/counts/inFavour' },
    });
    day()
      .when(vote(hands(1)), by)
      .refused('conference-roll-not-called');
    day(roll('chinh', 40))
      .when(vote(hands(-1)), by)
      .refused('conference-count-malformed');
  });

  it('is counted again against those present then, and not put in other words once it was answered', () => {
    const past = day(roll('chinh', 40), did(hands(30)), roll('hoa-lu', 5));
    past.when(vote(hands(45)), by).then({
      type: 'VoteCounted',
      data: { vote: 'b1', question, ...hands(45), present: 45, corrects: true, by: coordinator.person },
    });
    past.when(vote(hands(30), 'Câu khác'), by).refused('conference-vote-counted');
    past.when(vote(null), by).refused('conference-vote-counted');
    expect(day(did(null)).when(vote(null, 'Câu khác'), by).decision).toMatchObject({ kind: 'accepted' });
  });

  it('does nothing when the same comes again, its answer having been lost', () => {
    day(did(null)).when(vote(null), by).nothing();
    day(roll('chinh', 40), did(hands(30)))
      .when(vote(hands(30)), by)
      .nothing();
  });

  it('is the host’s to put, until the minutes are approved', () => {
    day().when(vote(null, ' '), by).refused('conference-text-missing');
    day()
      .when(vote(null), { ...by, actor: ofHoaLu })
      .refused('conference-not-the-host');
    const approved: Step = [onTheDay, leader, { type: 'ApproveMinutes', data: { text: minutesText } }];
    day(approved).when(vote(null), by).refused('conference-minutes-approved');
  });

  it('stands in the minutes once it is counted', () => {
    const told = (...steps: readonly Step[]) => filledMinutes(convened(day(...steps).state)).proceedings;
    expect(told(roll('chinh', 48), did(hands(45, 1, 1)))).toContain(
      '- Biểu quyết “Thông qua chương trình hội nghị”: tán thành 45/48 đại biểu có mặt, đạt 93,75%, không tán thành: 1, không có ý kiến: 1, không biểu quyết: 1.',
    );
    expect(told(did(null))).not.toContain('Biểu quyết');
  });

  it('never counts more than were present, whatever is sent', () => {
    const count = fc.nat(60);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), count, count, count), { maxLength: 10 }), (sent) => {
        let past = pastOf(convene());
        for (const [isRoll, one, two, three] of sent) {
          const command = isRoll
            ? ({ type: 'RecordRollCall', data: { point: 'chinh', entries: [], present: one } } as const)
            : vote(hands(one, two, three));
          const { decision } = givenConference(...past).when(command, by);
          if (decision.kind === 'accepted')
            past = [...past, ...decision.events.map((event) => [onTheDay, event] as const)];
        }
        for (const { counts } of convened(givenConference(...past).state).votes ?? []) {
          if (counts !== undefined) expect(notVoting(counts)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('notes in the minutes that somebody spoke to how things are done', () => {
  const asks: Speech = { id: 'a', by: 'Ông A', onProcedure: true, said: 'Đề nghị rút ngắn thời gian' };
  const record = { type: 'RecordSpeeches', data: { items: [asks], base: 0 } } as const;
  const { speeches } = filledMinutes(convened(day([onTheDay, coordinator, record]).state));
  expect(speeches).toBe('- Ông A (phát biểu về quy trình): Đề nghị rút ngắn thời gian.');
});
