import { sameValue } from '#domain/consolidation/decimal.ts';
import { keepsOtherLines } from '#domain/documents/opened-lines.ts';
import type { SubmitReport } from '#domain/review-cycle/commands.ts';
import { filesSealed } from '#domain/review-cycle/file-faults.ts';
import type { Opened } from '#domain/review-cycle/opened-places.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { isApproximate } from '#domain/review-cycle/relations.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Figure, MissingFigure, Report, SaidMissing } from '#domain/review-cycle/report.ts';
import { readMissing } from '#domain/vietnamese/read-missing.ts';
import { missingText } from '#domain/words/missing.ts';

type Handed = Pick<SubmitReport['data'], 'figures' | 'missing' | 'sections' | 'files'>;

/** What was not opened comes back as it was handed in, whatever was sent: the first place that differs, or null. */
export function sealedFault(template: PinnedTemplate, opened: Opened, before: Report, handed: Handed): Refused | null {
  if (opened.kind === 'everything') return null;
  return (
    figuresSealed(template, opened.figures, before, handed) ??
    sectionsSealed(template, opened, before, handed) ??
    (opened.files ? null : filesSealed(before, handed.files ?? []))
  );
}

function figuresSealed(
  { indicators }: PinnedTemplate,
  open: ReadonlySet<string>,
  before: Report,
  { figures, missing = [] }: Handed,
): Refused | null {
  for (const { code, label, computed } of indicators) {
    // What is computed follows what it is made of.
    if (open.has(code) || computed !== undefined) continue;
    const was = before.figures.find((one) => one.code === code);
    const row = figures.findIndex((one) => one.code === code);
    const is = figures[row];
    const said = missing.findIndex((one) => one.code === code);
    if (
      sameFigure(was, is) &&
      sameSaid(
        before.missing?.find((one) => one.code === code),
        missing[said],
      )
    )
      continue;
    const at = is !== undefined ? `/figures/${row}/value` : said < 0 ? '/figures' : `/missing/${said}/code`;
    return no('report-place-sealed', { at, facts: { code, label }, liftedBy: ['coordinator'] });
  }
  return null;
}

/**
 * The words a number was typed in may differ: "1.079" and "1079" are one figure. "khoảng 1.079" is another: such a figure is exempt from the
 * sum it stands in, and a sealed part that became approximate would let any total pass. An answer that is no number is the same or another.
 */
function sameFigure(was: Figure | undefined, is: Figure | undefined): boolean {
  if (was === undefined || is === undefined) return was === is;
  const sameWords = (was.explanation ?? '') === (is.explanation ?? '');
  const sameNumber = sameValue(was.value, is.value) && isApproximate(was.asStated) === isApproximate(is.asStated);
  return sameNumber && was.asOf === is.asOf && sameWords;
}

/** That there is none, and why: "chưa tổng hợp" was a reason of its own before it was read as the listed one it begins. */
function sameSaid(was: MissingFigure | undefined, is: MissingFigure | undefined): boolean {
  const [before, now] = [asRead(was), asRead(is)];
  return before?.reason === now?.reason && (before?.words ?? null) === (now?.words ?? null);
}

function asRead(said: SaidMissing | undefined): SaidMissing | undefined {
  if (said?.reason !== 'other') return said;
  const read = readMissing(missingText(said));
  return read === null || read === 'unsaid' ? said : read;
}

function sectionsSealed(
  { sections: asked }: PinnedTemplate,
  open: Pick<Opened & { readonly kind: 'places' }, 'sections' | 'paragraphs'>,
  before: Report,
  { sections }: Handed,
): Refused | null {
  for (const { code, label } of asked) {
    const lines = open.paragraphs.get(code);
    if (open.sections.has(code) && lines === undefined) continue;
    const row = sections.findIndex((one) => one.code === code);
    const [was, is] = [textOf(before.sections, code), textOf(sections, code)];
    if (was.trim() === is.trim() || (lines !== undefined && keepsOtherLines(was, lines, is))) continue;
    const at = row < 0 ? '/sections' : `/sections/${row}/text`;
    const sealed = lines === undefined ? 'report-place-sealed' : 'report-paragraph-sealed';
    return no(sealed, { at, facts: { code, label }, liftedBy: ['coordinator'] });
  }
  return null;
}

/** A section left out and an empty one say the same. */
function textOf(sections: Report['sections'], code: string): string {
  return sections.find((one) => one.code === code)?.text ?? '';
}
