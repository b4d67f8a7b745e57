import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as domain from '#domain/documents/narrative.ts';
import { withHeight as inDomain } from '#domain/words/raised.ts';
import { treeOf } from '#test/web/html-tree.ts';
import { leftOutOf } from '#web/kit/rich-text/left-out.ts';
import { blocksOfHtml } from '#web/kit/rich-text/html-blocks.ts';
import { withHeight } from '#web/kit/rich-text/raised.ts';
import { narrativeOf, textOf } from '#web/kit/rich-text/narrative.ts';

const pasted = (html: string): string | null => {
  const blocks = blocksOfHtml(treeOf(html));
  return blocks === null ? null : textOf(blocks);
};

/** As Word 2016 puts it on the clipboard: its own head, list paragraphs with their marks as text, conditional comments. */
const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<link rel=File-List href="file:///C:/Users/A/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Times New Roman";} p.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style>
</head><body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal style='text-align:justify'><b><span lang=VI style='font-size:14.0pt'>I. K&#7870;T QUẢ
THỰC HIỆN</span></b><span style='font-size:14.0pt'><o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-spacerun:yes'>   </span>Toàn huyện có <i>22/22</i> xã&nbsp;&amp; thị trấn<a
style='mso-comment-reference:A_1;mso-comment-date:20200601T1015'></a><span class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>&#183;<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Tổ chức 15 lớp tập huấn<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span
style='font-family:Symbol'><span style='mso-list:Ignore'>&#61623;<span>&nbsp;&nbsp; </span></span></span><!--[endif]-->Tiếp 1.079 lượt công dân</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp; </span></span><![endif]>Rà soát quy chế</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>4)<span>&nbsp;</span></span><![endif]>Kiểm tra chéo</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>Cấp xã</p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>ghi chú nội bộ</span><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0><tr style='height:20pt'>
 <td width=50 valign=top><p class=MsoNormal align=center><b>Việc<o:p></o:p></b></p></td>
 <td><p class=MsoNormal>Kế hoạch</p><p class=MsoNormal>(năm)</p></td></tr>
 <tr><td><p class=MsoNormal>Đối thoại | tiếp dân</p></td><td><p class=MsoNormal>12,5 %</p></td></tr>
 <tr><td colspan=2><p class=MsoNormal>Cộng</p></td></tr></table>
<p class=MsoNormal><img width=10 src="file:///C:/a.png"><del cite="mailto:A">bỏ câu này </del><ins cite="mailto:A">Hết.</ins></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Xem lại số</p></div></div>
<!--EndFragment--></body></html>`;

const fromWriter = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm } p { line-height: 115%; background: transparent }</style></head>
<body lang="vi-VN" dir="ltr"><p style="line-height: 100%; margin-bottom: 0.11in"><font face="Times New Roman, serif"><font size="4" style="font-size: 14pt">1.
  Caf&eacute; khuy\u1ebfn h\u1ecdc<br/>d\u00f2ng hai</font></font></p>
<ul><li><p style="margin-bottom: 0in">Một</p></li><li><p>Hai</p><ul><li><p>Hai rưỡi</p></li></ul></li></ul>
<ol start="2"><li><p>Ba</p><p>tiếp theo</p></li><li><p>Bốn</p></li></ol>
<ol type="a"><li><p>điểm a</p></li></ol>
<table width="100%" cellpadding="4"><col width="128*"/><thead><tr><th><p>TT</p></th><th><p>Đơn vị</p></th></tr></thead>
<tbody><tr valign="top"><td rowspan="2"><p>1</p></td><td><p>Xã A</p></td></tr><tr><td><p>Xã B</p></td></tr></tbody></table>
<p><br/></p></body></html>`;

const fromExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General;}</style></head><body>
<table border=0 width=128><!--StartFragment--><col width=64 span=2><tr height=20><td class=xl65 x:num>Chỉ tiêu</td><td>Số</td></tr>
<tr style='display:none'><td>ẩn</td><td>9</td></tr><tr height=20><td>Lượt<br>tiếp</td><td align=right>1.079</td></tr><!--EndFragment--></table></body></html>`;

describe('a pasted page becomes a narrative', () => {
  it('from Word: paragraphs, its list paragraphs, tables; no look, remark, picture, hidden or deleted text', () => {
    expect(pasted(fromWord)).toBe(
      [
        'I. KẾT QUẢ THỰC HIỆN',
        'Toàn huyện có 22/22 xã & thị trấn.',
        '- Tổ chức 15 lớp tập huấn',
        '- Tiếp 1.079 lượt công dân',
        '3. Rà soát quy chế',
        '4. Kiểm tra chéo',
        'a) Cấp xã',
        '| Việc | Kế hoạch (năm) |',
        '| Đối thoại \\| tiếp dân | 12,5 % |',
        '| Cộng | |',
        'Hết.',
      ].join('\n'),
    );
  });

  it('from LibreOffice: lists in lists one after another, numbers that go on, cells that reach over rows', () => {
    expect(pasted(fromWriter)).toBe(
      [
        ...['1. Café khuyến học', 'dòng hai', '- Một', '- Hai', '+ Hai rưỡi', '2. Ba', 'tiếp theo', '3. Bốn'],
        ...['a) điểm a', '| TT | Đơn vị |', '| 1 | Xã A |', '| | Xã B |'],
      ].join('\n'),
    );
  });

  it('keeps the level of what is set in: below a sign another sign, below a number its own', () => {
    expect(pasted('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')).toBe('- a\n+ b\n- c');
    expect(pasted('<ol><li>a<ul><li>b</li></ul></li><li>c<ol><li>d</li><li>e</li></ol></li></ol>')).toBe(
      '1. a\n- b\n2. c\n2.1. d\n2.2. e',
    );
    const word = (level: number, mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${mark}</span>${text}</p>`;
    expect(pasted(word(1, '·', 'a') + word(2, 'o', 'b') + word(3, '§', 'c') + word(1, '·', 'd'))).toBe(
      '- a\n+ b\n+ c\n- d',
    );
    expect(pasted(word(1, '1.', 'a') + word(2, '-', 'b') + '<p>x</p>' + word(2, 'o', 'c'))).toBe('1. a\n- b\nx\n- c');
  });

  it('from Excel: a table, without the rows that are hidden; one cell is a text', () => {
    expect(pasted(fromExcel)).toBe('| Chỉ tiêu | Số |\n| Lượt tiếp | 1.079 |');
    expect(pasted('<table><tr><td>1.079 lượt</td></tr></table>')).toBe('1.079 lượt');
  });

  it.each([
    ['40<sup>1</sup> cuộc đối thoại', '40¹ cuộc đối thoại'],
    ['10<sup><span>6</span></sup> đồng', '10⁶ đồng'],
    ['100 m<sup>2</sup>; H<sub>2</sub>O', '100 m²; H₂O'],
    ['10<sup>-6</sup> và 25<sup>o</sup>C', '10⁻⁶ và 25°C'],
    ['2<span style="font-size:8pt; vertical-align: super">10</span> lần', '2¹⁰ lần'],
    ['2<sup><span style="vertical-align:super">3</span></sup> lần', '2³ lần'],
    ['x<sub style="">12a</sub>, 1<sup>st</sup>', 'x(12a), 1^(st)'],
    ['40<sup> [1] </sup>cuộc<sup> </sup>họp', '40 [1] cuộc họp'],
    ['40<span style="vertical-align:baseline">1</span> cuộc', '401 cuộc'],
  ])('says in letters what stands above or below the line: %s', (html, text) => {
    expect(pasted(`<p>${html}</p>`)).toBe(text);
    expect(pasted(`<table><tr><td>${html}</td><td>x</td></tr></table>`)).toBe(`| ${text} | x |`);
  });

  it('says it as a workbook that is read does', () => {
    const sign = fc.constantFrom(...Array.from('0123456789+-=()[] \u2212noaz²₃'));
    fc.assert(
      fc.property(fc.array(sign), fc.constantFrom('raised' as const, 'lowered' as const), (signs, height) => {
        const text = signs.join('');
        expect(withHeight(text, height)).toBe(inDomain(text, height));
        // No digit beside it may take it for its next one.
        if (/^\d+$/.test(text)) expect(withHeight(text, height)).not.toMatch(/\d/);
      }),
    );
  });

  it('takes no program, address or hidden letter along', () => {
    const html =
      '<p onclick="alert(1)">a<script>alert(1)</script><a href="javascript:alert(1)">b</a>' +
      '<svg><script>alert(1)</script></svg><iframe srcdoc="<p>x"></iframe>\u200b\u00ad\ufeff</p><template><p>t</p></template>';
    expect(pasted(html)).toBe('ab');
  });

  it('keeps two tables that touch apart, and letters composed', () => {
    const table = '<table><tr><td>e\u0302\u0301</td><td>b</td></tr></table>';
    expect(pasted(table + table)).toBe('| \u1ebf | b |\n\n| \u1ebf | b |');
  });

  it('refuses a table that no narrative holds, whatever it says of itself', () => {
    expect(pasted(`<table>${'<tr><td>1</td></tr>'.repeat(2_001)}</table>`)).toBeNull();
    expect(pasted(`<table><tr>${'<td>1</td>'.repeat(65)}</tr></table>`)).toBeNull();
    expect(pasted('<table><tr><td colspan=1000000000 rowspan=1000000000>1</td><td>2</td></tr></table>')).toBeNull();
  });

  it('reads whatever is pasted, and reads it the same once it is stored', () => {
    const part = fc.constantFrom(
      ...['<p>', '</p>', '<ul>', '<ol start=3>', '<li>', '</li>', '</ul>', '</ol>', '<table>', '<tr>', '<td>', '</td>'],
      ...['</tr>', '</table>', '<br>', 'a', '- b', '1. c', '| d |', '\\', '<b>', '</b>', '<pre>', '\n', '</pre>', ' '],
      ...["<p style='mso-list:l0 level1 lfo1'>", "<span style='mso-list:Ignore'>", '</span>', '1.', '·'],
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const blocks = blocksOfHtml(treeOf(parts.join('')));
        if (blocks !== null) expect(narrativeOf(textOf(blocks))).toEqual(blocks);
      }),
    );
  });
});

describe("the console's reading of a narrative", () => {
  it('is that of the papers', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(narrativeOf(text)).toEqual(domain.narrativeOf(text));
      }),
    );
  });
});

describe('what a narrative cannot hold of what is pasted', () => {
  const told = (html: string) => leftOutOf(treeOf(html));

  it('is counted, so that it can be told: pictures, and tables within a cell', () => {
    expect(told('<p>a<img src="file:///a.png"></p><p><b><img src="b.png"></b></p>')).toEqual({
      pictures: 2,
      nestedTables: 0,
    });
    const inner = '<table><tr><td>c</td></tr></table>';
    expect(told(`<table><tr><td>a ${inner}</td><td>${inner}</td></tr></table>${inner}`)).toEqual({
      pictures: 0,
      nestedTables: 2,
    });
  });

  it('is the one picture of what Word gives, and not the picture that marks an item', () => {
    expect(told(fromWord)).toEqual({ pictures: 1, nestedTables: 0 });
    expect(told(`<p><span style='mso-list:Ignore'><img src="dot.gif"></span>a</p>`)).toEqual({
      pictures: 0,
      nestedTables: 0,
    });
  });
});
