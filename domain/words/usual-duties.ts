import type { DutyKind } from '#domain/conference/duties.ts';

/** `days`: working days before the conference. `where`: left out, at every one. */
export interface UsualDuty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly what: string;
  readonly days: number;
  readonly where?: 'points' | 'hall' | 'papers';
}

/** What an office that holds a conference has to see to, in the order in which it has to be ready. */
export const usualDutyWords: readonly UsualDuty[] = [
  {
    ...{ id: 'phan-cong-tham-luan', kind: 'speech', days: 5, where: 'papers' },
    what: 'Đôn đốc các đơn vị gửi tham luận, chọn tham luận trình bày',
  },
  { id: 'du-toan', kind: 'logistics', days: 5, what: 'Dự toán kinh phí tổ chức hội nghị' },
  { id: 'kich-ban', kind: 'script', days: 3, what: 'Kịch bản điều hành hội nghị' },
  { id: 'khai-mac', kind: 'speech', days: 3, what: 'Bài phát biểu khai mạc' },
  { id: 'ket-luan', kind: 'speech', days: 2, what: 'Gợi ý phát biểu kết luận' },
  { id: 'bao-chi', kind: 'publicity', days: 3, what: 'Mời cơ quan báo chí, đưa tin về hội nghị' },
  { id: 'an-nghi', kind: 'logistics', days: 3, where: 'hall', what: 'Nơi ăn, nghỉ, xe đưa đón đại biểu ở xa' },
  { id: 'in-tai-lieu', kind: 'logistics', days: 2, what: 'In, đóng quyển, phát tài liệu' },
  {
    id: 'khanh-tiet',
    kind: 'ceremony',
    days: 1,
    where: 'hall',
    what: 'Phông, băng rôn, hoa, biển tên, sơ đồ chỗ ngồi',
  },
  { id: 'hoi-truong', kind: 'logistics', days: 1, where: 'hall', what: 'Hội trường, nước uống, đón tiếp đại biểu' },
  { id: 'am-thanh', kind: 'technical', days: 1, what: 'Âm thanh, ánh sáng, màn hình, máy chiếu' },
  { id: 'duong-truyen', kind: 'technical', days: 1, where: 'points', what: 'Thử đường truyền với các điểm cầu' },
];
