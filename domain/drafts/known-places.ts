import type { DraftPlace } from '#domain/drafts/access.ts';
import { isPlaceOf } from '#domain/drafts/known-values.ts';
import { filesAt, pointersOf, reportPointers } from '#domain/drafts/report-draft.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** What a report's draft is asked for. */
export interface AskedCodes {
  readonly figures: readonly string[];
  readonly sections: readonly string[];
}

const { signerPost, signerName, documentNumber } = reportPointers;
const replies = '/replies';
const ofReport = [signerPost, signerName, documentNumber, '/onBehalf/reason', '/onBehalf/document'];
/** Names that a program reading the answer could take for something of its own. */
const nobodys = /\/(?:__proto__|prototype|constructor)(?:\/|$)/;

/** Whether a draft of this kind has such a place: what no screen asks for is not kept, and given back, as if it had been. */
export function hasPlace(kind: DraftPlace['kind'], pointer: string, asked: AskedCodes): boolean {
  if (nobodys.test(pointer)) return false;
  switch (kind) {
    case 'report':
      return isOfReport(pointer, asked);
    case 'conclusions':
    case 'minutes':
    case 'consolidated':
      return isPlaceOf(kind, pointer);
    case 'plan':
      // One's own, of several forms, each with fields of its own.
      return true;
    default:
      return unreachable(kind);
  }
}

function isOfReport(pointer: string, { figures, sections }: AskedCodes): boolean {
  // Files come by their upload alone, which is judged where they are.
  if (ofReport.includes(pointer) || pointer.startsWith(filesAt) || pointer === `${replies}/whole`) return true;
  const place = pointer.startsWith(`${replies}/`) ? pointer.slice(replies.length) : pointer;
  if (place === '/files' && place !== pointer) return true;
  return pointersOf(figures, sections).has(place);
}
