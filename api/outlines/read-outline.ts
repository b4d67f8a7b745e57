import { contentFaults } from '#domain/report-template/check-content.ts';
import { outlineFileSentence, type OutlinePlace } from '#domain/words/outline-file.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { type Outline, OutlineSchema } from '#api/outlines/outline.ts';
import { issueSentence } from '#api/support/field-errors.ts';
import { spoken } from '#api/support/spoken.ts';

export interface FileFault {
  readonly place: OutlinePlace;
  readonly sentence: string;
}

/** All of it or nothing: with one fault nothing is taken, and every fault is told with its place. */
export type ReadOutline =
  | { readonly kind: 'read'; readonly outline: Outline }
  | { readonly kind: 'faults'; readonly faults: readonly FileFault[] };

/** Nobody mends more at once. */
const mostTold = 200;

export function faulty(faults: readonly FileFault[]): ReadOutline {
  return { kind: 'faults', faults: faults.slice(0, mostTold) };
}

/** What a file says, once it is taken apart, held to what the api takes and to what the domain asks of a template. */
export function outlineFrom(said: unknown, placeOf: (pointer: string) => OutlinePlace): ReadOutline {
  const parsed = OutlineSchema.safeParse(said);
  if (!parsed.success) {
    return faulty(
      parsed.error.issues.map((issue) => ({
        place: placeOf(`/${issue.path.map(String).join('/')}`),
        sentence: issueSentence(issue),
      })),
    );
  }
  const { data } = parsed;
  const faults = [...contentFaults(data)].map(({ pointer, code, facts }) => ({
    place: placeOf(pointer),
    sentence: refusalSentence(code, facts, spoken()),
  }));
  if (data.name === '')
    faults.unshift({ place: placeOf('/name'), sentence: outlineFileSentence('no-name', {}, spoken()) });
  return faults.length > 0 ? faulty(faults) : { kind: 'read', outline: data };
}
