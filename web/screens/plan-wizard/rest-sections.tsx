import { keys } from '#web/app/query-keys.ts';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { WholeInput } from '#web/kit/whole-input.tsx';
import { HourInput } from '#web/screens/plan-wizard/hour-input.tsx';
import { LawInPeriod, type Within } from '#web/screens/plan-wizard/law-in-period.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import { stepWord } from '#web/screens/plan-wizard/step-word.ts';
import { bounds, type Committee, type LadderStep } from '#web/screens/plan-wizard/plan-form.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

interface TemplateSectionProps {
  readonly committee: Committee | undefined;
  readonly within: Within;
}

/** What is asked for, and who signs the call. */
export function TemplateSection({ committee, within }: TemplateSectionProps) {
  const { host = null, layout = 'party' } = committee ?? {};
  const { t } = useTranslation('plan');
  const { t: letter } = useTranslation('conference');
  const { form, set, fault } = usePlanning();
  const { data } = useQuery({ queryKey: keys.templates, queryFn: () => taken(api.GET('/templates')) });
  // Whoever works for two hosts plans with the outlines of the one whose cycle it is.
  const templates = data?.templates.filter((one) => one.host === null || one.host.unit === host);
  const text = (key: 'authority' | 'post' | 'signer' | 'office', at: string, hint?: string) => (
    <TextInput
      label={t(`signer.${key}`)}
      description={hint}
      data-field={key === 'post' || key === 'signer' ? 'signer' : undefined}
      value={form[key]}
      onChange={(event) => {
        set({ [key]: event.currentTarget.value });
      }}
      error={fault(at)}
    />
  );
  return (
    <Pane title={t('numbered', { number: 4, title: t('template.title') })}>
      <div className={classes.grid}>
        <div data-span="12">
          <OneOf
            label={t('template.choose')}
            field="template"
            grows
            choices={(templates ?? []).map(({ id, name, version, host: own }) => ({
              key: id,
              word:
                own === null
                  ? t('template.option', { name, version })
                  : t('template.own', { name, version, host: own.name }),
            }))}
            chosen={form.template === '' ? null : form.template}
            onChoose={(template) => set({ template, templateVersion: '' })}
            nothing={t('template.none')}
            hint={
              templates?.length === 0 ? (
                <>
                  {t('template.none')} <Link to="/de-cuong">{t('template.toOutlines')}</Link>
                </>
              ) : undefined
            }
            error={fault('/template')}
          />
          {form.template !== '' && <LawInPeriod within={within} />}
        </div>
        <div data-span="12">
          <TextInput
            label={t('template.basis')}
            description={t('template.basisHint')}
            data-field="basis"
            maxLength={1000}
            value={form.basis}
            onChange={(event) => {
              set({ basis: event.currentTarget.value });
            }}
            error={fault('/basis')}
          />
        </div>
        {text('authority', '/signer/authority', letter(`signer.authorityHint.${layout}`))}
        {text('post', '/signer/post')}
        {text('signer', '/signer/name')}
        {(layout === 'state' || form.office !== '') && text('office', '/signer/office', letter('signer.officeHint'))}
      </div>
    </Pane>
  );
}

/** When is reminded, before and after the deadline, and who hears of it. */
export function LadderSection() {
  const { t } = useTranslation('plan');
  const { form, set, fault } = usePlanning();
  const [open, setOpen] = useState(false);
  const steps = [...form.ladder].sort((a, b) => a.offset - b.offset);
  const change = (step: LadderStep, next: LadderStep | null): void => {
    set({ ladder: steps.flatMap((each) => (each === step ? (next === null ? [] : [next]) : [each])) });
  };
  return (
    <Pane
      title={t('numbered', { number: 6, title: t('ladder.title') })}
      aside={
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('ladder.fold') : t('ladder.change')}
        </Button>
      }
    >
      <p>
        {t('ladder.said', { hour: form.ladderHour, steps: steps.map(({ offset }) => stepWord(t, offset)).join(' · ') })}
      </p>
      {fault('/ladder') !== undefined && <p className={classes.fault}>{fault('/ladder')}</p>}
      {open && (
        <>
          <div className={classes.row}>
            <HourInput label={t('ladder.hour')} text={form.ladderHour} onText={(ladderHour) => set({ ladderHour })} />
          </div>
          {steps.map((step, at) => (
            <div key={String(at)} className={classes.row}>
              <WholeInput
                label={t('ladder.offset')}
                description={stepWord(t, step.offset)}
                number={step.offset}
                bounds={bounds.offset}
                onNumber={(offset) => {
                  if (offset !== null) change(step, { ...step, offset });
                }}
              />
              <OneOf
                label={t('ladder.audience')}
                choices={(['unit', 'unitAndLeaders'] as const).map((key) => ({ key, word: t(`ladder.${key}`) }))}
                chosen={step.audience}
                onChoose={(audience) => change(step, { ...step, audience })}
              />
              <RemoveButton label={t('ladder.remove')} onRemove={() => change(step, null)} />
            </div>
          ))}
          <div className={classes.acts}>
            <Button
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() =>
                set({ ladder: [...steps, { offset: (steps.at(-1)?.offset ?? 0) + 1, audience: 'unitAndLeaders' }] })
              }
            >
              {t('ladder.add')}
            </Button>
          </div>
        </>
      )}
    </Pane>
  );
}

/** A trial run beside the real cycle: its own clock, letters marked, nothing of it counted. */
export function RehearsalSection({ number }: { readonly number: number }) {
  const { t } = useTranslation('plan');
  const { form, set, fault, frozen } = usePlanning();
  return (
    <Pane title={t('numbered', { number, title: t('rehearsal.title') })}>
      <Checkbox
        label={t('rehearsal.is')}
        checked={form.rehearsal}
        disabled={frozen}
        onChange={(event) => {
          const rehearsal = event.currentTarget.checked;
          set({ rehearsal, rehearsalKey: form.rehearsalKey === '' ? newKey() : form.rehearsalKey });
        }}
      />
      <p className={classes.hint}>{t('rehearsal.hint')}</p>
      {form.rehearsal && (
        <div className={classes.grid}>
          <DateInput
            label={t('rehearsal.from')}
            field="rehearsal"
            text={form.rehearsalFrom}
            disabled={frozen}
            onText={(rehearsalFrom) => set({ rehearsalFrom })}
            error={fault('/clock')}
          />
          <TextInput
            label={t('rehearsal.pace')}
            description={t('rehearsal.paceHint')}
            value={form.rehearsalPace}
            disabled={frozen}
            inputMode="decimal"
            onChange={(event) => {
              set({ rehearsalPace: event.currentTarget.value });
            }}
          />
        </div>
      )}
    </Pane>
  );
}

/** Tells this rehearsal from others of the same cycle. */
function newKey(): string {
  return crypto.randomUUID().slice(0, 8);
}
