import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { HourInput } from '#web/screens/plan-wizard/hour-input.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';
import { useKindWord } from '#web/screens/organisation/use-kinds.ts';
import type { Tree, TreeUnit } from '#web/screens/plan-wizard/use-tree.ts';

interface Row extends Pick<TreeUnit, 'id' | 'name'> {
  /** In words; empty: the tree of that day does not know the unit. */
  readonly kind: string;
  readonly place: number;
  readonly due: string;
}

/** Who reports: whole kinds of the tree on the cut-off, single units beside or without, in the order of protocol. */
export function MembersSection({ tree }: { readonly tree: Tree }) {
  const { t } = useTranslation('plan');
  const kindWord = useKindWord();
  const { form, set, fault, previewed } = usePlanning();
  const [selected, setSelected] = useState<string | null>(null);
  const chosen = new Set(form.members);
  const rows = form.members.map((unit, at): Row => {
    const known = tree.all.get(unit);
    const [name, kind] = known === undefined ? [unit, ''] : [known.name, kindWord(known)];
    return { id: unit, name, kind, place: at + 1, due: form.own[unit]?.date ?? '' };
  });
  const at = rows.findIndex(({ id }) => id === selected);
  const row = rows[at];

  const move = (by: number): void => {
    const to = at + by;
    if (at < 0 || to < 0 || to >= form.members.length || selected === null) return;
    const rest = form.members.filter((unit) => unit !== selected);
    set({ members: [...rest.slice(0, to), selected, ...rest.slice(to)] });
  };
  const remove = (unit: string): void => {
    setSelected(form.members[at + 1] ?? form.members[at - 1] ?? null);
    set({ members: form.members.filter((each) => each !== unit) });
  };
  const wrong = new Set(
    previewed.faults.flatMap(({ pointer }) => {
      const member = /^\/members\/(\d+)/.exec(pointer)?.[1];
      return member === undefined ? [] : [form.members[Number(member)] ?? ''];
    }),
  );
  const columns: readonly Column<Row>[] = [
    { key: 'place', head: t('members.place'), cell: ({ place }) => place, align: 'right', width: '40px' },
    {
      key: 'name',
      head: t('members.unit'),
      cell: ({ id, name }) => (wrong.has(id) ? <strong className={classes.fault}>{name}</strong> : name),
    },
    {
      key: 'kind',
      head: t('members.kind'),
      cell: ({ kind }) => kind,
      width: '240px',
      leaves: 3,
    },
    { key: 'due', head: t('members.own'), cell: ({ due }) => due, align: 'right', width: '110px' },
  ];
  return (
    <Pane
      title={t('numbered', { number: 3, title: t('members.title') })}
      aside={<span className={classes.hint}>{t('members.count', { count: rows.length })}</span>}
    >
      <Kinds tree={tree} chosen={chosen} />
      <div className={classes.row}>
        <OneOf
          label={t('members.addOne')}
          field="members"
          placeholder={t('members.addHint')}
          grows
          chosen={null}
          choices={[...tree.all.values()]
            .filter(({ id }) => !chosen.has(id))
            .map(({ id, name }) => ({ key: id, word: name }))}
          nothing={t('members.nobody')}
          onChoose={(unit) => {
            set({ members: [...form.members, unit] });
            setSelected(unit);
          }}
        />
        <Button variant="default" disabled={at < 1} onClick={() => move(-1)} leftSection={<Icon name="up" />}>
          {t('members.up')}
        </Button>
        <Button
          variant="default"
          disabled={at < 0 || at === rows.length - 1}
          onClick={() => move(1)}
          leftSection={<Icon name="down" />}
        >
          {t('members.down')}
        </Button>
        <Button
          variant="default"
          disabled={row === undefined}
          onClick={() => selected !== null && remove(selected)}
          leftSection={<Icon name="close" />}
        >
          {t('members.remove')}
        </Button>
      </div>
      {fault('/members') !== undefined && (
        <p className={classes.fault} role="alert">
          {fault('/members')}
        </p>
      )}
      <DataTable
        label={t('members.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selected={selected}
        onSelect={({ id }) => setSelected(id)}
        onLetter={{ delete: ({ id }) => remove(id) }}
        empty={t('members.empty')}
        {...(rows.length > 12 ? { height: '316px' } : {})}
      />
      {row !== undefined && (
        <div className={classes.row}>
          <DateInput
            label={t('members.ownDue', { unit: row.name })}
            description={t('members.ownHint')}
            text={form.own[row.id]?.date ?? ''}
            onText={(date) =>
              set({ own: { ...form.own, [row.id]: { date, hour: form.own[row.id]?.hour ?? form.dueHour } } })
            }
          />
          {(form.own[row.id]?.date ?? '') !== '' && (
            <HourInput
              label={t('due.hour')}
              text={form.own[row.id]?.hour ?? form.dueHour}
              onText={(hour) => set({ own: { ...form.own, [row.id]: { date: form.own[row.id]?.date ?? '', hour } } })}
            />
          )}
        </div>
      )}
    </Pane>
  );
}

/** Whole kinds at once; those under the host in the order of the tree. */
function Kinds({ tree, chosen }: { readonly tree: Tree; readonly chosen: ReadonlySet<string> }) {
  const { t } = useTranslation('plan');
  const { t: label } = useTranslation('labels');
  const { form, set } = usePlanning();
  if (tree.kinds.length === 0) return <p className={classes.hint}>{t('members.noTree')}</p>;
  return (
    <fieldset className={classes.kinds}>
      <legend>
        {tree.hierarchy === 'state'
          ? t('members.byKind')
          : t('members.byKindIn', { hierarchy: label(`hierarchy.${tree.hierarchy}`) })}
      </legend>
      <div className={classes.checks}>
        {tree.kinds.map(({ key, word, units }) => {
          const taken = units.filter((unit) => chosen.has(unit)).length;
          return (
            <Checkbox
              key={key}
              label={`${word} ${String(taken)}/${String(units.length)}`}
              checked={taken === units.length}
              indeterminate={taken > 0 && taken < units.length}
              onChange={() => {
                const without = form.members.filter((unit) => !units.includes(unit));
                const joined = new Set([...form.members, ...units]);
                const inTree = tree.under.filter((unit) => joined.has(unit));
                const beside = [...joined].filter((unit) => !inTree.includes(unit));
                set({ members: taken === units.length ? without : [...inTree, ...beside] });
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
