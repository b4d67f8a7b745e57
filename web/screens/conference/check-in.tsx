import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActButton } from '#web/kit/act-button.tsx';
import { asError } from '#web/kit/as-error.ts';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { inTurn } from '#web/kit/in-turn.ts';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/conference/roll-call.module.css';

interface CheckInProps {
  readonly conference: string;
  readonly point: string;
  readonly onTaken: () => void;
}

/** What became of one code: who came by it, or why nobody did. */
type Checked =
  | { readonly code: string; readonly error: Error }
  | {
      readonly code: string;
      readonly name: string;
      readonly expected: number;
      readonly waits: boolean;
      readonly at: string;
    };

/** As many as are still of use to whoever looks up from the scanner. */
const shownLast = 5;

/** One field for one code after the other, typed or scanned: a scanner ends each with Enter and does not wait for the answer. */
export function CheckIn({ conference, point, onTaken }: CheckInProps) {
  const { t } = useTranslation('conference', { keyPrefix: 'checkIn' });
  const [code, setCode] = useState('');
  const [checked, setChecked] = useState<readonly Checked[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [turn] = useState(inTurn);
  const send = useCommand(
    (typed: string, key) =>
      api.POST('/conferences/{conference}/check-in', {
        params: { path: { conference }, header: key },
        body: { point, code: typed },
      }),
    { said: null },
  );
  const keep = (one: Checked): void => {
    setWaiting((count) => count - 1);
    setChecked((before) => [one, ...before.filter((other) => other.code !== one.code)].slice(0, shownLast));
  };
  const check = (): void => {
    const typed = code.trim();
    if (typed === '') return;
    setCode('');
    setWaiting((count) => count + 1);
    turn(() => send.mutateAsync(typed)).then(
      ({ answer, arrivedAt }) => {
        const name = String(answer?.['name'] ?? typed);
        const at = String(answer?.['at'] ?? arrivedAt);
        keep({ code: typed, name, expected: Number(answer?.['expected'] ?? 1), waits: answer?.['waits'] === true, at });
        onTaken();
      },
      (cause: unknown) => keep({ code: typed, error: asError(cause) }),
    );
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
        <ActButton variant="default" blocked={code.trim() === '' && missing('code')}>
          {t('act')}
        </ActButton>
      </form>
      {waiting > 0 && <p className={classes.quiet}>{t('waiting', { count: waiting })}</p>}
      <ul className={classes.taken} aria-label={t('taken')} aria-live="polite">
        {checked.map((one) => (
          <li key={one.code}>
            {'error' in one ? (
              <>
                {t('refused', { code: one.code })} <Fault error={one.error} />
              </>
            ) : (
              <>
                <Icon name="check" size={12} />{' '}
                {t(one.waits ? 'waits' : 'done', { name: one.name, time: clockTime(one.at) })}
                {one.expected > 1 && ` ${t('more', { count: one.expected })}`}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
