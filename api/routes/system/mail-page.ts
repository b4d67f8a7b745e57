import { mailPageWords as words } from '#domain/words/mail-page.ts';
import { momentWithWeekday } from '#domain/words/dates.ts';
import type { Instant } from '#domain/kernel/instant.ts';

export interface ShownMail {
  readonly id: number;
  readonly receivedAt: string;
  readonly messageId: string | null;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly rehearsal: boolean;
}

export interface MailFilter {
  readonly recipient?: string | undefined;
  readonly subject?: string | undefined;
  readonly rehearsal?: boolean | undefined;
}

/** A mail holds what anybody wrote into a report: every character of it is text here, never markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

export function mailListPage(
  mails: readonly ShownMail[],
  total: number,
  next: number | null,
  filter: MailFilter,
): string {
  const rows = mails
    .map(
      (mail) => `<tr><td>${moment(mail.receivedAt)}</td><td>${escapeHtml(mail.recipients.join(', '))}</td>
<td><a href="${address(`/mail/${String(mail.id)}`)}">${escapeHtml(mail.subject)}</a></td><td>${mail.rehearsal ? words.rehearsal : ''}</td></tr>`,
    )
    .join('\n');
  const older =
    next === null ? '' : `<p><a href="${address('/mail', filter, { before: String(next) })}">${words.older}</a></p>`;
  return page(
    words.title,
    `<p>${words.explained}</p>
${form(filter)}
<p>${words.total}: ${String(total)}</p>
${mails.length === 0 ? `<p>${words.none}</p>` : `<table><thead><tr><th>${words.receivedAt}</th><th>${words.recipients}</th><th>${words.subject}</th><th>${words.rehearsal}</th></tr></thead><tbody>${rows}</tbody></table>`}
${older}`,
  );
}

export function mailPage(mail: ShownMail, publicUrl: string): string {
  return page(
    mail.subject,
    `<p><a href="${address('/mail')}">${words.back}</a></p>
<dl><dt>${words.receivedAt}</dt><dd>${moment(mail.receivedAt)}</dd>
<dt>${words.sender}</dt><dd>${escapeHtml(mail.sender)}</dd>
<dt>${words.recipients}</dt><dd>${escapeHtml(mail.recipients.join(', '))}</dd>
${mail.rehearsal ? `<dt>${words.rehearsal}</dt><dd>✓</dd>` : ''}</dl>
<pre>${withOwnLinks(escapeHtml(mail.text), escapeHtml(publicUrl))}</pre>`,
  );
}

/** Only addresses of our own become links: a report could hold any other. */
function withOwnLinks(escaped: string, publicUrl: string): string {
  return escaped
    .split('\n')
    .map((line) => (line.startsWith(`${publicUrl}/`) && !/\s/.test(line) ? `<a href="${line}">${line}</a>` : line))
    .join('\n');
}

function form({ recipient, subject, rehearsal }: MailFilter): string {
  const option = (value: string, label: string): string =>
    `<option value="${value}"${value === (rehearsal === undefined ? '' : String(rehearsal)) ? ' selected' : ''}>${label}</option>`;
  return `<form method="get" action="/mail">
<label>${words.recipients} <input name="recipient" value="${escapeHtml(recipient ?? '')}"></label>
<label>${words.subject} <input name="subject" value="${escapeHtml(subject ?? '')}"></label>
<select name="rehearsal">${option('', words.all)}${option('false', words.real)}${option('true', words.rehearsal)}</select>
<button>${words.filter}</button></form>`;
}

function address(path: string, filter: MailFilter = {}, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more);
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return escapeHtml(query.size === 0 ? path : `${path}?${query.toString()}`);
}

function moment(receivedAt: string): string {
  return escapeHtml(momentWithWeekday(receivedAt as Instant));
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f6f6f4;padding:1rem}dt{font-weight:600}dd{margin:0 0 .5rem}
form{display:flex;gap:.75rem;flex-wrap:wrap;align-items:end}</style></head>
<body><h1>${escapeHtml(title)}</h1>
${body}
</body></html>`;
}
