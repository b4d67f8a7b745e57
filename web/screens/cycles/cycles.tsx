import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showRehearsals, useRehearsal } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { CycleTable } from '#web/screens/cycles/cycle-table.tsx';
import { FirstCycle } from '#web/screens/cycles/first-cycle.tsx';
import { isRunning, useCycles } from '#web/screens/cycles/use-cycles.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { ReportParts } from '#web/screens/outside-indices/report-parts.tsx';

/** Every cycle this person has to do with: where it stands, how many reports are in, what day comes next. */
export function Cycles() {
  const { t } = useTranslation('cycles');
  const navigate = useNavigate();
  const wishes = useSearch({ strict: false });
  const real = useCycles(false);
  const rehearsals = useCycles(true);
  const session = usePerson();
  const [selected, setSelected] = useState<string | null>(null);
  const counts = { real: real.data?.cycles.length ?? 0, rehearsals: rehearsals.data?.cycles.length ?? 0 };
  const ready = real.data !== undefined && rehearsals.data !== undefined;
  const asked = wishes.loai === 'dien-tap' ? 'rehearsals' : wishes.loai === 'that' ? 'real' : null;
  // While nothing is real yet, a rehearsal that is there is what one wants to see.
  const begins = asked ?? (ready && counts.real === 0 && counts.rehearsals > 0 ? 'rehearsals' : null);
  // One choice for the list, the status bar and what is printed: none of them may say rehearsal over real cycles.
  const which = useRehearsal() ? 'rehearsals' : 'real';
  useEffect(() => {
    if (begins !== null) showRehearsals(begins === 'rehearsals');
  }, [begins]);
  const { data, error } = which === 'real' ? real : rehearsals;
  const staff = isStaff(session.position);
  const cycles = data?.cycles;
  const said = useMemo(
    () => (cycles === undefined ? '' : t('counts', { count: cycles.length, running: cycles.filter(isRunning).length })),
    [t, cycles],
  );
  const open = (cycle: string) => void navigate({ to: '/ky-bao-cao/$cycle', params: { cycle } });
  const nothing = ready && counts.real === 0 && counts.rehearsals === 0;
  return (
    <Page
      title={t('title')}
      {...(nothing
        ? {}
        : {
            acts: staff && (
              <Button component={Link} to="/ky-bao-cao/lap-ke-hoach" leftSection={<Icon name="plus" />}>
                {t('act.plan')}
              </Button>
            ),
            exports: [{ list: 'cycles', filter: { rehearsal: String(which === 'rehearsals') } }],
          })}
      tools={
        <>
          <ReportParts />
          {!nothing && (
            <ChoiceRow
              label={t('which')}
              choices={[
                { key: 'real', word: t('real'), ...(real.data === undefined ? {} : { count: counts.real }) },
                {
                  ...{ key: 'rehearsals' as const, word: t('rehearsals') },
                  ...(rehearsals.data === undefined ? {} : { count: counts.rehearsals }),
                },
              ]}
              chosen={which}
              onChoose={(key) => {
                showRehearsals(key === 'rehearsals');
                const search = { loai: key === 'rehearsals' ? 'dien-tap' : 'that' };
                void navigate({ to: '/ky-bao-cao', search, replace: true });
              }}
            />
          )}
        </>
      }
    >
      <StatusLine counts={said} />
      <Fault error={error} />
      {nothing && staff && <FirstCycle />}
      {nothing && !staff && <Empty title={t('empty.none')} by={t('empty.noneOfUnit')} />}
      {!nothing && cycles !== undefined && (
        <CycleTable cycles={cycles} staff={staff} selected={selected} onSelect={setSelected} onOpen={open} />
      )}
    </Page>
  );
}
