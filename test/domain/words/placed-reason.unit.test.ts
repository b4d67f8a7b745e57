import { describe, expect, it } from 'vitest';
import { returnKinds } from '#domain/review-cycle/report.ts';
import { englishReturnKinds } from '#domain/words/english/labels.ts';
import { returnKindLabels } from '#domain/words/labels.ts';
import { placedReason, saidReason } from '#domain/words/placed-reason.ts';
import { labels } from '#web/words/en/labels.ts';

describe('why a report came back', () => {
  it.each(returnKinds.filter((kind) => kind !== 'other'))('by "%s" is said in the language it is read in', (kind) => {
    const [listed, english] = [returnKindLabels[kind], englishReturnKinds[kind]];
    expect(saidReason({ kind, reason: listed }, 'vi')).toBe(listed);
    expect(saidReason({ kind, reason: listed }, 'en')).toBe(english);
    expect(saidReason({ kind, reason: `${listed}: thiếu 2 xã` }, 'en')).toBe(`${english}: thiếu 2 xã`);
  });

  it('in the reviewer’s own words stays as it was written', () => {
    expect(saidReason({ kind: 'other', reason: 'Lý do khác: a' }, 'en')).toBe('Lý do khác: a');
    expect(saidReason({ reason: returnKindLabels.sumWrong }, 'en')).toBe(returnKindLabels.sumWrong);
    expect(saidReason({ kind: 'sumWrong', reason: 'Lời của danh mục cũ: a' }, 'en')).toBe('Lời của danh mục cũ: a');
  });

  it('names its place before it', () => {
    const reason = { path: '/files', kind: 'incomplete', reason: returnKindLabels.incomplete } as const;
    expect(placedReason(reason)).toBe('Tệp kèm theo: Thiếu nội dung theo đề cương');
    expect(placedReason(reason, 'en')).toBe('Files: Does not cover the outline');
    expect(placedReason({ path: '/figures/a', place: 'Số mô hình', reason: 'x' }, 'en')).toBe('Số mô hình: x');
  });

  it('is called alike by the api and by the console', () => {
    expect(labels.returnKind).toEqual(englishReturnKinds);
  });
});
