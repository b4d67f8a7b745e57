import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import { usePerson } from '#web/app/session.tsx';
import { isStaffOf } from '#web/app/staff.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useRights } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime, day } from '#web/kit/format.ts';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import { AttachScanDialog } from '#web/screens/directives/attach-scan-dialog.tsx';
import { CorrectHeadDialog } from '#web/screens/directives/correct-head-dialog.tsx';
import classes from '#web/screens/directives/directives.module.css';
import { PaperTasks } from '#web/screens/directives/paper-tasks.tsx';
import { type PaperDetail, useDirective, useDirectiveFiles } from '#web/screens/directives/use-directives.ts';

/** A paper that gave tasks: its head, the signed original, and what it gave. */
export function Paper() {
  const { directive = '' } = useParams({ strict: false });
  const { t } = useTranslation('directives');
  const { t: common } = useTranslation('common');
  const { data, error } = useDirective(directive);
  const navigate = useNavigate();
  const [past, setPast] = useState(false);
  const staff = isStaffOf(data?.host.unit ?? '', usePerson().position);
  return (
    <Page
      title={data?.title ?? ''}
      way={<Link to="/van-ban-giao-viec">{t('list.title')}</Link>}
      acts={
        staff && (
          <>
            <Button
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => void navigate({ to: '/van-ban-giao-viec/nhap', search: { vao: directive } })}
            >
              {t('paper.addTasks')}
            </Button>
            {data !== undefined && <CorrectHead paper={data} />}
            <Button variant="default" leftSection={<Icon name="history" />} onClick={() => setPast(true)}>
              {common('act.history')}
            </Button>
          </>
        )
      }
      side={data !== undefined && <Scans paper={data} staff={staff} />}
    >
      <Fault error={error} />
      {data !== undefined && <Head paper={data} />}
      {data !== undefined && <PaperTasks directive={directive} />}
      <HistoryDrawer
        stream={past ? `directive/${directive}` : null}
        title={t('paper.historyOf', { paper: data?.title ?? '' })}
        onClose={() => setPast(false)}
      />
    </Page>
  );
}

/** For the host's staff: what was read wrongly in its head. */
function CorrectHead({ paper }: { readonly paper: PaperDetail }) {
  const { t } = useTranslation('directives');
  const [correcting, setCorrecting] = useState(false);
  const can = useRights(`directive/${paper.directive}`);
  return (
    <>
      <ActButton
        variant="default"
        leftSection={<Icon name="edit" />}
        blocked={unlessAllowed(can('directive.CorrectPaperHead'))}
        onAct={() => setCorrecting(true)}
      >
        {t('correct.open')}
      </ActButton>
      {correcting && <CorrectHeadDialog paper={paper} onClose={() => setCorrecting(false)} />}
    </>
  );
}

function Head({ paper }: { readonly paper: PaperDetail }) {
  const { t } = useTranslation('directives');
  const programmeWord = useProgrammeWord();
  const facts = [
    ['date', day(paper.date)],
    ['about', paper.about],
    ['host', paper.host.name],
    ['programme', programmeWord(paper.programme)],
    [
      'entered',
      paper.by === null
        ? null
        : t('paper.enteredBy', { by: paper.by, time: clockTime(paper.enteredAt), day: day(paper.enteredAt) }),
    ],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([key, said]) =>
          said !== null && (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{t(`paper.${key}`)}</dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface ScansProps {
  readonly paper: PaperDetail;
  readonly staff: boolean;
}

function Scans({ paper, staff }: ScansProps) {
  const { t } = useTranslation('directives');
  const { data } = useDirectiveFiles(paper.directive, paper.files.length > 0);
  return (
    <Pane title={t('paper.scans')}>
      {paper.files.length === 0 && <p className={classes.quiet}>{t('paper.noScan')}</p>}
      <GivenFiles label={t('paper.scans')} files={paper.files} stored={data?.files} />
      {staff && <AttachScan directive={paper.directive} />}
    </Pane>
  );
}

/** For the host's staff: a unit is not asked for, and reads what was given. */
function AttachScan({ directive }: { readonly directive: string }) {
  const { t } = useTranslation('directives');
  const [adding, setAdding] = useState(false);
  const can = useRights(`directive/${directive}`);
  return (
    <>
      <ActButton
        variant="default"
        leftSection={<Icon name="plus" />}
        blocked={unlessAllowed(can('directive.AttachPaperScan'))}
        onAct={() => setAdding(true)}
      >
        {t('paper.attach')}
      </ActButton>
      {adding && <AttachScanDialog directive={directive} onClose={() => setAdding(false)} />}
    </>
  );
}
