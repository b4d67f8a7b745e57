import { expect, it } from 'vitest';
import type { Form } from '#web/screens/consolidation/form.ts';
import { changesOf } from '#web/screens/consolidation/round-changes.ts';
import type { Round } from '#web/screens/consolidation/use-rounds.ts';

const form = {
  template: {
    indicators: [
      { code: 'models', label: 'Mô hình' },
      { code: 'economy', label: 'Kinh tế' },
    ],
    sections: [{ code: 'results', label: 'Kết quả' }],
  },
} as unknown as Form;

function round(
  number: number,
  figures: Readonly<Record<string, string>>,
  text: string,
  more: {
    asked?: readonly (readonly [string | null, string])[];
    replies?: readonly (readonly [string | null, string])[];
    signed?: Partial<Pick<Round['report'], 'signer' | 'documentNumber'>>;
  },
): Round {
  const { asked, replies = [], signed = {} } = more;
  return {
    report: {
      round: number,
      figures: Object.entries(figures).map(([code, value]) => ({ code, value, asOf: null, asStated: null })),
      missing: [],
      sections: [{ code: 'results', text }],
      files: [],
      replies: replies.map(([path, said]) => ({ path, text: said })),
      ...{ signer: { post: 'Bí thư', name: 'Nguyễn Văn A' }, documentNumber: null, ...signed },
    },
    outcome:
      asked === undefined
        ? { kind: 'waiting' }
        : { kind: 'returned', reasons: asked.map(([path, reason]) => ({ path, reason, kind: null })) },
  } as unknown as Round;
}

const first = round(1, { models: '10', economy: '6' }, 'Tốt', {
  asked: [
    ['/figures/economy', 'rà lại'],
    [null, 'ký lại'],
  ],
});

it('shows the second look what differs and what was asked, in the order of the form, and nothing else', () => {
  const second = round(2, { models: '11', economy: '7' }, 'Tốt', { replies: [['/figures/economy', 'đã rà']] });
  expect(changesOf(form, [first, second]).map(({ label, changed }) => [label, changed])).toEqual([
    ['Mô hình', true],
    ['Kinh tế', true],
    ['', false],
  ]);
});

it('keeps in sight what was asked and stays as it was, with the answer', () => {
  const second = round(2, { models: '10', economy: '6' }, 'Tốt', { replies: [['/figures/economy', 'đúng theo sổ']] });
  const [economy] = changesOf(form, [first, second]);
  expect(economy).toEqual({
    place: '/figures/economy',
    label: 'Kinh tế',
    changed: false,
    turns: [
      { round: 1, stated: { value: '6', asOf: null }, reply: null, asked: ['rà lại'] },
      { round: 2, stated: { value: '6', asOf: null }, reply: 'đúng theo sổ', asked: [] },
    ],
  });
});

it('tells a place through all its rounds, not the last two alone', () => {
  const second = round(2, { models: '10', economy: '7' }, 'Tốt', { asked: [['/figures/economy', 'vẫn chưa khớp']] });
  const third = round(3, { models: '10', economy: '8' }, 'Tốt', {});
  const [economy] = changesOf(form, [first, second, third]);
  expect(economy?.turns.map(({ round: at, asked }) => [at, asked])).toEqual([
    [1, ['rà lại']],
    [2, ['vẫn chưa khớp']],
    [3, []],
  ]);
});

it('names whoever signed instead and the number that was given anew, as places nobody was asked about', () => {
  const signed = { signer: { post: 'Phó Bí thư', name: 'Trần Thị B' }, documentNumber: '16/BC-UBND' };
  const second = round(2, { models: '10', economy: '6' }, 'Tốt', { signed });
  const found = changesOf(form, [first, second]).filter(
    ({ place }) => place === '/signer' || place === '/documentNumber',
  );
  expect(found.map(({ place, changed, turns }) => [place, changed, ...turns.map(({ stated }) => stated)])).toEqual([
    ['/signer', true, { words: 'Bí thư: Nguyễn Văn A' }, { words: 'Phó Bí thư: Trần Thị B' }],
    ['/documentNumber', true, null, { words: '16/BC-UBND' }],
  ]);
  const same = round(2, { models: '11', economy: '6' }, 'Tốt', {});
  expect(changesOf(form, [first, same]).map(({ place }) => place)).not.toContain('/signer');
});
