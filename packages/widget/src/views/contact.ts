import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceStatus } from '../state/index.ts';

/** The other ways to the office, for when this one is closed. */
export function contact(service: ServiceStatus | null): TemplateResult | typeof nothing {
  if (!service) return nothing;
  const { telephone, email } = service;
  return html`
    <ul class="contact">
      <li>${msg('Telefon:')} <a href="tel:${telephone.replace(/[^+\d]/g, '')}">${grouped(telephone)}</a></li>
      ${email ? html`<li>${msg('E-mail:')} <a href="mailto:${email}">${email}</a></li>` : nothing}
    </ul>
  `;
}

/** „+36 23 880 440”: an ungrouped number is read as one in the thousand millions. */
function grouped(telephone: string): string {
  return telephone.replace(/^\+36(1|\d\d)(\d{3})(\d{3,4})$/, '+36 $1 $2 $3');
}
