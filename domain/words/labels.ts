import type { ConferenceFileKind } from '#domain/conference/parts.ts';
import type { FileKind } from '#domain/files/attached-file.ts';
import type { OpinionAnswerKind } from '#domain/consolidated-report/paper.ts';
import type { IssuedPaper } from '#domain/review-cycle/paper-scans.ts';
import type { ReturnKind } from '#domain/review-cycle/report.ts';
import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import type { Role } from '#domain/kernel/actor.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import type { ConclusionKind, Towards } from '#domain/conference/conclusion.ts';
import type { ClosingRule } from '#domain/follow-up-task/closing-rule.ts';
import type { addresseeParts, EvidenceKind } from '#domain/follow-up-task/events.ts';
import type { ChangePaperKind } from '#domain/conference/change-paper.ts';
import type { CyclePaperKind } from '#domain/review-cycle/cycle-paper.ts';
import type { TaskPaperKind } from '#domain/follow-up-task/task-paper.ts';
import type { TaskOutcome } from '#domain/follow-up-task/task-outcome.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { IndexMeasure } from '#domain/outside-index/outside-index.ts';
import type { FieldTypeName } from '#domain/report-template/field-type.ts';
import type { IndicatorKind } from '#domain/report-template/indicator.ts';
import type { ReviewKind } from '#domain/review-cycle/plan.ts';
import {
  awardKindLabels,
  awardMeasureLabels,
  awardRecipientLabels,
  nominationStatusLabels,
  proposalStandingLabels,
} from '#domain/words/awards.ts';
import { statusLabels } from '#domain/words/labels.status.ts';
import { hierarchyLabels, kindGroupLabels, levelLabels, unitKindLabels } from '#domain/words/labels.units.ts';
import {
  modelCountingLabels,
  modelKindLabels,
  modelMeasureLabels,
  modelStateLabels,
  recognitionLevelLabels,
} from '#domain/words/models.ts';
import { missingReasonLabels } from '#domain/words/missing.ts';
import type { Facts } from '#domain/words/phrase.ts';
import type { TeamRole } from '#domain/inspection/parts.ts';
import type { InspectionStatus } from '#domain/inspection/state.ts';
import type { AnswerStance } from '#domain/recommendation/answer.ts';

/** Where administrators of the installation itself sit, which is no unit of the organisation. */
export const administrationLabel = 'Quản trị hệ thống';

export const roleLabels: Record<Role, string> = {
  admin: 'quản trị hệ thống',
  coordinator: 'chuyên viên cơ quan thường trực',
  leader: 'lãnh đạo Ban Chỉ đạo',
  unitHead: 'thủ trưởng đơn vị',
  reporter: 'người lập báo cáo',
  system: 'hệ thống',
};

const aggregate: Record<AggregateKind, string> = {
  reviewCycle: 'đợt báo cáo',
  conference: 'hội nghị',
  followUpTask: 'nhiệm vụ',
  organisation: 'tổ chức',
  template: 'đề cương báo cáo',
  calendar: 'lịch làm việc',
  outsideIndex: 'chỉ số do bên ngoài công bố',
  directive: 'văn bản giao việc',
  modelRegister: 'sổ mô hình, điển hình',
  inspection: 'cuộc kiểm tra',
  awardRound: 'đợt xét khen thưởng',
};

const outcome: Record<TaskOutcome, string> = {
  doneOnTime: 'hoàn thành đúng hạn',
  doneLate: 'hoàn thành trễ hạn',
  withdrawn: 'đã rút',
};

/** docs/domain.md#task-counts: the five ways in which an office counts its tasks; the last is a flag beside the others. */
const taskCount = {
  doneOnTime: outcome.doneOnTime,
  doneLate: outcome.doneLate,
  runningInTime: 'đang thực hiện, còn hạn',
  runningOverdue: 'đang thực hiện, quá hạn',
  noDeadline: 'không có thời hạn',
} as const;

export const reviewKindLabels: Record<ReviewKind, string> = {
  interim: 'sơ kết',
  final: 'tổng kết',
  thematic: 'báo cáo chuyên đề',
  adHoc: 'báo cáo đột xuất',
  inspection: 'kiểm tra',
};

export const settingLabels: Record<Setting, string> = {
  community: 'cấp xã; cộng đồng dân cư',
  stateBody: 'cơ quan nhà nước, đơn vị sự nghiệp công lập',
  employer: 'doanh nghiệp, tổ chức có sử dụng lao động',
};

/** Kiểu chỉ tiêu. */
export const indicatorKindLabels: Record<IndicatorKind, string> = {
  count: 'số đếm',
  total: 'số tổng',
  part: 'thành phần',
  share: 'tỷ lệ',
  index: 'chỉ số',
};

export const fieldTypeLabels: Record<FieldTypeName, string> = {
  count: 'số nguyên',
  decimal: 'số thập phân',
  percent: 'phần trăm',
  money: 'tiền (đồng)',
  yesNo: 'có, không',
  date: 'ngày',
  text: 'chữ ngắn',
  choice: 'chọn trong danh sách',
};

export const fileKindLabels: Record<FileKind, string> = {
  signedScan: 'bản ký quét',
  annex: 'phụ lục',
  evidence: 'tài liệu minh chứng',
};

/** Papers that a cycle issues under a number of their own. */
export const issuedPaperLabels: Record<IssuedPaper, string> = {
  call: 'công văn yêu cầu báo cáo',
  report: 'báo cáo tổng hợp',
};

export const conferenceFileLabels: Record<ConferenceFileKind, string> = {
  programme: 'chương trình hội nghị',
  document: 'tài liệu hội nghị',
  paper: 'tham luận',
  duty: 'việc chuẩn bị',
  invitationScan: 'bản ký quét giấy mời',
  noticeScan: 'bản ký quét thông báo kết luận',
  minutesScan: 'bản ký quét biên bản',
};

/** Báo cáo sai ở điểm nào: chọn khi trả lại. */
export const returnKindLabels: Record<ReturnKind, string> = {
  sumWrong: 'Các chỉ tiêu thành phần cộng lại không khớp',
  differsFromPaper: 'Khác với văn bản đã ký',
  unusualChange: 'Tăng, giảm bất thường so với kỳ trước',
  wrongPeriod: 'Không đúng kỳ hoặc ngày chốt số liệu',
  wrongMeasure: 'Sai đơn vị tính',
  unexplained: 'Chưa nêu nguyên nhân, dẫn chứng',
  incomplete: 'Thiếu nội dung theo đề cương',
  other: 'Lý do khác',
};

export const indexMeasureLabels: Record<IndexMeasure, string> = { points: 'điểm', percent: '%', rank: 'hạng' };

export const opinionAnswerLabels: Record<OpinionAnswerKind, string> = { taken: 'Tiếp thu', explained: 'Giải trình' };

const programme = {
  QCDC: 'Quy chế dân chủ ở cơ sở',
  DVK: 'phong trào thi đua "Dân vận khéo"',
} as const;

/** Minh chứng mà kết luận yêu cầu. */
export const evidenceKindLabels: Record<EvidenceKind, string> = {
  report: 'báo cáo kết quả bằng văn bản',
  document: 'văn bản đã ban hành',
  minutes: 'biên bản',
  figures: 'số liệu theo biểu',
  photos: 'hình ảnh',
};

export const conclusionKindLabels: Record<ConclusionKind, string> = {
  task: 'nhiệm vụ',
  direction: 'chỉ đạo thường xuyên',
  recommendation: 'kiến nghị',
};

export const towardsLabels: Record<Towards, string> = {
  up: 'lên cấp trên',
  down: 'xuống cấp dưới',
  sideways: 'cơ quan cùng cấp',
};

export const teamRoleLabels: Record<TeamRole, string> = {
  head: 'Trưởng đoàn',
  deputyHead: 'Phó Trưởng đoàn',
  secretary: 'Thư ký đoàn',
  member: 'Thành viên',
};

export const inspectionStatusLabels: Record<InspectionStatus, string> = {
  open: 'đang kiểm tra',
  concluded: 'đã kết luận',
  calledOff: 'đã dừng',
};

/** Cách người được kiến nghị trả lời. */
export const answerStanceLabels: Record<AnswerStance, string> = {
  agreed: 'đồng ý, tiếp thu',
  partly: 'đồng ý một phần',
  refused: 'không đồng ý',
  noted: 'ghi nhận, xem xét',
};

/** Khi nào phần việc giao tiếp xuống được coi là đã báo cáo hoàn thành. */
export const closingKindLabels: Record<ClosingRule['kind'], string> = {
  all: 'tất cả đơn vị',
  count: 'đủ số đơn vị',
  weight: 'đủ trọng số',
};

export const addresseePartLabels: Record<(typeof addresseeParts)[number], string> = {
  lead: 'chủ trì',
  co: 'phối hợp',
};

export const deadlineKindLabels = {
  date: 'ngày cụ thể',
  event: 'theo sự kiện',
  relative: 'theo mốc khác',
  none: 'không có thời hạn',
} as const;

export const formLabels = {
  online: 'trực tuyến',
  inPerson: 'trực tiếp',
  hybrid: 'trực tiếp kết hợp trực tuyến',
  notStated: 'chưa nêu',
} as const;

export const partOfDayLabels = { morning: 'sáng', afternoon: 'chiều' } as const;

const award = {
  certificateOfMerit: 'bằng khen',
  emulationFlag: 'cờ thi đua',
  collective: 'tập thể',
  person: 'cá nhân',
} as const;

const layout: Record<DocumentLayout, string> = {
  state: 'thể thức văn bản nhà nước',
  party: 'thể thức văn bản của Đảng',
};

const documentType: Record<OfficialDocument['type'], string> = {
  congVan: 'công văn',
  giayMoi: 'giấy mời',
  thongBao: 'thông báo',
  baoCao: 'báo cáo',
  bienBan: 'biên bản',
  phieuBao: 'phiếu báo',
  toTrinh: 'tờ trình',
};

export const taskPaperLabels: Record<TaskPaperKind, string> = {
  overdueNotice: 'phiếu báo quá hạn',
  urgingLetter: 'công văn đôn đốc',
  extensionLetter: 'công văn gia hạn',
  postponementLetter: 'công văn hoãn thời hạn',
  changeLetter: 'công văn thay đổi thời hạn',
  withdrawalLetter: 'công văn thôi giao nhiệm vụ',
};

export const cyclePaperLabels: Record<CyclePaperKind, string> = {
  urgingLetter: taskPaperLabels.urgingLetter,
  extensionLetter: taskPaperLabels.extensionLetter,
};

export const changePaperLabels: Record<ChangePaperKind, string> = {
  postponementLetter: 'công văn hoãn hội nghị',
  changeLetter: 'công văn thay đổi hội nghị',
  cancellationLetter: 'công văn không tổ chức hội nghị',
};

const decision = {
  granted: 'Ban Chỉ đạo đồng ý gia hạn.',
  refused: 'Ban Chỉ đạo không đồng ý gia hạn; thời hạn giữ nguyên.',
  withdrawn: 'Không tiếp tục giao nhiệm vụ này; đơn vị không phải thực hiện nữa.',
} as const;

const decisionShort = { granted: 'Gia hạn', refused: 'Không gia hạn', withdrawn: 'Rút' } as const;

type Words = Readonly<Record<string, string>>;

/** Every word for a code, under the name of the fact or field that carries it. Shown on screens as the glossary (trap 14). */
export const glossary: Readonly<Record<string, Words>> = {
  ...statusLabels,
  role: roleLabels,
  aggregate,
  outcome,
  taskCount,
  decision,
  decisionShort,
  change: { postponed: 'được hoãn', cancelled: 'không tổ chức nữa' },
  reviewKind: reviewKindLabels,
  setting: settingLabels,
  indicatorKind: indicatorKindLabels,
  fieldType: fieldTypeLabels,
  returnKind: returnKindLabels,
  missingReason: missingReasonLabels,
  fileKind: fileKindLabels,
  conferenceFile: conferenceFileLabels,
  issuedPaper: issuedPaperLabels,
  opinionAnswer: opinionAnswerLabels,
  answerStance: answerStanceLabels,
  indexMeasure: indexMeasureLabels,
  modelKind: modelKindLabels,
  modelState: modelStateLabels,
  modelCounting: modelCountingLabels,
  modelMeasure: modelMeasureLabels,
  recognitionLevel: recognitionLevelLabels,
  awardKind: awardKindLabels,
  awardRecipient: awardRecipientLabels,
  awardMeasure: awardMeasureLabels,
  nominationStatus: nominationStatusLabels,
  proposalStanding: proposalStandingLabels,
  programme,
  deadlineKind: deadlineKindLabels,
  evidenceKind: evidenceKindLabels,
  conclusionKind: conclusionKindLabels,
  towards: towardsLabels,
  addresseePart: addresseePartLabels,
  closingKind: closingKindLabels,
  rule: { date: 'ngày ấn định', beforeConference: 'tính lùi từ ngày hội nghị' },
  form: formLabels,
  partOfDay: partOfDayLabels,
  addressee: { named: 'nêu đích danh', class: 'nêu theo nhóm', none: 'không nêu' },
  award,
  severity: { hard: 'lỗi', warn: 'cảnh báo' },
  layout,
  documentType,
  taskPaper: taskPaperLabels,
  cyclePaper: cyclePaperLabels,
  changePaper: changePaperLabels,
  kind: unitKindLabels,
  kindGroup: kindGroupLabels,
  level: levelLabels,
  hierarchy: hierarchyLabels,
};

/** The code itself when it has no word, so that nothing is hidden. */
export function label(fact: string, code: string): string {
  const words = Object.hasOwn(glossary, fact) ? glossary[fact] : undefined;
  return words !== undefined && Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

export function withLabels(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, typeof value === 'string' ? label(fact, value) : value]),
  );
}
