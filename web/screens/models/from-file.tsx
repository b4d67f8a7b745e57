import { Link, useNavigate } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActButton } from '#web/kit/act-button.tsx';
import { DataTable } from '#web/kit/data-table.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { type ListSource, listBody } from '#web/kit/list-body.ts';
import { ListSourcePane } from '#web/kit/list-source.tsx';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/models/models.module.css';
import { typedSince } from '#web/screens/models/since.ts';
import { useModelRegisters, useShownRegister } from '#web/screens/models/use-models.ts';

/** A list of models from a file: every faulty cell is named at once, and nothing is kept before all of it is right. */
export function ModelsFromFile() {
  const { t } = useTranslation('models');
  const navigate = useNavigate();
  const register = useShownRegister(useModelRegisters().data?.registers ?? []);
  const committee = register?.committee ?? '';
  const path = { committee };
  const read = useMutation({
    mutationFn: async (source: ListSource) => {
      const body = await listBody(source);
      return await takenOnceSignedIn(() =>
        api.POST('/model-registers/{committee}/read-file', { params: { path }, body }),
      );
    },
    networkMode: 'always',
  });
  const send = useCommand(
    (rows: NonNullable<typeof read.data>['rows'], key) =>
      api.POST('/model-registers/{committee}/import', {
        params: { path, header: key },
        body: { rows: rows.map(({ entry }) => entry) },
      }),
    { said: t('file.done'), onDone: () => void navigate({ to: '/mo-hinh', search: { ban: committee } }) },
  );
  const { rows = [], faults = [], unread = [] } = read.data ?? {};
  const count = (status: (typeof rows)[number]['status']): number => rows.filter((one) => one.status === status).length;
  const [fresh, changed, same] = [count('new'), count('changed'), count('unchanged')];
  const looked = read.data !== undefined && !read.isPending;
  return (
    <Page
      title={t('file.title')}
      way={
        <Link to="/mo-hinh" search={{ ban: committee }}>
          {t('file.way')}
        </Link>
      }
      side={
        <ListSourcePane
          words={{
            ...{ title: t('file.source'), paste: t('file.paste'), hint: t('file.hint'), look: t('file.look') },
            ...{ file: t('file.choose'), nothing: t('file.nothing'), more: t('file.back') },
          }}
          pending={read.isPending}
          error={read.error}
          onSource={(source) => read.mutate(source)}
        />
      }
    >
      {looked && faults.length > 0 && (
        <Pane title={t('file.faults', { count: faults.length })}>
          <ul className={classes.faults}>
            {faults.map(({ row, column, sentence, proposals }) => (
              <li key={`${String(row)} ${column} ${sentence}`}>
                <b>{t('file.at', { row, column })}</b>: {sentence}
                {proposals.length > 0 && ` ${t('file.meant', { names: proposals.join('; ') })}`}
              </li>
            ))}
          </ul>
        </Pane>
      )}
      {looked && unread.length > 0 && <Note tone="soon" fact={t('file.unread', { names: unread.join('; ') })} />}
      {looked && (
        <>
          <p>{t('file.ready', { fresh, changed, same })}</p>
          <DataTable
            label={t('file.rows')}
            rows={rows}
            rowKey={({ row }) => String(row)}
            columns={[
              { key: 'row', head: t('file.row'), width: '56px', align: 'right', cell: ({ row }) => row },
              { key: 'status', head: t('file.status'), width: '96px', cell: (one) => t(`file.statuses.${one.status}`) },
              { key: 'name', head: t('column.name'), cell: ({ entry }) => entry.model.name },
              { key: 'unit', head: t('column.unit'), width: '180px', leaves: 2, cell: ({ unitName }) => unitName },
              {
                ...{ key: 'since', head: t('column.since'), width: '92px' },
                cell: ({ entry }) => typedSince(entry.model.since),
              },
            ]}
            empty={null}
          />
          <Fault error={send.error} />
          {faults.length === 0 &&
            (fresh + changed === 0 ? (
              <Note tone="ok" fact={t('file.same')} />
            ) : (
              <div>
                <ActButton blocked={undefined} loading={send.isPending} onAct={() => send.mutate(rows)}>
                  {t('file.send', { count: fresh + changed })}
                </ActButton>
              </div>
            ))}
        </>
      )}
    </Page>
  );
}
