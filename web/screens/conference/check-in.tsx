import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/conference/roll-call.module.css';

interface CheckInProps {
  readonly conference: string;
  readonly point: string;
  readonly onTaken: () => void;
}

interface Taken {
  readonly code: string;
  readonly name: string;
  readonly expected: number;
  readonly at: string;
}

/** As many as are still of use to whoever looks up from the scanner. */
const shownLast = 5;

/** One field for one code after the other, typed or scanned: a scanner ends each with Enter. */
export function CheckIn({ conference, point, onTaken }: CheckInProps) {
  const { t } = useTranslation('conference', { keyPrefix: 'checkIn' });
  const [code, setCode] = useState('');
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const send = useCommand(
    (typed: string, key) =>
      api.POST('/conferences/{conference}/check-in', {
        params: { path: { conference }, header: key },
        body: { point, code: typed },
      }),
    {},
  );
  const check = (): void => {
    const typed = code.trim();
    if (typed === '' || send.isPending) return;
    send.mutate(typed, {
      onSuccess: ({ answer }) => {
        const name = String(answer?.['name'] ?? typed);
        const one = { code: typed, name, expected: Number(answer?.['expected'] ?? 1), at: new Date().toISOString() };
        setTaken((before) => [one, ...before].slice(0, shownLast));
        setCode('');
        onTaken();
      },
      // The next code may be scanned over the one that did not fit.
      onSettled: () => field.current?.select(),
    });
  };
  return (
    <div>
      <form
        className={classes.add}
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <TextInput
          ref={field}
          label={t('label')}
          description={t('hint')}
          data-field="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <ActButton variant="default" loading={send.isPending} blocked={code.trim() === '' && missing('code')}>
          {t('act')}
        </ActButton>
      </form>
      <Fault error={send.error} />
      <ul className={classes.taken} aria-label={t('taken')} aria-live="polite">
        {taken.map(({ code: of, name, expected, at }) => (
          <li key={`${of} ${at}`}>
            <Icon name="check" size={12} /> {t('done', { name, time: clockTime(at) })}
            {expected > 1 && ` ${t('more', { count: expected })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
