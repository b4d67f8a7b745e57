import { leftOutBecause, outlineOf, textPointers } from '#domain/consolidated-report/outline.ts';
import type { FigureValue } from '#domain/consolidated-report/figures.ts';
import { refsIn } from '#domain/consolidated-report/tokens.ts';
import type { KeptNumber } from '#domain/consolidated-report/paper.ts';
import type { LeftOut, ReportSection, ReportText } from '#domain/consolidated-report/report-text.ts';
import type { DraftValue } from '#domain/drafts/draft.ts';
import type { Section } from '#domain/report-template/indicator.ts';

type Doc = Readonly<Record<string, DraftValue>>;

/** The text as the draft has it now, without what is left out of it; that stands beside it, with why. */
export function textOfDraft(doc: Doc, template: readonly Section[], title: string): ReportText {
  const labels = new Map(template.map(({ code, label }) => [code, label]));
  const headingOf = (id: string): string => written(doc[textPointers.heading(id)]) ?? labels.get(id) ?? '';
  const ids = outlineOf(doc, [...labels.keys()]);
  const leftOut = ids.flatMap((id): readonly LeftOut[] => {
    const reason = leftOutBecause(doc, id);
    return reason === null ? [] : [{ id, heading: headingOf(id), reason }];
  });
  const gone = new Set(leftOut.map(({ id }) => id));
  const sections = ids
    .filter((id) => !gone.has(id))
    .map((id): ReportSection => {
      const level = doc[textPointers.level(id)] === 2 ? 2 : 1;
      return { id, heading: headingOf(id), level, text: written(doc[textPointers.section(id)]) ?? '' };
    });
  const whole = { title: written(doc[textPointers.title]) ?? title, sections };
  return leftOut.length === 0 ? whole : { ...whole, leftOut };
}

/** What the text's references said when somebody last looked: all there is to show while their totals are made again. */
export function lastSeenIn(doc: Doc, { sections }: ReportText): readonly FigureValue[] {
  const refs = new Set(sections.flatMap(({ text }) => refsIn(text)));
  return [...refs].flatMap((ref) => {
    const value = doc[textPointers.seen(ref)];
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? [{ ref, value }] : [];
  });
}

/** Typed numbers somebody keeps although they differ, with why; of sections that are still there. */
export function keptIn(doc: Doc, { sections }: ReportText): readonly KeptNumber[] {
  return sections.flatMap(({ id }) => {
    const kept: DraftValue | undefined = doc[textPointers.kept(id)];
    if (!Array.isArray(kept)) return [];
    // A list of JSON: Array.isArray forgets of what.
    return (kept as readonly DraftValue[]).flatMap((one) => keptNumber(id, one));
  });
}

function keptNumber(section: string, value: DraftValue): readonly KeptNumber[] {
  if (typeof value !== 'object' || !('typed' in value) || !('reason' in value)) return [];
  const { typed, reason } = value;
  if (typeof typed !== 'string' || typeof reason !== 'string') return [];
  const sentence = 'sentence' in value && typeof value.sentence === 'string' ? { sentence: value.sentence } : {};
  return [{ section, typed, reason, ...sentence }];
}

function written(value: DraftValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
