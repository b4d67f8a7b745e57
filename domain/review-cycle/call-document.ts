import { addressees, areGrouped, bodyNamed } from '#domain/documents/addressees.ts';
import type { FormTable } from '#domain/documents/form-table.ts';
import { callLetter, foundAgain, type OpenTask } from '#domain/documents/call-letter.ts';
import { lawSentence, newWithLaw } from '#domain/documents/legal-basis.ts';
import { reportForm } from '#domain/documents/report-form.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { computedIn, formulaOf } from '#domain/report-template/computed.ts';
import type { CallIssued } from '#domain/review-cycle/events/plan-events.ts';
import type { TaskLeftOpen } from '#domain/review-cycle/left-open.ts';
import { committeeHead } from '#domain/review-cycle/committee-head.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { Member } from '#domain/review-cycle/state.ts';
import { formatDate } from '#domain/words/dates.ts';
import { computedAs } from '#domain/words/computed.ts';
import { label } from '#domain/words/labels.ts';

/** Every indicator with an empty cell; what is asked of one kind of setting only says of which. */
function emptyForm({ template, programmes }: CyclePlan): FormTable | null {
  if (template.indicators.length === 0) return null;
  const labels = new Map(template.indicators.map((each) => [each.code, each.label]));
  // Nobody fills it in: a blank would be asked of the unit.
  const formulas = new Map(
    computedIn(template.indicators).map((each) => [
      each.code,
      computedAs(formulaOf(each, (code) => labels.get(code) ?? code)),
    ]),
  );
  const cells = template.indicators.map(({ code, setting }) => {
    const notes = [...(setting === null ? [] : [label('setting', setting)]), formulas.get(code) ?? ''];
    return [code, { text: '', note: notes.filter((note) => note !== '').join('; ') }] as const;
  });
  return reportForm({ ...template, relations: relationsOf(template), programmes }, new Map(cells), null);
}

/** By what it is asked, and what is asked of a part of the days only. */
export function lawSentences({
  template,
  dataWindow: { from },
}: Pick<CyclePlan, 'template' | 'dataWindow'>): readonly string[] {
  const { laws = [], indicators, sections } = template;
  const labels = new Map([...indicators, ...sections].map((line) => [line.code, line.label]));
  const said = [lawSentence(laws, from), newWithLaw(laws, from, (code) => labels.get(code) ?? code)];
  return said.filter((each) => each !== null);
}

/** The letter to every member unit; units that share a date stand in one line of its table. */
export function callDocument(plan: CyclePlan, members: readonly Member[], { data }: CallIssued): DocumentRequest {
  const { period, template } = plan;
  const inOrder = [...members].sort((a, b) => a.rank - b.rank);
  const terms = new Map(data.deadlines.map(({ version, at }) => [version, at]));
  const termed = ({ name, version }: Member): readonly { readonly name: string; readonly at: Instant }[] => {
    const at = terms.get(version);
    return at === undefined ? [] : [{ name, at }];
  };
  const document = callLetter({
    head: {
      ...committeeHead(plan),
      number: data.number,
      date: data.date,
      signer: plan.signer,
    },
    addressees: addressees(inOrder, plan.committee.layout),
    ...(areGrouped(inOrder) ? { roster: inOrder.flatMap(termed) } : {}),
    ...(plan.basis === undefined ? {} : { basis: plan.basis }),
    reviewKind: plan.reviewKind,
    period: period.label,
    programmes: plan.programmes.map((programme) => label('programme', programme)),
    window: { from: plan.dataWindow.from, to: plan.cutOff },
    laws: lawSentences(plan),
    deadlines: data.deadlines.map(({ version, at }) => ({
      group: inOrder
        .filter((member) => member.version === version)
        .map(({ name }) => bodyNamed(name, plan.committee.layout))
        .join(', '),
      at,
    })),
    outline: template.sections.map((section) => section.label),
    form: emptyForm(plan),
    conference: plan.conferenceDate,
    ...(plan.inspection === undefined ? {} : { inspection: plan.inspection }),
    notices: data.leftOpen?.notices ?? [],
    openTasks: (data.leftOpen?.tasks ?? []).map((task) => openTask(task, data.date)),
    moreTasks: data.leftOpen?.more ?? 0,
    recommendations: data.leftOpen?.recommendations ?? [],
    recurring: [...(data.leftOpen?.recurring ?? []), ...(data.leftOpen?.again ?? []).map(foundAgain)],
  });
  return { key: 'call-letter', fileName: `cong-van-${slugOf(plan.cycle)}.docx`, document };
}

function openTask(left: TaskLeftOpen, on: CivilDate): OpenTask {
  const { task, notice, source, number, statement, units, due, dueText, unkept = [] } = left;
  return {
    statement,
    ...{ notice, number },
    ...(source === undefined ? {} : { source }),
    units: units.map(({ name }) => name).join(', '),
    term: due === null ? (dueText ?? '') : formatDate(due),
    // Of calls from before it was kept the day alone is known.
    over: task === undefined ? due !== null && due < on : unkept.includes('overdue'),
    unkept,
  };
}
