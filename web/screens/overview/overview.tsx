import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { hostsOf } from '#web/app/staff.ts';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { CyclesTable } from '#web/screens/overview/cycles-table.tsx';
import { Decisions, LongestOverdue } from '#web/screens/overview/decisions.tsx';
import { LateTable } from '#web/screens/overview/late-table.tsx';
import classes from '#web/screens/overview/overview.module.css';
import { PrintedSheet } from '#web/screens/overview/printed-sheet.tsx';
import { useLateUnits, useOverviewChoice, useOverviewCycles } from '#web/screens/overview/use-overview.ts';
import { BreakdownPane } from '#web/screens/tasks/breakdown-pane.tsx';
import { ChartPane } from '#web/screens/tasks/chart-pane.tsx';
import type { OpenDialog } from '#web/screens/tasks/dialogs/dialog.ts';
import { TaskDialogs } from '#web/screens/tasks/dialogs/task-dialogs.tsx';
import { NumbersBar } from '#web/screens/tasks/numbers-bar.tsx';
import { useNumbers } from '#web/screens/tasks/use-tasks.ts';

/** Tình hình: over all committees and cycles, what waits for a decision, what is expected by today, who is late again. */
export function Overview() {
  const { t } = useTranslation('overview');
  const chosen = useOverviewChoice();
  const { choice, rehearsal, by, programme } = chosen;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const numbers = useNumbers(choice, rehearsal, by);
  const cycles = useOverviewCycles(programme, rehearsal);
  const late = useLateUnits(programme, rehearsal);
  const ready = numbers.data !== undefined && cycles.data !== undefined && late.data !== undefined;
  return (
    <Page
      title={t('title')}
      acts={
        <Button
          variant="default"
          leftSection={<Icon name="document" />}
          disabled={!ready}
          onClick={() => window.print()}
        >
          {t('sheet.print')}
        </Button>
      }
      lead={<Programmes chosen={programme} />}
      tools={numbers.data !== undefined && <NumbersBar numbers={numbers.data} chosen={chosen} />}
      side={
        <>
          <BreakdownPane rows={numbers.data?.rows ?? []} chosen={chosen} />
          <ChartPane chosen={chosen} />
        </>
      }
    >
      <Fault error={numbers.error ?? cycles.error ?? late.error} />
      <div className={classes.parts}>
        <Decisions onAct={setDialog} />
        {cycles.data !== undefined && <CyclesTable cycles={cycles.data.cycles} />}
        {late.data !== undefined && <LateTable late={late.data} programme={programme} />}
        <LongestOverdue onAct={setDialog} />
      </div>
      {ready && (
        <PrintedSheet {...{ numbers: numbers.data, by, programme, cycles: cycles.data.cycles, late: late.data }} />
      )}
      <TaskDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

/** Those of the committees he works for; of a single one there is nothing to choose. */
function Programmes({ chosen }: { readonly chosen: string | undefined }) {
  const { t } = useTranslation('overview');
  const word = useProgrammeWord();
  const navigate = useNavigate();
  const { data: committees } = useCommitteesOf(hostsOf(usePerson().position));
  const programmes = [...new Set((committees ?? []).flatMap((one) => one.programmes))];
  if (programmes.length < 2) return null;
  return (
    <OneOf
      bare
      label={t('programme')}
      choices={[{ key: '', word: t('everyProgramme') }, ...programmes.map((key) => ({ key, word: word(key) }))]}
      chosen={chosen ?? ''}
      onChoose={(key) =>
        void navigate({
          to: '.',
          search: (now) => ({ ...now, 'chuong-trinh': key === '' ? undefined : key }),
          replace: true,
        })
      }
    />
  );
}
