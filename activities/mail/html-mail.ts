/**
 * The text of a letter as a page, with nothing in it that the text has not: who reads the one reads the other. Tables and attributes
 * instead of style sheets, no picture, nothing fetched: Outlook on Word's engine draws it as browsers do.
 */
export function htmlMail(subject: string, text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map(paragraph)
    .join('\n');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:0;background-color:#f2f4f7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f2f4f7"><tr><td align="center" style="padding:16px">
<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:640px;border:1px solid #d0d5dd">
<tr><td style="padding:24px;font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#101828">
<p style="margin:0 0 16px;font-size:18px;line-height:1.4"><strong>${escaped(subject)}</strong></p>
${paragraphs}
</td></tr></table>
</td></tr></table>
</body></html>`;
}

function paragraph(text: string): string {
  const link = address.exec(text)?.[0];
  const inside = link === text ? linked(text) : text.split('\n').map(escaped).join('<br>\n');
  return `<p style="margin:0 0 16px">${inside}</p>`;
}

/** An address alone in its paragraph is the letter's own link; one within a sentence is text, whoever wrote it. */
const address = /^https?:\/\/\S+$/;

function linked(url: string): string {
  return `<a href="${escaped(url)}" style="color:#175cd3">${escaped(url)}</a>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
