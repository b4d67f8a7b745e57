/** "Số mô hình: sai tổng". Files are one place that the outline does not name; a reason without a place speaks of the whole report. */
export function placedReason({
  path,
  place,
  reason,
}: {
  readonly path: string | null;
  readonly place?: string;
  readonly reason: string;
}): string {
  const called = place ?? (path === '/files' ? 'Tệp kèm theo' : null);
  return called === null ? reason : `${called}: ${reason}`;
}
