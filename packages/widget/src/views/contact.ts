import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceStatus } from '../state/index.ts';

/** The other ways to the office, for when this one is closed. */
export function contact(service: ServiceStatus | null): TemplateResult | typeof nothing {
  if (!service) return nothing;
  const { telephone, email } = service;
  return html`
    <ul class="contact">
      <li>${msg('Telefon:')} ${telephoneLink(telephone)}</li>
      ${email ? html`<li>${msg('E-mail:')} <a href="mailto:${email}">${email}</a></li>` : nothing}
    </ul>
  `;
}

/** Pressed, it calls. */
export function telephoneLink(telephone: string): TemplateResult {
  return html`<a href="tel:${telephone.replace(/[^+\d]/g, '')}">${grouped(telephone)}</a>`;
}

/**
 * „+36 (23) 880-440”. Groups that stand apart by spaces alone are read as one number („huszonhárommillió
 * nyolcszáznyolcvanezer…”); with the brackets and the hyphen each is read for itself.
 */
function grouped(telephone: string): string {
  return telephone.replace(/^\+36(1|\d\d)(\d{3})(\d{3,4})$/, '+36 ($1) $2-$3');
}
