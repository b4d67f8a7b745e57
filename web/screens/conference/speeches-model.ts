import type { Memory } from '#web/app/draft/memory.ts';
import { freshId } from '#web/screens/conference/discussion-model.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { readWhole } from '#web/kit/whole-number.ts';

export type Speech = NonNullable<Conference['speeches']>['items'][number];

/** A speaker as he is typed; `paper` is its number, or empty. */
export interface SpeechLine {
  readonly id: string;
  readonly by: string;
  readonly paper: string;
  readonly minutes: string;
  readonly seconds: number | null;
  readonly said: string;
  /** He speaks to how things are done. */
  readonly onProcedure?: true;
}

/** The list on a desk: what it was made on, and who speaks at this moment (`since`: of this device's clock). */
export interface SpeechesDesk {
  readonly version: number;
  readonly began: readonly SpeechLine[];
  readonly lines: readonly SpeechLine[];
  readonly speaking: { readonly id: string; readonly since: number } | null;
}

export const speechMinutes = { least: 1, most: 1440 };

export function deskOf({ speeches }: Conference): SpeechesDesk {
  const lines = (speeches?.items ?? []).map(lineOf);
  return { version: speeches?.version ?? 0, began: lines, lines, speaking: null };
}

function lineOf({ id, by, said, paper, minutes, seconds, onProcedure }: Speech): SpeechLine {
  const line = { id, by, said, paper: String(paper ?? ''), minutes: String(minutes ?? ''), seconds: seconds ?? null };
  return onProcedure === undefined ? line : { ...line, onProcedure };
}

export function isSame(one: SpeechLine, other: SpeechLine | undefined): boolean {
  return other !== undefined && JSON.stringify(asSent(one)) === JSON.stringify(asSent(other));
}

/** Blanks around are nobody's words. */
function asSent({ by, minutes, said, ...line }: SpeechLine): SpeechLine {
  return { ...line, by: by.trim(), minutes: minutes.trim(), said: said.trim() };
}

export function isTouched({ began, lines, speaking }: SpeechesDesk): boolean {
  return speaking !== null || began.length !== lines.length || lines.some((line, at) => !isSame(line, began[at]));
}

/** One that nobody has: two desks add a speaker in the same minute. */
export function newLine(lines: readonly SpeechLine[], more: Partial<SpeechLine> = {}): SpeechLine {
  const id = freshId(`pb-${Math.random().toString(36).slice(2, 8)}`, lines);
  return { ...{ id, by: '', paper: '', minutes: '', seconds: null, said: '' }, ...more };
}

/** Papers that are read and that nobody on the list reads yet. */
export function fromPapers({ papers }: Conference, lines: readonly SpeechLine[]): readonly SpeechLine[] {
  const listed = new Set(lines.map(({ paper }) => paper));
  return papers.reduce<readonly SpeechLine[]>((all, { by, withdrawn }, index) => {
    const paper = String(index + 1);
    return withdrawn || listed.has(paper) ? all : [...all, newLine([...lines, ...all], { by, paper })];
  }, []);
}

/**
 * Somebody else wrote meanwhile: of each line that only one of the two has touched, his stands; of one that both have, this desk's, and
 * it is named. Lines that are new there are added.
 */
export function joined(
  desk: SpeechesDesk,
  theirs: SpeechesDesk,
): { readonly desk: SpeechesDesk; readonly both: readonly string[] } {
  if (!isTouched(desk)) return { desk: theirs, both: [] };
  const of = (lines: readonly SpeechLine[], id: string) => lines.find((one) => one.id === id);
  const both: string[] = [];
  const kept = desk.lines.flatMap((mine) => {
    const began = of(desk.began, mine.id);
    const other = of(theirs.lines, mine.id);
    if (began === undefined) return [mine];
    if (isSame(mine, began)) return other === undefined ? [] : [other];
    if (other === undefined || !(isSame(began, other) || isSame(mine, other))) both.push(mine.by);
    return [mine];
  });
  const added = theirs.lines.filter(({ id }) => of(desk.began, id) === undefined && of(kept, id) === undefined);
  return { desk: { ...theirs, lines: [...kept, ...added], speaking: desk.speaking }, both };
}

/** Null: a number of minutes is none. */
export function bodyOf(lines: readonly SpeechLine[]) {
  if (lines.some(({ minutes }) => minutes.trim() !== '' && readWhole(minutes, speechMinutes) === null)) return null;
  return lines.map(({ id, by, paper, minutes, seconds, said, onProcedure }) => {
    const given = readWhole(minutes, speechMinutes);
    return {
      ...{ id, by: by.trim(), said: said.trim() },
      ...(paper === '' ? {} : { paper: Number(paper) }),
      ...(given === null ? {} : { minutes: given }),
      ...(seconds === null ? {} : { seconds }),
      ...(onProcedure === undefined ? {} : { onProcedure }),
    };
  });
}

export function keptDesk(memory: Memory): SpeechesDesk | null {
  const text = memory.read();
  // Written by `keepDesk` alone.
  return text === null ? null : (JSON.parse(text) as SpeechesDesk);
}

export function keepDesk(memory: Memory, desk: SpeechesDesk): void {
  memory.write(isTouched(desk) ? JSON.stringify(desk) : null);
}

/** For every screen since he was given the floor; undefined: he was not. */
export function measuredOf(session: Conference['session'], id: string): number | undefined {
  return session?.spoken.find(({ speech }) => speech === id)?.seconds;
}

/** What the list says, and what was measured for every screen; null: neither. */
export function together(stated: number | null | undefined, measured: number | null | undefined): number | null {
  const told = [stated, measured].flatMap((one) => one ?? []);
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
}

/** How long somebody has spoken: a speaker who goes on later has spoken both times. */
export function spokenBy(seconds: number | null, since: number, now: number): number {
  return (seconds ?? 0) + Math.max(0, Math.round((now - since) / 1000));
}

/** `03:12`. */
export function clockOf(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
