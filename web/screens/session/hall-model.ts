import type { Conference } from '#web/screens/conference/model.ts';
import {
  betweenItems,
  currentRun,
  type DayItem,
  itemsOf,
  nameAndPost,
  nextItem,
  nextSpeaker,
  type Speaker,
  speakersOf,
  type Vote,
} from '#web/screens/session/session-model.ts';

interface Said {
  readonly name: string;
  readonly post: string;
  readonly about: string;
}

interface Timed {
  readonly number: number;
  readonly of: number;
  readonly since: string;
  readonly minutes: number | null;
  /** Seconds that he spoke before. */
  readonly before: number;
}

/** What the hall reads in large: a speaker before the item he speaks to. */
export type ShownNow =
  | (Said & Timed & { readonly kind: 'speaker' | 'procedure' | 'item' })
  | (Said & { readonly kind: 'begins' | 'rests' | 'over' });

export function shownNow(conference: Conference): ShownNow {
  return speakerShown(conference) ?? itemShown(conference) ?? pauseShown(conference);
}

function speakerShown(conference: Conference): ShownNow | null {
  const speakers = speakersOf(conference);
  const at = speakers.findIndex(({ state }) => state === 'now');
  const speaker = speakers[at];
  const since = conference.session?.floor?.since;
  if (speaker === undefined || since === undefined) return null;
  const timed = { number: at + 1, of: speakers.length, since, minutes: speaker.minutes, before: speaker.seconds ?? 0 };
  return {
    kind: speaker.onProcedure ? 'procedure' : 'speaker',
    ...nameAndPost(speaker.by),
    about: speaker.paper ?? '',
    ...timed,
  };
}

function itemShown(conference: Conference): ShownNow | null {
  const run = currentRun(conference);
  if (run === null) return null;
  const items = itemsOf(conference);
  const item = items.find(({ number }) => number === run.item);
  const timed = { since: run.from, minutes: item?.minutes ?? null, before: 0 };
  return {
    ...{ kind: 'item', name: run.title, post: item?.presenter ?? '', about: '' },
    ...{ number: item?.number ?? items.length, of: items.length, ...timed },
  };
}

function pauseShown(conference: Conference): ShownNow {
  const kind = betweenItems(conference);
  const hour = kind === 'begins' ? (conference.hour ?? '') : '';
  return { kind, name: hour === '' ? conference.title : hour, post: conference.place ?? '', about: '' };
}

/** A vote stands until somebody speaks or the next item begins. */
export function shownVote({ session }: Conference): Vote | null {
  const newer = (one: Vote | null, other: Vote): Vote => (one === null || other.at >= one.at ? other : one);
  const last = (session?.votes ?? []).reduce<Vote | null>(newer, null);
  if (last === null) return null;
  const run = session?.runs.at(-1);
  const begun = [session?.floor?.since ?? '', run?.from ?? '', run?.to ?? ''];
  return begun.every((moment) => last.at >= moment) ? last : null;
}

/** Who or what comes then: whoever waits to speak, while people speak; else the next item. */
export function shownNext(conference: Conference): { readonly speaker: Speaker } | { readonly item: DayItem } | null {
  const speaker = (conference.session?.floor ?? null) === null ? null : nextSpeaker(speakersOf(conference));
  if (speaker !== null) return { speaker };
  const item = nextItem(conference);
  return item === null ? null : { item };
}
