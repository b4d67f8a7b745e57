import { useNavigate } from '@tanstack/react-router';
import { useAsked } from '#web/app/address.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import type { ModelQuery } from '#web/screens/models/use-models.ts';
import { pageSize } from '#web/screens/tasks/use-tasks.ts';

type Level = NonNullable<ModelQuery['recognised']>;
type Measure = NonNullable<ModelQuery['counted']>;
type State = NonNullable<ModelQuery['state']>;
type Sort = NonNullable<ModelQuery['sort']>;

const kinds = keysOf<NonNullable<ModelQuery['kind']>>({ model: 1, exemplar: 1 });
export const levels = keysOf<Level>({ grassroots: 1, commune: 1, district: 1, province: 1, central: 1 });
export const measures = keysOf<Measure>({ maintained: 1, begun: 1, stopped: 1, recognised: 1 });
export const states = keysOf<State>({ kept: 1, stopped: 1 });
export const sorts = keysOf<Sort>({ number: 1, name: 1, since: 1 });

type Part =
  | 'ban'
  | 'tim'
  | 'loc'
  | 'linh-vuc'
  | 'loai'
  | 'don-vi'
  | 'cong-nhan'
  | 'dem'
  | 'tu'
  | 'den'
  | 'sap'
  | 'trang'
  | 'so';

/** What the address asks of the list, and how it is asked otherwise. */
export function useChoice() {
  const navigate = useNavigate();
  const asked: Readonly<Record<Part, string | null>> = {
    ...{ ban: useAsked('ban'), tim: useAsked('tim'), loc: useAsked('loc'), 'linh-vuc': useAsked('linh-vuc') },
    loai: useAsked('loai'),
    ...{ 'don-vi': useAsked('don-vi'), 'cong-nhan': useAsked('cong-nhan'), dem: useAsked('dem'), tu: useAsked('tu') },
    ...{ den: useAsked('den'), sap: useAsked('sap'), trang: useAsked('trang'), so: useAsked('so') },
  };
  const page = Math.max(1, Number(asked.trang ?? '1') || 1);
  const sort = sorts.find((one) => one === asked.sap) ?? 'number';
  const kind = kinds.find((one) => one === asked.loai);
  const [state, level, measure] = [
    states.find((one) => one === asked.loc),
    levels.find((one) => one === asked['cong-nhan']),
    measures.find((one) => one === asked.dem),
  ];
  /** Another filter begins at its first page. */
  const choose = (change: Partial<Record<Part, string | null>>): void => {
    const next = { ...asked, trang: null, so: null, ...change };
    const search = Object.fromEntries(Object.entries(next).flatMap(([key, value]) => (value ? [[key, value]] : [])));
    void navigate({ to: '/mo-hinh', search, replace: true });
  };
  const filter = {
    ...(asked.tim === null ? {} : { q: asked.tim }),
    ...(asked['linh-vuc'] === null ? {} : { field: asked['linh-vuc'] }),
    ...(kind === undefined ? {} : { kind }),
    ...(asked['don-vi'] === null ? {} : { unit: asked['don-vi'] }),
    ...(level === undefined ? {} : { recognised: level }),
    ...(state === undefined ? {} : { state }),
    ...(measure === undefined ? {} : { counted: measure }),
    ...(asked.tu === null ? {} : { from: asked.tu }),
    ...(asked.den === null ? {} : { to: asked.den }),
    ...(sort === 'number' ? {} : { sort, ...(sort === 'since' ? { order: 'desc' as const } : {}) }),
  };
  const query = (committee: string): ModelQuery => ({
    ...filter,
    committee,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return { asked, page, sort, state, level, measure, filter, query, choose };
}

export type Choosing = ReturnType<typeof useChoice>;
