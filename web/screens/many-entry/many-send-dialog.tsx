import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useForEachUnit } from '#web/app/use-for-each-unit.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import type { Many, ManyUnit } from '#web/screens/many-entry/use-many.ts';
import type { ReportBody } from '#web/screens/report-entry/use-submit.ts';
import { because } from '#web/kit/reason.ts';

type Ready = ManyUnit & { readonly body: ReportBody };

export function isReady(unit: ManyUnit): unit is Ready {
  return unit.body !== null;
}

/** One report per unit, a few at a time; the cells of each are emptied once its report has been received, and no sooner. */
export function useManySending(cycle: string, many: Many) {
  const { t } = useTranslation('entry');
  const bodies = useRef<ReadonlyMap<string, ReportBody>>(new Map());
  const { send, progress, faults } = useForEachUnit({
    cycle,
    async post(unit, key) {
      const body = bodies.current.get(unit);
      if (body === undefined) throw new Error(`no report of ${unit} is to be sent`);
      const params = { path: { cycle, unit }, header: key };
      const sent = await api.POST('/cycles/{cycle}/reports/{unit}/submit', { params, body });
      if (sent.data !== undefined) many.clear(unit);
      return sent;
    },
    said: {
      done: (count) => t('many.sent', { count }),
      waiting: (count) => t('many.waiting', { count }),
    },
  });
  return {
    progress,
    faults,
    send(units: readonly Ready[]): Promise<boolean> {
      bodies.current = new Map(units.map(({ unit, body }) => [unit, body]));
      return send(units.map(({ unit }) => unit));
    },
  };
}

interface ManySendDialogProps {
  readonly many: Many;
  readonly sending: ReturnType<typeof useManySending>;
  readonly onClose: () => void;
}

/** Before they go: whose reports, on what paper, and who is left for later. */
export function ManySendDialog({ many, sending, onClose }: ManySendDialogProps) {
  const { t } = useTranslation('entry');
  const ready = many.units.filter(isReady);
  const left = many.units.filter((unit) => unit.begun && !isReady(unit));
  const { progress, faults } = sending;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('many.sendTitle', { count: ready.length, period: many.period })}
      act={t('many.sendAct', { count: ready.length })}
      pending={progress !== null}
      blocked={ready.length === 0 && because(t('many.noneReady'))}
      onAct={() =>
        void sending.send(ready).then((all) => {
          if (all) onClose();
        })
      }
      final
      willFollow={[
        { key: 'now', state: 'now', when: t('submit.now'), what: t('many.sendNow', { count: ready.length }) },
        { key: 'letters', state: 'now', when: t('submit.now'), what: t('many.sendLetters') },
        { key: 'judged', state: 'waiting', when: t('submit.then'), what: t('many.sendJudged') },
        ...(left.length === 0
          ? []
          : [{ key: 'left', state: 'waiting' as const, what: t('many.sendLeft', { count: left.length }) }]),
      ]}
    >
      <p>{ready.map(({ name }) => name).join(', ')}</p>
      {progress !== null && <p role="status">{t('many.progress', { ...progress })}</p>}
      {faults.length > 0 && (
        <Note tone="overdue" fact={t('many.notSent', { count: faults.length })}>
          {faults
            .map(({ unit, why }) => `${many.units.find((one) => one.unit === unit)?.name ?? unit}: ${why}`)
            .join(' ')}
        </Note>
      )}
    </ActDialog>
  );
}
