import type { FurtherInvited, InvitationsIssued } from '#domain/conference/events.ts';
import { dayFacts, type InvitedUnit, invitedUnits, toUnit, unitsAmong } from '#domain/conference/letter-facts.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';

/** To every unit that is invited; groups cannot be written to. */
export function invitationLetters(
  state: ConferenceFacts,
  { number }: Pick<InvitationsIssued['data'], 'number'>,
): readonly ConferenceLetter[] {
  return lettersTo(state, invitedUnits(state), number, 'invitation');
}

/** Under the number of their own paper, to those alone whom it invites. */
export function furtherLetters(
  state: ConferenceFacts,
  { number, letter, invitees }: Pick<FurtherInvited['data'], 'number' | 'letter' | 'invitees'>,
): readonly ConferenceLetter[] {
  return lettersTo(state, unitsAmong(invitees), number, `invitation/${letter}`);
}

function lettersTo(
  state: ConferenceFacts,
  units: readonly InvitedUnit[],
  number: InvitationsIssued['data']['number'],
  key: string,
): readonly ConferenceLetter[] {
  const { layout, issuer } = state.facts;
  const documentNumber = documentSymbol({ layout, number, type: 'giayMoi', issuerCode: issuer.issuerCode });
  return units.map((invitee) => ({
    key: `${key}/${invitee.id}`,
    template: 'invitation',
    to: toUnit(invitee.unit),
    facts: { ...dayFacts(state, invitee), documentNumber },
  }));
}
