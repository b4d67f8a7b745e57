import { expect, it } from 'vitest';
import { identityFault, type WorkbookIdentity } from '#domain/report-workbook/identity.ts';

const asked: WorkbookIdentity = {
  ...{ cycle: 'cycle/ninh-binh-2020', period: '6 tháng đầu năm 2020', unit: 'yen-phu-a', unitName: 'xã Yên Phú' },
  ...{ template: 'qcdc', version: 1, round: 1, draft: 'own', revision: 1 },
};

it('of another unit of the same name is refused, and the two are told apart by their codes', () => {
  expect(identityFault(asked, { ...asked, unit: 'yen-phu-b' })).toEqual({
    code: 'wrong-unit',
    facts: { of: 'xã Yên Phú (yen-phu-b)', asked: 'xã Yên Phú (yen-phu-a)' },
  });
  const other = { ...asked, unit: 'yen-loc', unitName: 'xã Yên Lộc' };
  expect(identityFault(asked, other)?.facts).toEqual({ of: 'xã Yên Lộc', asked: 'xã Yên Phú' });
  expect(identityFault(asked, asked)).toBeNull();
});
