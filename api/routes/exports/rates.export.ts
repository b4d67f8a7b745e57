import type { z } from 'zod';
import { answered } from '#domain/report-rates/counts.ts';
import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { rateCriteria } from '#domain/words/report-rates.ts';
import { mostPeriods } from '#api/routes/report-rates/rated.ts';
import { readRatesOverPeriods } from '#api/routes/report-rates/rates-over-periods.route.ts';
import { readRates } from '#api/routes/report-rates/read-rates.route.ts';
import type { CountsShape } from '#api/routes/report-rates/shapes.ts';
import { ofCycle } from '#api/routes/exports/of-rehearsal.ts';
import { yesNo } from '#api/routes/exports/words.ts';
import { deadline, decimal, instant, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';
import type { Sheet } from '#api/support/workbook-cells.ts';

type Counts = z.output<typeof CountsShape>;
type Rates = z.output<typeof readRates.route.output>;
type Periods = z.output<typeof readRatesOverPeriods.route.output>;

interface Line {
  readonly name: string;
  readonly counts: Counts;
}

const { rates: words, rateLevels, ratePeriods } = exportWords;

export const exportRates = exportRoute({
  path: '/exports/rates.xlsx',
  name: 'exportRates',
  list: readRates,
  words,
  ofRehearsal: ofCycle,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ rows }) => rows),
      words.columns,
      {
        unit: text((row) => row.name, 36),
        group: text((row) => label('kindGroup', row.group), 26),
        punctuality: text((row) => label('punctuality', row.punctuality), 20),
        dueAt: deadline((row) => row.dueAt),
        firstInAt: instant((row) => row.firstInAt),
        rounds: integer((row) => row.rounds),
        sentBack: text((row) => yesNo(row.sentBack), 10),
        status: text((row) => label('submissionStatus', row.status), 22),
        complete: text((row) => (row.complete === null ? null : yesNo(row.complete)), 10),
        asked: integer((row) => row.required.asked),
        given: integer((row) => row.required.given),
        none: integer((row) => row.required.none),
        share: decimal((row) => row.share),
        allAsked: integer((row) => row.all.asked),
        allGiven: integer((row) => row.all.given),
        allNone: integer((row) => row.all.none),
      },
    ),
    levelSheet(exportPhrases.byLevel, answers.flatMap(linesOf)),
    criteriaSheet(answers.every(({ whole }) => whole)),
  ],
});

export const exportRatesOverPeriods = exportRoute({
  path: '/exports/rate-periods.xlsx',
  name: 'exportRatesOverPeriods',
  list: readRatesOverPeriods,
  words: ratePeriods,
  ofRehearsal: ofCycle,
  sheets: (answers) => [
    ...answers.map(periodSheet),
    levelSheet(exportPhrases.byLevel, answers.flatMap(periodLines)),
    criteriaSheet(answers.every(({ whole }) => whole)),
  ],
});

function linesOf({ total, groups, blocks = [] }: Partial<Pick<Rates, 'blocks'>> & Pick<Rates, 'total' | 'groups'>) {
  return [
    ...groups.map(({ group, counts }) => ({ name: label('kindGroup', group), counts })),
    ...blocks.map(({ name, counts }) => ({ name: name ?? exportPhrases.otherUnits, counts })),
    ...(total === null ? [] : [{ name: exportPhrases.allUnits, counts: total }]),
  ];
}

function periodLines({ periods }: Periods): readonly Line[] {
  return periods.flatMap(({ label: period, total, groups }) =>
    linesOf({ total, groups }).map(({ name, counts }) => ({ name: `${period}: ${name}`, counts })),
  );
}

function levelSheet(name: string, lines: readonly Line[]): Sheet {
  return sheetOf(name, lines, rateLevels.columns, {
    name: text((line) => line.name, 36),
    units: integer(({ counts }) => counts.units),
    judged: integer(({ counts }) => counts.judged),
    onTime: integer(({ counts }) => counts.onTime),
    late: integer(({ counts }) => counts.late),
    notHandedIn: integer(({ counts }) => counts.notHandedIn),
    onTimeRate: decimal(({ counts }) => counts.rates.onTime),
    complete: integer(({ counts }) => counts.complete),
    completeRate: decimal(({ counts }) => counts.rates.complete),
    asked: integer(({ counts }) => counts.required.asked),
    answered: integer(({ counts }) => answered(counts.required)),
    none: integer(({ counts }) => counts.required.none),
    share: decimal(({ counts }) => counts.rates.required),
    sentBack: integer(({ counts }) => counts.sentBack),
    rounds: integer(({ counts }) => counts.rounds),
    accepted: integer(({ counts }) => counts.accepted),
    notDue: integer(({ counts }) => counts.notDue),
    exempted: integer(({ counts }) => counts.exempted),
    suspended: integer(({ counts }) => counts.suspended),
    ended: integer(({ counts }) => counts.ended),
  });
}

/** A column for each period beside what they come to. */
function periodSheet({ periods, units }: Periods): Sheet {
  const sheet = sheetOf(ratePeriods.list, units, ratePeriods.columns, {
    unit: text((row) => row.name, 36),
    group: text((row) => label('kindGroup', row.group), 26),
    judged: integer((row) => row.judged),
    onTime: integer((row) => row.onTime),
    onTimeRate: decimal((row) => row.rates.onTime),
    complete: integer((row) => row.complete),
    completeRate: decimal((row) => row.rates.complete),
  });
  return {
    ...sheet,
    columns: [...sheet.columns, ...periods.map(({ code }) => ({ heading: code, type: 'text' as const, width: 30 }))],
    rows: sheet.rows.map((row, at) => [...row, ...(units[at]?.periods ?? []).map(cellWords)]),
  };
}

function cellWords(cell: Periods['units'][number]['periods'][number]): string {
  if (cell === null) return exportPhrases.notAsked;
  const { punctuality, onTime, judged, answered: given, asked, of, whole } = cell;
  const said =
    punctuality === null
      ? `${exportPhrases.onTime} ${String(onTime)}/${String(judged)}`
      : label('punctuality', punctuality);
  return [
    judged === 0 ? said : `${said}, ${String(given)}/${String(asked)}`,
    ...(of.length === 0 ? [] : [`${of.join(', ')}${whole ? '' : ` (${exportPhrases.partly})`}`]),
  ].join('; ');
}

/** So that whoever reads the file a year later knows what was counted. */
function criteriaSheet(whole: boolean): Sheet {
  return {
    name: exportPhrases.criteria,
    columns: [
      { heading: exportPhrases.number, type: 'integer' },
      { heading: exportPhrases.criterion, type: 'text', width: 120 },
    ],
    rows: rateCriteria({ most: mostPeriods, whole }, 'vi').map((sentence, at) => [at + 1, sentence]),
  };
}
