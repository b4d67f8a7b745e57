import { placeOf } from '#domain/review-cycle/opened-places.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { shorten } from '#domain/kernel/cut-text.ts';
import { narrativeLines, wordsOfLine } from '#domain/documents/opened-lines.ts';
import type { Report, ReturnReason } from '#domain/review-cycle/report.ts';

/** Each reason with what its place is called: whoever reads it away from the form (a letter, a list, the history) has no outline beside him. */
export function placedReasons(
  template: PinnedTemplate,
  report: Report,
  reasons: readonly ReturnReason[],
): readonly ReturnReason[] {
  return reasons.map(({ place: _told, ...stated }) => {
    const reason = withBeginning(template, report, stated);
    const place = reason.path === null ? null : placeOf(template, report, reason.path);
    if (place === null || place.part === 'files') return reason;
    const lines = place.part === 'figures' ? template.indicators : template.sections;
    const called = lines.find(({ code }) => code === place.code)?.label;
    return called === undefined ? reason : { ...reason, place: called };
  });
}

/** Letters a paragraph is known by. */
const mostBegins = 60;

function withBeginning(template: PinnedTemplate, report: Report, reason: ReturnReason): ReturnReason {
  const { paragraph, path } = reason;
  if (paragraph === undefined || path === null) return reason;
  const line = lineOf(template, report, path, paragraph.at) ?? '';
  const begins = shorten(line, mostBegins);
  return { ...reason, paragraph: { at: paragraph.at, begins } };
}

/** What stands in a line of a section; null: no words. */
export function lineOf(template: PinnedTemplate, report: Report, path: string, at: number): string | null {
  const place = placeOf(template, report, path);
  if (place?.part !== 'sections') return null;
  const text = report.sections.find(({ code }) => code === place.code)?.text ?? '';
  const words = wordsOfLine(narrativeLines(text)[at] ?? '').trim();
  return words === '' ? null : words;
}
