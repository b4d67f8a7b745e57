import { type CheckResult, failed, passed } from '#domain/checks/check-result.ts';
import type { CheckedReport, HalfYearWindows } from '#domain/checks/checked-report.ts';
import { dataWindow, windowOf } from '#domain/deadlines/data-window.ts';
import { addDays, type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';

/** K4: a figure's own date ≤ the event ≤ its publication, by the day in Việt Nam. */
export function figuresBeforeEvent(report: CheckedReport): CheckResult {
  const held = report.event?.date ?? null;
  const published = report.publishedAt === null ? null : vietnamDate(report.publishedAt);
  const latest = held ?? published;
  const late = report.figures.filter(({ asOf }) => asOf !== null && latest !== null && latest < asOf);
  const dates = { ...(held === null ? {} : { held }), ...(published === null ? {} : { published }) };
  if (late.length > 0) return failed('K4', { ...dates, figures: late.map(({ code }) => code) });
  if (held !== null && published !== null && published < held) return failed('K4', dates);
  return passed('K4', dates);
}

/** K5: a document that is cited is not younger than the event it is cited at. */
export function documentsBeforeEvent(report: CheckedReport): CheckResult {
  const held = report.event?.date ?? null;
  const later = report.documents.filter(({ date }) => held !== null && date !== null && held < date);
  return later.length === 0 ? passed('K5') : failed('K5', { documents: later.map(({ number }) => number) });
}

/** K8: a law that is cited was in force on the day of the event. Days not known bind nobody. */
export function lawsInForce(report: CheckedReport): CheckResult {
  const held = report.event?.date ?? null;
  if (held === null) return passed('K8');
  const outOfForce = report.documents.filter(
    ({ inForceFrom, inForceTo }) =>
      (inForceFrom !== null && held < inForceFrom) || (inForceTo !== null && inForceTo < held),
  );
  if (outOfForce.length === 0) return passed('K8');
  return failed('K8', { held, documents: outOfForce.map(({ number }) => number) });
}

/** K14: the windows of both halves abut and make the year's. */
export function halvesMakeTheYear(report: CheckedReport): CheckResult | null {
  const windows = report.windows ?? standardWindows(report);
  if (windows === null) return null;
  const { first, second, year } = windows;
  const days = [first, second, year].map(({ from, to }) => windowOf(from, to).days);
  const [h1 = 0, h2 = 0, whole = 0] = days;
  const facts = { first: h1, second: h2, year: whole };
  const abut = addDays(first.to, 1) === second.from && first.from === year.from && second.to === year.to;
  return abut && h1 + h2 === whole ? passed('K14', facts) : failed('K14', facts);
}

function standardWindows(report: CheckedReport): HalfYearWindows | null {
  if (report.review === null) return null;
  const year = Number(report.review.to.slice(0, 4));
  return {
    first: dataWindow({ kind: 'halfYear', year, half: 1 }),
    second: dataWindow({ kind: 'halfYear', year, half: 2 }),
    year: dataWindow({ kind: 'year', year }),
  };
}

/** Not a check: a figure keeps its own date even beyond the cut-off (Ninh Bình: 22/6 against 14/6); it is flagged. */
export function figuresAfterCutOff(report: CheckedReport, cutOff: CivilDate): readonly string[] {
  return report.figures.filter(({ asOf }) => asOf !== null && cutOff < asOf).map(({ code }) => code);
}
