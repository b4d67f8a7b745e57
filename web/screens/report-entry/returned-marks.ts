import { at, type Form, reasonsByPlace, type Values, valuesOfReport } from '#web/screens/report-entry/model.ts';

/** Of the places that a report came back for: how many were changed or answered, and which neither. */
export interface ReturnedMarks {
  readonly all: number;
  readonly done: number;
  readonly left: readonly string[];
}

interface Held {
  readonly form: Form;
  readonly value: Values;
  readonly files: readonly { readonly id: string; readonly kind: string }[];
  readonly word: Parameters<typeof valuesOfReport>[2];
}

/** Null: it did not come back. The whole report has no place that could be changed: it is answered, or any of it is. */
export function returnedMarks({ form, value, files, word }: Held): ReturnedMarks | null {
  const places = [...reasonsByPlace(form).keys()];
  const { report, template } = form;
  if (places.length === 0 || report === null) return null;
  const before = valuesOfReport(report, template.indicators, word);
  const differs = (pointer: string): boolean => value(pointer).trim() !== before(pointer).trim();
  const figures = template.indicators.filter(({ computed }) => computed === undefined);
  const figure = (code: string) => [at.figure(code), at.asOf(code), at.explained(code)];
  const told = ({ id, kind }: { readonly id: string; readonly kind: string }): string => `${id} ${kind}`;
  const brought = files.map(told).sort().join() !== report.files.map(told).sort().join();
  const changed = (place: string): boolean => {
    if (place === at.files) return brought;
    if (place.startsWith(at.figure(''))) return figure(place.slice(at.figure('').length)).some(differs);
    if (place !== '') return differs(place);
    const all = [
      ...figures.flatMap(({ code }) => figure(code)),
      ...template.sections.map(({ code }) => at.section(code)),
    ];
    return brought || all.some(differs);
  };
  const left = places.filter((place) => value(at.reply(place)).trim() === '' && !changed(place));
  return { all: places.length, done: places.length - left.length, left };
}
