import { fewestTold } from '#domain/report-rates/told-to-unit.ts';

export function englishRateCriteria(asked: { readonly most: number; readonly whole: boolean }): readonly string[] {
  return [
    'On time: the first hand-in arrived by the unit’s own deadline (extensions, suspensions and changes of the working calendar included). A return makes no first hand-in late; rounds, and units whose report came back, are counted beside it.',
    'Counted in: units on time, late, and past due without a report. Left out: units that are not due yet (also where the collection was closed before their deadline), exempt, suspended, or ended before their deadline without a report.',
    'Complete: handed in, with every place answered that is required on the cut-off day of a unit of this setting, by the last round. "No data" with a reason is an answer, shown apart. Computed cells and indices published by others are no places of the unit.',
    'Percentages have one decimal, rounded half up; where there is nothing to count, "–" stands.',
    `Over periods: called cycles of the same host and programme, of periods as long, at most ${String(asked.most)} up to this one; rehearsals left out (in a rehearsal, only rehearsals). The levels of each period are those of its own list of units.`,
    'Renamed and merged units: an earlier period is that of the unit itself and of those that became it as a whole by a decision on reorganisation; where only a part came, that is said. Units that ended without a successor in this cycle are in the figures of their level only.',
    ...(asked.whole
      ? []
      : [
          `A unit sees its own line, its level and the whole; groups of fewer than ${String(fewestTold)} units are not told.`,
        ]),
  ];
}
