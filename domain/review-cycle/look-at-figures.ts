import { sumOf } from '#domain/consolidation/decimal.ts';
import type { CheckOutcome } from '#domain/checks/check-result.ts';
import { checkRelation } from '#domain/checks/run-checks.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { asksFor, isRequired } from '#domain/report-template/asked-of.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';
import { isComputed, reckonFrom } from '#domain/report-template/computed.ts';
import { withComputed } from '#domain/review-cycle/computed-figures.ts';
import { culprit, faultOf, isOfNothing, oneFault, shown } from '#domain/review-cycle/figure-faults.ts';
import { type EnglishFigure, englishFigures, type Marks, marksOf } from '#domain/review-cycle/english-figures.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { asChecked, relationsOf } from '#domain/review-cycle/relations.ts';
import type { Refused } from '#domain/review-cycle/refusals.ts';
import { valueFault } from '#domain/review-cycle/value-faults.ts';
import { oneMissingFault } from '#domain/review-cycle/missing-faults.ts';
import type { Figure, SaidMissing } from '#domain/review-cycle/report.ts';
import { dayOf } from '#domain/vietnamese/parse-date.ts';
import { readEnglish } from '#domain/vietnamese/number-convention.ts';
import { readValue, type UnreadCode } from '#domain/review-cycle/read-value.ts';
import { formatDate } from '#domain/words/dates.ts';
import { type ReasonToType, reasonsToType } from '#domain/words/missing.ts';
import { meantBy } from '#domain/words/numbers-meant.ts';

/** A row of the form while it is being filled in. */
export interface TypedFigure {
  readonly code: string;
  readonly text: string;
  /** The figure's own date as typed; empty = the cut-off. */
  readonly asOf: string;
  /** Cells that were pasted at once have one number. */
  readonly block?: number | undefined;
}

export interface Fault {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface ReadFigure {
  readonly code: string;
  /** The one reading as an exact decimal; null when there are two or none. */
  readonly value: string | null;
  readonly approximate: boolean;
  /** Readings of a number that only its writer can settle: both, or the one it would have by other marks. */
  readonly readings: readonly string[];
  /** That there is none, and why: then there is no value, and nothing wrong with that. */
  readonly missing: SaidMissing | null;
  /** It says that there is none and not why: what to type for each reason. */
  readonly reasons: readonly ReasonToType[];
  readonly fault: Fault | null;
  readonly asOf: CivilDate | null;
  readonly asOfWrong: boolean;
  /** Legal, and flagged. */
  readonly afterCutOff: boolean;
}

export interface SeenRelation {
  readonly id: string;
  readonly check: Relation['check'];
  readonly outcome: CheckOutcome;
  /** Where it is shown: the whole, the share, the part that is too great. */
  readonly at: string;
  readonly codes: readonly string[];
  /** K1: what the parts given so far come to, and how far that is from the stated whole. */
  readonly sum: string | null;
  readonly difference: string | null;
  readonly fault: Fault | null;
}

/** What a computed figure comes to by what stands on the form. */
export interface SeenComputed {
  readonly code: string;
  readonly value: string | null;
  /** Labels of figures it is made of that are not there; with none and no value it would be divided by zero. */
  readonly without: readonly string[];
}

export interface SeenFigures {
  readonly figures: readonly ReadFigure[];
  readonly relations: readonly SeenRelation[];
  /** Asked for, required, and not there. */
  readonly missing: readonly string[];
  /** Shares that cannot be calculated, for their denominator is 0: left empty they are answered. */
  readonly ofNothing: readonly string[];
  readonly computed: readonly SeenComputed[];
  /** Read by English marks, all of them or none; empty where nothing says that they have such. */
  readonly english: readonly EnglishFigure[];
  readonly marks: Marks;
}

/** All that is needed of a plan: a template nobody has planned with yet can be tried as well. */
type Asked = Pick<CyclePlan, 'template' | 'cutOff'>;

/** What handing these figures in would find: the same reading, the same faults, all of them and not only the first. */
export function lookAtFigures(plan: Asked, setting: Setting | null, typed: readonly TypedFigure[]): SeenFigures {
  const { template } = plan;
  const reckoned = new Set(template.indicators.filter(isComputed).map(({ code }) => code));
  const given = typed.filter(({ code, text }) => text.trim() !== '' && !reckoned.has(code));
  const read = given.map((figure) => readOne(plan, setting, figure));
  const stated: readonly Figure[] = read.flatMap(({ code, value, asOf }, row) =>
    value === null ? [] : [{ code, value, asOf, asStated: given[row]?.text ?? null }],
  );
  // What would be refused is no figure to reckon by: a rate of half a conference would look as if it were taken.
  const sound = stated.filter(({ code }) => read.every((one) => one.code !== code || one.fault === null));
  const good = [...stated, ...withComputed(template, sound).filter(({ computed }) => computed === true)];
  const asked = new Set(template.indicators.filter((one) => asksFor(one, setting)).map(({ code }) => code));
  const report = asChecked(template, good);
  const labelOf = (code: string): string => template.indicators.find((one) => one.code === code)?.label ?? code;
  const ofNothing = [...asked].filter((code) => isOfNothing(template, code, good));
  const marks = marksOf(template.indicators, given);
  return {
    figures: read,
    relations: relationsOf(template)
      .filter((relation) => codesOf(relation).every(({ code }) => asked.has(code)))
      .map((relation) => {
        const result = checkRelation(relation, report);
        const { of } = culprit(relation);
        const bad = result.outcome !== 'pass' && !('missing' in result.facts);
        return {
          id: relation.id,
          check: relation.check,
          outcome: result.outcome,
          at: of,
          codes: codesOf(relation).map((each) => each.code),
          ...sums(relation, good),
          fault: bad ? { code: faultOf(template, relation, good), facts: shown(result) } : null,
        };
      }),
    missing: template.indicators
      .filter(
        ({ code, ...one }) =>
          isRequired(one, plan.cutOff) &&
          asked.has(code) &&
          !given.some((figure) => figure.code === code) &&
          !ofNothing.includes(code),
      )
      .map(({ code }) => code),
    ofNothing,
    computed: [...reckonFrom(template.indicators, sound)].flatMap(([code, result]): SeenComputed[] =>
      !asked.has(code)
        ? []
        : [
            {
              code,
              value: result.is === 'value' ? result.value : null,
              without: result.is === 'without' ? result.codes.map(labelOf) : [],
            },
          ],
    ),
    english: englishFigures(marks),
    marks,
  };
}

function readOne(plan: Asked, setting: Setting | null, { code, text, asOf }: TypedFigure): ReadFigure {
  const date = dayOf(asOf, plan.cutOff);
  const seen = {
    code,
    asOf: date,
    asOfWrong: date === null && asOf.trim() !== '',
    afterCutOff: date !== null && date > plan.cutOff,
  };
  const unread = { ...seen, value: null, approximate: false, readings: [], missing: null, reasons: [] };
  const indicator = plan.template.indicators.find((one) => one.code === code);
  if (indicator === undefined) return { ...unread, fault: { code: 'figure-unknown', facts: { code } } };
  const read = readValue(indicator, text, plan.cutOff);
  switch (read.kind) {
    case 'missing':
      return { ...unread, ...noneOf(indicator, read.said, plan.cutOff) };
    case 'asked':
      return { ...unread, readings: read.readings, fault: { code: 'ambiguous-number', facts: { raw: text } } };
    case 'notANumber':
      return { ...unread, ...notANumber(text) };
    case 'unread':
      return { ...unread, fault: unreadFault(indicator, read.code, text, plan.cutOff) };
    case 'value': {
      const { value, approximate } = read;
      const figure: Figure = { code, value, asOf: date, asStated: text };
      const fault = oneFault(plan.template, setting, figure, 0, [figure]);
      return { ...unread, value, approximate, fault: fault === null ? null : faultIn(fault.refusal) };
    }
    default:
      return unreachable(read);
  }
}

/** "1,234,567" has one reading, if by other marks: it is offered, and still not taken until it is chosen. */
function notANumber(text: string): Pick<ReadFigure, 'readings' | 'fault'> {
  const meant = readEnglish(text);
  const readings = meant === null || meant.startsWith('-') ? [] : [meant];
  return { readings, fault: { code: 'not-a-number', facts: { raw: text, ...meantBy(text) } } };
}

function faultIn({ code, facts }: Refused['refusal']): Fault {
  return { code, facts };
}

/** In the words as they were typed: the list of a choice is told with them. */
function unreadFault(indicator: Indicator, code: UnreadCode, text: string, cutOff: CivilDate): Fault {
  const listed = valueFault(indicator, text)?.facts ?? {};
  // A day of the report's own time, as it is typed in either language.
  const example = code === 'figure-not-a-day' ? { example: formatDate(cutOff) } : {};
  return { code, facts: { ...listed, ...example, code: indicator.code, label: indicator.label, value: text } };
}

/** Of what may be missing the reason is asked for; of anything else it is said that it may not. */
function noneOf(
  indicator: Indicator,
  none: SaidMissing | 'unsaid',
  cutOff: CivilDate,
): Pick<ReadFigure, 'missing' | 'reasons' | 'fault'> {
  const said: SaidMissing = none === 'unsaid' ? { reason: 'other', words: null } : none;
  const fault = oneMissingFault(indicator, said, '', cutOff);
  if (fault === null) return { missing: said, reasons: [], fault: null };
  const asked = fault.refusal.code === 'figure-missing-unsaid';
  return { missing: null, reasons: asked ? reasonsToType : [], fault: faultIn(fault.refusal) };
}

function sums(relation: Relation, figures: readonly Figure[]): Pick<SeenRelation, 'sum' | 'difference'> {
  if (relation.check !== 'K1') return { sum: null, difference: null };
  const parts = figures.filter(({ code }) => relation.parts.includes(code)).map(({ value }) => value);
  const sum = parts.length === 0 ? null : sumOf(parts);
  const whole = figures.find(({ code }) => code === relation.whole)?.value;
  const difference = sum === null || whole === undefined ? null : sumOf([sum, `-${whole}`]);
  return { sum, difference };
}
