import { expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { CorrectPaper } from '#domain/conference/commands.ts';
import {
  convene,
  coordinator,
  givenConference,
  ofHoaLu,
  pastOf,
  type Step,
  unitId,
} from '#test/domain/conference/support.ts';

const at = '2020-06-23T09:00:00+07:00';
const said = { byKind: 'district', by: 'huyện Hoa Lư', title: null };
const registered: Step = [at, ofHoaLu, { type: 'RegisterPaper', data: said }];
const correct = (more: Partial<CorrectPaper['data']> = {}) =>
  ({ type: 'CorrectPaper', data: { ...said, paper: 1, withdrawn: false, ...more } }) as const;
const known = () => givenConference(...pastOf(convene(), registered));

it('gets its title from its unit or the host, and keeps its place and whose it is', () => {
  const past = pastOf(convene(), registered, [at, ofHoaLu, correct({ title: 'Kinh nghiệm' })]);
  const { state } = givenConference(...past);
  expect(state).toMatchObject({ facts: { papers: [{ ...said, title: 'Kinh nghiệm', unit: 'hoa-lu' }] } });
  known().when(correct(), { at, actor: ofHoaLu }).nothing();
  known()
    .when(correct({ title: 'X' }), { at, actor: { ...ofHoaLu, unit: unitId('nho-quan') } })
    .refused('conference-not-your-paper');
  known()
    .when(correct({ by: ' ' }), { at, actor: coordinator })
    .refused('conference-text-missing');
  known()
    .when(correct({ paper: 2 }), { at, actor: coordinator })
    .refused('conference-paper-unknown');
});

it('tells its unit what the host made of it, and nobody of what the unit did itself', () => {
  const lettersAfter = (by: typeof ofHoaLu, more: Partial<CorrectPaper['data']>) => {
    const past = pastOf(convene(), registered, [at, by, correct(more)]);
    const event = past.at(-1)?.[1];
    if (event === undefined) throw new Error('no event');
    return conference.letters(givenConference(...past).state, event);
  };
  expect(lettersAfter(ofHoaLu, { title: 'X' })).toEqual([]);
  expect(lettersAfter(coordinator, { title: 'X' })).toMatchObject([
    { key: 'corrected/1/hoa-lu', facts: { changes: '- Tham luận: huyện Hoa Lư, X (trước: huyện Hoa Lư, chưa nêu)' } },
  ]);
  expect(lettersAfter(coordinator, { withdrawn: true })[0]?.facts['changes']).toBe(
    '- Không trình bày tham luận: huyện Hoa Lư, chưa nêu',
  );
});

it('is taken back and stays listed, and after the conference is the host’s alone', () => {
  const back = givenConference(...pastOf(convene(), registered, [at, ofHoaLu, correct({ withdrawn: true })]));
  expect(back.state).toMatchObject({ facts: { papers: [{ withdrawn: true }] } });
  const after = '2020-06-30T12:00:00+07:00';
  known()
    .when(correct({ title: 'X' }), { at: after, actor: ofHoaLu })
    .refused('conference-papers-over');
  expect(known().when(correct({ title: 'X' }), { at: after, actor: coordinator }).decision.kind).toBe('accepted');
});
