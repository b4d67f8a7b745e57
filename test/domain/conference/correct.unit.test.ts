import { describe, expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { CorrectConference } from '#domain/conference/commands.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { instant } from '#test/support/given.ts';
import {
  conclude,
  convene,
  coordinator,
  facts,
  givenConference,
  hoaLu,
  invite,
  issue,
  nhoQuan,
  ofHoaLu,
  onTheDay,
  pastOf,
  type Step,
  unitId,
} from '#test/domain/conference/support.ts';

const at = '2020-06-23T09:00:00+07:00';
const correct = (data: CorrectConference['data'], when = at): Step => [
  ...([when, coordinator] as const),
  { type: 'CorrectConference', data },
];
const ask = (data: CorrectConference['data']) => ({ type: 'CorrectConference', data }) as const;
const by = { at, actor: coordinator };

function lastOf(...steps: readonly Step[]) {
  const past = pastOf(...steps);
  const event = past.at(-1)?.[1];
  if (event === undefined) throw new Error('no event');
  const { state } = givenConference(...past);
  return { event, state, letters: conference.letters(state, event) };
}

function textOf(letter: Letter | undefined): string {
  if (letter === undefined) throw new Error('no letter');
  const { subject, text } = renderLetter(letter, {
    ...{ recipientName: 'huyện', publicUrl: 'https://h', now: instant(at), rehearsal: false },
  });
  return `${subject}\n${text}`;
}

const [first, second, group] = facts.invitees;
if (first === undefined || second === undefined || group === undefined) throw new Error('no invitees');

describe('what was stated at convening', () => {
  it('is stated anew, old beside new, and what is the same is not recorded', () => {
    const { event, state } = lastOf(convene(), correct({ place: 'Hội trường B', title: facts.title }));
    expect(event).toEqual({
      type: 'ConferenceCorrected',
      data: {
        ...{ correction: 1, now: { place: 'Hội trường B' }, was: { place: 'Hội trường Tỉnh ủy' } },
        ...{ reason: null, told: false, by: coordinator.person },
      },
    });
    expect(state).toMatchObject({ facts: { place: 'Hội trường B' }, corrections: 1 });
    givenConference(...pastOf(convene()))
      .when(ask({ place: facts.place, coChairs: facts.coChairs, agenda: facts.agenda }), by)
      .nothing();
  });

  it('tells nobody before the invitations are out, nor of a conference that was held', () => {
    expect(lastOf(convene(), correct({ place: 'B' })).letters).toEqual([]);
    expect(lastOf(convene(), invite(), correct({ place: 'B' }, onTheDay)).letters).toEqual([]);
    expect(lastOf(convene(), invite(), conclude([]), correct({ place: 'B' }, onTheDay)).letters).toEqual([]);
  });

  it('writes to every invited unit what changed, and under another key each time', () => {
    const agenda = [
      { time: '08:30', title: 'Báo cáo sơ kết', presenter: 'Trưởng Ban Dân vận' },
      { time: '09:00', title: 'Thảo luận', presenter: null, minutes: 40 },
    ];
    const coChairs = [{ post: 'Trưởng ban', name: 'Bùi Mai Hoa' }];
    const once = correct({ place: 'Hội trường B', agenda, coChairs, reason: 'hội trường sửa chữa' });
    const { letters } = lastOf(convene(), invite(), once);
    expect(letters.map(({ key }) => key)).toEqual(['corrected/1/hoa-lu', 'corrected/1/nho-quan']);
    expect(textOf(letters[0])).toContain(
      [
        'Thay đổi:',
        '- Địa điểm: Hội trường B (trước: Hội trường Tỉnh ủy)',
        '- Chủ trì: Bùi Mai Hoa, Trưởng ban (trước: Trưởng các Ban Chỉ đạo)',
        '- Chương trình: 08:30 Báo cáo sơ kết, Trưởng Ban Dân vận trình bày (trước: 08:15 Báo cáo sơ kết, Trưởng Ban Dân vận trình bày)',
        '- Chương trình, thêm: 09:00 Thảo luận (40 phút)',
        'Lý do: hội trường sửa chữa.',
      ].join('\n'),
    );
    expect(textOf(letters[0])).toContain('Thay đổi nội dung Giấy mời số 07/GM-BCĐ');
    const twice = lastOf(convene(), invite(), once, correct({ place: null }));
    expect(twice.letters.map(({ key }) => key)).toEqual(['corrected/2/hoa-lu', 'corrected/2/nho-quan']);
    expect(textOf(twice.letters[0])).toContain('- Địa điểm: chưa nêu (trước: Hội trường B)');
  });

  it('keeps to itself what is the host’s own count', () => {
    expect(lastOf(convene(), invite(), correct({ declaredPoints: 21 })).letters).toEqual([]);
  });

  it('stays as the notice printed it', () => {
    givenConference(...pastOf(convene(), conclude([]), issue()))
      .when(ask({ place: 'B' }), { at: '2020-07-06T10:00:00+07:00', actor: coordinator })
      .refused('conference-ended');
    givenConference(...pastOf(convene(), conclude([]), issue('2020-06-30T11:00:00+07:00', '2020-06-30')))
      .when(ask({ place: 'B' }), { at: '2020-06-30T12:00:00+07:00', actor: coordinator })
      .refused('conference-facts-noticed');
  });

  it('refuses what could not have been stated, at its place, and others than the host', () => {
    const known = givenConference(...pastOf(convene()));
    const wrong = (data: CorrectConference['data'], code: string, pointer: string) => {
      const { decision } = known.when(ask(data), by);
      expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
    };
    wrong({ title: ' ' }, 'conference-text-missing', '/title');
    wrong({ coChairs: [{ post: '', name: null }] }, 'conference-text-missing', '/coChairs/0/post');
    const item = { time: '', title: 'X', presenter: null, minutes: 0 };
    wrong({ agenda: [item] }, 'conference-minutes-malformed', '/agenda/0/minutes');
    wrong({ declaredPoints: -1 }, 'conference-count-malformed', '/declaredPoints');
    const main = { id: 'x', name: 'X', unit: null, contact: null, isMain: true };
    wrong({ points: { set: [main], withdrawn: [] } }, 'conference-two-main-points', '/points/set');
    const twice = { set: [first], withdrawn: [first.id] };
    wrong({ invitees: twice }, 'conference-id-repeated', '/invitees/withdrawn/0');
    const low = { ...first, rank: 0 };
    wrong({ invitees: { set: [low], withdrawn: [] } }, 'conference-rank-malformed', '/invitees/set/0/rank');
    known.when(ask({ place: 'B' }), { at, actor: ofHoaLu }).refused('conference-not-the-host');
  });
});

describe('who is invited', () => {
  const named = { ...first, person: 'đồng chí Trần Văn B', role: 'Phó Bí thư Thường trực' };

  it('is corrected one by one; the unit alone is told of it', () => {
    const { letters, state } = lastOf(convene(), invite(), correct({ invitees: { set: [named], withdrawn: [] } }));
    expect(letters.map(({ key }) => key)).toEqual(['corrected/1/hoa-lu']);
    expect(textOf(letters[0])).toContain(
      '- Mời dự: huyện hoa-lu, đồng chí Trần Văn B, Phó Bí thư Thường trực (1 người) (trước: huyện hoa-lu, Trưởng Ban Chỉ đạo (1 người))',
    );
    expect(state).toMatchObject({ facts: { invitees: [named, second, group] } });
  });

  it('is told when it is invited no more; its answer goes with its invitation', () => {
    const { letters, state } = lastOf(
      convene(),
      invite(),
      [at, ofHoaLu, { type: 'ReplyInvitation', data: { invitee: hoaLu, answer: 'accept', substitute: null } }],
      correct({ invitees: { set: [], withdrawn: [hoaLu] }, place: 'B' }),
    );
    expect(letters.map(({ key }) => key)).toEqual(['corrected/1/nho-quan', 'corrected/1/hoa-lu']);
    expect(textOf(letters[1])).toContain('- Không mời nữa: huyện hoa-lu, Trưởng Ban Chỉ đạo (1 người)');
    expect(textOf(letters[1])).not.toContain('Địa điểm');
    expect(state).toMatchObject({ replies: [], facts: { invitees: [{ id: nhoQuan }, { id: 'thanh-vien' }] } });
  });

  it('is added freely before the invitations; after them a unit needs a letter of its own, a group none', () => {
    const kimSon = { ...second, id: 'kim-son', unit: unitId('kim-son'), name: 'huyện Kim Sơn' };
    const add = { invitees: { set: [kimSon], withdrawn: [] } };
    expect(lastOf(convene(), correct(add)).state).toMatchObject({ facts: { invitees: { length: 4 } } });
    const out = givenConference(...pastOf(convene(), invite()));
    out.when(ask(add), by).refused('conference-further-letter');
    const guests = { ...group, id: 'khach', name: 'khách mời' };
    expect(out.when(ask({ invitees: { set: [guests], withdrawn: [] } }), by).decision.kind).toBe('accepted');
  });

  it('stands on paper by protocol order, with person and post', () => {
    const guest = {
      ...group,
      id: 'khach',
      name: 'Ban Dân vận Trung ương',
      person: 'đồng chí C',
      role: 'Phó Trưởng ban',
    };
    const set = [{ ...guest, rank: 1 }];
    const past = pastOf(
      convene(),
      correct({ invitees: { set, withdrawn: [] } }, '2020-06-20T09:00:00+07:00'),
      invite(),
    );
    const { state } = givenConference(...past);
    const event = past.at(-1)?.[1];
    if (event === undefined) throw new Error('no event');
    const [paper] = conference.documents(state, event);
    expect(JSON.stringify(paper)).toContain('Ban Dân vận Trung ương: đồng chí C, Phó Trưởng ban');
    expect(paper).toMatchObject({
      document: { body: { 1: { items: { 0: expect.stringMatching(/^Ban Dân vận Trung ương/) } } } },
    });
  });
});

describe('a connection point', () => {
  const [, point] = facts.points;
  if (point === undefined) throw new Error('no point');

  it('is corrected and given to another unit; both are told', () => {
    const set = [{ ...point, name: 'điểm cầu cụm 1', unit: nhoQuan }];
    const { letters } = lastOf(convene(), invite(), correct({ points: { set, withdrawn: [] } }));
    expect(letters.map(({ key, facts: said }) => [key, said['changes']])).toEqual([
      ['corrected/1/hoa-lu', '- Không còn dự tại điểm cầu: điểm cầu Hoa Lư'],
      ['corrected/1/nho-quan', '- Dự tại điểm cầu: điểm cầu cụm 1'],
    ]);
  });

  it('is taken off unless its roll was called', () => {
    const off = { points: { set: [], withdrawn: [point.id] } };
    expect(lastOf(convene(), correct(off)).state).toMatchObject({ facts: { points: { length: 1 } } });
    const call = { type: 'RecordRollCall', data: { point: point.id, entries: [], present: 3 } } as const;
    givenConference(...pastOf(convene(), [onTheDay, coordinator, call]))
      .when(ask(off), { at: onTheDay, actor: coordinator })
      .refused('conference-point-called');
  });
});
