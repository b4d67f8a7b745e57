import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Committee } from '#web/app/use-committees.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import classes from '#web/screens/committees/committees.module.css';
import {
  fieldsOf,
  mostRules,
  nextRow,
  type PlannedRule,
  type PlanRow,
  rowsOf,
  statedRule,
  wrongIn,
} from '#web/screens/committees/plan-rows.ts';
import { PlanRowFields } from '#web/screens/committees/plan-row-fields.tsx';
import { because } from '#web/kit/reason.ts';

interface YearlyPlanDialogProps {
  readonly committee: Committee;
  readonly onClose: () => void;
}

/** What it reviews, every half-year or over years, and how many days before the end of data each next cycle is proposed. */
export function YearlyPlanDialog({ committee, onClose }: YearlyPlanDialogProps) {
  const { t } = useTranslation('committees');
  const today = civilDateOf(new Date());
  const [rows, setRows] = useState(() => rowsOf(committee));
  const save = useCommand(
    (reviews: readonly PlannedRule[], key) =>
      api.POST('/committees/{committee}/yearly-plan', {
        params: { path: { committee: committee.id }, header: key },
        body: { plan: { reviews: [...reviews] } },
      }),
    { said: t('plan.done'), onDone: onClose },
  );
  const stated = rows.map(statedRule);
  const [lacking] = rows.flatMap((row, at) => {
    const field = fieldsOf(row.span).find((one) => wrongIn(row, one));
    return field === undefined ? [] : [{ row: at, span: row.span, field }];
  });
  const whyOf = ({ span, field }: NonNullable<typeof lacking>): string =>
    t('plan.lacking', { review: t(`plan.span.${span}`), field: t(`plan.field.${field}`) });
  const reviews = stated.filter((rule) => rule !== null);
  const change = (index: number, part: Partial<PlanRow>): void =>
    setRows((all) => all.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('plan.titleOf', { name: committee.name })}
      act={t('plan.act')}
      blocked={lacking !== undefined && because(whyOf(lacking), `${lacking.row} ${lacking.field}`)}
      pending={save.isPending}
      error={errorElsewhere(save.error, ['/plan/reviews'])}
      onAct={() => save.mutate(reviews)}
      willFollow={[
        { key: 'propose', state: 'now', what: t(rows.length === 0 ? 'plan.followNone' : 'plan.follow') },
        { key: 'nothing', state: 'waiting', what: t('plan.sendsNothing') },
      ]}
    >
      {rows.length === 0 && <p className={classes.quiet}>{t('plan.noneWhy')}</p>}
      <ol className={classes.rules}>
        {rows.map((row, index) => (
          // A rule has no name of its own before somebody gives it one.
          <li key={index}>
            <PlanRowFields
              row={row}
              index={index}
              at={`/plan/reviews/${index}`}
              refused={save.error}
              onChange={(part) => change(index, part)}
              onRemove={() => setRows((all) => all.filter((_row, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      {rows.length < mostRules && (
        <Button variant="default" onClick={() => setRows((all) => [...all, nextRow(all, today)])}>
          {t('plan.add')}
        </Button>
      )}
    </ActDialog>
  );
}
