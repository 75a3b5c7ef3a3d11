import { html, nothing, type TemplateResult } from 'lit';
import { LIMITS_OF_IT, type Feedback, type Part, type Point } from '../../practice/feedback.ts';

/** How a practice went: sentences, what was written, and what the next try could do. */
export const feedbackTemplate = ({ how, parts }: Feedback): TemplateResult => html`
  <p>${how}</p>
  ${parts.map(partTemplate)}
  <p class="notice"><strong>Mit nem tud egy gép?</strong> ${LIMITS_OF_IT}</p>
`;

const partTemplate = ({ key, title, well, points }: Part): TemplateResult => html`
  <section aria-labelledby=${key}>
    <h3 id=${key}>${title}: ${well ? 'jól ment' : 'erre figyeljen'}</h3>
    <ul>
      ${points.map(pointTemplate)}
    </ul>
  </section>
`;

const pointTemplate = ({ says, quote, next }: Point): TemplateResult => html`
  <li>
    <p>${says}</p>
    ${quote ? html`<p class="quote">Ön ezt írta: <q>${quote}</q></p>` : nothing}
    ${next ? html`<p><strong>Legközelebb:</strong> ${next}</p>` : nothing}
  </li>
`;
