/** What lies on the clipboard as a page, read by the browser's own parser: nothing of it runs or loads. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(withoutStyles(html), 'text/html');
}

/** A style sheet is no text, and the page's policy would report each: what is in a template is not part of the page. */
const withoutStyles = (html: string): string => html.replace(/<(\/?)style\b/gi, '<$1template');
