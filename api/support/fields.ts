import { z } from 'zod';
import { type CivilDate, firstYear, lastYear, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { addressFault } from '#domain/kernel/mail-address.ts';
import { inOneLine } from '#domain/kernel/readable.ts';
import { type Instant, parseInstant } from '#domain/kernel/instant.ts';

/** Also in the description of the api, where a test looks for it at every date. */
export const boundedYears = /^(?:199\d|20\d\d|2100)-/;
const isWithinYears = (text: string): boolean => boundedYears.test(text);

/** Schemas of single values, shared by all routes. They say what was wrong by a code; the sentence is made elsewhere. */
export const DateField = z.iso
  .date({ abort: true })
  .max(10)
  .refine(isWithinYears, { message: 'year-out-of-range' })
  .meta({ pattern: boundedYears.source })
  .transform((text): CivilDate => {
    const date = parseCivilDate(text);
    if (date === null) throw new Error('the date pattern let through what is no date');
    return date;
  });

/** A moment as a caller writes it, with its offset. */
export const InstantField = z.iso
  .datetime({ offset: true, abort: true })
  .max(40)
  .refine(isWithinYears, { message: 'year-out-of-range' })
  .meta({ pattern: boundedYears.source })
  .transform((text, context): Instant => {
    const instant = parseInstant(text);
    if (instant !== null) return instant;
    context.addIssue({ code: 'invalid_format', format: 'datetime' });
    return z.NEVER;
  });

export const YearField = z.coerce.number().int().min(firstYear, 'year-out-of-range').max(lastYear, 'year-out-of-range');

/** `HH:mm`, up to `24:00` = the end of the day. */
export const HourField = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'not-an-hour')
  .max(5);

/** A place in a report: `/figures/CODE`, `/sections/CODE`; null = the report as a whole. */
export const PlaceField = z.string().max(300).nullable().default(null);
export const ReasonField = z.string().trim().min(1).max(4000);
/** One line, whatever was pasted. */
const Line = z.string().overwrite(inOneLine);
export const NameField = Line.min(1).max(500);
/** A line that may be left empty. */
export const lineUpTo = (most: number) => Line.max(most);
/** Where a letter goes: cleaned of what nobody sees; two of them or a name beside it are refused by name. */
export const MailField = Line.max(254)
  .superRefine((text, context) => {
    const wrong = addressFault(text);
    if (wrong !== null) context.addIssue({ code: 'custom', message: wrong, input: text });
  })
  .meta({ format: 'email' });
export const LongText = z.string().max(200_000);

/** A JSON number that is written out in full: as 1e21 or 1e-7 it is no decimal of ours. Sums and shares are text from here on. */
export const PlainNumber = z
  .number()
  .min(-1e15)
  .max(1e15)
  .refine((value) => !String(value).includes('e'))
  .transform(String);

/** A token in an address; who carries it is asked before this is looked at. */
export const TokenField = z.string().max(200).optional().describe('For programs that cannot set a header');

/** A place in a list, a version, a number under which something was registered: no record of ours grows past it. */
const mostCounted = 2_000_000_000;
/** A round, a version, the number of a paper: counted from one. */
export const NumberField = z.int().min(1).max(mostCounted);

/** The number of a document, as a clerk writes it: 5, "05" or "05a". What it may be the domain says. */
export const WrittenNumberField = z
  .union([NumberField, lineUpTo(12).min(1)])
  .describe('5, "05" or "05a": kept as it is written');
export const WrittenNumberShape = z.union([z.int(), z.string()]).describe('As it was written');
export const CountField = z.int().min(0).max(mostCounted);
export const CountInAddress = z.coerce.number().int().min(0).max(mostCounted);
