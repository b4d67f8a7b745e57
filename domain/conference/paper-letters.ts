import type { PaperCorrected } from '#domain/conference/events.ts';
import { dayFacts, toUnit } from '#domain/conference/letter-facts.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { paperLine } from '#domain/words/correction-own-lines.ts';

/** The unit hears what the host made of its paper. */
export function paperLetters(
  state: ConferenceFacts,
  { correction, was, now, told }: PaperCorrected['data'],
): readonly ConferenceLetter[] {
  const { unit } = now;
  if (!told || unit === undefined) return [];
  const name = [...state.facts.invitees, ...state.facts.points].find((one) => one.unit === unit)?.name ?? now.by;
  return [
    {
      key: `corrected/${correction}/${unit}`,
      template: 'conferenceCorrected',
      to: toUnit(unit),
      facts: { ...dayFacts(state, { unit, name }), changes: `- ${paperLine(was, now)}` },
    },
  ];
}
