import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { saveAs } from '#web/kit/save-as.ts';
import { type Knot, Thread } from '#web/kit/thread.tsx';
import type { Preview } from '#web/screens/register-import/cells.ts';
import classes from '#web/screens/register-import/register-import.module.css';
import { type MadeAccount, type Progress, type useImportAct } from '#web/screens/register-import/use-import-act.ts';
import { because, firstOf, waiting } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface FollowPaneProps {
  readonly preview: Preview;
  readonly fresh: boolean;
  readonly taking: ReturnType<typeof useImportAct>;
}

/** Before the act, what will follow in numbers. */
export function FollowPane({ preview, fresh, taking }: FollowPaneProps) {
  const { t } = useTranslation('register');
  const { act, progress } = taking;
  const { units, people, faults } = preview;
  const count = (list: readonly { readonly status: string }[], status: string): number =>
    list.filter((one) => one.status === status).length;
  const [newUnits, changed] = [count(units, 'new'), count(units, 'changed')];
  const persons = people.length - count(people, 'unchanged');
  const open = faults.length;
  const nothing = newUnits + changed + persons === 0;
  const knots: readonly Knot[] = [
    { key: 'new', state: 'now', what: t('follow.new', { count: newUnits }) },
    { key: 'changed', state: changed > 0 ? 'now' : 'done', what: t('follow.changed', { count: changed }) },
    ...(open > 0 ? [{ key: 'faults', state: 'wrong' as const, what: t('follow.faults', { count: open }) }] : []),
    { key: 'people', state: 'waiting', what: t('follow.people', { count: persons }) },
  ];
  return (
    <Pane title={t('follow.title')}>
      <div className={classes.follow}>
        <p className={classes.quiet}>{t('follow.once')}</p>
        <Thread knots={knots} />
        <h3>{t('follow.notTitle')}</h3>
        <p>{t('follow.noMail')}</p>
        <p>{t('follow.noEnd')}</p>
        <h3>{t('follow.backTitle')}</h3>
        <p>{t('follow.back')}</p>
        <Fault error={act.error} />
        {act.error !== null && progress !== null && (
          <Note tone="soon" fact={t('follow.again', { done: progress.done, of: progress.of })} />
        )}
        <ActButton
          fullWidth
          loading={act.isPending}
          blocked={firstOf(
            open > 0 && because(t('follow.locked', { count: open })),
            nothing && because(t('follow.nothing')),
            !fresh && waiting,
          )}
          onAct={() => act.mutate(preview)}
        >
          {t('follow.act', { units: newUnits + changed, people: persons })}
        </ActButton>
        {act.isPending && progress !== null && (
          <p role="status">{t('follow.progress', { done: progress.done, of: progress.of })}</p>
        )}
        <Came progress={progress} />
      </div>
    </Pane>
  );
}

/** After it, what came of it: what was looked at before is no question any more. */
export function TakenPane({ taking: { progress } }: Pick<FollowPaneProps, 'taking'>) {
  const { t } = useTranslation('register');
  return (
    <Pane title={t('title')}>
      <div className={classes.follow}>
        <Note tone="ok" fact={t('follow.done')} act={<Link to="/to-chuc">{t('follow.look')}</Link>} />
        <Came progress={progress} />
      </div>
    </Pane>
  );
}

function Came({ progress }: { readonly progress: Progress | null }) {
  const { t } = useTranslation('register');
  if (progress === null) return null;
  return (
    <>
      {progress.waits > 0 && <Note tone="soon" fact={t('follow.waits', { count: progress.waits })} />}
      {progress.made.length > 0 && <Passwords made={progress.made} />}
    </>
  );
}

/** Told once, as a list to hand out. */
function Passwords({ made }: { readonly made: readonly MadeAccount[] }) {
  const { t } = useTranslation('register');
  const save = (): void => {
    const rows = [
      [t('head.person'), t('head.login'), t('passwords.password')],
      ...made.map(({ name, login, password }) => [name, login, password]),
    ];
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
    // The BOM tells a spreadsheet that it is UTF-8.
    saveAs(t('passwords.file'), new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Note
      tone="soon"
      icon="lock"
      fact={t('passwords.fact', { count: made.length })}
      act={
        <Button variant="default" onClick={save}>
          {t('passwords.act')}
        </Button>
      }
    >
      {t('passwords.what')}
    </Note>
  );
}
