import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import {
  codeSigns,
  codesFor,
  conferenceSigns,
  ownSigns,
  printedCode,
  readCode,
} from '#domain/conference/check-in-code.ts';
import type { CheckInCode } from '#domain/conference/check-in-code.ts';
import {
  convene,
  coordinator,
  facts,
  givenConference,
  hoaLu,
  invite,
  ofHoaLu,
  onTheDay,
  pastOf,
  type Step,
} from '#test/domain/conference/support.ts';

const codes: readonly CheckInCode[] = [
  { invitee: 'hoa-lu', code: 'HK7M3PQ' },
  { invitee: 'nho-quan', code: 'HK2222B' },
];
const check = (code: string, point = 'hoa-lu') => ({ type: 'CheckInByCode', data: { point, code } }) as const;
const invited = pastOf(convene(), invite({ codes }));
const at = { at: onTheDay, actor: ofHoaLu };

describe('checking in by code', () => {
  it('marks that person present at his point with the time, however the code is written, and nobody else', () => {
    for (const typed of ['HK7M3PQ', 'hk-7m3pq', ' hk 7m3 pq ']) {
      const { decision } = givenConference(...invited).when(check(typed), at);
      expect(decision).toMatchObject({
        events: [
          { type: 'RollCallRecorded', data: { point: 'hoa-lu', present: 1, corrects: false, byCode: 'hoa-lu' } },
        ],
      });
    }
    const list = {
      point: 'hoa-lu',
      present: 30,
      entries: [{ name: 'A', unit: null, state: 'present' as const, arrivedAt: null }],
    };
    const called = pastOf(convene(), invite({ codes }), [
      onTheDay,
      coordinator,
      { type: 'RecordRollCall', data: list },
    ]);
    const { decision } = givenConference(...called).when(check('HK7M3PQ'), at);
    expect(decision).toMatchObject({
      events: [{ data: { present: 31, corrects: true, entries: [{ name: 'A' }, { unit: hoaLu, state: 'present' }] } }],
    });
  });

  it('says of each that does not fit why: unknown, of another conference, of another point, used where and when', () => {
    const refused = (code: string, point?: string) => givenConference(...invited).when(check(code, point), at);
    refused('HK99999').refused('conference-code-unknown');
    refused('BC7M3PQ').refused('conference-code-of-another');
    refused('HK2222B').refused('conference-code-of-other-point');
    for (const typed of ['ĐẠI', 'HK', "'; drop"]) {
      const { decision } = refused(typed);
      expect(decision).toMatchObject({ refusal: { code: 'conference-code-unknown', facts: { code: typed } } });
    }
    const host = { at: onTheDay, actor: coordinator };
    givenConference(...invited)
      .when(check('HK7M3PQ', 'khong-co'), host)
      .refused('conference-point-unknown');
    givenConference(...pastOf(convene(), invite()))
      .when(check('HK7M3PQ'), at)
      .refused('conference-without-codes');
    const twice = pastOf(convene(), invite({ codes }), [onTheDay, ofHoaLu, check('HK7M3PQ')]);
    const again = givenConference(...twice).when(check('HK7M3PQ'), at);
    again.refused('conference-code-used');
    expect(again.decision).toMatchObject({
      refusal: { facts: { point: 'điểm cầu Hoa Lư', at: expect.any(String) as string } },
    });
  });

  it('stands for one seat, whoever the unit says before or after that it sends, until he is taken off the roll', () => {
    const reply = (answer: 'accept' | 'substitute'): Step => {
      const substitute = answer === 'substitute' ? 'Phó Ban B' : null;
      return [onTheDay, ofHoaLu, { type: 'ReplyInvitation', data: { invitee: 'hoa-lu', answer, substitute } }];
    };
    const came: Step = [onTheDay, coordinator, check('HK7M3PQ')];
    const byHand = (name: string, state: 'present' | 'absent'): Step => {
      const entries = [{ name, unit: hoaLu, state, arrivedAt: null }];
      const data = { point: 'hoa-lu', present: state === 'present' ? 1 : 0, entries };
      return [onTheDay, coordinator, { type: 'RecordRollCall', data }];
    };
    const own = 'Trưởng Ban Chỉ đạo, huyện hoa-lu';
    const lives: readonly (readonly Step[])[] = [
      [came, reply('substitute')],
      [reply('substitute'), came],
      [reply('substitute'), came, reply('accept')],
      [byHand(own, 'present'), reply('substitute')],
      [reply('substitute'), byHand('Phó Ban B', 'present')],
    ];
    for (const steps of lives)
      givenConference(...pastOf(convene(), invite({ codes }), ...steps))
        .when(check('HK7M3PQ'), at)
        .refused('conference-code-used');
    const [first] = facts.invitees;
    if (first === undefined) throw new Error('nobody is invited');
    const set = [{ ...first, role: 'Phó Bí thư' }];
    const renamed: Step = [
      onTheDay,
      coordinator,
      { type: 'CorrectConference', data: { invitees: { set, withdrawn: [] } } },
    ];
    givenConference(...pastOf(convene(), invite({ codes }), came, renamed))
      .when(check('HK7M3PQ'), at)
      .refused('conference-code-used');
    const off = givenConference(...pastOf(convene(), invite({ codes }), came, byHand(own, 'absent')));
    expect(off.when(check('HK7M3PQ'), at).decision).toMatchObject({ events: [{ data: { present: 1 } }] });
  });

  it('lets a substitute of whom the point itself tells wait for the host, and says of his code that he does not count', () => {
    const data = { invitee: 'hoa-lu', answer: 'substitute', substitute: 'Phó Ban B' } as const;
    const reply: Step = [onTheDay, ofHoaLu, { type: 'ReplyInvitation', data }];
    const past = pastOf(convene(), invite({ codes }), reply);
    const sits = { state: 'substitute', substitute: 'Phó Ban B' };
    const own = givenConference(...past).when(check('HK7M3PQ'), at);
    expect(own.decision).toMatchObject({
      events: [{ data: { present: 0, entries: [{ ...sits, approval: 'waiting' }] } }],
    });
    const byHost = givenConference(...past).when(check('HK7M3PQ'), { at: onTheDay, actor: coordinator });
    expect(byHost.decision).toMatchObject({ events: [{ data: { present: 1, entries: [sits] } }] });
    const waits = pastOf(convene(), invite({ codes }), reply, [onTheDay, ofHoaLu, check('HK7M3PQ')]);
    const again = givenConference(...waits).when(check('HK7M3PQ'), at);
    again.refused('conference-code-substitute-unapproved');
    expect(again.decision).toMatchObject({ refusal: { facts: { name: 'Phó Ban B' } } });
  });

  it('lets each of several that nothing else tells apart in by his own code, in whichever order they come', () => {
    const alike = [1, 2, 3].map((nth) => ({
      ...{ id: `khach-${String(nth)}`, name: 'đại biểu mời', unit: null, role: '', kind: 'guest', count: 1 },
    }));
    const own = alike.map(({ id }, index) => ({ invitee: id, code: `HK222${String(index + 2)}C` }));
    const all = own.map(({ code }) => code);
    const sends = (nth: number): Step => {
      const data = { invitee: `khach-${String(nth)}`, answer: 'substitute', substitute: 'Ông P' } as const;
      return [onTheDay, coordinator, { type: 'ReplyInvitation', data }];
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), fc.subarray([1, 2, 3]), (order, sent) => {
        const steps = order.map((code): Step => [onTheDay, coordinator, check(code, 'chinh')]);
        const past = pastOf(convene({ invitees: alike }), invite({ codes: own }), ...sent.map(sends), ...steps);
        const { state } = givenConference(...past);
        const [call] = state.status === 'none' ? [] : state.rollCalls;
        expect(call?.present).toBe(3);
        expect(new Set(call?.entries.map(({ name }) => name)).size).toBe(3);
        for (const code of all)
          givenConference(...past)
            .when(check(code, 'chinh'), { at: onTheDay, actor: coordinator })
            .refused('conference-code-used');
      }),
    );
  });

  it('stands in the letter to the unit of the invitee, and in no other', () => {
    const event = invited.at(-1)?.[1];
    if (event === undefined) throw new Error('nobody was invited');
    const { state } = givenConference(...invited);
    const told = conference.letters(state, event).map(({ key, facts }) => [key, facts['checkInCode']]);
    expect(told).toEqual([
      ['invitation/hoa-lu', 'HK-7M3PQ'],
      ['invitation/nho-quan', 'HK-2222B'],
    ]);
  });

  it('gives each invitee one code at most, and no code twice, whatever a command brings', () => {
    const code = fc.string({ unit: fc.constantFrom('H', 'K'), minLength: 7, maxLength: 7 });
    const brought = fc.array(fc.record({ invitee: fc.constantFrom('a', 'b', 'c', 'x'), code }), { maxLength: 12 });
    fc.assert(
      fc.property(brought, brought, (list, known) => {
        const invitees = ['a', 'b', 'c'].map((id) => ({
          id,
          name: id,
          unit: null,
          role: '',
          kind: 'guest',
          count: null,
        }));
        const kept = codesFor(invitees, list, known);
        const all = kept.map((one) => one.code);
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(kept.map(({ invitee }) => invitee)).size).toBe(kept.length);
        expect(kept.some(({ invitee }) => invitee === 'x')).toBe(false);
        expect(known.some((one) => all.includes(one.code))).toBe(false);
        for (const one of all) expect(readCode(printedCode(one).toLowerCase())).toBe(one);
      }),
    );
    expect(conferenceSigns + ownSigns).toBe(7);
    expect(/[AEIOUYDW]/.test(codeSigns)).toBe(false);
  });
});
