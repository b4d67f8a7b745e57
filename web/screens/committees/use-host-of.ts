import { useTranslation } from 'react-i18next';
import { type Host, withoutKind } from '#web/screens/committees/committee-form.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';

/** Territories whose Party committee has a name of its own kind; the others have a Đảng ủy. */
const named = {
  province: 'province',
  municipality: 'city',
  provincialCity: 'city',
  town: 'town',
  urbanDistrict: 'urbanDistrict',
  ruralDistrict: 'ruralDistrict',
  commune: 'other',
  ward: 'other',
  townlet: 'other',
  specialZone: 'other',
} as const;

/** What a committee's form takes from the unit that hosts it. */
export function useHostOf(units: readonly Unit[]): (id: string | null) => Host | null {
  const { t } = useTranslation('committees');
  const { t: words } = useTranslation('labels');
  return (id) => {
    const unit = units.find((one) => one.id === id);
    if (unit === undefined) return null;
    const kind = shortKind(unit.name, words(`kind.${unit.kind}`));
    const of = Object.entries(named).find(([one]) => one === unit.kind)?.[1];
    const facts = { name: withoutKind(unit.name, kind), full: unit.name };
    return {
      ...{ name: unit.name, kind },
      superiors: {
        party: of === undefined ? unit.name : t(`superiorOf.${of}`, facts),
        state: of === undefined ? unit.name : t('superiorOf.state', facts),
      },
    };
  };
}

/** "thành phố trực thuộc trung ương" is written "thành phố" before a name. */
function shortKind(name: string, kind: string): string {
  const words = kind.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const short = words.slice(0, length).join(' ');
    if (name.toLowerCase().startsWith(`${short.toLowerCase()} `)) return short;
  }
  return kind;
}
