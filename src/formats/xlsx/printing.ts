import type { Feature, Image } from 'write-excel-file/node';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { NamelessSheet } from './table.ts';

/** A sheet under the name it has in the workbook. */
export interface NamedSheet extends NamelessSheet {
  name: string;
}

/** As many signs fit beside each other on an upright page. */
const uprightWidth = 92;

/** Does this sheet want to lie on its side? */
function isWide({ columns }: NamelessSheet): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) > uprightWidth;
}

/**
 * What the package leaves to others: each sheet is as wide as one page, has its titles on every page and a number at
 * the foot, and its table can be filtered. The style "Normal" is what a program asks for that opens the workbook.
 */
export function printing(sheets: readonly NamedSheet[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => onPages(xml, sheets[sheetIndex] as NamedSheet),
        },
        'xl/workbook.xml': { transform: xml => withNames(xml, sheets) },
        'xl/styles.xml': { transform: withNormalStyle },
      },
    },
  };
}

function onPages(xml: string, sheet: NamedSheet): string {
  const filter = sheet.stickyRowsCount ? `<autoFilter ref="${area(sheet)}"/>` : '';
  const page =
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${isWide(sheet) ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  return xml
    .replace(/<worksheet [^>]*>/, start => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace('</worksheet>', `${page}</worksheet>`);
}

/** The names that programs look for: which rows are on every page, and which cells are filtered. */
function withNames(xml: string, sheets: readonly NamedSheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    if (!sheet.stickyRowsCount) return [];
    const quoted = sanitizeTextContent(`'${sheet.name.replaceAll("'", "''")}'`);
    const absolute = area(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${absolute}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`,
    ];
  });
  // A function, since a name of a sheet may hold signs that `replace` reads.
  return xml.replace('<definedNames/>', () =>
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
  );
}

function withNormalStyle(xml: string): string {
  return xml
    .replace(
      '<cellXfs',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs',
    )
    .replace(
      '</cellXfs>',
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    );
}

/** All cells of the table, as `A1:C12`. */
function area({ data, columns }: NamelessSheet): string {
  return `A1:${getCellAddress(data.length - 1, columns.length - 1)}`;
}
