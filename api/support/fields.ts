import { z } from 'zod';
import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';

/** Schemas of single values, shared by all routes. They say what was wrong by a code; the sentence is made elsewhere. */
export const DateField = z.iso.date().transform((text): CivilDate => {
  const date = parseCivilDate(text);
  if (date === null) throw new Error('the date pattern let through what is no date');
  return date;
});

/** `HH:mm`, up to `24:00` = the end of the day. */
export const HourField = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'not-an-hour');

export const ReasonField = z.string().trim().min(1).max(4000);
export const NameField = z.string().trim().min(1).max(500);
export const LongText = z.string().max(200_000);
