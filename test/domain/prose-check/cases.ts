import { findCase } from '#example/case/find-case.ts';
import type { ProseIndicator, ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';

/** The sentences of the published cases that hold figures, in our own words; every figure, date and document as it was stated. */
export const published: Readonly<Record<string, string>> = {
  'ninh-binh-2020-h1': [
    'Thực hiện Chỉ thị số 35-CT/TW và Kế hoạch số 182-KH/TU, tính đến ngày 22/6/2020 toàn tỉnh có 665/665 đảng bộ, chi bộ cơ sở đã tổ chức đại hội, đạt 100%, gồm 250 đảng bộ cơ sở và 415 chi bộ cơ sở.',
    'Nghị quyết số 42/NQ-CP ngày 09/4/2020 được triển khai tới các hộ bị ảnh hưởng của dịch Covid-19.',
    'Trong 6 tháng đầu năm 2020, các địa phương tiếp tục duy 1.079 mô hình “Dân vận khéo”, trong đó: 421 mô hình phát triển kinh tế, 439 mô hình văn hóa - xã hội, 121 mô hình an ninh, quốc phòng và 98 mô hình xây dựng hệ thống chính trị.',
    'Các Ban Chỉ đạo chuẩn bị tổng kết phong trào giai đoạn 2016–2020 và đại hội Đảng bộ tỉnh lần thứ XXII, nhiệm kỳ 2020-2025.',
  ].join('\n'),
  'co-to-2020-h1': [
    'Ngày 25/6/2020, Ban Chỉ đạo sơ kết 6 tháng đầu năm, chú trọng Pháp lệnh số 34/2007/PL -  UBTVQH 11 và năm học 2020 -2021.',
    'Các đơn vị công khai bốn nhóm việc: a) kế hoạch phát triển kinh tế - xã hội; b) các dự án, việc đền bù giải phóng mặt bằng; c) mức thu phí, lệ phí; d) dự toán ngân sách hằng năm.',
  ].join('\n'),
  'nghe-an-2020': [
    'Sáng 18/1, hội nghị tổng kết năm 2020 được tổ chức trực tuyến với 21 điểm cầu.',
    'Hội nghị nêu 7 nhiệm vụ trọng tâm năm 2021.',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể và 3 cá nhân có thành tích xuất sắc trong phòng, chống dịch Covid-19 và nhiệm kỳ 2021 - 2026.',
  ].join('\n'),
};

/** Two more of the example's, of bodies that there are not. */
export const invented: Readonly<Record<string, string>> = {
  'tan-hoa-2026-h1': [
    'Đến 14/6/2026, xã đã công khai 36/36 nội dung phải công khai, đạt 100%.',
    'Có 36 nội dung phải công khai.',
    'Đã tổ chức 13 cuộc họp cộng đồng dân cư, gồm 9 cuộc họp bàn và quyết định, 4 cuộc họp lấy ý kiến.',
  ].join('\n'),
  'thai-minh-2026': [
    'Toàn tỉnh có 1.240 thôn, tổ dân phố, gồm 980 thôn và 260 tổ dân phố.',
    '1.178/1.240 thôn, tổ dân phố có hương ước, quy ước, đạt 95%.',
    'Cả năm duy trì 640 mô hình Dân vận khéo, trong đó: phát triển kinh tế 250, văn hóa - xã hội 230, quốc phòng, an ninh 100, xây dựng hệ thống chính trị 60.',
    'Hội nghị nêu 6 nhiệm vụ trọng tâm năm 2027.',
  ].join('\n'),
};

/** The case's figures as the totals of its tables, its relations with them. */
export function inputOf(name: string, text: string): ProseInput {
  const { content } = findCase(name);
  const [review] = content.reviews;
  if (review === undefined) throw new Error(`${name} reviews nothing`);
  return {
    sections: [{ code: 'results', text }],
    indicators: content.figures.map(
      ({ code, label_vi, unit, kind, of, by }): ProseIndicator => ({
        ...{ code, label: label_vi, unit, of, by },
        kind: kind === 'declared' ? 'count' : kind,
      }),
    ),
    relations: content.relations.filter((relation) => relation.check !== 'K6'),
    totals: content.figures.map(({ code, value }): ProseTotal => ({ code, setting: null, value: String(value) })),
    lastTotals: [],
    dates: { heldOn: content.event.date, from: review.reviewed.from, to: review.reviewed.to, before: null },
    ownNames: [content.organisation.host_vi],
  };
}
