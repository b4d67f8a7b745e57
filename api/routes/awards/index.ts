import { decideNomination, recordAwardDecision } from '#api/routes/awards/decide.route.ts';
import { listAwardRounds } from '#api/routes/awards/list-rounds.route.ts';
import { nominateForAward, withdrawNomination } from '#api/routes/awards/nominate.route.ts';
import { changeAwardRound, openAwardRound } from '#api/routes/awards/open-round.route.ts';
import { readAwardRound } from '#api/routes/awards/read-round.route.ts';
import { awardRoundHistory } from '#api/routes/awards/round-history.route.ts';
import { nominationEvidence } from '#api/routes/awards/evidence.route.ts';
import {
  awardSubmissionFile,
  issueAwardSubmission,
  previewAwardSubmission,
} from '#api/routes/awards/submission.route.ts';
import type { Register } from '#api/support/route.ts';

export const awardRoutes: readonly Register[] = [
  listAwardRounds,
  openAwardRound,
  readAwardRound,
  changeAwardRound,
  nominateForAward,
  withdrawNomination,
  decideNomination,
  recordAwardDecision,
  nominationEvidence,
  previewAwardSubmission,
  issueAwardSubmission,
  awardSubmissionFile,
  awardRoundHistory,
];
