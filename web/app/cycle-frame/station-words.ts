import type { TFunction } from 'i18next';
import type { CycleStations, Station } from '#web/app/cycle-frame/use-stations.ts';
import { shortDay } from '#web/kit/format.ts';

type Say = TFunction<'cycles'>;

/** What stands under a station: the day that counts for it now. Of a cycle that was cancelled no day does. */
export function stationDay(t: Say, station: Station, status: CycleStations['status']): string {
  const { code, on, from, to, by, done, total, state } = station;
  if (status === 'cancelled' && state !== 'done') return t('stationDate.cancelled');
  const counts = done !== null && total !== null ? { done, total } : null;
  switch (code) {
    case 'plan':
      // What sums years is done with its plan: nobody is called.
      if (on === null) return t(state === 'done' ? 'stationDate.planned' : 'stationDate.notIssued');
      return t('stationDate.issued', { day: shortDay(on) });
    case 'report':
      if (state === 'done' && counts !== null) return t('stationDate.closedCount', counts);
      if (state === 'done' && on !== null) return t('stationDate.closed', { day: shortDay(on) });
      if (to === null) return t('stationDate.noDay');
      return counts === null
        ? t('stationDate.until', { day: shortDay(to) })
        : t('stationDate.untilCount', { day: shortDay(to), ...counts });
    case 'consolidate':
      if (on !== null) return t('stationDate.approved', { day: shortDay(on) });
      if (by !== null) return t('stationDate.by', { day: shortDay(by) });
      return from === null ? t('stationDate.noDay') : t('stationDate.from', { day: shortDay(from) });
    case 'conference':
      return on === null ? t('stationDate.noDay') : t('stationDate.on', { day: shortDay(on) });
    case 'conclusion':
      if (on !== null) return t('stationDate.issued', { day: shortDay(on) });
      return by === null ? t('stationDate.noDay') : t('stationDate.by', { day: shortDay(by) });
    case 'tasks':
      return counts === null ? t('stationDate.none') : t('stationDate.ended', counts);
  }
}

/** Where a station's work is done; null while there is nothing to open. */
export function stationPlace(cycle: string, { conference, opens }: CycleStations, { code }: Station): string | null {
  switch (code) {
    case 'plan':
      return `/ky-bao-cao/${cycle}/ke-hoach`;
    case 'report':
      return `/ky-bao-cao/${cycle}`;
    case 'consolidate':
      if (opens === null) return null;
      return `/ky-bao-cao/${cycle}/${opens === 'totals' ? 'tong-hop' : 'gop-y'}`;
    case 'conference':
      return conference === null ? null : `/hoi-nghi/${conference}`;
    case 'conclusion':
      return conference === null ? null : `/hoi-nghi/${conference}/ket-luan`;
    case 'tasks':
      return conference === null ? null : `/nhiem-vu?conference=${encodeURIComponent(conference)}`;
  }
}
