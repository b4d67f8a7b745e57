import { type AwardSubmission, nameOfNominee, type Nomination } from '#domain/award-round/award.ts';
import type { OpenRound } from '#domain/award-round/state.ts';
import { awardSubmission } from '#domain/documents/award-submission.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import { label } from '#domain/words/labels.ts';

type Known = Pick<OpenRound, 'programme' | 'period' | 'nominations'>;
type Words = Omit<AwardSubmission, 'paper' | 'number'> & { readonly number: WrittenNumber | null };

/** The paper of these words, issued or not: names come from the nominations, where they can be erased. */
export function submissionDocument({ programme, period, nominations }: Known, words: Words): OfficialDocument {
  const { number, date, signer, issuer, to, basis, kinds, criteria, rows } = words;
  const { committee: _series, ...head } = issuer;
  return awardSubmission({
    head: { ...head, rehearsal: false, number, date, signer },
    ...{ to, basis, programme: label('programme', programme), period, kinds, criteria },
    rows: rows.flatMap(({ number: of, unitName, byUnitName, evidence }) => {
      const known = nominations.find((one) => one.number === of);
      if (known === undefined) return [];
      return [
        {
          kind: known.kind,
          name: named(known, unitName),
          unit: unitName,
          byUnit: byUnitName,
          reason: known.reason,
          evidence,
        },
      ];
    }),
  });
}

function named({ nominee }: Nomination, unitName: string): string {
  if (nominee.recipient === 'collective') return nominee.itself ? unitName : nominee.name;
  return nominee.post === '' ? nameOfNominee(nominee) : `${nominee.person}, ${nominee.post}`;
}
