import { useTranslation } from 'react-i18next';
import { type SendCommand, useCommand } from '#web/app/use-command.tsx';
import { type ActForm, useActForm } from '#web/kit/act-form.ts';
import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

interface IndexAct<V extends object> {
  readonly act: 'correct' | 'withdraw';
  readonly index: OutsideIndex;
  readonly begin: V;
  readonly rules: Parameters<typeof useActForm<V>>[1];
  readonly send: SendCommand<V>;
  readonly onClose: () => void;
}

/** The head of both dialogs about one value that stands: which it is, what is done with it, and what is said once it is. */
export function useIndexAct<V extends object>({ act, index, begin, rules, send, onClose }: IndexAct<V>) {
  const { t } = useTranslation('outsideIndices');
  const { code, year, unitName } = index;
  const formOf = useActForm<V>(begin, rules);
  const sent = useCommand(send, { said: t(`${act}.done`, { code, year }), onDone: onClose });
  const form: ActForm<V> = formOf(sent.error);
  const dialog = {
    ...{ form, sent, onClose, opened: true },
    title: t(`${act}.title`, { code, year, unit: unitName }),
    act: t(`${act}.act`),
    onSend: () => sent.mutate(form.values),
  };
  return { t, form, dialog };
}
