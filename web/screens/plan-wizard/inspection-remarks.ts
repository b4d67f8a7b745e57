/** What of an inspection's day looks like a slip. It refuses nothing: whoever orders it may mean it. */
export type InspectionRemark =
  | { readonly is: 'farFromData'; readonly days: number }
  | { readonly is: 'beforeDue'; readonly due: string };

interface InspectionDays {
  readonly on: string;
  /** The last day the figures are of. */
  readonly dataTo: string | null;
  /** The last day on which a unit may still hand in. */
  readonly due: string | null;
}

/** Half a year: past that the next review of the same days is over, and a year was rather mistyped. */
const far = 183;

export function inspectionRemarks({ on, dataTo, due }: InspectionDays): readonly InspectionRemark[] {
  const days = dataTo === null ? 0 : Math.round((Date.parse(on) - Date.parse(dataTo)) / 86_400_000);
  return [
    ...(days > far ? [{ is: 'farFromData' as const, days }] : []),
    ...(due !== null && on < due ? [{ is: 'beforeDue' as const, due }] : []),
  ];
}
