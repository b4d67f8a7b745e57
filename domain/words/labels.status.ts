import type { ConferencePhase } from '#domain/conference/phase.ts';
import type { DutyKind } from '#domain/conference/duties.ts';
import type { LineResult, ReadinessPart } from '#domain/conference/readiness.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { InvitationAnswer, PointLink, RollCallEntry, SubstituteApproval } from '#domain/conference/parts.ts';
import type { TaskState, Work } from '#domain/follow-up-task/state.ts';
import type { Punctuality } from '#domain/report-rates/punctuality.ts';
import type { CycleState, Standing } from '#domain/review-cycle/state.ts';

/** One glossary of status words (trap 14, docs/glossary.md): a status nobody named does not compile. */
const cycleStatus: Record<CycleState['status'], string> = {
  none: 'chưa có',
  proposed: 'được đề xuất',
  planned: 'đã lập kế hoạch',
  collecting: 'đang nhận báo cáo',
  collected: 'đã kết thúc tiếp nhận báo cáo',
  consolidated: 'đã tổng hợp',
  approved: 'đã phê duyệt báo cáo tổng hợp',
  conferencing: 'đang tổ chức hội nghị',
  concluded: 'đã kết luận, đang theo dõi thực hiện',
  closed: 'đã kết thúc',
  cancelled: 'đã hủy',
};

const submissionStatus: Record<Standing['status'], string> = {
  expected: 'chưa gửi',
  submitted: 'đã gửi, chờ rà soát',
  returned: 'yêu cầu bổ sung',
  accepted: 'đạt yêu cầu',
  exempted: 'được miễn',
};

/** How a submission or a task stands to its deadline. */
const timeliness = {
  onTime: 'đúng hạn',
  late: 'trễ hạn',
  dueSoon: 'sắp đến hạn',
  overdue: 'quá hạn',
  notDue: 'chưa đến hạn',
  noDeadline: 'không có thời hạn',
} as const;

/** Of a unit's first hand-in, as rates count it. */
const punctuality: Record<Punctuality, string> = {
  onTime: 'đúng hạn',
  late: 'trễ hạn',
  notHandedIn: 'hết hạn chưa gửi',
  notDue: 'chưa đến hạn',
  exempted: 'được miễn',
  suspended: 'tạm dừng thời hạn',
  ended: 'đã kết thúc, chưa gửi',
};

const conferenceStatus: Record<ConferenceState['status'], string> = {
  none: 'chưa có',
  convened: 'đang chuẩn bị',
  held: 'đã tổ chức, chờ thông báo kết luận',
  concluded: 'đã có dự thảo kết luận',
  noticeIssued: 'đã ban hành thông báo kết luận',
  postponed: 'đã hoãn',
  cancelled: 'đã hủy',
};

/** What its own clock says of it, whatever has been recorded. */
const conferencePhase: Record<ConferencePhase, string> = {
  toCome: 'sắp tổ chức',
  inSession: 'đang diễn ra',
  held: 'đã tổ chức',
  off: 'không tổ chức',
};

const answer: Record<InvitationAnswer['answer'], string> = {
  accept: 'dự',
  decline: 'không dự',
  substitute: 'cử người dự thay',
};

const rollCall: Record<RollCallEntry['state'], string> = {
  present: 'có mặt',
  excused: 'vắng có lý do',
  absent: 'vắng',
  substitute: 'người dự thay',
  late: 'đến muộn',
};

const dutyKind: Record<DutyKind, string> = {
  logistics: 'Hậu cần',
  technical: 'Kỹ thuật',
  ceremony: 'Khánh tiết',
  publicity: 'Tuyên truyền',
  script: 'Kịch bản điều hành',
  speech: 'Phát biểu',
  other: 'Việc khác',
};

const lineResult: Record<LineResult, string> = { good: 'tốt', poor: 'chập chờn', failed: 'không kết nối được' };

/** What a point still lacks. */
const readinessPart: Record<ReadinessPart, string> = {
  line: 'thử đường truyền tốt',
  person: 'người trực',
  phone: 'số điện thoại',
  room: 'phòng họp',
};

const pointLink: Record<PointLink, string> = { connected: 'đã kết nối', lost: 'mất đường truyền' };

const substituteApproval: Record<SubstituteApproval, string> = {
  waiting: 'chờ đồng ý',
  approved: 'đã đồng ý',
  refused: 'không đồng ý',
};

const taskStatus: Record<TaskState['status'], string> = {
  none: 'chưa có',
  running: 'đang thực hiện',
  done: 'đã hoàn thành',
  withdrawn: 'đã rút',
};

/** What one unit has done about a task. */
const workStatus: Record<Work['status'], string> = {
  assigned: 'đã giao, chưa tiếp nhận',
  accepted: 'đã tiếp nhận, đang thực hiện',
  reported: 'đã báo cáo hoàn thành, chờ xác nhận',
  returned: 'yêu cầu bổ sung',
  verified: 'đã xác nhận hoàn thành',
};

const deliveryStatus = {
  queued: 'chờ gửi',
  accepted: 'đã gửi',
  toPrint: 'chờ in',
  handedOver: 'đã in, trao tay',
  refused: 'thư không đến',
  noAddress: 'không có địa chỉ',
} as const;

export const statusLabels = {
  cycleStatus,
  submissionStatus,
  timeliness,
  punctuality,
  conferenceStatus,
  conferencePhase,
  answer,
  rollCall,
  dutyKind,
  lineResult,
  readinessPart,
  pointLink,
  substituteApproval,
  taskStatus,
  workStatus,
  deliveryStatus,
  /** For refusals, whose facts say `status` whatever the aggregate. */
  status: { ...taskStatus, ...conferenceStatus, ...cycleStatus },
};
