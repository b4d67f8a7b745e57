import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { clean } from '#engine/documents/docx-parts.ts';

/** The packer's own core.xml states the wall clock; ours states the document's day, so that the bytes depend on it alone. */
export function coreProperties(document: OfficialDocument): string {
  const day = `${document.date}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(document.extract)}</dc:title><dc:creator>${escaped(document.issuer)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(document.issuer)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language></cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return clean(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
