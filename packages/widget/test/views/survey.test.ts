import { expect } from '@open-wc/testing';
import type { SurveyElement } from '../../src/views/asides/survey/survey.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';

const survey = (page: HelpDeskPage): SurveyElement => page.view.shadowRoot!.querySelector('segit-survey')!;
const inside = (page: HelpDeskPage, selector: string): HTMLElement | null =>
  survey(page).shadowRoot!.querySelector(`[data-step]:not([data-leaving]) ${selector}`);
const words = (page: HelpDeskPage): string =>
  survey(page).hasAttribute('asking') ? (inside(page, '*')?.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
const calls = (page: HelpDeskPage): string[] => page.desk.calls.filter((each) => each.startsWith('survey'));

/** With the focus on the first question, as somebody comes to it who presses the offer. */
async function asked(page: HelpDeskPage): Promise<void> {
  inside(page, 'button')!.focus();
  await press('Enter');
  await page.until(() => page.focused === inside(page, 'input'), 'the first question');
}

describe('the survey after a conversation', () => {
  it('A17, A32, A41: is offered without a word and without the focus; answered by the keyboard, it thanks', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.textarea.focus();
    page.desk.close();
    await page.until(() => survey(page)?.hasAttribute('asking'), 'the offer');
    expect(page.focused, 'who wrote is brought to what has happened').to.have.class('status');
    expect(page.spoken.all).to.not.contain('kérdés');
    await asked(page);
    const groups = [...survey(page).shadowRoot!.querySelectorAll('fieldset')];
    expect(groups.map((each) => each.querySelector('legend')!.textContent)).to.deep.equal([
      'Hasznos volt a beszélgetés?',
      'Könnyű volt használni ezt az ablakot?',
      'Máskor is kérne így segítséget?',
    ]);
    expect(survey(page).shadowRoot!.querySelectorAll('textarea, input:not([type=radio])').length).to.equal(0);
    await type(' ');
    // Not by Tab: from group to group it goes in another way in each engine.
    inside(page, 'input[name=again]')!.focus();
    await type(' ');
    inside(page, 'button[type=submit]')!.focus();
    await press('Enter');
    await page.until(() => page.focused === inside(page, '.kept'), 'the thanks');
    expect(words(page)).to.equal('Köszönjük a válaszát!');
    expect(calls(page)).to.deep.equal(['survey {"useful":"YES","again":"YES"}']);
  });

  it('A37: with nothing chosen it says what to do; Esc goes one step back, and „Kihagyom” is heard and final', async () => {
    const page = await HelpDeskPage.show('survey');
    inside(page, 'button[type=submit]')!.focus();
    await press('Enter');
    await page.until(() => page.focused === inside(page, 'input'), 'the first question');
    const described = inside(page, `#${inside(page, 'input')!.getAttribute('aria-describedby')}`);
    expect(described?.textContent).to.contain('Jelöljön meg legalább egy választ');
    await press('Escape');
    await page.until(() => page.focused === inside(page, 'button'), 'the offer');
    inside(page, 'button:last-child')!.focus();
    await press('Enter');
    await page.until(() => page.spoken.count('Rendben, nem kérdezünk.') === 1, 'that it is said');
    expect(words(page)).to.equal('');
    expect(page.focused).to.have.class('status');
    expect(calls(page)).to.deep.equal(['survey "skip"']);
  });

  it('without a network says that it will be sent; is not asked twice, nor where nobody was there to speak with', async () => {
    const page = await HelpDeskPage.show('survey');
    page.desk.reachable = false;
    inside(page, 'input')!.click();
    inside(page, 'button[type=submit]')!.click();
    await page.until(() => words(page).includes('Elküldjük, amint lesz internet.'), 'that it is kept');

    const again = await HelpDeskPage.mount('ended');
    again.desk.surveyed = 'done';
    await again.element.show();
    await again.settled();
    await again.until(() => customElements.get('segit-survey') !== undefined, 'the code');
    await again.settled();
    expect(words(again)).to.equal('');

    const alone = await HelpDeskPage.open('waiting');
    alone.desk.close('CITIZEN');
    await alone.settled();
    expect(words(alone)).to.equal('');
  });
});
