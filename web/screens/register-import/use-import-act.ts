import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { sendUntilAnswered } from '#web/app/use-command.tsx';
import type { PersonLine, Preview } from '#web/screens/register-import/cells.ts';

/** An account that was made, with the password it is first opened with. */
export interface MadeAccount {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly made: readonly MadeAccount[];
  /** Positions that another administrator is to give. */
  readonly waits: number;
}

/** Each password takes the server a moment: so many at once keep the count moving. */
const piece = 10;

/**
 * Units and contacts in one command; then the people, piece by piece. If it stops between, what is done is done, and the same
 * again goes on from there: nothing is made twice. Passwords that were told are kept until the screen is left.
 */
export function useImportAct() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const act = useMutation({
    networkMode: 'always',
    mutationFn: async ({ command, people, units }: Pick<Preview, 'command' | 'people' | 'units'>) => {
      if (units.some(({ status }) => status !== 'unchanged') || command.contacts.length > 0) {
        await sendUntilAnswered(
          (key) => api.POST('/organisation/import', { params: { header: key }, body: command }),
          () => undefined,
        );
      }
      const wanted = people.filter(({ status }) => status !== 'unchanged');
      setProgress((before) => ({ done: 0, of: wanted.length, made: before?.made ?? [], waits: 0 }));
      for (let from = 0; from < wanted.length; from += piece) {
        const some = wanted.slice(from, from + piece);
        const answer = await takenOnceSignedIn(() =>
          api.POST('/accounts/import', { body: { people: some.map(personBody) } }),
        );
        const made = answer.people.flatMap(({ login, password }): readonly MadeAccount[] => {
          const name = some.find((one) => one.login === login)?.name ?? login;
          return password === null ? [] : [{ name, login, password }];
        });
        setProgress((before) => ({
          done: from + some.length,
          of: wanted.length,
          made: [...(before?.made ?? []), ...made],
          waits: (before?.waits ?? 0) + answer.people.filter(({ position }) => position === 'waits').length,
        }));
      }
    },
    onSettled: () => client.invalidateQueries(),
  });
  return { act, progress };
}

function personBody({ login, name, email, role, unit, title, validFrom }: PersonLine) {
  if (role === 'admin') throw new Error('no list makes an administrator');
  return { login, name, email, role, unit, title, validFrom };
}
