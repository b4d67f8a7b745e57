import { shorten } from '#domain/kernel/cut-text.ts';

/** As an office writes a programme short; one of its own stays as it is called. */
const short: Readonly<Record<string, string>> = { DVK: 'Dân vận khéo' };

/** Of what an inbox shows of a subject (some 60 signs) half is left for what is to be done. */
const markLimit = 34;

/**
 * Whose letter it is and of which programme, in front of its subject: a unit of two committees, or one with two programmes, gets
 * letters that are alike in everything else.
 */
export function subjectMark(programmes: readonly string[], host: string): string {
  const named = programmes.map((programme) => (Object.hasOwn(short, programme) ? short[programme] : programme));
  return shorten([...named, host].join(', '), markLimit);
}
