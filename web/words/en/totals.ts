import type { totals as vi } from '#web/words/vi/totals.ts';
import type { Like } from '#web/words/like.ts';

export const totals: Like<typeof vi> = {
  lineage: {
    signed: 'signed by {{name}}, {{post}}',
    sent: 'sent by {{person}} at {{at}}',
    arrived: 'arrived at {{at}}',
    parts: 'sum of {{parts}}',
    round: 'round {{round}}',
    openRound: 'Open the report of {{unit}}, round {{round}}',
    own: '{{unit}} itself',
    withBelow: '{{unit}} and all below it',
    sealed: 'Receipt {{receipt}}, arrived at {{at}}: this round stands in the totals.',
  },
};
