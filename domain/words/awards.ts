import type { AwardMeasure, NominationStatus, usualAwardKinds } from '#domain/award-round/award.ts';
import type { ProposalStanding } from '#domain/award-round/proposal-list.ts';
import type { awardRecipients } from '#domain/conference/parts.ts';

export const awardKindLabels: Record<(typeof usualAwardKinds)[number], string> = {
  emulationFlag: 'Cờ thi đua',
  certificateOfMerit: 'Bằng khen',
  certificateOfCommendation: 'Giấy khen',
};

export const awardRecipientLabels: Record<(typeof awardRecipients)[number], string> = {
  collective: 'tập thể',
  person: 'cá nhân',
};

export const awardMeasureLabels: Record<AwardMeasure, string> = {
  reportsInTime: 'báo cáo gửi đúng hạn',
  reportsAccepted: 'báo cáo đạt yêu cầu',
  tasksInTime: 'nhiệm vụ hoàn thành đúng hạn',
  modelsKept: 'mô hình đang duy trì',
  modelsRecognised: 'mô hình được công nhận',
};

export const nominationStatusLabels: Record<NominationStatus, string> = {
  proposed: 'đang đề nghị',
  withdrawn: 'đã rút',
  granted: 'đồng ý',
  declined: 'không đồng ý',
};

export const proposalStandingLabels: Record<ProposalStanding, string> = {
  within: 'trong chỉ tiêu',
  tied: 'ngang nhau ở mức chỉ tiêu',
  beyond: 'ngoài chỉ tiêu',
  short: 'chưa đạt tiêu chí',
};
