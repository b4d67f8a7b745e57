import { randomInt } from 'node:crypto';
import { type CheckInCode, codeSigns, conferenceSigns, ownSigns } from '#domain/conference/check-in-code.ts';

/** Drawn, so that nobody guesses one from another; a code that a second one repeats is drawn anew. */
export function freshCodes(invitees: readonly string[], known: readonly CheckInCode[] = []): CheckInCode[] {
  const begins = known[0]?.code.slice(0, conferenceSigns) ?? drawn(conferenceSigns);
  const taken = new Set(known.map(({ code }) => code));
  return invitees.map((invitee) => {
    let code = begins + drawn(ownSigns);
    while (taken.has(code)) code = begins + drawn(ownSigns);
    taken.add(code);
    return { invitee, code };
  });
}

function drawn(length: number): string {
  return Array.from({ length }, () => codeSigns.charAt(randomInt(codeSigns.length))).join('');
}
