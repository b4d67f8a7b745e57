import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAct } from '#web/app/use-act.ts';
import { Fault } from '#web/kit/fault.tsx';

/** Six digits; goes off by itself with the sixth, for they are valid for half a minute only. */
export function CodeForm({ act, done }: { readonly act: string; readonly done: () => Promise<void> }) {
  const { t } = useTranslation('login');
  const [code, setCode] = useState('');
  const { run, pending, error } = useAct(async (digits: string) => {
    try {
      await taken(api.POST('/session/second-factor', { body: { code: digits } }));
    } finally {
      setCode('');
    }
    await done();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(code);
      }}
    >
      <TextInput
        label={t('code.label')}
        value={code}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setCode(typed);
          const digits = typed.replace(/\s/g, '');
          if (/^\d{6}$/.test(digits) && !pending) run(digits);
        }}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        required
        withAsterisk={false}
        autoFocus
      />
      <Fault error={error} />
      <Button type="submit" loading={pending}>
        {act}
      </Button>
    </form>
  );
}
