import type { FigureValue, ReportFigure } from '#domain/consolidated-report/figures.ts';
import { brokenRefsIn, refsIn } from '#domain/consolidated-report/tokens.ts';

/** A heading with the text below it. `id` is the code of the template's section, or one of the host's own. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  /** 1: a main heading (I, II …), 2: one below it (1, 2 …). */
  readonly level: 1 | 2;
  readonly text: string;
}

/** The whole of it, as it is sealed when it goes round and when it is approved: with its references, not their values. */
export interface ReportText {
  /** What the report is about, printed below its title. */
  readonly title: string;
  readonly sections: readonly ReportSection[];
  /** Sections the host decided not to print, and why; left out where there is none. */
  readonly leftOut?: readonly LeftOut[];
}

export interface LeftOut {
  readonly id: string;
  readonly heading: string;
  readonly reason: string;
}

/** A reference that leads to no total. */
export interface LostFigure {
  readonly section: string;
  readonly ref: string;
}

export function lostFigures({ sections }: ReportText, figures: readonly ReportFigure[]): readonly LostFigure[] {
  const known = new Set(figures.map(({ ref }) => ref));
  return sections.flatMap(({ id, text }) =>
    refsIn(text)
      .filter((ref) => !known.has(ref))
      .map((ref) => ({ section: id, ref })),
  );
}

/** A half of a reference, as it was typed. */
interface BrokenFigure {
  readonly section: string;
  readonly typed: string;
}

export function brokenFigures({ sections }: ReportText): readonly BrokenFigure[] {
  return sections.flatMap(({ id, text }) => brokenRefsIn(text).map(({ typed }) => ({ section: id, typed })));
}

/** The values of what the text refers to. */
export function valuesIn({ sections }: ReportText, figures: readonly ReportFigure[]): readonly FigureValue[] {
  const known = new Map(figures.map((figure) => [figure.ref, figure]));
  const refs = [...new Set(sections.flatMap(({ text }) => refsIn(text)))];
  return refs.flatMap((ref) => {
    const figure = known.get(ref);
    if (figure === undefined) return [];
    const { value, source } = figure;
    return [{ ref, value, ...(source === undefined ? {} : { source }) }];
  });
}

/** Whether anything is written at all. */
export function isEmptyText({ sections }: ReportText): boolean {
  return sections.every(({ text }) => text.trim() === '');
}
