import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import type { Inspection, Plan, Rehearsal } from '#web/screens/inspections/use-inspections.ts';
import { Unreached } from '#web/screens/plan-wizard/unreached.tsx';
import classes from '#web/screens/plan-wizard/plan.module.css';

interface RehearsalPaneProps {
  readonly known: Inspection | undefined;
  readonly whose: { readonly committee: string; readonly programme: string };
  /** Null: something lacks yet. */
  readonly plan: Plan | null;
}

/** While the plan is typed: who is told what, and when; what stands in its way. */
export function RehearsalPane({ known, whose, plan }: RehearsalPaneProps) {
  const { t } = useTranslation('inspections', { keyPrefix: 'rehearsal' });
  const [looked] = useDebouncedValue(plan === null ? null : JSON.stringify(plan), 600);
  const { data, error } = useQuery({
    queryKey: keys.of(`inspection/${known?.inspection ?? ''}`, 'rehearsal', whose, looked),
    queryFn: () => {
      // What was just made of this very text above.
      const body = JSON.parse(looked ?? '{}') as Plan;
      return taken(
        known === undefined
          ? api.POST('/inspections/preview', { body: { ...whose, plan: body } })
          : api.POST('/inspections/{inspection}/plan/preview', {
              params: { path: { inspection: known.inspection } },
              body: { plan: body, base: known.version, reason: null },
            }),
      );
    },
    enabled: looked !== null,
    placeholderData: keepPreviousData,
  });
  if (data === undefined)
    return (
      <Pane title={t('title')}>
        {error === null ? <p className={classes.hint}>{t('gaps')}</p> : <Fault error={error} />}
      </Pane>
    );
  return (
    <>
      <div aria-live="polite">
        {data.obstacles.map(({ code, detail }) => (
          <Note key={code} tone="overdue" fact={detail} />
        ))}
      </div>
      <Unreached units={data.unreached} rehearsal={false} />
      <Pane title={t('title')}>
        {data.letters.length === 0 && <p className={classes.hint}>{t('none')}</p>}
        <Told lines={data.letters} when={({ at }) => (at === data.now ? t('atOnce') : dayAndTime(at))} />
        {data.reports.map(({ at, units }) => (
          <p key={at}>{t('reports', { at: dayAndTime(at), units: units.map(({ name }) => name).join(', ') })}</p>
        ))}
      </Pane>
      {data.answers.length > 0 && (
        <Pane title={t('answers')}>
          <Told lines={data.answers} when={({ at }) => dayAndTime(at)} />
        </Pane>
      )}
    </>
  );
}

type Line = Rehearsal['letters'][number];

function Told({ lines, when }: { readonly lines: readonly Line[]; readonly when: (line: Line) => string }) {
  const { t } = useTranslation('inspections', { keyPrefix: 'rehearsal' });
  const { t: label } = useTranslation('labels');
  return (
    <ul className={classes.letters}>
      {lines.map((line, row) => (
        <li key={`${line.at} ${String(row)}`}>
          <details>
            <summary>
              <span>{when(line)}</span>
              <span className={classes.subject}>{label(`letter.${line.template}`)}</span>
              <strong>{t('units', { count: line.units.length })}</strong>
            </summary>
            <p className={classes.to}>
              {t('subject', { subject: line.subject })}
              <br />
              {line.units.map(({ name }) => name).join(', ')}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
