import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { type Form, splitPlace, whole } from '#web/screens/consolidation/form.ts';
import classes from '#web/screens/consolidation/review.module.css';
import { useMarkWords } from '#web/screens/consolidation/use-mark-words.ts';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';
import { because, firstOf, missing } from '#web/kit/reason.ts';
import type { paths } from '#web/api/schema.d.ts';

type ReturnBody = NonNullable<
  paths['/cycles/{cycle}/reports/{unit}/return']['post']['requestBody']
>['content']['application/json'];

interface ReturnDialogProps {
  readonly form: Form;
  readonly reasons: Reasons;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A return needs reasons: they open at the unit, each at its field. A returned report counts as not handed in. */
export function ReturnDialog({ form, reasons, onClose, onDone }: ReturnDialogProps) {
  const { t } = useTranslation('consolidation');
  const words = useMarkWords(form);
  const paper = usePaper();
  const path = { cycle: form.cycle.id, unit: form.unit.id };
  const send = useCommand(
    (body: ReturnBody, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/return', { params: { path, header: key }, body }),
    {
      said: t('return.said', { unit: form.unit.name }),
      onDone() {
        reasons.clear();
        onDone();
      },
    },
  );
  const placed = reasons.all.filter(({ place }) => place !== whole);
  const people = form.receiptTo.length;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('return.title', { unit: form.unit.name })}
      act={t('return.act', { count: reasons.count, people, ...paper })}
      willFollow={[
        {
          key: 'told',
          state: 'now',
          what: t('return.told', { names: form.receiptTo.map(({ name }) => name).join(', '), count: people }),
        },
        { key: 'opens', state: 'waiting', what: t(reasons.at(whole) === null ? 'return.opensMarked' : 'return.opens') },
        {
          key: 'due',
          state: 'waiting',
          what: form.dueAt === null ? t('return.owes') : t('return.due', { at: dayAndTime(form.dueAt) }),
        },
      ]}
      pending={send.isPending}
      blocked={firstOf(
        reasons.count === 0 && missing('whole'),
        reasons.unsaid !== null && because(t('return.unsaid', { place: words.place(reasons.unsaid) })),
      )}
      error={send.error}
      onAct={() => {
        send.mutate(bodyOfMarks(form, reasons));
      }}
    >
      {placed.length > 0 && (
        <ul className={classes.reasons}>
          {placed.map((mark) => (
            <li key={mark.place}>
              <strong>{words.place(mark.place)}</strong>: {words.said(mark)}
            </li>
          ))}
        </ul>
      )}
      <Textarea
        label={t('narrative.whole')}
        description={reasons.count === 0 ? t('return.needed') : t('return.more')}
        autosize
        minRows={2}
        data-autofocus
        data-field="whole"
        value={reasons.at(whole)?.remark ?? ''}
        onChange={(event) => {
          const remark = event.currentTarget.value;
          const kind = reasons.at(whole)?.kind ?? null;
          reasons.set(whole, remark === '' && kind === null ? null : { kind, remark });
        }}
      />
    </ActDialog>
  );
}

/** The marks as they are sent: the api puts the words of the list before the remark. */
export function bodyOfMarks(form: Form, reasons: Reasons): ReturnBody {
  return {
    round: form.report?.round ?? 0,
    reasons: reasons.all.map(({ place, kind, remark }) => {
      const { path, line } = splitPlace(place);
      return {
        ...{ path: place === whole ? null : path, reason: remark },
        ...(line === null ? {} : { paragraph: line }),
        ...(kind === null ? {} : { kind }),
      };
    }),
  };
}
