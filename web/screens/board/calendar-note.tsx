import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { usePaper } from '#web/app/use-paper.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { because } from '#web/kit/reason.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { SignOffFields, signOffOf, unsigned } from '#web/kit/sign-off-fields.tsx';
import type { Knot } from '#web/kit/thread.tsx';

type CalendarChange = paths['/cycles/{cycle}/calendar-change']['get']['responses'][200]['content']['application/json'];
type DateChange = CalendarChange['changes'][number];

/** A published calendar changes open dates of this cycle: they move when somebody has looked at how. */
export const CalendarNote = memo(function CalendarNote({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('board');
  const [looking, setLooking] = useState(false);
  const may = useRights(`cycle/${cycle}`)('reviewCycle.FollowCalendar').allowed;
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'calendar-change'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/calendar-change', { params: { path: { cycle } } })),
    enabled: may,
  });
  if (data === undefined || (data.changes.length === 0 && data.obstacle === null)) return null;
  const count = data.changes.length;
  return (
    <>
      <Note
        tone="soon"
        icon="calendar"
        fact={count === 0 ? t('calendar.shortened') : t('calendar.changed', { count })}
        act={<Button onClick={() => setLooking(true)}>{t('calendar.look')}</Button>}
      >
        {t('calendar.until')}
      </Note>
      {looking && <FollowDialog cycle={cycle} change={data} onClose={() => setLooking(false)} />}
    </>
  );
});

type FollowBody = NonNullable<
  paths['/cycles/{cycle}/follow-calendar']['post']['requestBody']
>['content']['application/json'];

const mostNamed = 8;

interface FollowDialogProps {
  readonly cycle: string;
  readonly change: CalendarChange;
  readonly onClose: () => void;
}

function FollowDialog({ cycle, change, onClose }: FollowDialogProps) {
  const { t } = useTranslation('board');
  const paper = usePaper();
  const { written: needed } = useFieldRules();
  const { calendar, own, changes, letters: written, to, obstacle } = change;
  // On paper every letter reaches its post: an address is for mail alone.
  const mailed = paper.context === undefined;
  const reached = mailed ? to.filter(({ addressed }) => addressed) : to;
  const unsent = to.length - reached.length;
  const letters = written - unsent;
  const [how, setHow] = useState<'follow' | 'keep'>('follow');
  const keep = how === 'keep';
  // Only days between dates are lacking: there is nothing to move or to keep, but somebody to sign.
  const still = changes.length === 0;
  // What lacks days may be taken upon himself by whoever signs for it; anything else leaves keeping the dates.
  const short = !keep && obstacle !== null && obstacle.code === 'too-soon-after-lower-level';
  const signed = (text: string): string | null => (short ? needed(text) : null);
  const formOf = useActForm(
    { reason: '', ...unsigned },
    { reason: needed, 'signedOff/name': signed, 'signedOff/post': signed, 'signedOff/reason': signed },
  );
  const follow = useCommand(
    (body: FollowBody, key) =>
      api.POST('/cycles/{cycle}/follow-calendar', { params: { path: { cycle }, header: key }, body }),
    { said: t(still ? 'calendar.signDone' : keep ? 'calendar.keptDone' : 'calendar.done'), onDone: onClose },
  );
  const form = formOf(follow.error);
  const line = (one: DateChange): Knot => {
    const facts = { from: day(one.from.date), to: day(one.to?.date ?? one.from.date), count: one.units };
    const key = String(one.version);
    if (keep) return { key, state: 'now', what: t('calendar.stays', facts) };
    if (one.kept !== null) return { key, state: 'wrong', what: t(`calendar.kept.${one.kept}`, facts) };
    return one.to?.at === one.from.at
      ? { key, state: 'now', what: t('calendar.reminders', facts) }
      : { key, state: 'now', what: t('calendar.moves', facts) };
  };
  return (
    <FormDialog
      form={form}
      sent={follow}
      opened
      onClose={onClose}
      title={own === null ? t('calendar.title', { calendar }) : t('calendar.titleOwn', own)}
      act={
        still
          ? t('calendar.signAct')
          : keep
            ? t('calendar.keepAct')
            : letters === 0
              ? t('calendar.act')
              : t('calendar.actLetters', { count: letters, ...paper })
      }
      blocked={!keep && obstacle !== null && !short && because(obstacle.detail)}
      onSend={() =>
        follow.mutate({
          ...{ calendar, reason: form.values.reason.trim(), keep },
          signedOff: short ? signOffOf(form.values) : null,
        })
      }
      final
      willFollow={[
        ...changes.map(line),
        ...(still
          ? [{ key: 'still', state: 'now' as const, what: t('calendar.noneMoves') }]
          : keep
            ? [{ key: 'letters', state: 'waiting' as const, what: t('calendar.noLetters') }]
            : [
                { key: 'letters', state: 'waiting' as const, what: lettersSaid() },
                ...(unsent > 0
                  ? [{ key: 'unsent', state: 'waiting' as const, what: t('calendar.unsent', { count: unsent }) }]
                  : []),
                { key: 'rungs', state: 'waiting' as const, what: t('calendar.rungs') },
              ]),
      ]}
    >
      {!still && (
        <OneOf
          label={t('calendar.how')}
          choices={(['follow', 'keep'] as const).map((key) => ({ key, word: t(`calendar.hows.${key}`) }))}
          chosen={how}
          onChoose={setHow}
        />
      )}
      {short && <SignOffFields fact={obstacle.detail} form={form} />}
      {!keep && obstacle !== null && !short && <Note tone="soon" icon="alert" fact={obstacle.detail} />}
      <Textarea
        label={t('calendar.reason')}
        description={t('calendar.reasonHint')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxRows={6}
        {...form.input('reason')}
        data-autofocus
      />
    </FormDialog>
  );

  function lettersSaid(): string {
    if (letters === 0) return t('calendar.lettersNone');
    const all = [...new Set(reached.map(({ name, unitName }) => (name === unitName ? name : `${name} (${unitName})`)))];
    const [named, rest] = [all.slice(0, mostNamed).join(', '), all.length - mostNamed];
    const units = new Set(reached.map(({ unit }) => unit)).size;
    const said = rest <= 0 ? named : t('calendar.lettersMore', { to: named, count: rest });
    return t('calendar.letters', { units, count: letters, to: said });
  }
}
