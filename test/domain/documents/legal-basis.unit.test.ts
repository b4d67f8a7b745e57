import { expect, it } from 'vitest';
import { lawSentence, newWithLaw } from '#domain/documents/legal-basis.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { callDocument } from '#domain/review-cycle/call-document.ts';
import { plan } from '#test/domain/review-cycle/cycle-fixture.ts';

const ordinance = {
  ...{ number: '34/2007/PL-UBTVQH11', name: 'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn' },
  ...{ date: civilDate('2007-04-20'), inForceFrom: civilDate('2007-07-01') },
};
const law = {
  ...{ number: '10/2022/QH15', name: 'Luật Thực hiện dân chủ ở cơ sở' },
  ...{ date: civilDate('2022-11-10'), inForceFrom: civilDate('2023-07-01') },
};
const from = civilDate('2023-06-15');

it('names both laws where one came into force within the days, each with its part of them', () => {
  expect(lawSentence([ordinance, law], from)).toBe(
    'Trong kỳ báo cáo căn cứ pháp lý có thay đổi: đến hết ngày 30/06/2023 theo Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH11 ngày 20 tháng 4 năm 2007; từ ngày 01/07/2023 theo Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022.',
  );
});

it('names the one that held throughout, the new one alone where none was stated before, and none where there is none', () => {
  expect(lawSentence([law], civilDate('2023-07-01'))).toBe(
    'Nội dung báo cáo thực hiện theo Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022.',
  );
  expect(lawSentence([law], from)).toContain(
    'trước ngày 01/07/2023 theo quy định khi đó; từ ngày 01/07/2023 theo Luật',
  );
  expect(lawSentence([], from)).toBeNull();
});

it('says what is asked of a part of the days only', () => {
  const adds = { indicators: ['a'], sections: ['s'] };
  expect(newWithLaw([{ ...law, ...adds }], from, (code) => `mục ${code}`)).toBe(
    'Nội dung mới: "mục s", "mục a" chỉ báo cáo phần từ ngày 01/07/2023.',
  );
  expect(newWithLaw([{ ...law, ...adds }], law.inForceFrom, (code) => code)).toBeNull();
});

it('stands in the call, where the law changed within its days', () => {
  const laws = [{ ...law, inForceFrom: civilDate('2020-01-01'), indicators: ['congresses'], sections: [] }];
  const call = { number: 5, date: civilDate('2020-05-01'), deadlines: [] };
  const issued = { type: 'CallIssued' as const, data: call };
  const asked = { ...plan, template: { ...plan.template, laws } };
  const textOf = (of: typeof plan): string => JSON.stringify(callDocument(of, [], issued).document);
  expect(textOf(asked)).toContain('từ ngày 01/01/2020 theo Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15');
  expect(textOf(asked)).toContain('chỉ báo cáo phần từ ngày 01/01/2020');
  expect(textOf(plan)).not.toContain('căn cứ pháp lý');
});
