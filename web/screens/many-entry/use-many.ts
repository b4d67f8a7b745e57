import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { windowMemory } from '#web/app/draft/memory.ts';
import { useOwnDraft } from '#web/app/draft/use-own-draft.ts';
import { usePerson } from '#web/app/session.tsx';
import { useCycle } from '#web/app/use-cycle.ts';
import {
  askedIn,
  columnsOf,
  formOf,
  isBegun,
  placeOf,
  placesOf,
  planOf,
  valuesOf,
} from '#web/screens/many-entry/many-model.ts';
import { type StandsOut, standOutIn, useManyUsual } from '#web/screens/many-entry/many-stands-out.ts';
import { useManyChecks } from '#web/screens/many-entry/use-many-checks.ts';
import { type BoardRow, useBoard } from '#web/screens/board/use-board.ts';
import { stillSaid } from '#web/screens/report-entry/as-checked.ts';
import type { Seen, SeenFigure, Values } from '#web/screens/report-entry/model.ts';
import { type Trouble, troublesOf } from '#web/screens/report-entry/problems.ts';
import { pastedBlocks } from '#web/screens/report-entry/pasted-blocks.ts';
import { type ReportFields, textOf } from '#web/screens/report-entry/use-draft.ts';
import { nothingUsual } from '#web/screens/report-entry/use-usual.ts';
import { bodyOf, type ReportBody } from '#web/screens/report-entry/use-submit.ts';

export interface ManyUnit {
  readonly unit: string;
  readonly name: string;
  readonly kind: BoardRow['kind'];
  readonly ownKind: BoardRow['ownKind'];
  readonly setting: string | null;
  readonly begun: boolean;
  /** What stands in the unit's own cells, without what is stated for all. */
  readonly own: Values;
  readonly value: Values;
  readonly seen: Seen | null;
  readonly troubles: readonly Trouble[];
  /** What only its writer can settle: each is asked with what may be chosen. */
  readonly asked: readonly { readonly label: string; readonly seen: SeenFigure }[];
  /** Nothing waits for it. */
  readonly stands: readonly StandsOut[];
  /** What stands there now has been looked at, and nothing was found. */
  readonly body: ReportBody | null;
}

/** A grid of all units that still owe a report; it is kept in one draft of its own until each report has gone. */
export function useMany(cycle: string, composing: boolean) {
  const { t } = useTranslation('entry');
  const { data: whole, error } = useCycle(cycle);
  const { data: board } = useBoard(cycle);
  const { engine, view, loaded } = useOwnDraft(`nhieu-${cycle}`);
  const sync = useMemo(
    (): Pick<ReportFields, 'set'> => ({
      set: (fields) =>
        engine.set(Object.fromEntries(Object.entries(fields).map(([at, text]) => [at, text === '' ? null : text]))),
    }),
    [engine],
  );
  const { account } = usePerson();
  const [blocks] = useState(() => pastedBlocks(windowMemory(`pasted/nhieu-${cycle}`, account.id)));
  const typed: Values = (pointer) => textOf(engine.value(pointer));
  const plan = whole === undefined ? null : planOf(whole);
  const columns =
    plan === null
      ? []
      : columnsOf(plan, {
          ...{ name: t('many.columns.name'), post: t('many.columns.post') },
          ...{ paper: t('many.columns.paper'), reason: t('many.columns.reason') },
        });
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number'), files: t('files') };
  const owing = (board?.rows ?? []).filter((row) => isOpen(row, board?.cycleStatus));
  const rows = owing.filter((row) => !isToCorrect(row));
  const units = rows.map((row) => {
    const value = valuesOf(row.unit, typed);
    const begun = isBegun(row.unit, columns, typed);
    return { row, value, begun, form: whole === undefined || plan === null ? null : formOf(whole, plan, row.setting) };
  });
  const checks = useManyChecks(
    cycle,
    units.flatMap(({ row, form, value, begun }) => (begun && form !== null ? [{ unit: row.unit, form, value }] : [])),
    blocks,
    composing,
  );
  const usual = useManyUsual(
    cycle,
    units.flatMap(({ row, begun }) => (begun ? [row.unit] : [])),
  );
  return {
    error,
    ready: whole !== undefined && board !== undefined && loaded,
    columns,
    period: whole?.period?.label ?? '',
    toCorrect: owing.filter(isToCorrect),
    typed,
    sync,
    onBlock: blocks.add,
    engine,
    view,
    /** Its report has been received: nothing of it stays in the draft. */
    clear: (unit: string): void => sync.set(Object.fromEntries(placesOf(unit, columns).map((place) => [place, '']))),
    units: units.map(({ row, form, value, begun }): ManyUnit => {
      const { seen: looked = null, fresh = false } = checks.get(row.unit) ?? {};
      const seen = stillSaid(looked, value);
      const troubles = begun && form !== null ? troublesOf({ form, value, seen, view: null, names }) : [];
      const stands = form === null ? [] : standOutIn(form, value, seen, usual.get(row.unit) ?? nothingUsual);
      const asked = form === null ? [] : askedIn(form, seen);
      const good = form !== null && seen !== null && begun && fresh && troubles.length === 0;
      const { unit, name, kind, ownKind, setting } = row;
      const own: Values = (pointer) => typed(placeOf(unit, pointer));
      return {
        unit,
        name,
        kind,
        ownKind,
        setting,
        begun,
        own,
        value,
        seen,
        troubles,
        asked,
        stands,
        body: good ? bodyOf(form, value, seen) : null,
      };
    }),
  };
}

/** It came back with its places marked: all others are sealed, so that there is nothing to enter anew. */
function isToCorrect({ status, returnReasons }: BoardRow): boolean {
  return status === 'returned' && (returnReasons ?? []).every(({ path }) => path !== null);
}

/** While collection is open whoever owes; afterwards whoever it was re-opened for. */
function isOpen({ status, reopened }: BoardRow, cycleStatus: string | undefined): boolean {
  const owes = status === 'expected' || status === 'returned';
  return owes && (cycleStatus === 'collecting' || (cycleStatus === 'collected' && reopened));
}

export type Many = ReturnType<typeof useMany>;
