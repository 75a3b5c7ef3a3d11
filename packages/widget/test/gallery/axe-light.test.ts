import { expect } from '@open-wc/testing';
import { violations } from '../support/axe.ts';
import { lookAt } from '../support/axe-gallery.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

lookAt('light');

it('A42: axe would see a colour that is too faint, deep in the shadow roots', async () => {
  const page = await HelpDeskPage.open('conversation', { theme: 'light' });
  page.element.style.setProperty('--segit-muted', '#6b7680');
  await page.settled();
  expect((await violations(page)).join()).to.contain('color-contrast-enhanced');
});
