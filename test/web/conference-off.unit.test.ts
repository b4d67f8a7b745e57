import { createElement } from 'react';
import { expect, it } from 'vitest';
import { hasDay } from '#web/screens/conference/model.ts';
import { StandingNote } from '#web/screens/conference/standing-note.tsx';
import { words } from '#web/words/vi/index.ts';
import { rendered } from '#test/web/rendered.ts';

const { status } = words.conference;
const days = { latestInvitationOn: '2020-06-24', noticeDueOn: '2020-07-07', heldOn: '2020-06-30' };
const clock = (now: string) => ({ phase: now === 'convened' ? 'toCome' : 'off', hour: null }) as const;
const standing = (now: 'convened' | 'cancelled' | 'postponed', today: string) =>
  rendered(
    createElement(StandingNote, {
      conference: { ...days, ...clock(now), status: now, today, invitations: null, notice: null, reason: 'mưa lũ' },
    }),
  );

it.each(['cancelled', 'postponed'] as const)(
  'of a %s conference says so and why, and counts nothing from its day',
  (now) => {
    expect(hasDay({ status: now })).toBe(false);
    for (const today of ['2020-06-20', '2020-06-26', '2020-06-30', '2020-07-20']) {
      const text = standing(now, today);
      expect(text).toContain(status[now]);
      expect(text).toContain('mưa lũ');
      expect(text).not.toMatch(/\d\d\/\d\d/);
    }
  },
);

it('of a convened one says what is owed and by when', () => {
  expect(hasDay({ status: 'convened' })).toBe(true);
  expect(standing('convened', '2020-06-20')).toContain(status.invitationsOwed.replace('{{date}}', '24/06/2020'));
});

it('of one whose hour has not come says so on its very day, and what is owed once it was held', () => {
  const at = (phase: 'toCome' | 'inSession' | 'held') =>
    rendered(
      createElement(StandingNote, {
        conference: {
          ...{ ...days, status: 'held', phase, hour: '14:00', today: '2020-06-30', notice: null, reason: null },
          invitations: {
            ...{ number: 7, date: '2020-06-22', adHocReason: null, late: false },
            signer: { authority: '', post: 'Trưởng ban', name: 'A' },
          },
        },
      }),
    );
  expect(at('toCome')).toContain(status.todayAt.replace('{{hour}}', '14:00'));
  expect(at('inSession')).toContain(status.inSession);
  expect(at('held')).toContain(status.noticeOwed.replace('{{date}}', '07/07/2020'));
});
