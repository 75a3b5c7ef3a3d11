import { html, type TemplateResult } from 'lit';
import { scrolling } from '../../scrolling.ts';
import { ViewElement } from '../../view-element.ts';
import { viewStyles } from '../../view.styles.ts';

/** A heading, a sentence and what can be done: the form of the views that only tell how something came out. */
export abstract class OutcomeView extends ViewElement {
  static override styles = [viewStyles];

  protected outcome(heading: string, sentence: string, actions: TemplateResult): TemplateResult {
    return scrolling(html`
      <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading" aria-describedby="sentence">
        <h3 id="heading">${heading}</h3>
        <p id="sentence">${sentence}</p>
        ${actions}
      </div>
    `);
  }
}
