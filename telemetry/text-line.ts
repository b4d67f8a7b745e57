const levels: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'WARN',
  50: 'ERROR',
  60: 'FATAL',
};
const told = new Set(['level', 'time', 'program', 'msg']);

/** One line of the log for a person at a terminal: when, how grave, what, and the facts as `name=value`. */
export function textLine(json: string): string {
  const line = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const { level, time, msg } = line;
  const facts = Object.entries(line)
    .filter(([name]) => !told.has(name))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const clock = typeof time === 'string' ? time.slice(11, 19) : '';
  return (
    [clock, (levels[Number(level)] ?? '').padEnd(5), typeof msg === 'string' ? msg : '', ...facts].join(' ').trimEnd() +
    '\n'
  );
}
