import { callLetter } from '#domain/documents/call-letter.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import type { CallIssued } from '#domain/review-cycle/events.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { Member } from '#domain/review-cycle/state.ts';
import { label } from '#domain/words/labels.ts';

/** The letter to every member unit; units that share a date stand in one line of its table. */
export function callDocument(plan: CyclePlan, members: readonly Member[], { data }: CallIssued): DocumentRequest {
  const { committee, period, template } = plan;
  const inOrder = [...members].sort((a, b) => a.rank - b.rank);
  const document = callLetter({
    head: {
      layout: committee.layout,
      rehearsal: plan.clock !== null,
      superior: committee.superior,
      issuer: committee.name,
      issuerCode: committee.issuerCode,
      place: committee.place,
      number: data.number,
      date: data.date,
      signer: plan.signer,
    },
    addressees: inOrder.map(({ name }) => name),
    recipients: inOrder.map(({ name }) => name),
    reviewKind: plan.reviewKind,
    period: period.label,
    programmes: plan.programmes.map((programme) => label('programme', programme)),
    window: { from: plan.dataWindow.from, to: plan.cutOff },
    deadlines: data.deadlines.map(({ version, at }) => ({
      group: inOrder
        .filter((member) => member.version === version)
        .map(({ name }) => name)
        .join(', '),
      at,
    })),
    outline: template.sections.map((section) => section.label),
    annexes: template.indicators.map((indicator) => `${indicator.label} (${indicator.unit})`),
    conference: plan.conferenceDate,
    openTasks: [],
  });
  return { key: 'call-letter', fileName: `cong-van-${slugOf(plan.cycle)}.docx`, document };
}
