import { type ConnectionPoint, type Invitee, isRead, type Paper } from '#domain/conference/parts.ts';
import { changed, notStated } from '#domain/words/correction-lines.ts';

/** What one unit is told of its own invitation; without `now` it is taken back. */
export function inviteeLines(was: Invitee | undefined, now: Invitee | undefined): readonly string[] {
  if (now === undefined)
    return was === undefined
      ? []
      : [`Không mời nữa: ${text(was)}; giấy mời đã gửi không còn hiệu lực với nội dung này`];
  return [was === undefined ? `Mời dự: ${text(now)}` : changed('Mời dự', text(now), text(was))];
}

export function pointLines(was: ConnectionPoint | undefined, now: ConnectionPoint | undefined): readonly string[] {
  if (now === undefined) return was === undefined ? [] : [`Không còn dự tại điểm cầu: ${was.name}`];
  return [was === undefined ? `Dự tại điểm cầu: ${place(now)}` : changed('Dự tại điểm cầu', place(now), place(was))];
}

function text({ name, role, person, count }: Invitee): string {
  const who = [...(person === undefined ? [] : [person]), ...(role === '' ? [] : [role])].join(', ');
  const many = count === null ? '' : ` (${String(count)} người)`;
  return `${who === '' ? name : `${name}, ${who}`}${many}`;
}

function place({ name, contact }: ConnectionPoint): string {
  return contact === null ? name : `${name} (liên hệ: ${contact})`;
}

export function paperLine(was: Paper, now: Paper): string {
  const said = ({ by, title }: Paper) => `${by}, ${title ?? notStated}`;
  if (!isRead(now)) return `Không trình bày tham luận: ${said(was)}`;
  return isRead(was) ? changed('Tham luận', said(now), said(was)) : `Trình bày tham luận: ${said(now)}`;
}
