import { Button, TextInput } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Committee } from '#web/app/use-committees.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { Note } from '#web/kit/note.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import classes from '#web/screens/committees/committees.module.css';
import {
  badDay,
  emptyRow,
  type Headed,
  isEmpty,
  type MemberRow,
  type Members,
  membersOf,
  nextRow,
  type Pasted,
  pasted,
  rowsOf,
} from '#web/screens/committees/member-rows.ts';
import { because, firstOf } from '#web/kit/reason.ts';

interface MembersDialogProps {
  readonly committee: Committee;
  readonly onClose: () => void;
}

/** The whole list at once, as the decision has it; copied from a sheet or written line by line. */
export function MembersDialog({ committee, onClose }: MembersDialogProps) {
  const { t } = useTranslation('committees');
  const headed: Headed = {
    ...{ name: t('members.headed.name'), post: t('members.headed.post'), area: t('members.headed.area') },
    ...{ decision: t('members.headed.decision'), decidedOn: t('members.headed.decidedOn') },
  };
  const [taken, setTaken] = useState<Pasted | null>(null);
  const [rows, setRows] = useState<readonly MemberRow[]>(() => [...rowsOf(committee), emptyRow]);
  const save = useCommand(
    (members: Members, key) =>
      api.POST('/committees/{committee}/members', {
        params: { path: { committee: committee.id }, header: key },
        body: { members },
      }),
    { said: () => t('members.done', { count: members.length }), onDone: onClose },
  );
  const members = membersOf(rows);
  const nameless = rows.findIndex((row) => !isEmpty(row) && row.name.trim() === '');
  const dayless = rows.findIndex(badDay);
  // The api points at what was sent: lines on which nothing is written are left out.
  const sentAt = (index: number): number => rows.slice(0, index).filter((row) => !isEmpty(row)).length;
  const nameFault = (row: MemberRow, index: number): string | undefined => {
    if (isEmpty(row)) return undefined;
    return row.name.trim() === '' ? t('members.noName') : errorAt(save.error, `/members/${sentAt(index)}`);
  };
  const change = (index: number, part: Partial<MemberRow>): void =>
    setRows((all) => all.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const onPaste = (index: number) => (event: ClipboardEvent) => {
    const found = pasted(event.clipboardData.getData('text'), headed);
    if (found === null) return;
    event.preventDefault();
    setTaken(found);
    setRows((all) => [...all.slice(0, index), ...found.rows, ...all.slice(index).filter((row) => !isEmpty(row))]);
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('members.titleOf', { name: committee.name })}
      act={t('members.act', { count: members.length })}
      blocked={firstOf(
        nameless >= 0 && because(t('members.nameless', { line: nameless + 1 }), `name ${nameless}`),
        dayless >= 0 && because(t('members.badDayIn', { line: dayless + 1 }), `day ${dayless}`),
      )}
      pending={save.isPending}
      error={errorElsewhere(save.error, ['/members'])}
      onAct={() => save.mutate(members)}
    >
      <p className={classes.quiet}>{t('members.paste')}</p>
      {taken !== null && taken.head.length > 0 && (
        <Note tone="pen" fact={t('members.headLeft', { head: taken.head.join(' | ') })}>
          {taken.unread.length > 0 && t('members.unread', { columns: taken.unread.join(', ') })}
        </Note>
      )}
      <ol className={classes.members}>
        {rows.map((row, index) => (
          // A line has no name of its own before somebody gives it one.
          <li key={index} onPaste={onPaste(index)}>
            <TextInput
              label={t('members.name')}
              data-field={`name ${index}`}
              value={row.name}
              onChange={(event) => change(index, { name: event.currentTarget.value })}
              error={nameFault(row, index)}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            />
            <TextInput
              label={t('members.post')}
              value={row.post}
              onChange={(event) => change(index, { post: event.currentTarget.value })}
            />
            <TextInput
              label={t('members.area')}
              value={row.area}
              onChange={(event) => change(index, { area: event.currentTarget.value })}
            />
            <TextInput
              label={t('members.decision')}
              value={row.decision}
              onChange={(event) => change(index, { decision: event.currentTarget.value })}
            />
            <DateInput
              label={t('members.decidedOn')}
              field={`day ${index}`}
              text={row.decidedOn}
              onText={(decidedOn) => change(index, { decidedOn })}
              error={badDay(row) ? t('members.badDay') : undefined}
            />
            <RemoveButton
              label={t('members.remove', { name: row.name })}
              onRemove={() => setRows((all) => all.filter((_row, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Button variant="default" onClick={() => setRows((all) => [...all, nextRow(all)])}>
        {t('members.add')}
      </Button>
    </ActDialog>
  );
}
