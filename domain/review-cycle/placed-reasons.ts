import { placeOf } from '#domain/review-cycle/opened-places.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import type { Report, ReturnReason } from '#domain/review-cycle/report.ts';

/** Each reason with what its place is called: whoever reads it away from the form (a letter, a list, the history) has no outline beside him. */
export function placedReasons(
  template: PinnedTemplate,
  report: Report,
  reasons: readonly ReturnReason[],
): readonly ReturnReason[] {
  return reasons.map(({ place: _told, ...reason }) => {
    const place = reason.path === null ? null : placeOf(template, report, reason.path);
    if (place === null || place.part === 'files') return reason;
    const lines = place.part === 'figures' ? template.indicators : template.sections;
    const called = lines.find(({ code }) => code === place.code)?.label;
    return called === undefined ? reason : { ...reason, place: called };
  });
}
