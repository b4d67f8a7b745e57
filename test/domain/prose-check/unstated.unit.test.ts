import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseIndicator, ProseInput } from '#domain/prose-check/prose.ts';

const counted = (code: string, label: string, of: string | null): ProseIndicator => ({
  ...{ code, label, unit: 'vụ việc', of, by: null },
  kind: of === null ? 'total' : 'part',
});
const total = (code: string, value: string) => ({ code, setting: null, value });
const received = total('received', '8');
const solved = total('solved', '8');

function told(text: string, more: Partial<ProseInput>): readonly string[] {
  const findings = checkProse({
    sections: [{ code: 's', text }],
    indicators: [
      counted('received', 'Tổng số vụ việc tiếp nhận', null),
      counted('solved', 'Số vụ việc đã giải quyết', 'received'),
    ],
    ...{ relations: [], totals: [], lastTotals: [] },
    dates: { heldOn: null, from: '2020-01-01', to: '2020-06-30', before: null } as ProseInput['dates'],
    ...more,
  });
  return findings.map(({ typed, outcome }) => `${typed} ${outcome}`);
}

describe('a share beside a figure that the unit did not state', () => {
  it.each([
    ['8/8', [], ['8/8 not-checked', '100% not-checked']],
    ['8/8', [received], ['8/8 not-checked', '100% not-checked']],
    ['8/8', [received, solved], ['8/8 right', '100% right']],
    ['8/10', [], ['8/10 not-checked', '100% wrong']],
  ] as const)(
    'is not right by its own division (%s with %j), and wrong all the same where it contradicts itself',
    (n, totals, all) => expect(told(`Đã giải quyết ${n} vụ việc, đạt 100%.`, { totals })).toEqual(all),
  );

  it('nor beside that of a unit which has none', () => {
    const bodies = [{ names: ['huyện Nho Quan'], totals: [received] }];
    expect(told('Nho Quan giải quyết 8/8 vụ việc, đạt 100%.', { totals: [total('received', '15')], bodies })).toContain(
      '100% not-checked',
    );
  });

  it('is right by it where the table counts nothing of the kind', () =>
    expect(told('Tổ chức 12/15 hội nghị, đạt 80%.', {})).toContain('80% right'));
});
