import { describe, expect, it } from 'vitest';
import { calledAs } from '#web/app/called-as.ts';

describe('a position in the menu of its holder', () => {
  it('is told by title and role, so that two of one title can be told apart', () => {
    expect(calledAs({ title: 'Trưởng phòng' }, 'Thủ trưởng đơn vị')).toBe('Trưởng phòng (Thủ trưởng đơn vị)');
    expect(calledAs({ title: 'Trưởng phòng' }, 'Người lập biểu')).toBe('Trưởng phòng (Người lập biểu)');
  });

  it('says a title once that is the role, and the role where no title was given', () => {
    expect(calledAs({ title: ' Thủ trưởng đơn vị' }, 'Thủ trưởng đơn vị')).toBe('Thủ trưởng đơn vị');
    expect(calledAs({ title: 'THỦ TRƯỞNG ĐƠN VỊ' }, 'Thủ trưởng đơn vị')).toBe('Thủ trưởng đơn vị');
    expect(calledAs({ title: ' ' }, 'Thủ trưởng đơn vị')).toBe('Thủ trưởng đơn vị');
  });
});
