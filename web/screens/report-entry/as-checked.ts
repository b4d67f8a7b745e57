import { at, type Form, type Seen, type Values } from '#web/screens/report-entry/model.ts';

type Computed = Form['computed'];

/**
 * Whether what stands at a figure is what was looked at: an answer about other words says nothing of these. What is computed stands as long as
 * all it is made of.
 */
export function isAsChecked(
  { asked }: Pick<Seen, 'asked'>,
  value: Values,
  computed: Computed = [],
): (code: string) => boolean {
  const madeOf = new Map(computed.map(({ code, from }) => [code, from]));
  const stands = (code: string): boolean => {
    const parts = madeOf.get(code);
    if (parts !== undefined) return parts.every(stands);
    const was = asked?.[code];
    const text = value(at.figure(code)).trim();
    if (was === undefined) return asked === undefined || text === '';
    return text === was.text.trim() && value(at.asOf(code)).trim() === was.asOf.trim();
  };
  return stands;
}

/** Of an answer what still speaks of what stands there now; the same object where all of it does. */
export function stillSaid(seen: Seen | null, value: Values, computed: Computed = []): Seen | null {
  if (seen?.asked === undefined) return seen;
  const stands = isAsChecked(seen, value, computed);
  const relations = seen.relations.filter(({ codes }) => codes.every(stands));
  const figures = seen.figures.filter(({ code }) => stands(code));
  const missing = seen.missing.filter(stands);
  const all =
    figures.length === seen.figures.length &&
    missing.length === seen.missing.length &&
    relations.length === seen.relations.length;
  if (all) return seen;
  return {
    ...{ ...seen, figures, missing, relations },
    // A share is of nothing by what stands at its denominator.
    ofNothing: seen.ofNothing.filter((code) =>
      seen.relations.every((one) => one.at !== code || relations.includes(one)),
    ),
    english: seen.english.filter(({ code }) => stands(code)),
    marks: { ...seen.marks, otherwise: seen.marks.otherwise.filter(({ code }) => stands(code)) },
  };
}
