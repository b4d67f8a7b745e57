import type { PaperKind } from '#domain/follow-up-task/source.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { cutText } from '#domain/kernel/cut-text.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { directiveStream } from '#domain/kernel/streams.ts';
import { plainWords } from '#domain/vietnamese/fold.ts';

/** A paper that gives tasks, as its head says: whoever issued it, with the number and symbol as they are written. */
export interface GivingPaper {
  readonly kind: PaperKind;
  readonly number: string;
  readonly date: CivilDate;
  readonly issuer: string;
  /** What it is about (trích yếu); left out: not said. */
  readonly about?: string;
}

/** A paper is itself by kind, number, day and issuer: entered by two people it is one. */
export function paperStream(host: UnitId, { kind, number, date, issuer }: GivingPaper): StreamId {
  const named = [date, kind, plain(number), initials(issuer)].map((part) => part.toLowerCase());
  return directiveStream(host, 'vb', named.join('.'));
}

function plain(text: string): string {
  return cutText(plainWords(text).join('-'), 40) || 'x';
}

function initials(text: string): string {
  const first = plainWords(text).map((word) => word.slice(0, 1));
  return cutText(first.join(''), 30) || 'x';
}
