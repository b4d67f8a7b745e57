import { civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { FormTable } from '#domain/documents/form-table.ts';
import { callLetter, type CallLetterFacts } from '#domain/documents/call-letter.ts';
import { conclusionNotice } from '#domain/documents/conclusion-notice.ts';
import { invitation, type InvitationFacts } from '#domain/documents/invitation.ts';
import type { LetterHead } from '#domain/documents/letter-head.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';

export const stateHead: LetterHead = {
  layout: 'state',
  rehearsal: false,
  superior: 'Ủy ban nhân dân tỉnh Ninh Bình',
  issuer: 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở',
  issuerCode: 'BCĐ',
  place: 'Ninh Bình',
  number: 5,
  date: civilDate('2020-02-05'),
  signer: { authority: 'TM. Ban Chỉ đạo', post: 'Trưởng Ban', name: 'Nguyễn Văn A' },
};

export const partyHead: LetterHead = {
  ...stateHead,
  layout: 'party',
  superior: 'Tỉnh ủy Ninh Bình',
  signer: { authority: '', post: 'Trưởng Ban', name: 'Nguyễn Văn A' },
};

/** The longest committee name in use: two programmes under one chair, for a province-level city. */
export const longestName =
  'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và phong trào thi đua "Dân vận khéo" thành phố trực thuộc trung ương Thành phố Hồ Chí Minh';

export function sampleCall(head: LetterHead = stateHead): OfficialDocument {
  return callLetter(callFacts(head));
}

export function callFacts(head: LetterHead): CallLetterFacts {
  return {
    head,
    addressees: ['Ủy ban nhân dân các huyện, thành phố', 'Các sở, ban, ngành của tỉnh'],
    reviewKind: 'interim',
    period: '6 tháng đầu năm 2020',
    programmes: ['Quy chế dân chủ ở cơ sở', 'phong trào thi đua "Dân vận khéo"'],
    window: { from: civilDate('2019-12-15'), to: civilDate('2020-06-14') },
    deadlines: [
      { group: 'Các huyện, thành phố', at: vietnamInstant(civilDate('2020-06-18'), '17:00') },
      { group: 'Các sở, ban, ngành', at: vietnamInstant(civilDate('2020-06-16'), '24:00') },
    ],
    outline: ['Công tác lãnh đạo, chỉ đạo', 'Kết quả thực hiện', 'Tồn tại, hạn chế, nguyên nhân'],
    form: sampleForm,
    conference: civilDate('2020-06-30'),
    openTasks: [
      {
        ...{ statement: 'Sơ kết mô hình điểm', notice: '12/TB-BCĐ', number: 3 },
        ...{ units: 'Sở Nội vụ', term: '30/04/2020', over: false },
      },
    ],
    moreTasks: 0,
    recurring: ['Báo cáo của một số đơn vị còn chậm'],
  };
}

export function sampleInvitation(head: LetterHead = stateHead): OfficialDocument {
  return invitation(invitationFacts(head));
}

export function invitationFacts(head: LetterHead): InvitationFacts {
  return {
    head,
    invited: [
      { name: 'Đại diện Ban Dân vận Trung ương', isUnit: false, who: '', count: 2 },
      { name: 'Các đồng chí thành viên Ban Chỉ đạo', isUnit: false, who: '', count: null },
      { name: 'Sở Nội vụ', isUnit: true, who: 'đồng chí Nguyễn Văn B, Giám đốc', count: 1 },
      { name: 'huyện Nho Quan', isUnit: true, who: '', count: 1 },
    ],
    conference: 'Hội nghị trực tuyến sơ kết 6 tháng đầu năm 2020',
    heldOn: civilDate('2020-06-30'),
    hour: '08:00',
    partOfDay: 'morning',
    form: 'online',
    place: 'Hội trường UBND tỉnh',
    chairs: ['đồng chí Trưởng Ban Chỉ đạo', 'đồng chí Phó Trưởng ban Thường trực'],
    points: [
      { name: 'Điểm cầu trung tâm', place: 'Hội trường UBND tỉnh' },
      { name: 'Điểm cầu huyện Nho Quan', place: null },
    ],
    agenda: [{ item: 'Báo cáo sơ kết 6 tháng đầu năm 2020', presenter: 'Cơ quan thường trực' }],
    requirements: ['Chuẩn bị tham luận theo phân công'],
  };
}

export function sampleNotice(head: LetterHead = stateHead): OfficialDocument {
  return conclusionNotice({
    head,
    recipients: ['Thành viên Ban Chỉ đạo', 'Các huyện, thành phố'],
    conference: 'Hội nghị sơ kết 6 tháng đầu năm 2020',
    heldOn: civilDate('2020-06-30'),
    place: 'Hội trường UBND tỉnh',
    chairs: [{ name: 'Trần Văn B', post: 'Phó Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo' }],
    participants: ['các đồng chí thành viên Ban Chỉ đạo', 'đại diện lãnh đạo: Sở Nội vụ, huyện Nho Quan'],
    assessment: { results: ['Công tác chỉ đạo có nhiều đổi mới'], shortcomings: [], causes: [] },
    items: [
      {
        number: '1',
        statement: 'Tăng cường đối thoại với Nhân dân',
        parts: ['cấp huyện ít nhất một lần mỗi năm', 'cấp xã ít nhất hai lần mỗi năm'],
        addressees: [
          { name: 'Các huyện, thành phố', inferred: false },
          { name: 'Sở Nội vụ', inferred: true },
        ],
        deadline: { kind: 'none' },
        horizon: '6 tháng cuối năm 2020',
      },
      {
        number: '2',
        statement: 'Trình kế hoạch năm 2021',
        parts: [],
        addressees: [{ name: 'Cơ quan thường trực', inferred: false }],
        deadline: { kind: 'date', at: vietnamInstant(civilDate('2020-12-15'), '24:00') },
        horizon: null,
      },
    ],
  });
}

const sampleForm: FormTable = {
  kind: 'form',
  columns: [
    { title: 'TT', as: 'ordinal' },
    { title: 'Chỉ tiêu', as: 'label' },
    { title: 'Đơn vị tính', as: 'measure' },
    { title: 'Kỳ này', as: 'figure' },
    { title: 'Ghi chú', as: 'note' },
  ],
  rows: [{ as: 'line', depth: 0, cells: ['1', 'Cuộc đối thoại với Nhân dân', 'cuộc', '', 'cấp xã'] }],
};

/** What a long paper may hold: headings of every level, lists, and annexes upright and on their side. */
export function sampleReport(head: LetterHead = stateHead): OfficialDocument {
  const columns: FormTable['columns'] = [
    { title: 'TT', as: 'ordinal' },
    { title: 'Chỉ tiêu', as: 'label' },
    { title: 'Đơn vị tính', as: 'measure' },
    { title: 'Kỳ này', as: 'figure' },
    { title: 'Ghi chú', as: 'note' },
  ];
  const form: FormTable = {
    kind: 'form',
    columns,
    rows: [
      { as: 'group', depth: 0, cells: ['', 'Dân vận khéo', '', '', ''] },
      { as: 'line', depth: 0, cells: ['1', 'Mô hình', 'mô hình', '1.079', ''] },
      { as: 'line', depth: 1, cells: ['1.1', 'Lĩnh vực kinh tế', 'mô hình', '', 'không có số liệu'] },
      { as: 'total', depth: 0, cells: ['', 'Tổng cộng', '', '1.079', ''] },
    ],
  };
  const attachedTo = '(Kèm theo Báo cáo số 05/BC-BCĐ)';
  return {
    ...head,
    type: 'baoCao',
    extract: 'Kết quả thực hiện Quy chế dân chủ ở cơ sở 6 tháng đầu năm 2020',
    addressees: ['Ban Chỉ đạo tỉnh'],
    recipients: ['Như trên', 'Lưu: VT'],
    body: [
      { kind: 'heading', level: 1, text: 'I. Công tác lãnh đạo' },
      { kind: 'heading', level: 2, text: '1. Ở cấp huyện' },
      { kind: 'heading', level: 3, text: 'a) Quán triệt' },
      { kind: 'paragraph', text: 'Đã tổ chức học tập.' },
      { kind: 'list', numbered: false, items: ['Hội nghị', 'Tập huấn'] },
    ],
    annexes: [
      { mark: 'Phụ lục I', title: 'Biểu số liệu', attachedTo, body: [form] },
      { mark: 'Phụ lục II', title: 'Biểu ngang', attachedTo, body: [form], landscape: true },
    ],
  };
}
