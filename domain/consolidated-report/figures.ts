import { type Answers, answersTo, isAnswered } from '#domain/consolidation/answers.ts';
import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { Total } from '#domain/consolidation/total.ts';
import { answerRef, refOf } from '#domain/consolidation/total-ref.ts';
import { settings } from '#domain/organisation/setting.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { answerLabel, unitsCounted } from '#domain/words/field-values.ts';

/** A total that the text may refer to. */
export interface ReportFigure {
  readonly ref: string;
  readonly code: string;
  /** Null: of all settings together. */
  readonly setting: Setting | null;
  readonly label: string;
  readonly unit: string;
  /** Exact, as the totals say it. */
  readonly value: string;
  /** Of a count: what those it counts gave. Totals have none. */
  readonly gave?: string;
  /** Of what outsiders publish: who said so, where and when, as it is printed below the text. Totals have none. */
  readonly source?: string;
}

/** What a text states by reference, with the value it had: kept with every text that is sealed. */
export interface FigureValue {
  readonly ref: string;
  readonly value: string;
  /** As the figure had it. */
  readonly source?: string;
}

type Sealed = Pick<Consolidated, 'totals' | 'bySetting'> & { readonly answers?: readonly Answers[] };

/** All totals, those of each setting and how many gave each answer, in the order of the template; null totals: not made, or not in force any more. */
export function figuresOf(indicators: readonly Indicator[], sealed: Sealed | null): readonly ReportFigure[] {
  if (sealed === null) return [];
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const figure = ({ code, value }: Total, setting: Setting | null): readonly ReportFigure[] => {
    const indicator = known.get(code);
    if (indicator === undefined) return [];
    const ref = refOf(code, setting);
    return [{ ref, code, setting, label: indicator.label, unit: indicator.unit, value }];
  };
  return [
    ...sealed.totals.flatMap((total) => figure(total, null)),
    ...settings.flatMap((setting) =>
      sealed.bySetting
        .filter((one) => one.setting === setting)
        .flatMap(({ totals }) => totals.flatMap((total) => figure(total, setting))),
    ),
    ...(sealed.answers ?? []).flatMap((answers) => counted(answers, known.get(answers.code))),
  ];
}

/** How counts of answers are called, whether they are made or not. */
export function answerNames(indicators: readonly Indicator[]): readonly Pick<ReportFigure, 'ref' | 'label'>[] {
  return indicators
    .filter(isAnswered)
    .flatMap((one) =>
      answersTo(one).map((answer) => ({ ref: answerRef(one.code, answer), label: answerLabel(one, answer) })),
    );
}

/** Of yes or no, and of a choice. Where no unit answered there is nothing to count, which is not 0. */
function counted({ code, given, each = [] }: Answers, indicator: Indicator | undefined): readonly ReportFigure[] {
  if (indicator === undefined || given === 0) return [];
  return each.map(({ value: answer, count }) => ({
    ...{ ref: answerRef(code, answer), code, setting: null, gave: answer, unit: unitsCounted, value: String(count) },
    label: answerLabel(indicator, answer),
  }));
}
