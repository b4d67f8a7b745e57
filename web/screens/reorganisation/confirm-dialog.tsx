import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { day } from '#web/kit/format.ts';
import type { Knot } from '#web/kit/thread.tsx';
import { type Body, countsOf, type Preview } from '#web/screens/reorganisation/model.ts';

interface ConfirmDialogProps {
  readonly body: Body;
  readonly preview: Preview;
  readonly onClose: () => void;
}

/** What will follow from it, in numbers and names, before it is recorded for good. */
export function ConfirmDialog({ body, preview, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('reorganise');
  const navigate = useNavigate();
  const record = useCommand(
    (_: null, key) => api.POST('/organisation/reorganisations', { params: { header: key }, body }),
    {
      said: t('done'),
      onDone: () => void navigate({ to: '/to-chuc', search: { ngay: body.effective } }),
    },
  );
  const counts = countsOf(preview);
  const nameOf = (id: string): string => preview.units.find((one) => one.id === id)?.name ?? id;
  const begun = (body.establish ?? []).map(({ name }) => name);
  const when = day(body.effective);
  const handedOn = preview.ended.filter(({ takenOverBy }) => takenOverBy !== null);
  const knots: readonly Knot[] = [
    ...(begun.length === 0
      ? []
      : [{ key: 'begin', state: 'now' as const, when, what: t('follow.begin', { names: begun.join(', ') }) }]),
    ...((body.moves ?? []).length === 0
      ? []
      : [{ key: 'move', state: 'now' as const, when, what: t('follow.move', { count: body.moves?.length ?? 0 }) }]),
    ...preview.ended.map(({ unit, lastDay }) => ({
      ...{ key: `end ${unit}`, state: 'now' as const, when: day(lastDay) },
      what: t('follow.end', { name: nameOf(unit) }),
    })),
    ...handedOn.map(({ unit, takenOverBy }) => ({
      ...{ key: `taken ${unit}`, state: 'waiting' as const, when },
      what: t('follow.taken', {
        name: nameOf(unit),
        taker: nameOf(takenOverBy ?? ''),
        reports: t('touch.reports', { count: preview.reports.filter((one) => one.unit === unit).length }),
        tasks: t('touch.tasks', { count: preview.tasks.filter((one) => one.unit === unit).length }),
      }),
    })),
    { key: 'totals', state: 'done', what: t('follow.totals') },
    ...(counts.people === 0
      ? []
      : [{ key: 'people', state: 'waiting' as const, what: t('follow.people', { count: counts.people }) }]),
    { key: 'undo', state: 'wrong', what: t('follow.undo') },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('confirm')}
      act={t('act', { count: preview.ended.length })}
      dangerous
      onAct={() => record.mutate(null)}
      pending={record.isPending}
      error={record.error}
      willFollow={knots}
    />
  );
}
