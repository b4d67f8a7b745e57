import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt } from '#web/app/field-errors.ts';
import type { UnitName } from '#web/app/use-units.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { AddresseesField } from '#web/screens/conclusions/addressees-field.tsx';
import { GivenFields } from '#web/screens/conclusions/given-fields.tsx';
import { GroupDialog } from '#web/screens/conclusions/group-dialog.tsx';
import type { Addressee, Item } from '#web/screens/conclusions/model.ts';
import { TermField } from '#web/screens/conclusions/term-field.tsx';
import classes from '#web/screens/directives/directives.module.css';

interface GivenTaskProps {
  readonly task: Item;
  readonly row: number;
  readonly opened: boolean;
  /** It is the only one: it stays. */
  readonly only: boolean;
  readonly find: (text: string, most: number) => readonly UnitName[];
  readonly error: Error | null;
  readonly onOpen: () => void;
  readonly onEdit: (change: Partial<Item>) => void;
  readonly onRemove: () => void;
}

/** One task of the paper: what, who leads and who works with it, by when, and by what it is done. */
export function GivenTask(props: GivenTaskProps) {
  const { task, row, opened, only, find, error, onOpen, onEdit, onRemove } = props;
  const { t } = useTranslation('directives', { keyPrefix: 'task' });
  const units = useRef<HTMLInputElement>(null);
  const term = useRef<HTMLInputElement>(null);
  const [group, setGroup] = useState<Addressee | null>(null);
  const at = (field: string): string | undefined => errorAt(error, `/tasks/${String(row)}/${field}`);
  const wrong = [at('addressees'), at('deadline')].filter((one) => one !== undefined);
  return (
    <li className={classes.task}>
      <Textarea
        label={t('statement', { number: row + 1 })}
        autosize
        minRows={2}
        maxLength={4000}
        data-field={`statement${String(row)}`}
        value={task.statement}
        onChange={(event) => onEdit({ statement: event.currentTarget.value })}
        error={at('statement')}
      />
      <div className={classes.fields}>
        <div>
          <AddresseesField
            value={task.addressees}
            onChange={(addressees) => onEdit({ addressees })}
            find={find}
            usual={[]}
            onOpenGroup={setGroup}
            inputRef={units}
            partAllowed={task.addressees.length > 0}
          />
          {at('addressees') !== undefined && <p className={classes.wrong}>{at('addressees')}</p>}
        </div>
        <TermField
          value={task.deadline}
          onChange={(deadline) => onEdit({ deadline })}
          error={at('deadline') ?? null}
          parts={[]}
          kindRef={term}
          fromNotice={false}
        />
      </div>
      {(opened || wrong.length > 0) && (
        <div className={classes.fields}>
          <GivenFields item={{ ...task, number: row + 1 }} onChange={onEdit} usual={[]} />
        </div>
      )}
      <div className={classes.acts}>
        <LinkButton onClick={onOpen}>{t(opened ? 'less' : 'more')}</LinkButton>
        <span className={classes.space} />
        {!only && (
          <Button variant="default" size="compact-sm" onClick={onRemove}>
            {t('remove', { number: row + 1 })}
          </Button>
        )}
      </div>
      {group !== null && (
        <GroupDialog
          group={group}
          invited={[]}
          find={find}
          onClose={() => setGroup(null)}
          onChoose={(chosen) => {
            const named = chosen.map(({ unit, name }): Addressee => ({ name, kind: 'named', unit, inferred: false }));
            onEdit({ addressees: task.addressees.flatMap((one) => (one === group ? named : [one])) });
            setGroup(null);
          }}
        />
      )}
    </li>
  );
}
