import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { CyclePaperWish, IssuedCyclePaper } from '#domain/review-cycle/cycle-paper.ts';

/** `on` is the day it went out, in Việt Nam, which the clerk's date may precede: an urging reminds on that day. */
export type CyclePaperIssued = DomainEvent<
  'CyclePaperIssued',
  CyclePaperWish & Pick<IssuedCyclePaper, 'paper' | 'paperNumber'> & { readonly on: CivilDate; readonly by: string }
>;
