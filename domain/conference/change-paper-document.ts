import {
  announcedOf,
  changedSince,
  type ChangePaperIssued,
  type ChangePaperKind,
} from '#domain/conference/change-paper.ts';
import { headOf, recipientsOf } from '#domain/conference/paper-parts.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { changeOfConference } from '#domain/documents/change-of-conference.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { paperNamed } from '#domain/documents/paper-title.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';

/** What is printed of it; `number` null: the clerk has not given one yet. */
export type PrintedChangePaper = Pick<
  ChangePaperIssued['data'],
  'paper' | 'kind' | 'date' | 'signer' | 'text' | 'reason' | 'was'
> & { readonly number: WrittenNumber | null };

const fileNames: Readonly<Record<ChangePaperKind, string>> = {
  postponementLetter: 'cong-van-hoan-hoi-nghi',
  changeLetter: 'cong-van-thay-doi-hoi-nghi',
  cancellationLetter: 'cong-van-khong-to-chuc-hoi-nghi',
};

export function issuedChangePaper(state: ConferenceFacts, { data }: ChangePaperIssued): readonly DocumentRequest[] {
  const { paper, kind, number } = data;
  const document = changePaperDocument(state, data);
  return [{ key: `change/${paper}`, fileName: `${fileNames[kind]}-${number}.docx`, document }];
}

/** It cites the invitations, then the papers that told a change before it, to all who were invited. */
export function changePaperDocument(state: ConferenceFacts, printed: PrintedChangePaper): OfficialDocument {
  const { facts, invitations, further = [], changePapers = [] } = state;
  const { kind, reason, text, was } = printed;
  const { layout, issuer } = facts;
  const invited = [...(invitations === null ? [] : [invitations]), ...further].map(({ number, date }) =>
    paperNamed('giayMoi', documentSymbol({ layout, number, type: 'giayMoi', issuerCode: issuer.issuerCode }), date),
  );
  const before = changePapers
    .filter(({ paper }) => paper < printed.paper)
    .map(({ paperNumber, date }) => paperNamed('congVan', paperNumber, date));
  return changeOfConference({
    head: headOf(facts, printed),
    ...{ kind, reason, text, was, now: announcedOf(facts), changed: changedSince(was, facts) },
    addressees: recipientsOf(facts),
    conference: facts.title,
    cited: [...invited, ...before],
  });
}
