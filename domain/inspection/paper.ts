import { printedItem } from '#domain/conference/documents.ts';
import { inspectionConclusion } from '#domain/documents/inspection-conclusion.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { IssueInspectionConclusion } from '#domain/inspection/commands.ts';
import type { ConcludedRequirement } from '#domain/inspection/parts.ts';
import type { KnownInspection } from '#domain/inspection/state.ts';

export type Concluding = Omit<IssueInspectionConclusion['data'], 'received' | 'ladder'> & {
  readonly signer: NonNullable<IssueInspectionConclusion['data']['signer']>;
};

/** The paper of these words, issued or not: it depends on the record alone. */
export function conclusionDocument(state: KnownInspection, stated: Concluding): OfficialDocument {
  const { plan, programme, findings, recommendations } = state;
  const { number, date, signer, issuer, summary, tasks } = stated;
  const { committee: _series, ...head } = issuer;
  const printed = tasks.map((item, row) => ({ as: item.as, item: printedOf(item, programme, row + 1) }));
  return inspectionConclusion({
    head: { ...head, rehearsal: false, number, date, signer },
    title: plan.title,
    papers: plan.papers,
    team: plan.team,
    ...{ from: plan.from, to: plan.to, units: plan.units.map(({ name }) => name), summary },
    findings: findings.map(({ unit, good, weak, newWays }) => ({
      unit: plan.units.find((one) => one.unit === unit)?.name ?? '',
      ...{ good, newWays, weak: weak.map(({ statement }) => statement) },
    })),
    required: printed.filter(({ as }) => as === 'required').map(({ item }) => item),
    commitments: printed.filter(({ as }) => as === 'commitment').map(({ item }) => item),
    recommendations,
  });
}

function printedOf({ as: _as, ...task }: ConcludedRequirement, programme: string, number: number) {
  return printedItem({ ...task, number, programme });
}
