import { Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useAsked } from '#web/app/address.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { usePerson } from '#web/app/session.tsx';
import { hostsOf } from '#web/app/staff.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { useRights } from '#web/app/use-rights.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { because, firstOf, missing, type Reason, unlessAllowed, unread } from '#web/kit/reason.ts';
import { unusedSlug } from '#web/kit/slug.ts';
import { DeskForm } from '#web/screens/directives/desk-form.tsx';
import { WhoseFields, whoseOf } from '#web/screens/directives/whose-fields.tsx';
import { emptyPlan, type PlanForm as Typed, planAsTyped, planOf } from '#web/screens/inspections/plan-form.ts';
import { PapersAndTeam, Programme } from '#web/screens/inspections/plan-parts.tsx';
import { RehearsalPane } from '#web/screens/inspections/rehearsal-pane.tsx';
import { ReportCycleField } from '#web/screens/inspections/report-cycle.tsx';
import { UnitsField } from '#web/screens/inspections/units-field.tsx';
import { type Inspection, useInspection, useInspections } from '#web/screens/inspections/use-inspections.ts';

/** Lập kế hoạch kiểm tra, or one that is stated anew (`?sua=`). */
export function PlanInspection() {
  const known = useAsked('sua') ?? undefined;
  const { data } = useInspection(known);
  if (known !== undefined && data === undefined) return null;
  return <PlanForm key={known ?? 'new'} known={data} />;
}

function PlanForm({ known }: { readonly known: Inspection | undefined }) {
  const { t } = useTranslation('inspections');
  const navigate = useNavigate();
  const [form, setForm] = useState(() => (known === undefined ? emptyPlan(t('plan.teamUsual')) : planAsTyped(known)));
  const [of, setOf] = useState({ committee: '', programme: '' });
  const [reason, setReason] = useState('');
  const committees = useCommitteesOf(hostsOf(usePerson().position)).data ?? [];
  const whose = whoseOf(committees, of);
  const taken = new Set(
    useInspections().data?.inspections.map(({ inspection }) => inspection.split('~kt.').at(-1) ?? ''),
  );
  const can = useRights(known === undefined ? null : `inspection/${known.inspection}`);
  const set = (change: Partial<typeof form>): void => setForm((before) => ({ ...before, ...change }));
  const send = useCommand(
    (_: null, key) => {
      const plan = planOf(form);
      return known === undefined
        ? api.POST('/inspections', {
            params: { header: key },
            body: { name: unusedSlug(`${form.title} ${plan.from}`, taken), ...whose, plan },
          })
        : api.POST('/inspections/{inspection}/plan', {
            params: { path: { inspection: known.inspection }, header: key },
            body: { plan, base: known.version, reason: reason.trim() === '' ? null : reason.trim() },
          });
    },
    {
      said: t('plan.said'),
      onDone: ({ answer }) => {
        const inspection = known?.inspection ?? answer?.['inspection'];
        if (typeof inspection === 'string') void navigate({ to: '/kiem-tra/$inspection', params: { inspection } });
      },
    },
  );
  const title = known === undefined ? t('plan.open') : t('plan.change');
  if (known === undefined && committees.length === 0)
    return (
      <Page title={title}>
        <Empty title={t('plan.noCommittee')} by={t('noneBy')} />
      </Page>
    );
  const { error } = send;
  const lacks = planBlocked(form, t('plan.unitsNeeded'));
  const blocked = firstOf(
    unlessAllowed(can(known === undefined ? 'inspection.PlanInspection' : 'inspection.RestateInspection')),
    lacks,
  );
  return (
    <Page
      title={title}
      side={<RehearsalPane known={known} whose={whose} plan={lacks === undefined ? planOf(form) : null} />}
    >
      <DeskForm
        blocked={blocked}
        sent={send}
        onSend={() => send.mutate(null)}
        pointers={['/plan/units', '/plan/cycle', '/plan/to', '/plan/team', '/plan/sessions', '/plan/title']}
        follow={t('plan.follow')}
        act={t(known === undefined ? 'plan.act' : 'plan.changeAct')}
      >
        <Pane title={t('plan.what')}>
          {known === undefined && (
            <WhoseFields
              committees={committees}
              whose={whose}
              onChange={(change) => setOf({ ...of, ...change })}
              labels={{ committee: t('plan.committee'), programme: t('plan.programme') }}
            />
          )}
          <TextInput
            label={t('plan.title')}
            placeholder={t('plan.titleHint')}
            data-field="title"
            maxLength={500}
            value={form.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
            error={errorAt(error, '/plan/title')}
          />
          <FieldRow>
            <DateInput label={t('plan.from')} field="from" text={form.from} onText={(from) => set({ from })} />
            <DateInput
              label={t('plan.to')}
              field="to"
              text={form.to}
              onText={(to) => set({ to })}
              error={errorAt(error, '/plan/to')}
            />
          </FieldRow>
          <UnitsField
            on={readDay(form.from)}
            value={form.units}
            onChange={(units) => set({ units })}
            error={errorAt(error, '/plan/units')}
          />
          <Textarea
            label={t('plan.contents')}
            description={t('plan.lineEach')}
            autosize
            minRows={2}
            value={form.contents}
            onChange={(event) => set({ contents: event.currentTarget.value })}
          />
          <ReportCycleField
            committee={known?.committee ?? whose.committee}
            chosen={form.cycle}
            onChoose={(cycle) => set({ cycle })}
            error={errorAt(error, '/plan/cycle')}
          />
        </Pane>
        <PapersAndTeam form={form} set={set} error={error} />
        <Programme form={form} set={set} error={error} />
        {known !== undefined && (
          <Textarea
            label={t('plan.reason')}
            autosize
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </DeskForm>
    </Page>
  );
}

/** What lacks; undefined: nothing. `classWord`: what is said of a group where a unit is needed. */
function planBlocked(form: Typed, classWord: string): Reason | undefined {
  const { title, teamName, units, from, to, members, sessions, papers } = form;
  const nameless = members.findIndex(({ name }) => name.trim() === '');
  const dayless = sessions.findIndex((session) => readDay(session.day) === null);
  const paper = papers.findIndex(
    (one) => one.number.trim() === '' || readDay(one.date) === null || one.issuer.trim() === '',
  );
  return firstOf(
    title.trim() === '' && missing('title'),
    readDay(from) === null && unread('from', from),
    readDay(to) === null && unread('to', to),
    units.length === 0 && because(classWord),
    units.some(({ unit }) => unit === null) && because(classWord),
    paper !== -1 && missing(`paper${String(paper)}`),
    teamName.trim() === '' && missing('team'),
    nameless !== -1 && missing(`member${String(nameless)}`),
    dayless !== -1 && unread(`session${String(dayless)}`, sessions[dayless]?.day ?? ''),
  );
}
