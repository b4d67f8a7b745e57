import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useRights } from '#web/app/use-rights.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { addDays } from '#web/kit/month-days.ts';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { useUnitsOn } from '#web/screens/organisation/use-organisation.ts';
import { TakerField } from '#web/screens/organisation/taker-field.tsx';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import { ConfirmDialog } from '#web/screens/reorganisation/confirm-dialog.tsx';
import { GiversField } from '#web/screens/reorganisation/givers-field.tsx';
import { HeirField } from '#web/screens/reorganisation/heir-field.tsx';
import * as model from '#web/screens/reorganisation/model.ts';
import { PeopleField } from '#web/screens/reorganisation/people-field.tsx';
import { fateOf } from '#web/screens/reorganisation/people.ts';
import { PreviewPane } from '#web/screens/reorganisation/preview-pane.tsx';
import classes from '#web/screens/reorganisation/reorganisation.module.css';
import { useReorganisationPreview } from '#web/screens/reorganisation/use-reorganisation.ts';
import { because, firstOf, waiting } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

const blankHeir = (key: string): model.Heir => ({
  ...{ key, existing: null, name: '', kind: 'commune', ownKind: null, level: 'commune', parent: null },
  asGivers: true,
});

/** Sáp nhập, chia tách, chuyển cấp, chuyển trực thuộc, giải thể: typed once, looked at, recorded. */
export function ReorganisationScreen() {
  const { t } = useTranslation('reorganise');
  const asked = useAsked('don-vi');
  const can = useRights(null);
  const today = civilDateOf(new Date());
  const [signed, setSigned] = useState('');
  const [from, setFrom] = useState('');
  const [confirming, setConfirming] = useState(false);
  const [typed, setWish] = useState<model.Wish>(() => ({
    ...{
      kind: 'merge',
      number: '',
      signedOn: null,
      effective: null,
      what: '',
      parent: null,
      children: {},
      takers: {},
      posts: {},
    },
    ...{ givers: asked === null ? [] : [asked], heirs: [blankHeir('1')] },
  }));
  const change = (some: Partial<model.Wish>): void => setWish((before) => ({ ...before, ...some }));
  const before = useUnitsOn(typed.effective === null ? today : addDays(typed.effective, -1));
  const after = useUnitsOn(typed.effective ?? today);
  const givable = before.data?.units ?? [];
  const giver = givable.find(({ id }) => id === typed.givers[0]);
  const wish = { ...typed, heirs: typed.heirs.map((heir) => model.likeGiver(heir, giver)) };
  const there = (after.data?.units ?? []).filter(({ id }) => !wish.givers.includes(id));
  const document = model.documentOf(wish, (signedOn) => t('dated', { day: day(signedOn) }));
  const ids = model.heirIds(wish, givable);
  const body = model.bodyOf(wish, givable, document, ids);
  const { preview, error, fresh } = useReorganisationPreview(body);
  const pointers = model.pointersOf(body);
  const first = (all: readonly string[]): string | undefined =>
    all.map((pointer) => errorAt(error, pointer)).find((one) => one !== undefined);
  const heirsOf = wish.heirs.map((heir) => ({ id: model.heirRef(heir), name: nameOf(heir, there) }));
  const said = [
    ...['/document', '/effective'],
    ...wish.givers.flatMap(pointers.giver),
    ...[...ids.values()].flatMap(pointers.heir),
    ...wish.givers.flatMap(pointers.taker),
    ...pointers.parents(),
  ];
  const signedLate = wish.signedOn !== null && wish.effective !== null && wish.signedOn > wish.effective;
  const { least, most } = model.heirsWanted(wish.kind);
  const children = model.childrenOf(wish, givable);
  const plain = model.plainHeir(wish);
  const choose = (kind: model.ReorganisationKind): void => {
    const wanted = model.heirsWanted(kind);
    const heirs = Array.from({ length: wanted.least }, (_, at) => typed.heirs[at] ?? blankHeir(String(at + 1)));
    change({ kind, heirs, givers: kind === 'split' ? wish.givers.slice(0, 1) : wish.givers, takers: {}, posts: {} });
  };
  const set = (key: string, heir: model.Heir): void =>
    change({ heirs: typed.heirs.map((one) => (one.key === key ? heir : one)) });
  // An heir that is there already is one of them: the list names nobody twice.
  const made = heirsOf.filter(({ id, name }) => id !== '' && name !== '' && !there.some((unit) => unit.id === id));
  const takers = [...made, ...there];
  const people = preview?.people ?? [];
  const settled = people.map((person) => {
    const fate = fateOf(wish, person);
    return { person, fate: fate.kind === 'move' ? { ...fate, to: ids.get(fate.to) ?? fate.to } : fate };
  });
  const unsettled = settled.some(({ fate }) => fate.kind === 'move' && fate.to === '');
  const { allowed, reason } = can('organisation.RecordReorganisation');
  if (!allowed) {
    return (
      <Page title={t('title')} way={<Link to="/to-chuc">{t('back')}</Link>}>
        {reason !== null && <Note tone="soon" icon="lock" fact={t('notYours')} />}
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      way={<Link to="/to-chuc">{t('back')}</Link>}
      side={
        preview === undefined ? (
          <Pane title={t('touches')}>{t('touchesLater')}</Pane>
        ) : (
          <>
            <PreviewPane preview={preview} settled={settled} />
            <ActButton
              fullWidth
              blocked={firstOf(
                error !== null && because(t('fixFirst')),
                unsettled && because(t('settleFirst')),
                !fresh && waiting,
              )}
              onAct={() => setConfirming(true)}
            >
              {t('look')}
            </ActButton>
          </>
        )
      }
    >
      <Pane title={t('what')}>
        <OneOf
          label={t('kindOf')}
          choices={model.reorganisationKinds.map((key) => ({ key, word: t(`kind.${key}`) }))}
          chosen={wish.kind}
          onChoose={choose}
          hint={t(`kindHint.${wish.kind}`)}
        />
        <FieldRow>
          <TextInput
            label={t('number')}
            description={t('numberHint')}
            value={wish.number}
            onChange={(event) => change({ number: event.currentTarget.value })}
            error={errorAt(error, '/document')}
          />
          <DateInput
            label={t('signedOn')}
            text={signed}
            onText={(text) => {
              setSigned(text);
              change({ signedOn: readDay(text) });
            }}
          />
          <DateInput
            label={t('effective')}
            text={from}
            onText={(text) => {
              setFrom(text);
              change({ effective: readDay(text) });
            }}
            error={errorAt(error, '/effective')}
          />
        </FieldRow>
        {signedLate && <Note tone="soon" fact={t('signedLate')} />}
      </Pane>
      <Pane title={t('givers')}>
        <GiversField
          units={givable}
          givers={wish.givers}
          most={wish.kind === 'split' ? 1 : 100}
          onChange={(givers) => change({ givers })}
          errorOf={(unit) => first(pointers.giver(unit))}
        />
      </Pane>
      {wish.kind === 'move' && (
        <Pane title={t('newParent')}>
          <UnitSelect
            label={t('heirParent')}
            error={first(pointers.parents())}
            units={there}
            value={wish.parent}
            onChange={(parent) => change({ parent })}
            placeholder={t('find')}
          />
        </Pane>
      )}
      {wish.kind === 'part' && (
        <Pane title={t('part')}>
          <TextInput
            label={t('partWhat')}
            description={t('partWhatHint')}
            value={wish.what}
            onChange={(event) => change({ what: event.currentTarget.value })}
          />
        </Pane>
      )}
      {least > 0 && (
        <Pane title={t('heirs')}>
          {wish.heirs.map((heir) => (
            <HeirField
              key={heir.key}
              heir={heir}
              effective={wish.effective}
              units={there}
              onChange={({ asGivers: _said, ...changed }) => set(heir.key, changed)}
              onRemove={
                wish.heirs.length > least
                  ? () => change({ heirs: typed.heirs.filter(({ key }) => key !== heir.key) })
                  : null
              }
              error={first([
                ...pointers.heir(ids.get(model.heirRef(heir)) ?? ''),
                // One that takes all along has no field for each of them.
                ...(plain === null ? [] : children.flatMap(({ id }) => pointers.child(id))),
              ])}
            />
          ))}
          {wish.heirs.length < most && (
            <Button
              variant="default"
              onClick={() => change({ heirs: [...typed.heirs, blankHeir(String(Date.now()))] })}
            >
              {t('heirMore')}
            </Button>
          )}
        </Pane>
      )}
      {plain === null && children.length > 0 && (
        <Pane title={t('children', { count: children.length })}>
          <p className={classes.quiet}>{t('childrenWhy')}</p>
          {children.map(({ id, name }) => (
            <UnitSelect
              key={id}
              label={name}
              units={takers}
              value={wish.children[id] ?? null}
              onChange={(to) => to !== null && change({ children: { ...wish.children, [id]: to } })}
              placeholder={t('find')}
              error={first(pointers.child(id)) ?? model.strandedOf(error, id)}
            />
          ))}
        </Pane>
      )}
      {model.endsGivers(wish.kind) && wish.givers.length > 0 && (
        <Pane title={t('takers')}>
          <p className={classes.quiet}>{t(plain === null ? 'takersWhy' : 'takersPlain')}</p>
          {wish.givers.map((unit) => (
            <TakerField
              key={unit}
              name={givable.find(({ id }) => id === unit)?.name ?? unit}
              on={today}
              taker={wish.takers[unit] ?? { by: null, position: null }}
              units={takers}
              isNew={model.isMade}
              required={plain === null}
              onChange={(taker) => change({ takers: { ...wish.takers, [unit]: taker } })}
              error={first(pointers.taker(unit))}
            />
          ))}
        </Pane>
      )}
      {model.endsGivers(wish.kind) && people.length > 0 && (
        <Pane title={t('touch.people', { count: people.length })}>
          <p className={classes.quiet}>{t('peopleWhy')}</p>
          <PeopleField
            wish={wish}
            people={people}
            units={takers}
            nameOf={(unit) => givable.find(({ id }) => id === unit)?.name ?? unit}
            onChange={(position, fate) => change({ posts: { ...wish.posts, [position]: fate } })}
          />
        </Pane>
      )}
      {!children.some(({ id }) => model.strandedOf(error, id) !== undefined) && (
        <Fault error={errorElsewhere(error, said)} />
      )}
      {confirming && body !== null && preview !== undefined && (
        <ConfirmDialog
          body={body}
          kind={wish.kind}
          signedLate={signedLate}
          settled={settled}
          units={[...givable, ...there]}
          preview={preview}
          onClose={() => setConfirming(false)}
        />
      )}
    </Page>
  );
}

function nameOf(heir: model.Heir, units: readonly { readonly id: string; readonly name: string }[]): string {
  return heir.existing === null ? heir.name : (units.find(({ id }) => id === heir.existing)?.name ?? '');
}
