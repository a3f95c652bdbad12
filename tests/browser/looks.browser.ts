import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/ground/language.ts';
import { Example } from '../support/example-pages.ts';
import { asked, barriers, expectQuiet, hasBrowser, show, Windows, widths } from '../support/in-browser.ts';

describe.skipIf(!hasBrowser)('the pages that most people see can be read', () => {
  const windows = new Windows();
  const examples = languages.map(language => new Example(language));
  afterAll(() => {
    for (const example of examples) example.remove();
  });

  const looks = [
    ['light', 'none'],
    ['dark', 'none'],
    ['dark', 'active'],
    ['light', 'active'],
  ] as const;

  it.each(widths.flatMap(width => looks.map(look => [width, ...look] as const)))(
    '%i wide, %s, with colours forced: %s',
    async (width, colorScheme, forcedColors) => {
      const page = await windows.open(width, { colorScheme, forcedColors });
      for (const example of examples)
        for (const id of ['overview', 'meeting-paper', 'one-pitters']) {
          await show(page, await example.page(id, 'core'));
          expect(await barriers(page), `${id} in ${example.language}`).toEqual([]);
        }
      expectQuiet(page);
      await page.context().close();
    },
  );

  it('no word of a label is broken on a phone, and nothing is cut off at the edge of a sheet', async () => {
    for (const example of examples) {
      const overview = await example.page('overview', 'partners');
      const phone = await windows.open(390);
      await show(phone, overview);
      expect(await asked(phone, 'brokenLabels'), example.language).toEqual([]);
      const sheet = await windows.open(660);
      await sheet.emulateMedia({ media: 'print' });
      await show(sheet, overview);
      expect(await asked(sheet, 'onTheEdge'), example.language).toEqual([]);
      for (const page of [phone, sheet]) await page.context().close();
    }
  });
});
