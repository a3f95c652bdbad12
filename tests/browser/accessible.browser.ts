import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/ground/language.ts';
import { reports } from '../../src/library.ts';
import { Example, readers } from '../support/example-pages.ts';
import { asked, barriers, expectQuiet, hasBrowser, show, Windows } from '../support/in-browser.ts';

const ids = reports.map(({ id }) => id);

describe.skipIf(!hasBrowser)('a page can be read by everybody', () => {
  const windows = new Windows();
  const examples = languages.map(language => new Example(language));
  afterAll(() => {
    for (const example of examples) example.remove();
  });
  let phone: Page;
  beforeAll(async () => {
    phone = await windows.open(390);
  });

  describe.each(examples)('of the example in $language', example => {
    it.each(ids)('%s, whoever reads it', async id => {
      for (const reader of readers) {
        await show(phone, await example.page(id, reader));
        expect(await barriers(phone), reader).toEqual([]);
      }
      expectQuiet(phone);
    });

    it.each(ids)('%s in the other language', async id => {
      const other = languages.find(language => language !== example.language);
      await show(phone, await example.page(id, 'core', other));
      expect(await phone.getAttribute('html', 'lang')).toBe(other);
      expect(await barriers(phone)).toEqual([]);
    });

    it('none goes on beside a window that is just too wide for cards', async () => {
      const page = await windows.open(730);
      for (const id of ids) {
        await show(page, await example.page(id, 'core'));
        expect(await asked(page, 'sideways'), id).toEqual([]);
      }
      await page.context().close();
    });

    it.each(['agenda', 'forecast', 'trend', 'what-if'])('the picture in %s', async id => {
      const wide = await windows.open(1280);
      await show(wide, await example.page(id, 'core'));
      expect(await barriers(wide)).toEqual([]);
      await wide.context().close();
    });
  });

  it('and it would be seen if it were not so', async () => {
    await show(phone, await (examples[0] as Example).page('overview', 'core'));
    await phone.evaluate(`
      document.querySelector('.lead').style.color = '#bbb';
      document.querySelector('h2').outerHTML = '<h4>Kop</h4>';
      document.querySelector('footer').style.width = '400px';
      document.querySelector('.card').style.height = '60px';
    `);
    expect(await barriers(phone)).toEqual([
      expect.stringMatching(/ is 400 wide in 390$/),
      expect.stringMatching(/^li\.card .* is outside its place$/),
      expect.stringMatching(/^color-contrast/),
      expect.stringMatching(/^heading-order/),
    ]);
  });
});
