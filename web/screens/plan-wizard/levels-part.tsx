import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cycleQuery } from '#web/app/use-cycle.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import type { UnitKind } from '#web/screens/organisation/kinds.ts';
import { useCycles } from '#web/screens/cycles/use-cycles.ts';
import {
  canCountBack,
  countedBack,
  keepingLevels,
  leadsSomewhere,
  withReviewDays,
} from '#web/screens/plan-wizard/levels.ts';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { bounds } from '#web/screens/plan-wizard/plan-form.ts';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';
import { SignOff } from '#web/screens/plan-wizard/sign-off.tsx';

interface LevelsPartProps {
  readonly host: string | null;
  /** The kinds that report, level by level. */
  readonly levels: readonly (readonly UnitKind[])[];
}

/** Dates over levels: whose call this cycle answers, what each level needs for what comes from below, and all of it counted back. */
export function LevelsPart({ host, levels }: LevelsPartProps) {
  const { t } = useTranslation('plan');
  const { t: label } = useTranslation('labels');
  const { form, set, fault } = usePlanning();
  const faultOf = useWholeFault();
  const count = keepingLevels(levels);
  return (
    <fieldset className={classes.kinds}>
      <legend>{t('levels.title')}</legend>
      <Superior host={host} />
      <div className={classes.row}>
        {Array.from({ length: count }, (_none, depth) => (
          <TextInput
            key={depth}
            label={
              depth === 0
                ? t('levels.host')
                : t('levels.below', {
                    kinds: (levels[depth - 1] ?? []).map((kind) => label(`kind.${kind}`)).join(', '),
                  })
            }
            description={t(depth === 0 ? 'levels.hostHint' : 'levels.belowHint')}
            value={form.reviewDays[depth] ?? ''}
            inputMode="numeric"
            onChange={(event) => {
              set(withReviewDays(form, depth, event.currentTarget.value));
            }}
            error={
              faultOf(form.reviewDays[depth] ?? '', bounds.reviewDays) ?? fault(`/levels/reviewDays/${String(depth)}`)
            }
          />
        ))}
        {leadsSomewhere(form) && (
          <Button variant="default" disabled={!canCountBack(form)} onClick={() => set(countedBack(form, count))}>
            {t(form.above === '' ? 'levels.fromConference' : 'levels.fromSuperior')}
          </Button>
        )}
      </div>
      {!canCountBack(form) && (
        <p className={classes.hint}>{t(leadsSomewhere(form) ? 'levels.needsConference' : 'levels.leadsNowhere')}</p>
      )}
      <SignOff />
    </fieldset>
  );
}

/** The superior's cycles that ask something of the host now. */
function Superior({ host }: { readonly host: string | null }) {
  const { t } = useTranslation('plan');
  const { form, set, fault } = usePlanning();
  const client = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const { data } = useCycles(false);
  const calling = (data?.cycles ?? []).filter(
    (cycle) => cycle.host !== host && cycle.counts === null && cycle.status === 'collecting',
  );
  if (calling.length === 0 && form.above === '') return null;
  const choose = async (cycle: string, committee: string): Promise<void> => {
    setError(null);
    try {
      const found = await client.query(cycleQuery(cycle));
      const due = found.deadlines[0];
      const event =
        due === undefined ? {} : { dueEvent: t('levels.superiorDue', { committee }), dueEventOn: day(due.date) };
      set({ ...countedBack({ ...form, above: cycle }, Math.max(1, form.reviewDays.length)), above: cycle, ...event });
    } catch (failed) {
      if (failed instanceof Error) setError(failed);
    }
  };
  return (
    <>
      <Fault error={error} />
      <OneOf
        label={t('levels.above')}
        hint={t('levels.aboveHint')}
        placeholder={t('levels.aboveNone')}
        grows
        chosen={form.above === '' ? null : form.above}
        choices={calling.map(({ cycle, period, committee }) => ({
          key: cycle,
          word: t('levels.aboveOne', { period: period.label, committee: committee.name }),
        }))}
        onChoose={(cycle) => void choose(cycle, calling.find((each) => each.cycle === cycle)?.committee.name ?? '')}
        onClear={() => set({ above: '' })}
        error={fault('/levels/above')}
      />
    </>
  );
}
