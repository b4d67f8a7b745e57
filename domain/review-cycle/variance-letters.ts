import { figureName } from '#domain/documents/consolidated-report.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { correctedFigures } from '#domain/review-cycle/corrected-figures.ts';
import { correctionsOf, noCorrections } from '#domain/review-cycle/corrections.ts';
import type { VarianceAccepted, VarianceRecorded, VarianceRefused } from '#domain/review-cycle/events/totals-events.ts';
import { cycleFacts, type Facts, hostStaff, reporter, unitHead } from '#domain/review-cycle/letter-facts.ts';
import type { CycleLetter, CycleLetterTemplate } from '#domain/review-cycle/letter-templates.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';
import type { SummedIn, Variance } from '#domain/review-cycle/variance.ts';
import { shownValue } from '#domain/words/field-values.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { correctedNumber, listedNumbers } from '#domain/words/corrected-number.ts';

type Running = Extract<CycleState, { members: readonly Member[] }>;

/** A note on sealed figures: the leader hears that one waits, the unit what became of it, and whoever writes or was sent the old value. */
export function varianceLetters(
  state: Running,
  event: VarianceRecorded | VarianceAccepted | VarianceRefused,
): readonly CycleLetter[] {
  const { number, unit } = event.data;
  const note = state.variances?.find((each) => each.number === number);
  if (note === undefined) return [];
  const facts = noteFacts(state, note);
  if (event.type === 'VarianceRecorded') {
    const link = addressOf.consolidation(state.plan.cycle);
    const to = hostStaff(state);
    return [{ key: `variance/${number}`, template: 'varianceRecorded', to, facts: { ...facts, link } }];
  }
  const refused = event.type === 'VarianceRefused';
  const own: CycleLetter = {
    key: `variance-${refused ? 'refused' : 'accepted'}/${number}/${unit}`,
    template: refused ? 'varianceRefused' : 'varianceAccepted',
    to: [reporter(unit), unitHead(unit)],
    facts: {
      ...facts,
      ...(refused ? { refusedBecause: event.data.reason } : {}),
      link: addressOf.entry(state.plan.cycle, unit),
    },
  };
  if (refused) return [own];
  const written = toWriters(state, note, facts);
  const reviews = written.flatMap((letter) => inReviews(letter, number, event.data.summedIn ?? []));
  return [own, ...written, ...reviews, ...toReaders(state, note)];
}

function noteFacts(state: Running, { number, unit, changes, reason, document }: Variance): Facts {
  const { indicators } = state.plan.template;
  const said = changes.map(({ code, old, value, missing }) => {
    const indicator = indicators.find((one) => one.code === code);
    const shown = indicator === undefined ? undefined : (one: string) => shownValue(indicator, one);
    return correctedNumber(indicator?.label ?? code, old, value, missing, shown);
  });
  return {
    ...{ ...cycleFacts(state), unit: nameOf(state, unit), number },
    ...{ changes: listedNumbers(said), document, reason },
  };
}

/** Their text is being written or stands approved: which totals a note has moved. */
function toWriters(state: Running, { number }: Variance, facts: Facts): readonly CycleLetter[] {
  const { indicators } = state.plan.template;
  const corrections = correctionsOf(state);
  const labelOf = (code: string): string => indicators.find((one) => one.code === code)?.label ?? code;
  const counts = correctedFigures({ ...noCorrections, answers: corrections.answers });
  const totals = [
    ...corrections.totals.map((total) => ({ ...total, label: labelOf(total.code) })),
    ...counts.map((count) => ({ ...count, label: figureName(count.ref, indicators) ?? count.ref })),
  ]
    .filter(({ notes }) => notes.includes(number))
    .map(({ label, sealed, corrected }) => correctedNumber(label, sealed, corrected));
  if (totals.length === 0) return [];
  const template: CycleLetterTemplate = 'varianceInReport';
  const link = addressOf.consolidatedReport(state.plan.cycle);
  const { reason: _why, changes: _own, ...known } = facts;
  return [
    {
      ...{ key: `variance-in-report/${number}`, template },
      to: [{ unit: state.plan.host.unit, role: 'coordinator' }],
      facts: { ...known, totals: listedNumbers(totals), link },
    },
  ];
}

/** The same news for whoever writes of several years: their sums hold the value of before. */
function inReviews(letter: CycleLetter, number: number, reviews: readonly SummedIn[]): readonly CycleLetter[] {
  return reviews.map(({ cycle, host, label }) => ({
    ...letter,
    key: `variance-in-review/${number}/${cycle}`,
    to: [{ unit: host, role: 'coordinator' as const }],
    facts: { ...letter.facts, review: label, link: addressOf.consolidatedReport(cycle) },
  }));
}

/** Whoever was sent a draft that states the old value, once, of the last draft sent to it. */
function toReaders(state: Running, { number }: Variance): readonly CycleLetter[] {
  const rounds = 'call' in state ? (state.paper?.rounds ?? []) : [];
  const moved = new Map(
    correctedFigures(correctionsOf(state))
      .filter(({ notes }) => notes.includes(number))
      .map((figure) => [figure.ref, figure]),
  );
  const { indicators } = state.plan.template;
  const units = [...new Set(rounds.flatMap((one) => one.units))];
  return units.flatMap((unit): readonly CycleLetter[] => {
    const read = rounds.findLast((one) => one.units.includes(unit) && one.figures.some(({ ref }) => moved.has(ref)));
    if (read === undefined) return [];
    const totals = read.figures.flatMap(({ ref, value }) => {
      const corrected = moved.get(ref)?.corrected;
      const label = figureName(ref, indicators) ?? ref;
      return corrected === undefined ? [] : [correctedNumber(label, value, corrected)];
    });
    return [
      {
        ...{ key: `variance-read/${number}/${unit}`, template: 'varianceInReport' },
        to: [reporter(unit), unitHead(unit)],
        facts: {
          ...{
            ...cycleFacts(state),
            round: read.round,
            totals: listedNumbers(totals),
            link: addressOf.opinion(state.plan.cycle),
          },
        },
      },
    ];
  });
}

function nameOf(state: Running, unit: UnitId): string {
  return state.members.find((member) => member.unit === unit)?.name ?? unit;
}
