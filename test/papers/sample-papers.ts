import { awardSubmission } from '#domain/documents/award-submission.ts';
import { callLetter } from '#domain/documents/call-letter.ts';
import { cyclePaper } from '#domain/documents/cycle-paper.ts';
import { changeOfConference } from '#domain/documents/change-of-conference.ts';
import { conclusionNotice } from '#domain/documents/conclusion-notice.ts';
import { consolidatedReport } from '#domain/documents/consolidated-report.ts';
import type { FormTable } from '#domain/documents/form-table.ts';
import { invitation } from '#domain/documents/invitation.ts';
import type { LetterHead } from '#domain/documents/letter-head.ts';
import { minutesPaper } from '#domain/documents/minutes.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { reportPaper } from '#domain/documents/report-paper.ts';
import { taskPaper } from '#domain/documents/task-paper.ts';
import type { TaskPaperFacts } from '#domain/documents/task-paper-facts.ts';
import { noTotals } from '#domain/documents/totals-form.ts';
import { civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';

const party: LetterHead = {
  ...{ layout: 'party', rehearsal: false, superior: 'Tỉnh ủy Ninh Bình' },
  ...{ issuer: 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở', issuerCode: 'BCĐQCDC', place: 'Ninh Bình' },
  ...{ number: 5, date: civilDate('2020-05-18') },
  signer: { authority: '', post: 'Trưởng Ban', name: 'Nguyễn Văn A' },
};
const state: LetterHead = {
  ...party,
  ...{ layout: 'state', superior: 'Ủy ban nhân dân tỉnh Ninh Bình' },
  signer: { authority: 'KT. Trưởng Ban', post: 'Phó Trưởng Ban', name: 'Trần Văn B' },
};

const form: FormTable = {
  kind: 'form',
  columns: [
    { title: 'TT', as: 'ordinal' },
    { title: 'Chỉ tiêu', as: 'label' },
    { title: 'Đơn vị tính', as: 'measure' },
    { title: 'Kỳ này', as: 'figure' },
    { title: 'Ghi chú', as: 'note' },
  ],
  rows: [
    { as: 'line', depth: 0, cells: ['1', 'Cuộc đối thoại với Nhân dân', 'cuộc', '', ''] },
    { as: 'line', depth: 0, cells: ['2', 'Mô hình “Dân vận khéo”', 'mô hình', '', ''] },
  ],
};

function call(): OfficialDocument {
  return callLetter({
    head: party,
    addressees: ['Các sở, ban, ngành, đoàn thể tỉnh', 'Các huyện ủy, thành ủy'],
    reviewKind: 'interim',
    period: '6 tháng đầu năm 2020',
    programmes: ['Quy chế dân chủ ở cơ sở'],
    basis: 'Chương trình công tác năm 2020 của Ban Chỉ đạo',
    window: { from: civilDate('2019-12-15'), to: civilDate('2020-06-14') },
    deadlines: [{ group: 'Các cơ quan, đơn vị, địa phương', at: vietnamInstant(civilDate('2020-06-18'), '17:00') }],
    outline: ['Công tác lãnh đạo, chỉ đạo', 'Kết quả thực hiện', 'Tồn tại, hạn chế, nguyên nhân'],
    form,
    conference: civilDate('2020-06-30'),
    openTasks: [
      {
        ...{ statement: 'Sơ kết mô hình điểm', notice: '12-TB/BCĐQCDC', number: 3 },
        ...{ units: 'Sở Nội vụ', term: '30/04/2020', over: true },
      },
    ],
    moreTasks: 0,
    recurring: ['Báo cáo của một số đơn vị còn chậm'],
  });
}

function invited(): OfficialDocument {
  return invitation({
    head: party,
    invited: [
      { name: 'Đại diện lãnh đạo Ban Dân vận Trung ương', isUnit: false, who: '', count: null },
      { name: 'Các đồng chí thành viên Ban Chỉ đạo', isUnit: false, who: '', count: null },
      { name: 'Sở Nội vụ', isUnit: true, who: 'đồng chí Lê Văn C, Giám đốc', count: 1 },
      { name: 'huyện Nho Quan', isUnit: true, who: '', count: 1 },
    ],
    conference: 'Hội nghị sơ kết công tác 6 tháng đầu năm 2020',
    heldOn: civilDate('2020-06-30'),
    hour: '08:00',
    partOfDay: 'morning',
    form: 'inPerson',
    place: 'Hội trường Tỉnh ủy',
    chairs: ['đồng chí Nguyễn Văn A, Phó Bí thư Thường trực Tỉnh ủy, Trưởng Ban Chỉ đạo'],
    points: [],
    agenda: [{ item: 'Báo cáo sơ kết 6 tháng đầu năm 2020', presenter: 'Ban Dân vận Tỉnh ủy' }],
    requirements: ['Các đơn vị được phân công chuẩn bị tham luận không quá 7 phút'],
  });
}

function notice(): OfficialDocument {
  return conclusionNotice({
    head: { ...party, number: 12, date: civilDate('2020-07-06') },
    recipients: ['Thường trực Tỉnh ủy (báo cáo)', 'Các đồng chí thành viên Ban Chỉ đạo'],
    conference: 'Hội nghị sơ kết công tác 6 tháng đầu năm 2020',
    heldOn: civilDate('2020-06-30'),
    place: 'Hội trường Tỉnh ủy',
    chairs: [{ name: 'Nguyễn Văn A', post: 'Phó Bí thư Thường trực Tỉnh ủy, Trưởng Ban Chỉ đạo' }],
    participants: ['các đồng chí thành viên Ban Chỉ đạo', 'đại diện lãnh đạo các sở, ban, ngành, các huyện, thành phố'],
    assessment: {
      results: ['Công tác chỉ đạo có nhiều đổi mới'],
      shortcomings: ['Một số đơn vị báo cáo còn chậm'],
      causes: ['Người đứng đầu chưa thật sự quan tâm'],
    },
    items: [
      {
        ...{ number: '1', statement: 'Tăng cường đối thoại với Nhân dân', deadline: { kind: 'none' } },
        parts: ['cấp huyện ít nhất một lần mỗi năm', 'cấp xã ít nhất hai lần mỗi năm'],
        addressees: [{ name: 'Các huyện, thành phố', inferred: false }],
        horizon: '6 tháng cuối năm 2020',
      },
      {
        ...{ number: '2', statement: 'Trình kế hoạch năm 2021', parts: [], horizon: null },
        addressees: [{ name: 'Sở Nội vụ', inferred: false }],
        deadline: { kind: 'date', at: vietnamInstant(civilDate('2020-12-15'), '24:00') },
      },
    ],
  });
}

function minutes(): OfficialDocument {
  const { signer: _signer, ...head } = party;
  return minutesPaper(
    { ...head, number: 3, date: civilDate('2020-06-30') },
    {
      title: 'Hội nghị sơ kết công tác 6 tháng đầu năm 2020',
      heldOn: civilDate('2020-06-30'),
      ...{ from: '08:00', to: '11:30', place: 'Hội trường Tỉnh ủy' },
      chairs: [{ name: 'Nguyễn Văn A', post: 'Phó Bí thư Thường trực Tỉnh ủy, Trưởng Ban Chỉ đạo' }],
      secretary: { name: 'Phạm Thị D', post: 'Phó Trưởng Ban Dân vận Tỉnh ủy' },
      chair: 'Nguyễn Văn A',
      parts: [
        { part: 'attendance', text: '- Có mặt: 48 đại biểu của 24 cơ quan, đơn vị.\n- Vắng: Sở Xây dựng (có lý do).' },
        { part: 'proceedings', text: '- 08:00: Khai mạc.\n- 08:15: Báo cáo sơ kết (Ban Dân vận Tỉnh ủy).' },
        { part: 'speeches', text: '- Huyện Nho Quan: kinh nghiệm đối thoại với Nhân dân.' },
        { part: 'conclusion', text: '1. Tăng cường đối thoại với Nhân dân.\n2. Trình kế hoạch năm 2021.' },
      ],
    },
  );
}

const owed: Omit<TaskPaperFacts, 'head' | 'kind' | 'type'> = {
  source: {
    short: 'Thông báo số 12-TB/BCĐQCDC',
    full: 'Thông báo số 12-TB/BCĐQCDC ngày 06 tháng 7 năm 2020',
  },
  item: 2,
  statement: 'Trình kế hoạch năm 2021',
  leaderInCharge: 'đồng chí Trần Văn B, Phó Trưởng Ban Chỉ đạo',
  units: [
    {
      ...{ name: 'Sở Nội vụ', body: 'Sở Nội vụ', overdue: true, before: null },
      due: vietnamInstant(civilDate('2020-12-15'), '24:00'),
    },
  ],
  earlier: [],
  withdrawn: null,
  answerBy: civilDate('2020-12-28'),
  text: null,
};

function overdueNotice(): OfficialDocument {
  const head = { ...state, number: 31, date: civilDate('2020-12-18') };
  return taskPaper({ ...owed, head, kind: 'overdueNotice', type: 'phieuBao' });
}

function urgingLetter(): OfficialDocument {
  const head = { ...state, number: 34, date: civilDate('2020-12-22'), papers: { draftingUnit: 'VP' } };
  const earlier = ['Phiếu báo số 31/PB-BCĐQCDC ngày 18 tháng 12 năm 2020'];
  return taskPaper({ ...owed, head, kind: 'urgingLetter', type: 'congVan', earlier });
}

function reportUrged(): OfficialDocument {
  const due = vietnamInstant(civilDate('2020-06-18'), '17:00');
  const unit = { level: null, due, before: null, returned: false } as const;
  return cyclePaper({
    head: { ...party, number: 21, date: civilDate('2020-06-22') },
    kind: 'urgingLetter',
    ...{ reviewKind: 'interim', period: '6 tháng đầu năm 2020', programmes: ['Quy chế dân chủ ở cơ sở'] },
    call: 'Công văn số 05-CV/BCĐQCDC ngày 18 tháng 5 năm 2020',
    earlier: ['Công văn số 18-CV/BCĐQCDC ngày 19 tháng 6 năm 2020'],
    units: [
      { ...unit, name: 'Sở Nội vụ', body: 'Sở Nội vụ' },
      { ...unit, name: 'huyện Nho Quan', body: 'Huyện ủy Nho Quan', returned: true },
    ],
    ...{ answerBy: civilDate('2020-06-25'), text: null },
  });
}

function conferenceMoved(): OfficialDocument {
  const place = 'Hội trường Tỉnh ủy';
  const was = { heldOn: civilDate('2020-06-30'), hour: '08:00', partOfDay: null, place, form: 'hybrid' } as const;
  return changeOfConference({
    head: { ...state, number: 24, date: civilDate('2020-06-26'), papers: { draftingUnit: 'VP' } },
    kind: 'changeLetter',
    addressees: ['Các thành viên Ban Chỉ đạo', 'Sở Nội vụ', 'Ủy ban nhân dân huyện Nho Quan'],
    conference: 'Hội nghị sơ kết công tác 6 tháng đầu năm 2020',
    cited: ['Giấy mời số 07/GM-BCĐQCDC ngày 22 tháng 6 năm 2020'],
    was,
    now: { ...was, heldOn: civilDate('2020-07-14'), hour: '14:00', place: 'Hội trường UBND tỉnh' },
    changed: ['time', 'place'],
    ...{ reason: 'Ảnh hưởng của bão số 2', text: null },
  });
}

function report(): OfficialDocument {
  return reportPaper({
    head: {
      ...{ layout: 'party', superior: 'Tỉnh ủy Ninh Bình', issuer: 'Huyện ủy Nho Quan', issuerCode: 'HU' },
      ...{ place: 'Nho Quan', after: 'askingCommittee' },
    },
    ...{ rehearsal: false, draft: false, date: civilDate('2020-06-16'), documentNumber: '45-BC/HU' },
    signer: { post: 'Phó Bí thư Thường trực', name: 'Vũ Văn E' },
    enteredFrom: null,
    asking: 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh',
    call: { symbol: '05-CV/BCĐQCDC', date: civilDate('2020-05-18') },
    ...{ reviewKind: 'interim', period: '6 tháng đầu năm 2020', programmes: ['Quy chế dân chủ ở cơ sở'] },
    sections: [
      {
        label: 'Công tác lãnh đạo, chỉ đạo',
        text: 'Đã ban hành 05 văn bản chỉ đạo.\n- Kế hoạch năm 2020;\n- Hướng dẫn.',
      },
      { label: 'Kết quả thực hiện', text: 'Tổ chức 12 cuộc đối thoại với Nhân dân.' },
    ],
    form,
  });
}

function consolidated(): OfficialDocument {
  return consolidatedReport({
    head: { ...party, number: 60, date: civilDate('2020-06-28') },
    recipients: ['Thường trực Tỉnh ủy (báo cáo)', 'Các đồng chí thành viên Ban Chỉ đạo'],
    text: {
      title: 'sơ kết 6 tháng đầu năm 2020 việc thực hiện Quy chế dân chủ ở cơ sở',
      sections: [
        {
          id: 'lanh-dao',
          heading: 'Công tác lãnh đạo, chỉ đạo',
          level: 1,
          text: 'Ban Chỉ đạo đã ban hành kế hoạch năm.',
        },
        { id: 'ket-qua', heading: 'Kết quả thực hiện', level: 1, text: '' },
        { id: 'xa', heading: 'Ở xã, phường, thị trấn', level: 2, text: 'Có 1.079 mô hình “Dân vận khéo”.' },
        {
          id: 'co-quan',
          heading: 'Trong cơ quan, đơn vị',
          level: 2,
          text: '- Hội nghị cán bộ, công chức;\n- Công khai tài chính.',
        },
        { id: 'han-che', heading: 'Tồn tại, hạn chế', level: 1, text: 'Một số đơn vị báo cáo còn chậm.' },
      ],
    },
    ...{ valueOf: () => null, lastKnown: () => null, nameOf: () => null, sources: [], form: noTotals },
  });
}

function submission(): OfficialDocument {
  const merit = { kind: 'certificateOfMerit', name: 'Bằng khen', by: 'Chủ tịch UBND tỉnh' };
  const evidence = [{ measure: 'reportsInTime', count: 2, of: 2 }] as const;
  const by = { unit: 'Sở Nội vụ', byUnit: 'Sở Nội vụ', evidence };
  return awardSubmission({
    head: { ...state, number: 12, date: civilDate('2020-12-10') },
    ...{ to: 'Chủ tịch Ủy ban nhân dân tỉnh', programme: 'Quy chế dân chủ ở cơ sở' },
    basis: ['Căn cứ Kế hoạch phát động thi đua năm 2020 của Ban Chỉ đạo'],
    period: { label: 'Năm 2020', from: civilDate('2020-01-01'), to: civilDate('2020-12-31') },
    kinds: [
      { ...merit, id: 'a', recipient: 'collective', quota: 5 },
      { ...merit, id: 'b', recipient: 'person', quota: 10 },
    ],
    criteria: [{ measure: 'reportsInTime', atLeast: 80 }],
    rows: [
      { kind: 'a', ...by, name: 'Sở Nội vụ', byUnit: 'Ban Dân vận Tỉnh ủy', reason: 'Dẫn đầu khối các sở' },
      { kind: 'b', ...by, name: 'Lê Thị Bình, Chuyên viên', reason: 'Tham mưu tốt việc công khai, đối thoại' },
    ],
  });
}

/** A page of every kind of paper, as an office would issue it; the year is that of a published case. */
export const samplePapers: Readonly<Record<string, () => OfficialDocument>> = {
  'cong-van-yeu-cau-bao-cao': call,
  'giay-moi': invited,
  'thong-bao-ket-luan': notice,
  'bien-ban': minutes,
  'phieu-bao-qua-han': overdueNotice,
  'cong-van-don-doc': urgingLetter,
  'cong-van-don-doc-bao-cao': reportUrged,
  'cong-van-thay-doi-hoi-nghi': conferenceMoved,
  'bao-cao-don-vi': report,
  'bao-cao-so-ket': consolidated,
  'to-trinh-khen-thuong': submission,
};
