import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { safetyOf } from '#web/app/draft/draft.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { ConveneCycles } from '#web/screens/conference/convene-cycles.tsx';
import { ConveneLists } from '#web/screens/conference/convene-lists.tsx';
import type { ConveneBody } from '#web/screens/conference/convene-model.ts';
import { ConvenePanes } from '#web/screens/conference/convene-panes.tsx';
import { ConveneWhen } from '#web/screens/conference/convene-when.tsx';
import { useConvening } from '#web/screens/conference/use-convening.ts';
import { because, firstOf, missing, unread, waiting } from '#web/kit/reason.ts';
import { readDay } from '#web/kit/read-day.ts';
import { ActButton } from '#web/kit/act-button.tsx';

/** Lập hội nghị: what it closes, when and where, who is there; what hangs on the day and the letter at the right. */
export function Convene() {
  const { t } = useTranslation('conference');
  const { t: words } = useTranslation('conclusions');
  const navigate = useNavigate();
  const convening = useConvening();
  const { form, body, preview, draft } = convening;
  const convene = useCommand(
    (input: ConveneBody, key) => api.POST('/conferences', { params: { header: key }, body: input }),
    {
      said: t('form.said'),
      onDone: () => {
        convening.clear();
        void navigate({ to: '/hoi-nghi/$conference', params: { conference: body?.conference ?? '' } });
      },
    },
  );
  const savedAt = safetyOf(draft.view) === 'saved' ? (draft.view.draft.saved?.at ?? null) : null;
  const saved = useMemo(
    () => (savedAt === null ? '' : words('draft.saved', { time: clockTime(savedAt) })),
    [words, savedAt],
  );
  if (convening.ready && convening.cycles.length === 0)
    return (
      <Page title={t('form.title')}>
        <Empty
          title={t('form.noCycles')}
          act={
            <Button component={Link} to="/ky-bao-cao/lap-ke-hoach">
              {t('form.toPlan')}
            </Button>
          }
        />
      </Page>
    );
  const obstacles = preview?.obstacles.filter(({ pointer }) => pointer !== '/heldOn') ?? [];
  const [obstacle] = preview?.obstacles ?? [];
  const blocked = firstOf(
    form.cycles.length === 0 && missing('cycles'),
    form.title.trim() === '' && missing('title'),
    readDay(form.heldOn) === null && unread('heldOn', form.heldOn),
    obstacle !== undefined && because(obstacle.detail, obstacle.pointer === '/heldOn' ? 'heldOn' : null),
    body === null && because(t('form.unfinished')),
    preview === null && waiting,
  );
  return (
    <Page title={t('form.title')} side={<ConvenePanes convening={convening} />}>
      <StatusLine counts={saved} />
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (body !== null && blocked === undefined) convene.mutate(body);
        }}
      >
        <ConveneCycles convening={convening} />
        <ConveneWhen convening={convening} />
        <ConveneLists convening={convening} />
        {obstacles.map(({ code, detail }) => (
          <Note key={code} tone="overdue" fact={detail} />
        ))}
        <Fault error={convene.error ?? convening.error} />
        <div className={classes.acts}>
          <span className={classes.quiet}>
            {t('form.nothingSent')}{' '}
            {preview !== null && t('form.follow', { letters: preview.letters, points: form.points.length })}
          </span>
          <span className={classes.space} />
          <ActButton blocked={blocked} loading={convene.isPending}>
            {t('form.act')}
          </ActButton>
        </div>
      </form>
    </Page>
  );
}
