import { accessKindLabels } from '#domain/words/labels.access.ts';
import { letterLabels } from '#domain/words/labels.letters.ts';
import { statusLabels } from '#domain/words/labels.status.ts';
import {
  addresseePartLabels,
  answerStanceLabels,
  closingKindLabels,
  conclusionKindLabels,
  conferenceFileLabels,
  evidenceKindLabels,
  towardsLabels,
  issuedPaperLabels,
  deadlineKindLabels,
  fieldTypeLabels,
  fileKindLabels,
  formLabels,
  indexMeasureLabels,
  indicatorKindLabels,
  opinionAnswerLabels,
  partOfDayLabels,
  returnKindLabels,
  taskPaperLabels,
  reviewKindLabels,
  roleLabels,
  settingLabels,
} from '#domain/words/labels.ts';
import { hierarchyLabels, kindGroupLabels, levelLabels, unitKindLabels } from '#domain/words/labels.units.ts';
import {
  modelCountingLabels,
  modelKindLabels,
  modelMeasureLabels,
  modelStateLabels,
  recognitionLevelLabels,
} from '#domain/words/models.ts';
import { paperKindLabels } from '#domain/words/source.ts';
import { workKindLabels } from '#domain/words/labels.work.ts';
import { missingReasonLabels } from '#domain/words/missing.ts';
import { problemSentence } from '#domain/words/problems.ts';

/** What the console says in the very words of letters, exports and refusals: `npm run web:types` writes them to web/words/vi/labels.ts. */
export const sharedLabels = {
  role: roleLabels,
  reviewKind: reviewKindLabels,
  kind: unitKindLabels,
  kindGroup: kindGroupLabels,
  level: levelLabels,
  hierarchy: hierarchyLabels,
  deadlineKind: deadlineKindLabels,
  evidenceKind: evidenceKindLabels,
  taskPaper: taskPaperLabels,
  paperKind: paperKindLabels,
  conclusionKind: conclusionKindLabels,
  towards: towardsLabels,
  addresseePart: addresseePartLabels,
  closingKind: closingKindLabels,
  form: formLabels,
  partOfDay: partOfDayLabels,
  ...statusLabels,
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
  programme: { QCDC: 'Quy chế dân chủ', DVK: 'Dân vận khéo' },
  accessKind: accessKindLabels,
  letter: letterLabels,
  workKind: workKindLabels,
  ssoProblem: {
    'sso-denied': problemSentence('sso-denied'),
    'sso-mismatch': problemSentence('sso-mismatch'),
    'sso-level-too-low': problemSentence('sso-level-too-low'),
    'sso-unavailable': problemSentence('sso-unavailable'),
    'sso-not-provisioned': problemSentence('sso-not-provisioned'),
  },
};
