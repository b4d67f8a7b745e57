import { describe, expect, it } from 'vitest';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import {
  called,
  collected,
  coordinator,
  issueCall,
  nhoQuan,
  plan,
  planned,
  refusal,
  reporterOf,
  unit,
  units,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { streamOf } from '#domain/kernel/streams.ts';

const at = vn('2020-06-02 09:00');
const acknowledge = { type: 'AcknowledgeCall' as const, data: { unit: nhoQuan } };

it('sends a letter to every member unit', () => {
  const story = called();
  expect(story.letters.map(({ key }) => key)).toEqual(units.map((of) => `call/${of}`));
  expect(story.letters[0]).toMatchObject({
    template: 'callIssued',
    to: [
      { unit: nhoQuan, role: 'reporter' },
      { unit: nhoQuan, role: 'unitHead' },
    ],
    facts: {
      unit: 'huyện Nho Quan',
      cycle: 'sơ kết 6 tháng đầu năm 2020',
      dueAt: '2020-06-18T10:00:00.000Z',
      link: '/ky-bao-cao/ninh-binh-2020-h1/bao-cao/nho-quan',
      callNumber: '05/BCĐ',
    },
  });
});

it('asks for the call letter, addressed to all, marked when it is a rehearsal', () => {
  const letterOf = (story: ReturnType<typeof called>) => {
    const event = story.events.find(({ type }) => type === 'CallIssued');
    return event === undefined ? [] : reviewCycle.documents(story.state, event);
  };
  // A territory is no addressee.
  const bodyOf = ({ name }: { readonly name: string }) => name.replace(/^huyện/, 'Ủy ban nhân dân huyện');
  expect(letterOf(called())).toMatchObject([
    {
      key: 'call-letter',
      fileName: 'cong-van-ninh-binh-2020-h1.docx',
      document: { type: 'congVan', number: 5, rehearsal: false, addressees: plan.members.map(bodyOf) },
    },
  ]);
  // A request names no kind of document; this one is a letter.
  const letter = letterOf(called())[0]?.document as OfficialDocument;
  const rows = letter.annexes?.flatMap(({ body }) => body.flatMap((one) => (one.kind === 'form' ? one.rows : [])));
  // The form goes out with empty cells; no indicator stands in the letter itself.
  expect(rows).toHaveLength(plan.template.indicators.length);
  for (const { cells } of rows ?? []) expect(cells[3]).toBe('');
  for (const { label } of plan.template.indicators) expect(JSON.stringify(letter.body)).not.toContain(label);
  const clock = { origin: '2020-06-01T00:00:00.000Z', startedAt: '2026-11-22T00:00:00.000Z', scale: 1000 };
  const rehearsal = called({ ...plan, clock: clock as NonNullable<typeof plan.clock> });
  expect(letterOf(rehearsal)).toMatchObject([{ document: { rehearsal: true } }]);
  expect(reviewCycle.clock(rehearsal.state)).toEqual(clock);
});

it('arms the next due moment in the same act (trap 2)', () => {
  expect(reviewCycle.nextDue(planned().state)).toBeNull();
  expect(reviewCycle.nextDue(called().state)).toEqual({ key: 'v1/-7', at: '2020-06-09T01:00:00.000Z' });
});

it('drops rungs that passed while the plan waited instead of firing them in bulk', () => {
  const story = planned().at(vn('2020-06-16 09:00'), coordinator, issueCall);
  expect(
    story.state.status === 'collecting' && story.state.deadlines[0]?.deadline.rungs.map(({ offset }) => offset),
  ).toEqual([-1, 0, 1, 3]);
});

it('refuses a call without a number, without a plan, a second time, or after its own deadline', () => {
  const numbered = (number: number) => ({
    type: 'IssueCall' as const,
    data: { number, date: civilDate('2020-06-02') },
  });
  expect(refusal(planned().ask(at, coordinator, numbered(0)))).toMatchObject({
    code: 'call-number-malformed',
    pointer: '/number',
  });
  expect(refusal(called().ask(at, coordinator, issueCall)).code).toBe('call-already-issued');
  expect(refusal(planned().ask(vn('2020-06-18 17:00'), coordinator, issueCall))).toMatchObject({
    code: 'deadline-in-the-past',
    liftedBy: ['coordinator'],
  });
  expect(refusal(planned().ask(at, reporterOf(nhoQuan), issueCall)).code).toBe('cycle-not-permitted');
});

it('is acknowledged by the unit itself, once', () => {
  const story = called().at(at, reporterOf(nhoQuan), acknowledge);
  expect(story.events.at(-1)).toEqual({ type: 'CallAcknowledged', data: { unit: nhoQuan } });
  expect(story.ask(at, reporterOf(nhoQuan), acknowledge).kind).toBe('nothing');
});

it('is not acknowledged by another unit, by the host, from outside, or before it was issued', () => {
  expect(refusal(called().ask(at, reporterOf(unit('gia-vien')), acknowledge)).code).toBe('cycle-unit-not-yours');
  expect(refusal(called().ask(at, coordinator, acknowledge)).code).toBe('cycle-unit-not-yours');
  const outside = unit('ha-nam');
  const stranger = { type: 'AcknowledgeCall' as const, data: { unit: outside } };
  expect(refusal(called().ask(at, reporterOf(outside), stranger))).toMatchObject({
    code: 'unit-outside-cycle',
    pointer: '/unit',
  });
  expect(refusal(planned().ask(at, reporterOf(nhoQuan), acknowledge)).code).toBe('call-not-issued');
  expect(collected().ask(at, reporterOf(nhoQuan), acknowledge).kind).toBe('accepted');
});

describe('what the last conclusions left open', () => {
  const task = (number: number) => ({
    ...{ notice: '12/TB-BCĐ', number, statement: `Việc ${number}`, due: civilDate('2020-04-30'), dueText: null },
    units: [{ unit: nhoQuan, name: 'huyện Nho Quan' }],
  });
  const calledWith = (tasks: number, more = 0) => {
    const leftOpen = {
      ...{ more, recurring: ['Báo cáo còn chậm'] },
      tasks: Array.from({ length: tasks }, (_, row) => task(row + 1)),
    };
    return planned().at(at, coordinator, {
      type: 'IssueCall',
      data: { number: 5, date: civilDate('2020-06-02'), leftOpen },
    });
  };
  const letterOf = (story: ReturnType<typeof called>) => {
    const event = story.events.find(({ type }) => type === 'CallIssued');
    const [asked] = event === undefined ? [] : reviewCycle.documents(story.state, event);
    // A request names no kind of document; this one is a letter.
    return asked?.document as OfficialDocument;
  };

  it('stands in the call, each with whose it is, by when and whether that is past, and in the letter of each unit how many are its own', () => {
    const story = calledWith(2);
    const letter = letterOf(story);
    expect(JSON.stringify(letter.body)).toContain(
      'Việc 2 (Thông báo số 12/TB-BCĐ, nhiệm vụ 2; huyện Nho Quan; thời hạn 30/04/2020, đã quá hạn).',
    );
    expect(JSON.stringify(letter.body)).toContain('còn tái diễn:');
    expect(letter.annexes?.map(({ title }) => title)).not.toContain('Danh mục nhiệm vụ còn mở của kết luận trước');
    expect(story.letters.map(({ facts }) => facts['tasksLeftOpen'])).toEqual(
      units.map((of) => (of === nhoQuan ? 2 : undefined)),
    );
  });

  it('is an annex where it is long: the letter stays a letter', () => {
    const letter = letterOf(calledWith(7, 4));
    expect(JSON.stringify(letter.body)).toContain('11 nhiệm vụ, theo Danh mục');
    expect(JSON.stringify(letter.body)).not.toContain('Việc 2 ');
    expect(letter.annexes?.at(-1)).toMatchObject({
      ...{ mark: 'Phụ lục III', title: 'Danh mục nhiệm vụ còn mở của kết luận trước' },
      body: [{ kind: 'table', rows: { length: 7 } }, { text: 'Và 4 nhiệm vụ khác, xem trên hệ thống Hội Nghị.' }],
    });
  });

  it('asks after each notice with how it stands, what of it was promised in vain, and what nobody answered', () => {
    const notice = { conference: streamOf('conference', 'hn'), title: 'Hội nghị', notice: '12/TB-BCĐ' };
    const stands = { ...notice, date: civilDate('2020-01-10'), given: 3, done: 1, overdue: 1 };
    const unkept = ['extendedAgain'] as const;
    const asked = {
      conference: notice.conference,
      id: 'kn-1',
      number: 1,
      notice: notice.notice,
      statement: 'Sửa Luật.',
    };
    const story = planned().at(at, coordinator, {
      type: 'IssueCall',
      data: {
        ...{ number: 5, date: civilDate('2020-06-02') },
        leftOpen: {
          ...{ more: 0, recurring: [], notices: [stands] },
          tasks: [{ ...task(1), task: streamOf('followUpTask', 'hn/01'), unkept }],
          recommendations: [{ ...asked, from: 'Ban Chỉ đạo', to: 'Bộ Nội vụ' }],
          again: [{ conference: notice.conference, id: 'tt-1', statement: 'Báo cáo còn chậm' }],
        },
      },
    });
    const text = JSON.stringify(letterOf(story));
    expect(text).toContain(
      'Báo cáo kết quả thực hiện các kết luận tại Thông báo số 12/TB-BCĐ ngày 10 tháng 01 năm 2020 (3 nhiệm vụ thuộc phạm vi báo cáo: 1 đã hoàn thành, 2 chưa hoàn thành, trong đó 1 quá hạn).',
    );
    expect(text).toContain('; thời hạn 30/04/2020, đã gia hạn nhiều lần).');
    expect(text).toContain('Sửa Luật (Ban Chỉ đạo gửi Bộ Nội vụ).');
    expect(text).toContain('Báo cáo còn chậm.');
    expect(text).toContain('Kết quả thực hiện các kết luận tại Thông báo số 12/TB-BCĐ ngày 10 tháng 01 năm 2020"');
  });

  it('is not spoken of where nothing is', () => {
    expect(JSON.stringify(letterOf(called()).body)).not.toContain('còn mở');
    expect(called().letters.some(({ facts }) => 'tasksLeftOpen' in facts)).toBe(false);
  });
});
