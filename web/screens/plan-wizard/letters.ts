import type { Preview } from '#web/screens/plan-wizard/use-preview.ts';

/** Letters that go at the call itself, and those that are only arranged. */
export function lettersOf({ letters }: Preview): { readonly now: number; readonly later: number } {
  const first = letters[0]?.at;
  const count = (list: Preview['letters']) => list.reduce((sum, { to }) => sum + to.length, 0);
  return {
    now: count(letters.filter(({ at }) => at === first)),
    later: count(letters.filter(({ at }) => at !== first)),
  };
}

/** Of those that go at the call: letters to nobody's address, and units that at least one goes to. */
export function reachOf(preview: Preview): { readonly unsent: number; readonly units: number } {
  const failing = new Set(preview.unaddressed.map(post));
  const to = toldAtCall(preview);
  const sent = to.filter((one) => !failing.has(post(one)));
  return { unsent: to.length - sent.length, units: new Set(sent.map(({ unit }) => unit)).size };
}

/** Posts the call is to that have no address, in units where somebody else has one: the unit is told, and who is not stands here. */
export function halfReached(preview: Preview): Preview['unaddressed'] {
  const whole = new Set(preview.unreached.map(({ unit }) => unit));
  const told = new Set(toldAtCall(preview).map(post));
  return preview.unaddressed.filter((one) => !whole.has(one.unit) && told.has(post(one)));
}

function toldAtCall({ letters }: Preview) {
  return letters.filter(({ at }) => at === letters[0]?.at).flatMap(({ to }) => to);
}

const post = ({ unit, role }: { readonly unit: string; readonly role: string }): string => `${role} ${unit}`;

export interface LetterGroup {
  readonly key: string;
  readonly at: string;
  readonly first: boolean;
  readonly template: Preview['letters'][number]['template'];
  /** Of a letter that goes to many it is the first one's: they differ in the unit named. */
  readonly subject: string;
  readonly count: number;
  readonly units: readonly string[];
}

/** Letters of one moment and one kind stand together. */
export function letterGroups({ letters }: Preview): readonly LetterGroup[] {
  const groups = new Map<string, LetterGroup>();
  for (const { at, template, to, subject } of letters) {
    const key = `${at} ${template}`;
    const known = groups.get(key);
    const units = new Set([...(known?.units ?? []), ...to.map(({ unit }) => unit)]);
    groups.set(key, {
      key,
      at,
      template,
      first: at === letters[0]?.at,
      subject: known?.subject ?? subject,
      count: (known?.count ?? 0) + to.length,
      units: [...units],
    });
  }
  return [...groups.values()];
}

const known = [
  'callIssued',
  'deadlineReminder',
  'deadlineOverdue',
  'deadlineEscalated',
  'unitsEscalated',
  'collectionClosingSoon',
] as const;

/** The kinds of letter a plan brings about, for whoever names them; null = one nobody thought of. */
export function letterKind({ template }: LetterGroup): (typeof known)[number] | null {
  return known.find((kind) => kind === template) ?? null;
}
