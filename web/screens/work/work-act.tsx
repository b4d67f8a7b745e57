import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { partsOf } from '#web/app/address.ts';
import { useCommand } from '#web/app/use-command.tsx';
import classes from '#web/screens/work/work.module.css';
import type { WorkItem } from '#web/screens/work/work-list.ts';

interface WorkActProps {
  readonly item: WorkItem;
  readonly label: string;
  /** Begins it on this screen. */
  readonly onHere?: (() => void) | null;
}

/** What settles it: done here where nothing has to be said, else on the screen where it is said. */
export function WorkAct({ item, label, onHere = null }: WorkActProps) {
  const { t } = useTranslation('work');
  const { kind } = item;
  if (onHere !== null) return <Here word={`${t(`act.${kind}`)}…`} label={label} pending={false} onAct={onHere} />;
  if (kind === 'callToAcknowledge' && item.cycle !== null && item.unit !== null) {
    return <Acknowledge cycle={item.cycle.cycle} unit={item.unit.id} label={label} />;
  }
  if (kind === 'taskToAccept' && item.task !== null && item.unit !== null) {
    const { conference, number } = item.task;
    return <Accept conference={conference} number={String(number)} unit={item.unit.id} label={label} />;
  }
  return (
    <Link {...partsOf(item.act.address)} className={classes.act} aria-label={`${t(`act.${kind}`)}: ${label}`}>
      {t(`act.${kind}`)}
    </Link>
  );
}

function Acknowledge({
  cycle,
  unit,
  label,
}: {
  readonly cycle: string;
  readonly unit: string;
  readonly label: string;
}) {
  const { t } = useTranslation('work');
  const send = useCommand(
    (_: null, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/acknowledge', {
        params: { path: { cycle, unit }, header: key },
        body: {},
      }),
    { said: t('done.acknowledged') },
  );
  return (
    <Here word={t('act.callToAcknowledge')} label={label} pending={send.isPending} onAct={() => send.mutate(null)} />
  );
}

interface AcceptProps {
  readonly conference: string;
  readonly number: string;
  readonly unit: string;
  readonly label: string;
}

function Accept({ conference, number, unit, label }: AcceptProps) {
  const { t } = useTranslation('work');
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/accept', {
        params: { path: { conference, number }, header: key },
        body: { unit },
      }),
    { said: t('done.accepted') },
  );
  return <Here word={t('act.taskToAccept')} label={label} pending={send.isPending} onAct={() => send.mutate(null)} />;
}

interface HereProps {
  readonly word: string;
  readonly label: string;
  readonly pending: boolean;
  readonly onAct: () => void;
}

function Here({ word, label, pending, onAct }: HereProps) {
  return (
    <Button
      className={classes.here}
      size="compact-xs"
      loading={pending}
      aria-label={`${word}: ${label}`}
      onClick={onAct}
    >
      {word}
    </Button>
  );
}
