import { emptySections } from '#domain/consolidated-report/outline.ts';
import { brokenFigures, lostFigures, type ReportText } from '#domain/consolidated-report/report-text.ts';
import type { KeptNumber } from '#domain/consolidated-report/paper.ts';
import { checkReportText, type WithReports, wrongIn } from '#domain/review-cycle/check-report-text.ts';
import { figuresNow } from '#domain/review-cycle/sealed-text.ts';

/** Headings of what keeps the text from being laid before the leader, in the order of the report, a section as often as it is wrong. */
export function unfitPlaces(of: WithReports, text: ReportText, kept: readonly KeptNumber[]): readonly string[] {
  const lost = lostFigures(text, [...figuresNow(of), ...(of.outside ?? [])]);
  const wrong = wrongIn(checkReportText(of, text), kept, text);
  const unfit = [...lost, ...brokenFigures(text), ...wrong].map(({ section }) => section);
  const empty = emptySections(text.sections);
  return text.sections.flatMap(({ id, heading }) =>
    [...unfit, ...empty].filter((section) => section === id).map(() => heading),
  );
}
