import type { FigureValue } from '#domain/consolidated-report/figures.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import { addressees } from '#domain/documents/addressees.ts';
import { consolidatedReport, figureName } from '#domain/documents/consolidated-report.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { noTotals, type TotalsForm } from '#domain/documents/totals-form.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { committeeHead } from '#domain/review-cycle/committee-head.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { WithTotals } from '#domain/review-cycle/sealed-text.ts';

interface Wish {
  readonly text: ReportText;
  readonly figures: readonly FigureValue[];
  /** Of a draft: what its references said when somebody last looked. */
  readonly lastSeen?: readonly FigureValue[];
  /** Null: a draft, with room for the clerk. */
  readonly number: WrittenNumber | null;
  readonly date: CivilDate;
  readonly signer: Signer;
}

/** The report in the committee's layout; with the totals as its table where that is asked for (`sealedForm`). */
export function reportDocument(
  state: WithTotals,
  { text, figures, lastSeen = [], number, date, signer }: Wish,
  form: TotalsForm = noTotals,
): OfficialDocument {
  const { committee, template, host, members } = state.plan;
  const values = new Map(figures.map(({ ref, value }) => [ref, value]));
  // Once totals are made, what is not among them waits for nothing.
  const last = new Map((state.consolidation ?? null) === null ? lastSeen.map(({ ref, value }) => [ref, value]) : []);
  return consolidatedReport({
    head: {
      ...committeeHead(state.plan),
      ...{ number, date, signer },
    },
    recipients: [
      ...(committee.superior === '' ? [host.name] : [committee.superior]),
      ...addressees(members, committee.layout),
    ],
    text,
    valueOf: (ref) => values.get(ref) ?? null,
    lastKnown: (ref) => last.get(ref) ?? null,
    sources: figures.flatMap(({ source }) => (source === undefined ? [] : [source])),
    nameOf: (ref) => figureName(ref, template.indicators),
    form,
  });
}
