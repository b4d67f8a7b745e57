import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt } from '#web/app/field-errors.ts';
import { useToday } from '#web/app/shown-clock.ts';
import { useUnits } from '#web/app/use-units.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { Lines } from '#web/screens/conference/lines.tsx';
import { paperKinds } from '#web/screens/directives/paper-head-fields.tsx';
import { newSession, type Paper, type PlanForm, type Role } from '#web/screens/inspections/plan-form.ts';

const roles = keysOf<Role>({ head: 1, deputyHead: 1, secretary: 1, member: 1 });

interface PartProps {
  readonly form: PlanForm;
  readonly set: (change: Partial<PlanForm>) => void;
  readonly error: Error | null;
}

/** By which papers it comes, and who goes. */
export function PapersAndTeam({ form, set, error }: PartProps) {
  const { t } = useTranslation('inspections', { keyPrefix: 'plan' });
  const { t: label } = useTranslation('labels');
  const today = useToday();
  const { units } = useUnits(readDay(form.from) ?? today);
  const setHomeless = (row: number): void =>
    set({
      members: form.members.map(({ home, ...one }, at) => (at === row || home === undefined ? one : { ...one, home })),
    });
  return (
    <Pane title={t('teamAndPapers')}>
      <Lines
        label={t('papers')}
        lines={form.papers}
        nameOf={({ number }) => number}
        onChange={(papers) => set({ papers })}
        empty={(): Paper => ({ kind: 'quyetDinh', number: '', date: '', issuer: '' })}
        addWord={t('addPaper')}
      >
        {(paper, index, change) => (
          <FieldRow>
            <OneOf
              grows
              label={t('paperKind')}
              choices={paperKinds.map((key) => ({ key, word: label(`paperKind.${key}`) }))}
              chosen={paper.kind}
              onChoose={(kind) => change({ kind })}
            />
            <TextInput
              label={t('paperNumber')}
              data-field={`paper${String(index)}`}
              maxLength={60}
              value={paper.number}
              onChange={(event) => change({ number: event.currentTarget.value })}
            />
            <DateInput label={t('paperDate')} text={paper.date} onText={(date) => change({ date })} />
            <TextInput
              label={t('paperIssuer')}
              maxLength={200}
              value={paper.issuer}
              onChange={(event) => change({ issuer: event.currentTarget.value })}
            />
          </FieldRow>
        )}
      </Lines>
      <FieldRow>
        <TextInput
          label={t('team')}
          data-field="team"
          maxLength={500}
          value={form.teamName}
          onChange={(event) => set({ teamName: event.currentTarget.value })}
        />
        <TextInput
          label={t('sentBy')}
          placeholder={t('sentByHint')}
          maxLength={300}
          value={form.sentBy}
          onChange={(event) => set({ sentBy: event.currentTarget.value })}
        />
      </FieldRow>
      <Lines
        label={t('members')}
        lines={form.members}
        nameOf={({ name }) => name}
        onChange={(members) => set({ members })}
        empty={() => ({ name: '', post: '', role: 'member' as const })}
        addWord={t('addMember')}
      >
        {(member, index, change) => (
          <FieldRow>
            <OneOf
              grows
              label={t('role')}
              choices={roles.map((key) => ({ key, word: label(`teamRole.${key}`) }))}
              chosen={member.role}
              onChoose={(role) => change({ role })}
              error={errorAt(error, `/plan/team/members/${String(index)}/role`)}
            />
            <TextInput
              label={t('name')}
              data-field={`member${String(index)}`}
              maxLength={500}
              value={member.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
              error={errorAt(error, `/plan/team/members/${String(index)}/name`)}
            />
            <TextInput
              label={t('post')}
              maxLength={500}
              value={member.post ?? ''}
              onChange={(event) => change({ post: event.currentTarget.value })}
            />
            <OneOf
              grows
              label={t('home')}
              choices={units.map(({ unit, name }) => ({ key: unit, word: name }))}
              chosen={member.home ?? null}
              onChoose={(home) => change({ home })}
              onClear={() => setHomeless(index)}
              error={errorAt(error, `/plan/team/members/${String(index)}/home`)}
            />
          </FieldRow>
        )}
      </Lines>
    </Pane>
  );
}

/** The working sessions: when, where, with whom, about what. */
export function Programme({ form, set, error }: PartProps) {
  const { t } = useTranslation('inspections', { keyPrefix: 'plan' });
  const units = form.units.flatMap(({ unit, name }) => (unit === null ? [] : [{ key: unit, word: name }]));
  return (
    <Pane title={t('sessions')}>
      <Lines
        label={t('sessions')}
        lines={form.sessions}
        nameOf={({ day }) => day}
        onChange={(sessions) => set({ sessions })}
        empty={newSession}
        addWord={t('addSession')}
      >
        {(session, index, change) => (
          <FieldRow>
            <DateInput
              label={t('day')}
              field={`session${String(index)}`}
              text={session.day}
              onText={(day) => change({ day })}
              error={errorAt(error, `/plan/sessions/${String(index)}/day`)}
            />
            <TextInput
              label={t('hour')}
              placeholder="08:00"
              maxLength={5}
              value={session.hour}
              onChange={(event) => change({ hour: event.currentTarget.value })}
            />
            <OneOf
              grows
              label={t('withUnit')}
              choices={[{ key: '', word: t('allUnits') }, ...units, ...severalOf(session.units, units)]}
              chosen={session.units.join(' ')}
              onChoose={(chosen) => change({ units: chosen === '' ? [] : chosen.split(' ') })}
            />
            <TextInput
              label={t('place')}
              maxLength={500}
              value={session.place}
              onChange={(event) => change({ place: event.currentTarget.value })}
            />
            <TextInput
              label={t('content')}
              maxLength={2000}
              value={session.content}
              onChange={(event) => change({ content: event.currentTarget.value })}
            />
          </FieldRow>
        )}
      </Lines>
    </Pane>
  );
}

/** A session with several units, as it was planned elsewhere, stays with all of them until another choice is made. */
function severalOf(chosen: readonly string[], units: readonly { readonly key: string; readonly word: string }[]) {
  if (chosen.length < 2) return [];
  const names = chosen.map((unit) => units.find(({ key }) => key === unit)?.word ?? unit);
  return [{ key: chosen.join(' '), word: names.join(', ') }];
}
