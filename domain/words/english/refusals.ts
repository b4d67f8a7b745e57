import type { Wording } from '#domain/words/phrase.ts';
import { englishAwardRoundRefusals } from '#domain/words/english/refusals.award-round.ts';
import { englishCalendarRefusals } from '#domain/words/english/refusals.calendar-table.ts';
import { englishConferenceRefusals } from '#domain/words/english/refusals.conference.ts';
import { englishDirectiveRefusals } from '#domain/words/english/refusals.directive.ts';
import { englishTaskRefusals } from '#domain/words/english/refusals.follow-up-task.ts';
import { englishModelRegisterRefusals } from '#domain/words/english/refusals.model-register.ts';
import { englishOrganisationRefusals } from '#domain/words/english/refusals.organisation.ts';
import { englishOutsideIndexRefusals } from '#domain/words/english/refusals.outside-index.ts';
import { englishInspectionRefusals } from '#domain/words/english/refusals.inspection.ts';
import { englishRecommendationRefusals } from '#domain/words/english/refusals.recommendation.ts';
import { englishTemplateRefusals } from '#domain/words/english/refusals.report-template.ts';
import { englishCycleRefusals } from '#domain/words/english/refusals.review-cycle.ts';

export const englishRefusals: readonly Readonly<Record<string, Wording>>[] = [
  englishOrganisationRefusals,
  englishCalendarRefusals,
  englishTemplateRefusals,
  englishCycleRefusals,
  englishConferenceRefusals,
  englishTaskRefusals,
  englishOutsideIndexRefusals,
  englishDirectiveRefusals,
  englishRecommendationRefusals,
  englishModelRegisterRefusals,
  englishInspectionRefusals,
  englishAwardRoundRefusals,
];
