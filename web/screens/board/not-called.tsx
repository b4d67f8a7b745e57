import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCycle } from '#web/app/use-cycle.ts';
import { storedPlan } from '#web/screens/plan-wizard/from-cycle.ts';
import { Note } from '#web/kit/note.tsx';

/** Nobody has been asked yet: what comes first is the call, issued from the plan; of a review of several years nobody ever is. */
export function NotCalled({ cycle, called }: { readonly cycle: string; readonly called: boolean }) {
  const { t } = useTranslation('board');
  const facts = useCycle(cycle);
  const years = facts.data === undefined ? undefined : storedPlan(facts.data)?.years;
  if (years !== undefined)
    return (
      <Note
        tone="pen"
        icon="history"
        fact={t('ofYears.fact', { years: years.map(({ label }) => label).join(', ') })}
        act={
          <Button renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/tong-hop" params={{ cycle }} {...props} />}>
            {t('ofYears.act')}
          </Button>
        }
      >
        {t('ofYears.why')}
      </Note>
    );
  if (called) return null;
  return (
    <Note
      tone="pen"
      icon="mail"
      fact={t('notCalled.fact')}
      act={
        <Button renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/ke-hoach" params={{ cycle }} {...props} />}>
          {t('notCalled.act')}
        </Button>
      }
    >
      {t('notCalled.why')}
    </Note>
  );
}
