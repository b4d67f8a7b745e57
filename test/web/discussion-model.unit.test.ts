import { describe, expect, it } from 'vitest';
import { freshId, linesOf, recommendationOf, trimmed, unnamed } from '#web/screens/conference/discussion-model.ts';

describe('what a conference spoke of', () => {
  it('is taken from pasted text line by line, without bullets and numbers', () => {
    const pasted =
      '1. Một số nơi họp dân hình thức\r\n- chưa công khai\n\n  a) chậm đối thoại  \n2 xã chưa có hương ước';
    expect(linesOf(pasted)).toEqual([
      'Một số nơi họp dân hình thức',
      'chưa công khai',
      'chậm đối thoại',
      '2 xã chưa có hương ước',
    ]);
    expect(linesOf(' \n ')).toEqual([]);
  });

  it('gives a new line a name no other has, also after one was taken out', () => {
    const kept = [{ id: 'tt-1' }, { id: 'tt-3' }];
    expect(freshId('tt', kept)).toBe('tt-4');
    expect(freshId('tt', [{ id: 'tt-2' }])).toBe('tt-3');
    expect(unnamed('focusTopic', 'x', [])).toEqual({
      ...{ id: 'tt-1', statement: 'x', kind: 'focusTopic', recurring: false, inferred: false },
    });
  });

  it('numbers recommendations on and sends none of the blanks around their words', () => {
    const first = recommendationOf('Ban Chỉ đạo tỉnh X', ' sửa nghị định ', []);
    const second = recommendationOf('Ban Chỉ đạo tỉnh X', 'b', [{ ...first, number: 7 }]);
    expect([first.number, second.number, first.direction]).toEqual([1, 8, 'up']);
    expect(trimmed([{ ...first, to: ' Chính phủ ', via: ' ', deadline: '' }])).toMatchObject([
      { statement: 'sửa nghị định', to: 'Chính phủ', via: null, deadline: null },
    ]);
  });
});
