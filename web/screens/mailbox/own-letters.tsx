import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { LetterState } from '#web/screens/mailbox/letter-status.tsx';
import classes from '#web/screens/mailbox/own-letters.module.css';

/** Thư gửi tôi: what was written to the post that the person holds, and about his account, whether or not a server carried it. */
export function OwnLetters() {
  const { t } = useTranslation('mailbox');
  const { t: common } = useTranslation('common');
  const rehearsal = useRehearsalFlag();
  const query = useInfiniteQuery({
    queryKey: keys.deliveries('own', rehearsal),
    initialPageParam: 0,
    queryFn: ({ pageParam }) => taken(api.GET('/letters/own', { params: { query: { rehearsal, before: pageParam } } })),
    getNextPageParam: ({ next }) => next,
    // Letters come by themselves, with no event to tell of them.
    refetchInterval: 60_000,
  });
  const letters = query.data?.pages.flatMap((page) => page.letters) ?? [];
  const about = query.data?.pages[0]?.aboutAccount ?? [];
  return (
    <Page title={t('own.title')}>
      <Fault error={query.error} />
      {query.isPending && <p role="status">{common('loading')}</p>}
      {query.isSuccess && letters.length + about.length === 0 && <Empty title={t('own.none')} by={t('own.noneWhat')} />}
      <Letters
        letters={letters.map((letter) => ({
          ...letter,
          at: letter.dueAt,
          state: <LetterState status={letter.status} />,
        }))}
      />
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {about.length > 0 && (
        <>
          <h2>{t('own.account')}</h2>
          <Letters letters={about.map((letter) => ({ ...letter, at: letter.queuedAt }))} />
        </>
      )}
    </Page>
  );
}

interface Shown {
  readonly id: number;
  readonly subject: string;
  readonly body: string;
  readonly at: string;
  readonly state?: ReactNode;
}

function Letters({ letters }: { readonly letters: readonly Shown[] }) {
  return (
    <ul className={classes.letters}>
      {letters.map(({ id, subject, body, at, state }) => (
        <li key={id}>
          <details>
            <summary>
              <strong>{subject}</strong> <span className={classes.when}>{dayAndTime(at)}</span> {state}
            </summary>
            <div className={classes.body}>{body}</div>
          </details>
        </li>
      ))}
    </ul>
  );
}
