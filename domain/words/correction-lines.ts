import { agendaChanges } from '#domain/conference/agenda-changes.ts';
import type { Stated } from '#domain/conference/events.ts';
import type { AgendaItem, CoChair } from '#domain/conference/parts.ts';
import { formLabels, partOfDayLabels } from '#domain/words/labels.ts';

export const notStated = 'chưa nêu';

/** "Địa điểm: B (trước: A)". */
export function changed(what: string, now: string | null, was: string | null): string {
  return `${what}: ${now ?? notStated} (trước: ${was ?? notStated})`;
}

/** What all are told of, old beside new. */
export function statedLines(now: Stated, was: Stated): readonly string[] {
  const half = (one: Stated['partOfDay']) => (one === null || one === undefined ? null : partOfDayLabels[one]);
  return [
    ...(now.title === undefined ? [] : [changed('Tên hội nghị', now.title, was.title ?? null)]),
    ...(now.partOfDay === undefined ? [] : [changed('Buổi', half(now.partOfDay), half(was.partOfDay))]),
    ...(now.form === undefined
      ? []
      : [changed('Hình thức', formLabels[now.form], formLabels[was.form ?? 'notStated'])]),
    ...(now.place === undefined ? [] : [changed('Địa điểm', now.place, was.place ?? null)]),
    ...(now.coChairs === undefined ? [] : [changed('Chủ trì', chairs(now.coChairs), chairs(was.coChairs ?? []))]),
    ...(now.requirements === undefined
      ? []
      : [changed('Yêu cầu', asked(now.requirements), asked(was.requirements ?? []))]),
    ...(now.agenda === undefined ? [] : agendaLines(was.agenda ?? [], now.agenda)),
  ];
}

function asked(all: readonly string[]): string | null {
  return all.length === 0 ? null : all.join('; ');
}

function chairs(all: readonly CoChair[]): string | null {
  return all.length === 0 ? null : all.map(({ post, name }) => (name === null ? post : `${name}, ${post}`)).join('; ');
}

function agendaLines(was: readonly AgendaItem[], now: readonly AgendaItem[]): readonly string[] {
  return agendaChanges(was, now).map((change) => {
    switch (change.kind) {
      case 'added':
        return `Chương trình, thêm: ${itemText(change.now)}`;
      case 'dropped':
        return `Chương trình, bỏ: ${itemText(change.was)}`;
      case 'changed':
        return changed('Chương trình', itemText(change.now), itemText(change.was));
      case 'order':
        return `Thứ tự chương trình: ${now.map((item, index) => `${String(index + 1)}. ${itemText(item)}`).join('; ')}`;
    }
  });
}

function itemText({ time, title, presenter, minutes }: AgendaItem): string {
  const length = minutes === undefined ? '' : ` (${String(minutes)} phút)`;
  const said = `${time === '' ? '' : `${time} `}${title}${length}`;
  return presenter === null ? said : `${said}, ${presenter} trình bày`;
}
