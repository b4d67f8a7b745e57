import { z } from 'zod';
import { fileKinds, fileTypes, scanStates } from '#domain/files/attached-file.ts';
import { checkNames, checkOutcomes, severities } from '#domain/checks/check-result.ts';
import { lackingWhys } from '#domain/consolidation/lacking.ts';
import { opinionAnswers } from '#domain/consolidated-report/paper.ts';
import { conferenceForms, partsOfDay } from '#domain/conference/parts.ts';
import { conclusionKinds, towards } from '#domain/conference/conclusion.ts';
import {
  awardRecipients,
  conferenceFileKinds,
  invitationAnswers,
  pointLinks,
  rollCallStates,
  substituteApprovals,
} from '#domain/conference/parts.ts';
import { dutyKinds } from '#domain/conference/duties.ts';
import { lineResults, readinessParts } from '#domain/conference/readiness.ts';
import { minutesParts } from '#domain/documents/minutes-text.ts';
import { conferencePhases } from '#domain/conference/phase.ts';
import { conferenceStatuses } from '#domain/conference/state.ts';
import { audiences, explainCodes } from '#domain/deadlines/deadline.ts';
import { documentLayouts } from '#domain/documents/official-document.ts';
import { closingKinds } from '#domain/follow-up-task/closing-rule.ts';
import { addresseeKinds, addresseeParts, deadlineKinds, evidenceKinds } from '#domain/follow-up-task/events.ts';
import { paperKinds } from '#domain/follow-up-task/source.ts';
import { evidenceFaults } from '#domain/follow-up-task/evidence.ts';
import { changePaperKinds } from '#domain/conference/change-paper.ts';
import { cyclePaperKinds } from '#domain/review-cycle/cycle-paper.ts';
import { taskPaperKinds } from '#domain/follow-up-task/task-paper.ts';
import { workStatuses } from '#domain/follow-up-task/state.ts';
import { personRoles, roles } from '#domain/kernel/actor.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import { numberRules } from '#domain/kernel/given-numbers.ts';
import { specialDayKinds } from '#domain/kernel/working-calendar.ts';
import { hierarchies, otherHierarchies } from '#domain/organisation/hierarchy.ts';
import { unitClasses } from '#domain/organisation/unit-classes.ts';
import { levels, unitKindNames } from '#domain/organisation/kinds.ts';
import { findingKinds } from '#domain/organisation/reorganisation-findings.ts';
import { settings } from '#domain/organisation/setting.ts';
import { reviewSpans } from '#domain/organisation/planned-rule.ts';
import { indicatorKinds } from '#domain/report-template/indicator.ts';
import { keptBecause } from '#domain/review-cycle/events/deadline-events.ts';
import { missingReasons, returnKinds } from '#domain/review-cycle/report.ts';
import { indexMeasures } from '#domain/outside-index/outside-index.ts';
import { reviewKinds } from '#domain/review-cycle/plan.ts';
import { issuedPapers } from '#domain/review-cycle/paper-scans.ts';
import { cycleStatuses, standingStatuses } from '#domain/review-cycle/state.ts';
import { varianceStatuses } from '#domain/review-cycle/variance.ts';
import { letterTemplates } from '#domain/words/letter-templates.ts';
import { deliveryStatuses } from '#db/schema.ts';
import { conventions } from '#domain/vietnamese/number-convention.ts';
import { givenAs, teamRoles } from '#domain/inspection/parts.ts';
import { scannedPapers } from '#domain/inspection/parts.ts';
import { inspectionStatuses } from '#domain/inspection/state.ts';
import { answerStances } from '#domain/recommendation/answer.ts';

/**
 * The domain's closed lists as answers tell them: each once in the description, by its name. Requests take `z.enum` of the list
 * itself, because a named schema would get an `…Input` twin there.
 */
function named<const L extends readonly string[]>(id: string, list: L) {
  return z.enum(list).meta({ id });
}

export const Role = named('Role', roles);
export const PersonRole = named('PersonRole', personRoles);
export const ContactRole = named('ContactRole', contactRoles);
export const CycleStatus = named('CycleStatus', cycleStatuses);
export const ReportStatus = named('ReportStatus', standingStatuses);
export const FileKind = named('FileKind', fileKinds);
export const FileType = named('FileType', fileTypes);
export const ConferenceFileKind = named('ConferenceFileKind', conferenceFileKinds);
export const IssuedPaperName = named('IssuedPaper', issuedPapers);
export const ScanState = named('ScanState', scanStates);
export const VarianceStatus = named('VarianceStatus', varianceStatuses);
export const LackingWhy = named('LackingWhy', lackingWhys);
export const ReturnKind = named('ReturnKind', returnKinds);
export const MissingReason = named('MissingReason', missingReasons);
export const OpinionAnswer = named('OpinionAnswer', opinionAnswers);
export const IndexMeasure = named('IndexMeasure', indexMeasures);
export const ReviewKind = named('ReviewKind', reviewKinds);
export const NumberRule = named('NumberRule', numberRules);
export const ReviewSpan = named('ReviewSpan', reviewSpans);
export const ConferenceStatus = named('ConferenceStatus', conferenceStatuses);
export const MinutesPart = named('MinutesPart', minutesParts);
export const ConferencePhase = named('ConferencePhase', conferencePhases);
export const ConferenceForm = named('ConferenceForm', conferenceForms);
export const ConclusionKind = named('ConclusionKind', conclusionKinds);
export const Towards = named('Towards', towards);
export const GivenAs = named('GivenAs', givenAs);
export const TeamRole = named('TeamRole', teamRoles);
export const ScannedPaper = named('ScannedPaper', scannedPapers);
export const InspectionStatus = named('InspectionStatus', inspectionStatuses);
export const AnswerStance = named('AnswerStance', answerStances);
export const AddresseePart = named('AddresseePart', addresseeParts);
export const EvidenceFault = named('EvidenceFault', evidenceFaults);
export const EvidenceKind = named('EvidenceKind', evidenceKinds);
export const PaperKind = named('PaperKind', paperKinds);
export const PartOfDay = named('PartOfDay', partsOfDay);
export const InvitationAnswer = named('InvitationAnswer', invitationAnswers);
export const RollCallState = named('RollCallState', rollCallStates);
export const PointLink = named('PointLink', pointLinks);
export const DutyKind = named('DutyKind', dutyKinds);
export const LineResult = named('LineResult', lineResults);
export const ReadinessPart = named('ReadinessPart', readinessParts);
export const SubstituteApproval = named('SubstituteApproval', substituteApprovals);
export const AwardRecipient = named('AwardRecipient', awardRecipients);
export const AddresseeKind = named('AddresseeKind', addresseeKinds);
export const ClosingKind = named('ClosingKind', closingKinds);
export const DeadlineKind = named('DeadlineKind', deadlineKinds);
export const WorkStatus = named('WorkStatus', workStatuses);
export const ExplainCode = named('ExplainCode', explainCodes);
export const KeptBecause = named('KeptBecause', keptBecause);
export const Audience = named('Audience', audiences);
export const DayKind = named('DayKind', specialDayKinds);
export const UnitKind = named('UnitKind', unitKindNames);
export const FindingKind = named('FindingKind', findingKinds);
export const Hierarchy = named('Hierarchy', hierarchies);
export const OtherHierarchy = named('OtherHierarchy', otherHierarchies);
export const Level = named('Level', levels);
export const UnitClass = named('UnitClass', unitClasses);
export const Setting = named('Setting', settings);
export const IndicatorKind = named('IndicatorKind', indicatorKinds);
export const CheckName = named('CheckName', checkNames);
export const NumberConvention = named('NumberConvention', conventions);
export const CheckOutcome = named('CheckOutcome', checkOutcomes);
export const Severity = named('Severity', severities);
export const DocumentLayout = named('DocumentLayout', documentLayouts);
export const ChangePaperKind = named('ChangePaperKind', changePaperKinds);
export const CyclePaperKind = named('CyclePaperKind', cyclePaperKinds);
export const TaskPaperKind = named('TaskPaperKind', taskPaperKinds);
export const LetterTemplate = named('LetterTemplate', letterTemplates);
export const DeliveryStatus = named('DeliveryStatus', deliveryStatuses);
