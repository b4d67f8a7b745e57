import type { ConferenceForm, PartOfDay } from '#domain/conference/parts.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';

/** Numbered papers after an invitation: what was decided of the conference is told, after the act and never in its stead. */
export const changePaperKinds = ['postponementLetter', 'changeLetter', 'cancellationLetter'] as const;
export type ChangePaperKind = (typeof changePaperKinds)[number];

/** What invitees hold in writing. */
export interface Announced {
  /** Null: that it is put off, or not held at all. */
  readonly heldOn: CivilDate | null;
  readonly hour: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly place: string | null;
  readonly form: ConferenceForm;
}

export interface ChangePaperWish {
  readonly kind: ChangePaperKind;
  readonly number: WrittenNumber;
  readonly date: CivilDate;
  readonly signer: Signer;
  /** What it says beside; null: nothing. */
  readonly text: string | null;
}

/** One that went out, as later ones cite it. */
export interface IssuedChangePaper {
  /** Counts the papers of this conference that tell a change. */
  readonly paper: number;
  readonly kind: ChangePaperKind;
  readonly number: WrittenNumber;
  readonly paperNumber: string;
  readonly date: CivilDate;
}

export function announcedOf({ heldOn, hour, partOfDay, place, form }: Announced): Announced {
  return { heldOn, hour, partOfDay, place, form };
}

const changedParts = ['time', 'place', 'form'] as const;
export type ChangedPart = (typeof changedParts)[number];

/** What is otherwise now than invitees hold in writing. */
export function changedSince(was: Announced, now: Announced): readonly ChangedPart[] {
  const parts: Readonly<Record<ChangedPart, boolean>> = {
    // Where the hour is known, the half of the day says nothing more.
    time: was.heldOn !== now.heldOn || was.hour !== now.hour || (now.hour === null && was.partOfDay !== now.partOfDay),
    place: was.place !== now.place,
    form: was.form !== now.form,
  };
  return changedParts.filter((part) => parts[part]);
}

/** `was`: what invitees held in writing before it; what it tells is the conference as it stood then. */
export type ChangePaperIssued = DomainEvent<
  'ChangePaperIssued',
  ChangePaperWish & {
    readonly paper: number;
    readonly paperNumber: string;
    /** Of what was decided; null: nobody has stated any. */
    readonly reason: string | null;
    readonly was: Announced;
    readonly by: string;
  }
>;

interface Told {
  readonly facts: Announced;
  readonly changePapers?: readonly IssuedChangePaper[];
}

/** What invitees hold in writing from then on. */
export function toldByPaper(
  { facts, changePapers = [] }: Told,
  { paper, kind, number, paperNumber, date }: ChangePaperIssued['data'],
): { readonly announced: Announced; readonly changePapers: readonly IssuedChangePaper[] } {
  const now = announcedOf(facts);
  return {
    announced: kind === 'changeLetter' ? now : { ...now, heldOn: null },
    changePapers: [...changePapers, { paper, kind, number, paperNumber, date }],
  };
}

/** Before the first change after the invitations: what those said. */
export function heldInWriting({
  facts,
  invitations,
  announced,
}: Told & { readonly invitations: object | null; readonly announced?: Announced }): { readonly announced?: Announced } {
  if (announced !== undefined) return { announced };
  return invitations === null ? {} : { announced: announcedOf(facts) };
}
