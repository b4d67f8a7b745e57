import { z } from 'zod';
import type { DocumentPage } from '#domain/documents/page.ts';
import type { CountedDay } from '#domain/calendar/day-by-day.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { LetterTemplate as Template } from '#domain/words/letter-templates.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { ContactRole, DocumentLayout, LetterTemplate, Role } from '#api/support/unions.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { toldOf } from '#api/support/named-units.ts';
import { spoken } from '#api/support/spoken.ts';
import { SignerShape } from '#api/support/signer.ts';

const Text = z.string();

/** A letter as a screen sets it, see domain/documents/page.ts. */
export const PageShape = z
  .object({
    layout: DocumentLayout,
    mark: Text.nullable(),
    right: z.array(Text),
    superior: Text,
    issuer: Text,
    number: Text,
    placeAndDate: Text,
    title: Text.nullable(),
    extract: Text,
    addresseesTitle: Text,
    addressees: z.array(Text),
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.enum(['paragraph', 'heading']), text: Text }),
        z.object({
          kind: z.literal('numbered'),
          item: Text,
          text: Text,
          parts: z.array(z.object({ mark: Text, text: Text })),
        }),
        z.object({ kind: z.literal('table'), header: z.array(Text), rows: z.array(z.array(Text)) }),
      ]),
    ),
    recipientsTitle: Text,
    recipients: z.array(Text),
    signer: SignerShape,
    secretary: z.object({ post: Text, name: Text }).nullable().describe('Of minutes: signs at the left'),
  })
  .meta({ id: 'DocumentPage' });

export function pageShape(page: DocumentPage): z.output<typeof PageShape> {
  return {
    ...page,
    right: [...page.right],
    addressees: [...page.addressees],
    recipients: [...page.recipients],
    blocks: page.blocks.map((block) => {
      if (block.kind === 'numbered') return { ...block, parts: [...block.parts] };
      if (block.kind === 'table')
        return { ...block, header: [...block.header], rows: block.rows.map((row) => [...row]) };
      return block;
    }),
  };
}

export const ObstacleShape = z
  .object({ code: Text, detail: Text, pointer: Text.nullable(), liftedBy: z.array(Role) })
  .meta({ id: 'Obstacle' });

/** A "no" that a command would meet now, in the words the command would answer with. */
export async function obstacleShape(deps: ApiDeps, refusal: Refusal): Promise<z.output<typeof ObstacleShape>> {
  const { code, facts, pointer, liftedBy } = await toldOf(deps, refusal);
  return { code, detail: refusalSentence(code, facts, spoken()), pointer: pointer ?? null, liftedBy: [...liftedBy] };
}

/** Null: nothing stands in the way there. */
export function obstacleShapes(
  deps: ApiDeps,
  refusals: readonly (Refusal | null)[],
): Promise<z.output<typeof ObstacleShape>[]> {
  return Promise.all(refusals.flatMap((refusal) => (refusal === null ? [] : [obstacleShape(deps, refusal)])));
}

export const LetterShape = z
  .object({
    template: LetterTemplate,
    unit: Text.describe('The first unit it goes to'),
    name: Text,
    roles: z.array(ContactRole),
    subject: Text,
  })
  .meta({ id: 'PreviewedLetter' });

export interface LetterContext {
  readonly publicUrl: string;
  readonly rehearsal: boolean;
  readonly now: Instant;
}

export function letterShape(letter: Letter<Template>, context: LetterContext): z.output<typeof LetterShape> {
  const [first] = letter.to;
  return {
    template: letter.template,
    unit: first?.unit ?? '',
    name: String(letter.facts['unit'] ?? ''),
    roles: letter.to.map(({ role }) => role),
    subject: renderLetter(letter, { ...context, recipientName: '' }).subject,
  };
}

export const DayShape = z
  .object({
    date: Text,
    weekday: z.int(),
    working: z.boolean(),
    count: z.int().nullable(),
    label: Text.nullable(),
  })
  .meta({ id: 'CountedDay' });

export function dayShape(day: CountedDay): z.output<typeof DayShape> {
  return { ...day };
}
