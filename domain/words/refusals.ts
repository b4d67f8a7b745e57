import { levelProblems } from '#domain/review-cycle/refusals.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { byName } from '#domain/words/by-name.ts';
import { withEnglishLabels } from '#domain/words/english/labels.ts';
import { englishRefusals } from '#domain/words/english/refusals.ts';
import type { Language } from '#domain/words/language.ts';
import { roleLabels, withLabels } from '#domain/words/labels.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';
import { awardRoundRefusals } from '#domain/words/refusals.award-round.ts';
import { calendarTableRefusals } from '#domain/words/refusals.calendar-table.ts';
import { conferenceRefusals } from '#domain/words/refusals.conference.ts';
import { directiveRefusals } from '#domain/words/refusals.directive.ts';
import { followUpTaskRefusals } from '#domain/words/refusals.follow-up-task.ts';
import { modelRegisterRefusals } from '#domain/words/refusals.model-register.ts';
import { organisationRefusals } from '#domain/words/refusals.organisation.ts';
import { outsideIndexRefusals } from '#domain/words/refusals.outside-index.ts';
import { templateRefusals } from '#domain/words/refusals.report-template.ts';
import { inspectionRefusals } from '#domain/words/refusals.inspection.ts';
import { recommendationRefusals } from '#domain/words/refusals.recommendation.ts';
import { cycleRefusals } from '#domain/words/refusals.review-cycle.ts';

/** Codes name the things of their aggregate, so that one table holds them all; a test finds a code given twice. */
export const refusalWords: readonly Readonly<Record<string, Wording>>[] = [
  organisationRefusals,
  calendarTableRefusals,
  templateRefusals,
  cycleRefusals,
  conferenceRefusals,
  followUpTaskRefusals,
  outsideIndexRefusals,
  directiveRefusals,
  recommendationRefusals,
  modelRegisterRefusals,
  inspectionRefusals,
  awardRoundRefusals,
];

/** What each aggregate's decider can refuse. A conference's tasks are given their terms by the rules of tasks. */
export const codesOfRefusals: Readonly<Record<AggregateKind, readonly string[]>> = {
  reviewCycle: Object.keys(cycleRefusals),
  conference: [
    ...Object.keys(conferenceRefusals),
    ...Object.keys(recommendationRefusals),
    ...Object.keys(followUpTaskRefusals),
    ...levelProblems,
  ],
  followUpTask: Object.keys(followUpTaskRefusals),
  organisation: Object.keys(organisationRefusals),
  template: Object.keys(templateRefusals),
  calendar: Object.keys(calendarTableRefusals),
  outsideIndex: Object.keys(outsideIndexRefusals),
  directive: [...Object.keys(directiveRefusals), ...Object.keys(followUpTaskRefusals)],
  modelRegister: Object.keys(modelRegisterRefusals),
  inspection: [
    ...Object.keys(inspectionRefusals),
    ...Object.keys(recommendationRefusals),
    ...Object.keys(directiveRefusals),
    ...Object.keys(followUpTaskRefusals),
  ],
  awardRound: Object.keys(awardRoundRefusals),
};

function byCode(tables: readonly Readonly<Record<string, Wording>>[]): ReadonlyMap<string, Wording> {
  return new Map(tables.flatMap((each) => Object.entries(each)));
}

const spoken = {
  vi: {
    words: byCode(refusalWords),
    labelled: withLabels,
    wordless: (code: string) => `Lệnh không được chấp nhận (${code}).`,
  },
  en: {
    words: byCode(englishRefusals),
    labelled: withEnglishLabels,
    wordless: (code: string) => `The command was refused (${code}).`,
  },
} as const;

export function refusalSentence(code: string, facts: Facts = {}, language: Language = 'vi'): string {
  const { words, labelled, wordless } = spoken[language];
  const wording = words.get(code);
  const said = wording === undefined ? null : say(wording, labelled(byName(facts)), language);
  return said ?? wordless(code);
}

/** Who can lift it, as a sentence of its own; null when nobody can. */
export function liftedBySentence(refusal: Pick<Refusal, 'liftedBy'>): string | null {
  if (refusal.liftedBy.length === 0) return null;
  return `Người có thể xử lý: ${refusal.liftedBy.map((role) => roleLabels[role]).join(', ')}.`;
}
