const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;
const quarters = ['I', 'II', 'III', 'IV'];

/** As the house prints a period (domain/vietnamese/periods/spellings.ts, the first of each kind), and what it is called in English. */
const table: readonly (readonly [printed: RegExp, english: (first: string, second: string) => string])[] = [
  [/^tháng (\d{1,2}) năm (\d{4})$/u, (month, year) => `${months[Number(month) - 1] ?? month} ${year}`],
  [/^quý (I{1,3}|IV) năm (\d{4})$/u, (quarter, year) => `Q${String(quarters.indexOf(quarter) + 1)} ${year}`],
  [/^6 tháng (đầu|cuối) năm (\d{4})$/u, (half, year) => `${half === 'đầu' ? 'H1' : 'H2'} ${year}`],
  [/^(\d{1,2}) tháng đầu năm (\d{4})$/u, (count, year) => `first ${count} months of ${year}`],
  [/^năm (\d{4})$/u, (year) => year],
  [/^giai đoạn (\d{4})[–-](\d{4})$/u, (first, last) => `${first}–${last}`],
  [/^nhiệm kỳ (\d{4})[–-](\d{4})$/u, (first, last) => `term ${first}–${last}`],
];

/** A period by its English name; null: it is none, or has a name of its own that somebody gave it. */
function englishPeriod(text: string): string | null {
  for (const [printed, english] of table) {
    const [, first, second = ''] = printed.exec(text) ?? [];
    if (first !== undefined) return english(first, second);
  }
  return null;
}

/** What is said in English of periods: one alone, each of a list, one in brackets behind a name. All else stays as it is. */
export function englishPeriods(text: string): string {
  return text
    .split(/(, |; | · )/u)
    .map((part) => {
      const [, name, within] = /^(.+) \(([^()]+)\)$/u.exec(part) ?? [];
      const said = englishPeriod(within ?? part);
      return said === null ? part : name === undefined ? said : `${name} (${said})`;
    })
    .join('');
}
