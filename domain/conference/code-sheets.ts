import { expectedAt, printedCode } from '#domain/conference/check-in-code.ts';
import { byRank, type Invitee } from '#domain/conference/parts.ts';
import { calledAs } from '#domain/conference/seats.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { type CodeSheet, withCodeSheets } from '#domain/documents/code-annexes.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

interface Seat {
  readonly invitee: Invitee;
  readonly code: string;
  readonly letter: number;
}

/**
 * The letter as it went out with the codes of whom it invites; `units` null: of everybody, for the host to hand out. Null: nobody of them has
 * a code, or the letter is not set yet.
 */
export function lettersWithCodes(
  state: Convened,
  units: readonly UnitId[] | null,
  letterAt: (letter: number) => OfficialDocument | null,
): OfficialDocument | null {
  const seats = seatsOf(state, units);
  const [first] = seats;
  const paper = first === undefined ? null : letterAt(units === null ? 1 : first.letter);
  if (paper === null) return null;
  const bodies = [...new Set(seats.map(({ invitee, letter }) => `${letter} ${invitee.unit ?? invitee.id}`))];
  const sheets = bodies.flatMap((body): readonly CodeSheet[] => {
    const own = seats.filter(({ invitee, letter }) => `${letter} ${invitee.unit ?? invitee.id}` === body);
    const [one] = own;
    const letter = one === undefined ? null : letterAt(one.letter);
    if (one === undefined || letter === null) return [];
    const rows = own.map(({ invitee, code }) => ({
      called: calledAs(state, invitee),
      point: expectedAt(state.facts, invitee)?.name ?? '',
      code: printedCode(code),
    }));
    return [{ of: one.invitee.name, letter, rows }];
  });
  return withCodeSheets(paper, sheets);
}

function seatsOf({ facts, codes = [] }: Convened, units: readonly UnitId[] | null): readonly Seat[] {
  const given = new Map(codes.map((one) => [one.invitee, one]));
  return byRank(facts.invitees).flatMap((invitee) => {
    const own = units === null || (invitee.unit !== null && units.includes(invitee.unit));
    const code = own ? given.get(invitee.id) : undefined;
    return code === undefined ? [] : [{ invitee, code: code.code, letter: code.letter ?? 1 }];
  });
}
