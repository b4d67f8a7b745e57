import { useTranslation } from 'react-i18next';
import { keysOf } from '#web/kit/closed-list.ts';
import type { IconName } from '#web/kit/icon.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import type { LetterStatus } from '#web/screens/mailbox/use-mailbox.ts';

export const toneOf: Readonly<Record<LetterStatus, { readonly tone: Tone; readonly icon: IconName }>> = {
  queued: { tone: 'calm', icon: 'clock' },
  accepted: { tone: 'ok', icon: 'mail' },
  toPrint: { tone: 'soon', icon: 'document' },
  handedOver: { tone: 'ok', icon: 'done' },
  refused: { tone: 'overdue', icon: 'mailFailed' },
  noAddress: { tone: 'soon', icon: 'warning' },
};

export const letterStatuses = keysOf(toneOf);

export function LetterState({ status }: { readonly status: LetterStatus }) {
  const { t } = useTranslation('labels');
  return <Status {...toneOf[status]} word={t(`deliveryStatus.${status}`)} />;
}
