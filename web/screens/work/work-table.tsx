import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partsOf } from '#web/app/address.ts';
import { workKey, type WorkGroup, type WorkItem, type WorkListProps } from '#web/screens/work/work-list.ts';
import { aboutWords, groupWords, leftStatus, whoWords } from '#web/screens/work/work-words.ts';
import { WorkAct } from '#web/screens/work/work-act.tsx';
import classes from '#web/screens/work/work.module.css';
import { DataTable } from '#web/kit/data-table.tsx';
import { clockTime, shortDay } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';

interface Row {
  readonly item: WorkItem;
  readonly group: WorkGroup;
}

/** Rows by due day; arrow keys move, Enter goes where the act is done. */
export function WorkTable({ groups, onTaskAct }: WorkListProps) {
  const { t } = useTranslation('work');
  const programmeWord = useProgrammeWord();
  const navigate = useNavigate();
  const [selected, setSelected] = useState<string | null>(null);
  const rows = groups.flatMap((group) => group.items.map((item): Row => ({ item, group })));
  return (
    <DataTable<Row>
      label={t('list')}
      rows={rows}
      rowKey={({ item }) => workKey(item)}
      groupOf={({ group }) => ({ key: `${String(group.rehearsal)} ${group.day ?? ''}`, title: groupWords(t, group) })}
      selected={selected}
      onSelect={({ item }) => setSelected(workKey(item))}
      opensByClick
      onOpen={({ item }) => void navigate(partsOf(item.act.address))}
      columns={[
        {
          key: 'what',
          head: t('column.what'),
          width: '268px',
          cell: ({ item }) => <strong className={classes.what}>{t(`kind.${item.kind}`)}</strong>,
        },
        {
          key: 'about',
          head: t('column.about'),
          cell: ({ item }) => <About text={aboutWords(t, programmeWord, item)} />,
        },
        { key: 'who', head: t('column.who'), width: '150px', leaves: 3, cell: ({ item }) => whoWords(t, item) },
        {
          key: 'due',
          head: t('column.due'),
          width: '92px',
          align: 'right',
          cell: ({ item }) => dueWords(item),
        },
        {
          key: 'left',
          head: t('column.left'),
          width: '190px',
          cell: ({ item }) => <Status {...leftStatus(t, item)} />,
        },
        {
          key: 'act',
          head: t('column.act'),
          width: '124px',
          cell: ({ item }) => (
            <WorkAct item={item} label={aboutWords(t, programmeWord, item)} onHere={onTaskAct?.(item) ?? null} />
          ),
        },
      ]}
    />
  );
}

function About({ text }: { readonly text: string }) {
  return (
    <span className={classes.about} title={text}>
      {text}
    </span>
  );
}

/** The hour is told where it is not the end of the day. */
function dueWords({ due }: WorkItem): string {
  if (due === null) return '';
  const hour = due.at === null ? '' : clockTime(due.at);
  return hour === '' || hour === '00:00' ? shortDay(due.day) : `${hour} ${shortDay(due.day)}`;
}
