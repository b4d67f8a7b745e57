import { type CheckInCode, printedCode } from '#domain/conference/check-in-code.ts';
import type { FurtherInvited, InvitationsIssued } from '#domain/conference/events.ts';
import { dayFacts, type InvitedUnit, invitedUnits, toUnit, unitsAmong } from '#domain/conference/letter-facts.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';

/** To every unit that is invited; groups cannot be written to. */
export function invitationLetters(
  state: ConferenceFacts,
  { number, codes }: Pick<InvitationsIssued['data'], 'number' | 'codes'>,
): readonly ConferenceLetter[] {
  return lettersTo(state, { units: invitedUnits(state), codes }, number, 'invitation');
}

/** Under the number of their own paper, to those alone whom it invites. */
export function furtherLetters(
  state: ConferenceFacts,
  { number, letter, invitees, codes }: Pick<FurtherInvited['data'], 'number' | 'letter' | 'invitees' | 'codes'>,
): readonly ConferenceLetter[] {
  return lettersTo(state, { units: unitsAmong(invitees), codes }, number, `invitation/${letter}`);
}

function lettersTo(
  state: ConferenceFacts,
  {
    units,
    codes = [],
  }: { readonly units: readonly InvitedUnit[]; readonly codes?: readonly CheckInCode[] | undefined },
  number: InvitationsIssued['data']['number'],
  key: string,
): readonly ConferenceLetter[] {
  const { layout, issuer } = state.facts;
  const documentNumber = documentSymbol({ layout, number, type: 'giayMoi', issuerCode: issuer.issuerCode });
  const codeOf = (id: string): string => {
    const found = codes.find(({ invitee }) => invitee === id);
    return found === undefined ? '' : printedCode(found.code);
  };
  return units.map((invitee) => ({
    key: `${key}/${invitee.id}`,
    template: 'invitation',
    to: toUnit(invitee.unit),
    facts: { ...dayFacts(state, invitee), documentNumber, checkInCode: codeOf(invitee.id) },
  }));
}
