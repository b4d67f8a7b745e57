import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedIn } from '#domain/review-cycle/named-in-task.ts';
import { plan } from '#test/support/plans.ts';

const { template } = plan();
const line = (code: string, label: string) => ({
  ...{ code, label, unit: 'mô hình', kind: 'count' as const, of: null, by: null, setting: null },
  ...{ programme: 'QCDC', required: false, source: null },
});
const outline = {
  ...template,
  indicators: [
    line('models', 'Số mô hình dân vận khéo'),
    line('share', 'Tỷ lệ thôn, tổ dân phố có hương ước (%)'),
    line('other', 'Khác'),
  ],
  sections: [
    { code: 'ket-qua', label: 'Kết quả', required: true },
    { code: 'tiep-dan', label: 'Tình hình tiếp công dân', required: false },
  ],
};

describe('a task concluded last time', () => {
  it('speaks of the lines whose words stand in it, however they are typed', () => {
    expect(namedIn('Nhân rộng các MÔ HÌNH “dân vận khéo” ở cơ sở.', outline)).toEqual({
      ...{ indicators: ['models'], sections: [] },
    });
    expect(namedIn('Rà soát thôn - tổ dân phố có hương ước; tăng tiếp công dân định kỳ', outline)).toEqual({
      ...{ indicators: ['share'], sections: ['tiep-dan'] },
    });
  });

  it('speaks of none by a word that any sentence has, nor by a part of another word', () => {
    expect(namedIn('Báo cáo kết quả, các nội dung khác trước 30/6', outline)).toEqual({ indicators: [], sections: [] });
    expect(namedIn('Xây mô hình dân vận khéoa', outline).indicators).toEqual([]);
  });

  it('speaks of a line wherever in the sentence it is named', () => {
    const words = fc.array(fc.constantFrom('tăng', 'cường', 'xã', '2026', '(a)', ';'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const said = [...before, 'tiếp công dân', ...after].join(' ');
        expect(namedIn(said, outline).sections).toEqual(['tiep-dan']);
      }),
    );
  });
});
