import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { because, firstOf, missing } from '#web/kit/reason.ts';
import { figureAt, type Form, sectionAt } from '#web/screens/consolidation/form.ts';
import { PlaceMark } from '#web/screens/consolidation/place-mark.tsx';
import { bodyOfMarks } from '#web/screens/consolidation/return-dialog.tsx';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';

function isOpenWhole({ sections, paragraphs }: NonNullable<Form['opened']>, code: string): boolean {
  return sections.includes(code) && paragraphs.every(({ section }) => section !== code);
}

interface OpenDialogProps {
  readonly form: Form;
  readonly reasons: Reasons;
  readonly onClose: () => void;
}

/** A correction needs a place that nobody marked: it is opened with its reason, and what is open stays so. */
export function OpenDialog({ form, reasons, onClose }: OpenDialogProps) {
  const { t } = useTranslation('consolidation');
  const paper = usePaper();
  const [place, setPlace] = useState<string | null>(null);
  const path = { cycle: form.cycle.id, unit: form.unit.id };
  const send = useCommand(
    (body: ReturnType<typeof bodyOfMarks>, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/open', { params: { path, header: key }, body }),
    {
      said: t('open.said', { unit: form.unit.name }),
      onDone() {
        reasons.clear();
        onClose();
      },
    },
  );
  const sealed = [
    ...form.template.indicators
      .filter(({ code }) => form.opened?.figures.includes(code) === false)
      .map(({ code, label }) => ({ key: figureAt(code), word: label })),
    ...form.template.sections
      // Of one that is open in part more may be needed: then the whole is opened.
      .filter(({ code }) => form.opened !== null && !isOpenWhole(form.opened, code))
      .map(({ code, label }) => ({ key: sectionAt(code), word: label })),
  ];
  const label = sealed.find(({ key }) => key === place)?.word ?? '';
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('open.title', { unit: form.unit.name })}
      act={t('open.act', { count: form.receiptTo.length, ...paper })}
      willFollow={[
        { key: 'opens', state: 'now', what: t('open.opens') },
        { key: 'due', state: 'waiting', what: t('open.due') },
      ]}
      pending={send.isPending}
      blocked={firstOf(place === null && missing('place'), reasons.unsaid !== null && because(t('open.unsaid')))}
      error={send.error}
      onAct={() => send.mutate(bodyOfMarks(form, reasons))}
    >
      <OneOf
        grows
        label={t('open.place')}
        field="place"
        choices={sealed}
        chosen={place}
        onChoose={(key) => {
          reasons.clear();
          reasons.set(key, { kind: null, remark: '' });
          setPlace(key);
        }}
      />
      {place !== null && <PlaceMark reasons={reasons} place={place} label={label} />}
    </ActDialog>
  );
}
