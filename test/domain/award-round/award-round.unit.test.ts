import { describe, expect, it } from 'vitest';
import { awardRound } from '#domain/award-round/aggregate.ts';
import type { EvidenceFact, Nominee } from '#domain/award-round/award.ts';
import type { IssueAwardSubmission } from '#domain/award-round/commands.ts';
import type { AwardRoundEvent } from '#domain/award-round/events.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { TakeAwards } from '#domain/conference/commands.ts';
import { takeAwards } from '#domain/conference/records.ts';
import type { TaskPaperIssuer } from '#domain/follow-up-task/task-paper.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { given } from '#test/support/given.ts';

const host = 'tinh-x' as UnitId;
const [huyenA, huyenB] = ['huyen-a' as UnitId, 'huyen-b' as UnitId];
const at = '2026-11-01T08:00:00+07:00';
const coordinator = { at, actor: { person: 'q', role: 'coordinator', unit: host } } as const;
const leader = { at, actor: { person: 'l', role: 'leader', unit: host } } as const;
const ofA = { at, actor: { person: 'Trần Văn An', role: 'reporter', unit: huyenA } } as const;
const ofB = { at, actor: { person: 'b', role: 'reporter', unit: huyenB } } as const;

const merit = { kind: 'certificateOfMerit', name: 'Bằng khen', by: 'Chủ tịch UBND tỉnh' };
const round = {
  ...{ committee: 'tinh-x-dvk' as CommitteeId, host, programme: 'DVK' },
  period: { label: 'Năm 2026', from: civilDate('2026-01-01'), to: civilDate('2026-12-31') },
  kinds: [
    { ...merit, id: 'h1', recipient: 'collective', quota: 1 },
    { ...merit, id: 'h2', recipient: 'person', quota: 2 },
  ],
  criteria: [{ measure: 'reportsInTime', atLeast: 100 }],
} as const;
const opened = { type: 'AwardRoundOpened', data: round } as const;
const person = (name: string, unit = huyenA): Nominee => ({ recipient: 'person', unit, person: name, post: '' });
const propose = (nominee: Nominee, kind = nominee.recipient === 'person' ? 'h2' : 'h1', byUnit = huyenA) =>
  ({ type: 'NominateForAward', data: { kind, nominee, reason: 'thành tích xuất sắc', byUnit } }) as const;
const nominated = (number: number, nominee: Nominee, by = 'a2', byUnit = huyenA): AwardRoundEvent => ({
  type: 'AwardNominated',
  data: {
    ...{ number, kind: nominee.recipient === 'person' ? 'h2' : 'h1', nominee, reason: 'thành tích xuất sắc', byUnit },
    hand: { person: by },
  },
});
const good: readonly EvidenceFact[] = [{ measure: 'reportsInTime', count: 2, of: 2 }];
const short: readonly EvidenceFact[] = [{ measure: 'reportsInTime', count: 1, of: 2 }];
const decide = (number: number, granted = true, evidence = good, reason = '') =>
  ({ type: 'DecideNomination', data: { number, granted, reason, evidence } }) as const;

const givenRound = given(awardRound, defaultCalendar);
const open = (...events: readonly AwardRoundEvent[]) =>
  givenRound([at, opened], ...events.map((event) => [at, event] as const));

describe('a round of awards', () => {
  it('states once what may be given and by which criteria, and keeps the criteria once something was decided', () => {
    givenRound().when({ type: 'OpenAwardRound', data: round }, coordinator).then(opened);
    givenRound().when({ type: 'OpenAwardRound', data: round }, ofA).refused('award-not-permitted');
    open().when({ type: 'OpenAwardRound', data: round }, coordinator).refused('award-round-opened-already');
    const looser = {
      kinds: round.kinds,
      criteria: [{ measure: 'reportsInTime', atLeast: 80 }],
      reason: 'ít hơn',
    } as const;
    open()
      .when({ type: 'ChangeAwardRound', data: looser }, coordinator)
      .then({ type: 'AwardRoundChanged', data: looser });
    const granted = {
      type: 'NominationDecided',
      data: { number: 1, unit: huyenA, byUnit: huyenA, granted: true, reason: '', evidence: good },
    } as const;
    const decided = open(nominated(1, person('Lê Thị Bình')), granted);
    decided.when({ type: 'ChangeAwardRound', data: looser }, coordinator).refused('award-criteria-fixed');
    const fewer = { ...round, reason: 'ít hơn', kinds: round.kinds.map((one) => ({ ...one, quota: 0 })) };
    decided.when({ type: 'ChangeAwardRound', data: fewer }, coordinator).refused('award-quota-below-granted');
  });

  it.each([
    [{ kinds: [] }, 'award-kinds-missing', '/kinds'],
    [{ criteria: [] }, 'award-criteria-missing', '/criteria'],
    [{ criteria: [{ measure: 'reportsInTime', atLeast: 101 }] }, 'award-criterion-out-of-range', '/criteria/0/atLeast'],
    [{ criteria: [...round.criteria, ...round.criteria] }, 'award-criterion-twice', '/criteria/1/measure'],
    [{ period: { ...round.period, to: civilDate('2025-12-31') } }, 'award-period-empty', '/period/to'],
    [{ kinds: [{ ...round.kinds[0], by: ' ' }] }, 'award-text-missing', '/kinds/0/by'],
  ] as const)('is refused at what is wrong with it: %j', (change, code, pointer) => {
    const { decision } = givenRound().when({ type: 'OpenAwardRound', data: { ...round, ...change } }, coordinator);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('lets a unit propose its own people and parts, nobody himself, and nobody the unit he acts for', () => {
    open()
      .when(propose(person('Lê Thị Bình')), ofA)
      .then(nominated(1, person('Lê Thị Bình'), 'Trần Văn An'));
    open()
      .when(propose(person('tran van an')), ofA)
      .refused('award-nominates-oneself');
    const itself = { recipient: 'collective', unit: huyenA, itself: true, name: 'huyện A' } as const;
    open().when(propose(itself), ofA).refused('award-nominates-own-unit');
    const unitNames = ['huyện A', 'Ủy ban nhân dân huyện A'];
    const asPart = (name: string, unit = huyenA) => {
      const wish = propose({ ...itself, unit, itself: false, name }, 'h1', unit);
      return { ...wish, data: { ...wish.data, unitNames } };
    };
    for (const name of ['huyện A', 'HUYEN  A', 'Uỷ ban Nhân dân huyện A'])
      open().when(asPart(name), ofA).refused('award-nominates-own-unit');
    open()
      .when(asPart('Thôn 3'), ofA)
      .then(nominated(1, { ...itself, itself: false, name: 'Thôn 3' }, 'Trần Văn An'));
    open().when(asPart('huyện A', host), coordinator).refused('award-nominates-host');
    open()
      .when(propose(itself, 'h1', host), coordinator)
      .then(nominated(1, itself, 'q', host));
    open()
      .when(propose({ ...itself, itself: false, name: 'Thôn 3' }), ofB)
      .refused('award-not-permitted');
    open()
      .when(propose(itself, 'h2', host), coordinator)
      .refused('award-recipient-of-another-kind');
    open(nominated(1, person('Lê Thị Bình')))
      .when(propose(person('LE THI BINH')), ofA)
      .refused('award-nominated-already');
  });

  it('is decided by a leader who neither proposed it nor acts for its unit, within the quota', () => {
    const proposed = open(
      nominated(1, person('Lê Thị Bình')),
      nominated(2, person('Hà'), 'l'),
      nominated(3, person('l', host)),
    );
    const said = { number: 1, unit: huyenA, byUnit: huyenA, granted: true, reason: '', evidence: good };
    proposed.when(decide(1), leader).then({ type: 'NominationDecided', data: said });
    for (const by of [coordinator, ofA]) proposed.when(decide(1), by).refused('award-not-permitted');
    proposed.when(decide(2), leader).refused('award-decides-own-nomination');
    proposed.when(decide(3), leader).refused('award-decides-oneself');
    const alsoOfA = { at, actor: { ...leader.actor, units: [host, huyenA] } } as const;
    proposed.when(decide(1), alsoOfA).refused('award-decides-own-unit');
    proposed.when(decide(1, false), leader).refused('award-reason-missing');
    proposed.when(decide(1, true, short), leader).refused('award-reason-against-criteria');
    const full = open(
      ...[1, 2, 3].map((number) => nominated(number, person(`N ${String(number)}`))),
      ...[1, 2].map((number) => ({ type: 'NominationDecided' as const, data: { ...said, number } })),
    );
    full.when(decide(3), leader).refused('award-quota-full');
    full.when(decide(1), leader).refused('award-nomination-closed');
  });

  it('is submitted with what has no decision yet, in the order of the record and within the quota, under a number given once', () => {
    const proposed = open(nominated(1, person('Lê Thị Bình')), nominated(2, person('Hà')), nominated(3, person('Ba')));
    const issuer: TaskPaperIssuer = {
      ...{ committee: 'tinh-x-dvk', layout: 'party', superior: 'Tỉnh ủy X', issuer: 'Ban Chỉ đạo' },
      ...{ issuerCode: 'BCĐ', place: 'X' },
    };
    const row = (number: number, evidence = good) => ({
      ...{ number, unitName: 'huyện A', byUnitName: 'huyện A', evidence },
    });
    const said = {
      ...{ number: 7, date: civilDate('2026-10-30'), signer: { authority: '', post: 'Trưởng Ban', name: 'A' } },
      ...{ issuer, to: 'Chủ tịch UBND tỉnh', basis: [], rows: [row(1, short), row(2)] },
    };
    const issue = (change: Partial<IssueAwardSubmission['data']> = {}) =>
      ({ type: 'IssueAwardSubmission', data: { ...said, ...change } }) as const;
    const of = [1, 2].map((number) => ({ number, unit: huyenA, byUnit: huyenA }));
    const { kinds, criteria } = round;
    const issued = {
      type: 'AwardSubmissionIssued',
      data: { ...said, rows: [row(2), row(1, short)], paper: 1, kinds, criteria, of },
    } as const;
    proposed.when(issue(), coordinator).then(issued);
    proposed.when(issue(), ofA).refused('award-not-permitted');
    for (const [change, code] of [
      [{ date: civilDate('2026-11-02') }, 'award-submission-in-future'],
      [{ date: civilDate('2025-12-31') }, 'award-paper-before-period'],
      [{ number: 'x' }, 'award-submission-number-malformed'],
      [{ to: ' ' }, 'award-text-missing'],
      [{ rows: [] }, 'award-submission-empty'],
      [{ rows: [row(9)] }, 'award-nomination-unknown'],
      [{ rows: [row(1), row(2), row(3)] }, 'award-submission-over-quota'],
    ] as const)
      proposed.when(issue(change), coordinator).refused(code);
    const once = open(nominated(1, person('Lê Thị Bình')), nominated(2, person('Hà')), issued);
    once.when(issue({ number: '07' }), coordinator).refused('award-submission-number-taken');
    const declined = { number: 1, unit: huyenA, byUnit: huyenA, granted: false, reason: 'không', evidence: good };
    open(nominated(1, person('Lê Thị Bình')), { type: 'NominationDecided', data: declined })
      .when(issue({ rows: [row(1)] }), coordinator)
      .refused('award-not-to-submit');
  });

  it('enters the paper once for what was granted, and a conference takes each over once', () => {
    const said = { number: 1, unit: huyenA, byUnit: huyenA, granted: true, reason: '', evidence: good };
    const granted = open(nominated(1, person('Lê Thị Bình')), { type: 'NominationDecided', data: said });
    const decision = { number: '12/QĐ-UBND', date: civilDate('2026-10-30'), by: 'Chủ tịch UBND tỉnh' };
    const paper = (numbers: readonly number[], date = decision.date) =>
      ({ type: 'RecordAwardDecision', data: { numbers, decision: { ...decision, date } } }) as const;
    const given1 = [{ number: 1, unit: huyenA, byUnit: huyenA }];
    granted.when(paper([1]), coordinator).then({ type: 'AwardDecisionRecorded', data: { given: given1, decision } });
    granted.when(paper([2]), coordinator).refused('award-not-granted');
    granted.when(paper([1], civilDate('1990-01-01')), coordinator).refused('award-paper-before-period');
    granted.when(paper([1], civilDate('2026-11-02')), coordinator).refused('award-decided-in-future');
    const award: TakeAwards['data']['awards'][number] = {
      ...{ kind: 'certificateOfMerit', kindLabel: 'Bằng khen', count: 1, names: ['Lê Thị Bình'] },
      recipient: 'person',
      ...{ by: decision.by, for: 'thành tích', programmes: ['DVK'], period: 'Năm 2026' },
      source: { round: 'awards/x' as StreamId, numbers: [1] },
    };
    const facts = { actor: coordinator.actor } as Parameters<typeof takeAwards>[2];
    expect(takeAwards({ awards: [] }, { awards: [award] }, facts)).toMatchObject({
      ...{ kind: 'accepted', events: [{ type: 'AwardRecorded', data: { count: 1, recordedBy: 'q' } }] },
    });
    expect(takeAwards({ awards: [] }, { awards: [] }, facts)).toMatchObject({
      ...{ kind: 'refused', refusal: { code: 'conference-awards-undecided' } },
    });
    expect(takeAwards({ awards: [award] }, { awards: [award] }, facts)).toMatchObject({
      ...{ kind: 'refused', refusal: { code: 'conference-awards-taken' } },
    });
  });
});
