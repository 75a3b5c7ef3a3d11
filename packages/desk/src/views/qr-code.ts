import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { encode } from 'uqr';

/** A QR code drawn as one path. Always dark on white with a quiet edge, in dark themes too: cameras need it so. */
@customElement('desk-qr-code')
export class DeskQrCode extends LitElement {
  static override styles = css`
    :host {
      display: block;
      inline-size: min(14rem, 100%);
    }
    svg {
      display: block;
      forced-color-adjust: none;
    }
    rect {
      fill: #fff;
    }
    path {
      fill: #000;
    }
  `;

  @property() text = '';
  @property() label = '';

  protected override render(): TemplateResult {
    const { data, size } = encode(this.text, { border: 4 });
    const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
    return html`
      <svg role="img" aria-label=${this.label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
        ${svg`<rect width="100%" height="100%"></rect><path d=${squares.join('')}></path>`}
      </svg>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-qr-code': DeskQrCode;
  }
}
