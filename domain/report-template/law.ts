import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { LawOfOutline, LegalBasis } from '#domain/report-template/legal-basis.ts';
import { type FoundFault, faultAt } from '#domain/report-template/refusals.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

/** What is wrong with what is said of it, against the one before. */
export function* lawFaults(law: LegalBasis | undefined, laws: readonly LegalBasis[]): Generator<FoundFault> {
  if (law === undefined) return;
  if (law.number.trim() === '') yield faultAt('/law/number', 'law-number-empty');
  if (law.name.trim() === '') yield faultAt('/law/name', 'law-name-empty');
  if (law.date > law.inForceFrom) {
    yield faultAt('/law/inForceFrom', 'law-before-its-date', { date: law.date, inForceFrom: law.inForceFrom });
  }
  const earlier = withoutSame(laws, law).at(-1);
  if (earlier !== undefined && earlier.inForceFrom >= law.inForceFrom) {
    yield faultAt('/law/inForceFrom', 'law-not-later', { number: earlier.number, inForceFrom: earlier.inForceFrom });
  }
}

/** The laws of an outline up to this version, in the order of their days. The same one stated again takes its own place. */
export function lawsWith(
  laws: readonly LawOfOutline[],
  law: LegalBasis | undefined,
  before: TemplateContent | null,
  now: TemplateContent,
): readonly LawOfOutline[] {
  if (law === undefined) return laws;
  const same = laws.find(({ number }) => number === law.number);
  const added = (list: 'indicators' | 'sections'): readonly string[] => [
    ...new Set([...(same?.[list] ?? []), ...addedTo(before?.[list] ?? null, now[list])]),
  ];
  return [...withoutSame(laws, law), { ...law, indicators: added('indicators'), sections: added('sections') }];
}

/** Of a first version nothing is new: there is nothing it is newer than. */
function addedTo(before: readonly Coded[] | null, now: readonly Coded[]): readonly string[] {
  if (before === null) return [];
  const known = new Set(before.map(({ code }) => code));
  return now.flatMap(({ code }) => (known.has(code) ? [] : [code]));
}

interface Coded {
  readonly code: string;
}

function withoutSame<L extends LegalBasis>(laws: readonly L[], { number }: LegalBasis): readonly L[] {
  return laws.filter((each) => each.number !== number);
}

/** What is new with a law and required is required from its day on, unless its line says another: reports of before are asked for none of it. */
export function requiredByLaw<C extends TemplateContent>(before: TemplateContent, now: C, law?: LegalBasis): C {
  if (law === undefined) return now;
  const dated = <L extends Dated>(known: readonly Coded[], lines: readonly L[]): readonly L[] =>
    lines.map((line) =>
      !line.required || known.some(({ code }) => code === line.code)
        ? line
        : { ...line, required: false, requiredFrom: line.requiredFrom ?? law.inForceFrom },
    );
  return {
    ...now,
    sections: dated(before.sections, now.sections),
    indicators: dated(before.indicators, now.indicators),
  };
}

interface Dated extends Coded {
  readonly required: boolean;
  readonly requiredFrom?: string;
}

/** Of the days a report is about: the law that held at their beginning, and each that came into force within them. */
export function lawsWithin<L extends LegalBasis>(
  laws: readonly L[],
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): readonly L[] {
  const held = laws.filter(({ inForceFrom }) => inForceFrom <= from).slice(-1);
  return [...held, ...laws.filter(({ inForceFrom }) => from < inForceFrom && inForceFrom <= to)];
}
