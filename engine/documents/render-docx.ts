import { Document, Packer } from 'docx';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { coreProperties } from '#engine/documents/core-properties.ts';
import { annexSection } from '#engine/documents/docx-annex.ts';
import { addresseesBlock, bodyBlocks, titleBlock } from '#engine/documents/docx-body.ts';
import { footTable } from '#engine/documents/docx-foot.ts';
import { headTable } from '#engine/documents/docx-head.ts';
import { headers } from '#engine/documents/docx-header.ts';
import { font, page, sizesOf } from '#engine/documents/docx-style.ts';
import { withFixedTimes } from '#engine/documents/fixed-zip-times.ts';

/** One letter as .docx in the layout of its committee. The same document gives the same bytes. */
export async function renderDocx(document: OfficialDocument): Promise<Buffer> {
  const { width, height, ...margin } = page;
  const file = new Document({
    styles: {
      default: {
        document: {
          run: { font, size: sizesOf[document.layout].body * 2, color: '000000', language: { value: 'vi-VN' } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width, height }, margin: { ...margin, header: 567, footer: 567 } },
        },
        headers: headers(document),
        children: [
          headTable(document),
          ...titleBlock(document),
          ...addresseesBlock(document),
          ...bodyBlocks(document),
          footTable(document),
        ],
      },
      ...(document.annexes ?? []).map((annex) => annexSection(annex, document)),
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(document) };
  return withFixedTimes(await Packer.toBuffer(file, false, [core]));
}
