import {
  figureAt,
  filesAt,
  type Form,
  nameOfPlace,
  numberAt,
  sectionAt,
  signerAt,
  whole,
} from '#web/screens/consolidation/form.ts';
import { byReason, type MarkedWords } from '#web/app/marked-words.ts';
import type { Round } from '#web/screens/consolidation/use-rounds.ts';

type Report = Round['report'];

export type Stated =
  | { readonly words: string }
  | { readonly value: string; readonly asOf: string | null; readonly explanation: string | null };

/** What one round said at a place, what the unit added, and what it was asked then. */
export interface Turn {
  readonly round: number;
  /** Null: nothing was handed in there. Of a figure its value and its own day, else the words. */
  readonly stated: Stated | null;
  readonly reply: string | null;
  readonly asked: readonly string[];
}

export interface Change {
  readonly place: string;
  readonly label: string;
  /** It differs from the round before. */
  readonly changed: boolean;
  /** First round first. */
  readonly turns: readonly Turn[];
}

/** Of the last two rounds: every place that differs, and every one that was asked about although it stayed as it was. */
export function changesOf(form: Form, rounds: readonly Round[], said: MarkedWords = byReason): readonly Change[] {
  const [before, now] = rounds.slice(-2);
  if (before === undefined || now === undefined) return [];
  const asked = new Set(reasonsOf(before).map(({ path }) => path ?? whole));
  const places = [
    ...form.template.indicators.map(({ code }) => figureAt(code)),
    ...form.template.sections.map(({ code }) => sectionAt(code)),
    filesAt,
    signerAt,
    numberAt,
    whole,
  ];
  return places.flatMap((place) => {
    const changed = comparedAt(before.report, place) !== comparedAt(now.report, place);
    if (!changed && !asked.has(place)) return [];
    return [
      {
        place,
        label: nameOfPlace(form, place) ?? '',
        changed,
        turns: rounds.map((round) => turnAt(round, place, said)),
      },
    ];
  });
}

function turnAt(round: Round, place: string, said: MarkedWords): Turn {
  const { report } = round;
  return {
    round: report.round,
    stated: statedAt(report, place),
    reply: report.replies.find(({ path }) => (path ?? whole) === place)?.text ?? null,
    asked: reasonsOf(round).flatMap((mark) => ((mark.path ?? whole) === place ? [said(mark)] : [])),
  };
}

function reasonsOf({ outcome }: Round) {
  return outcome.kind === 'returned' ? outcome.reasons : [];
}

/** Two files of one name are two. */
function comparedAt(report: Report, place: string): string | null {
  if (place !== filesAt) return JSON.stringify(statedAt(report, place));
  return report.files
    .map(({ hash, kind }) => `${kind} ${hash}`)
    .sort()
    .join(' ');
}

/** A figure with its own date and what was said of it: an other date is an other figure. */
function statedAt(report: Report, place: string): Stated | null {
  const [, part, code] = place.split('/');
  if (part === 'files') {
    const names = report.files.map(({ name }) => name);
    return names.length === 0 ? null : { words: names.join('; ') };
  }
  if (place === signerAt) return { words: `${report.signer.post}: ${report.signer.name}` };
  if (place === numberAt) return report.documentNumber === null ? null : { words: report.documentNumber };
  if (part === 'sections') {
    const text = report.sections.find((each) => each.code === code)?.text;
    return text === undefined ? null : { words: text };
  }
  const none = part === 'figures' ? report.missing.find((each) => each.code === code) : undefined;
  if (none !== undefined) return { words: none.typed };
  const figure = part === 'figures' ? report.figures.find((each) => each.code === code) : undefined;
  if (figure === undefined) return null;
  return { value: figure.value, asOf: figure.asOf, explanation: figure.explanation };
}
