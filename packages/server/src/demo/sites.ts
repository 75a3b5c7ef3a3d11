import { siteSettings as schema } from '../site-settings.ts';
import type { SiteSettings } from '../site-settings.ts';

/** The demonstration's sites: the city's front page, the library's, and the computers of the assisted points. */
const telephone = '+3623880440';

export const siteSettings: readonly SiteSettings[] = [
  {
    key: 'budaors',
    name: 'Budaörs város honlapja',
    telephone,
    welcome: {
      hu: 'Jó napot kívánunk! Városi ügyekben adunk tájékoztatást.',
      'hu-easy': 'Jó napot! Segítünk hivatali ügyekben.',
      en: 'Good day! We inform you about matters of the city.',
      de: 'Guten Tag! Wir informieren über Angelegenheiten der Stadt.',
    },
    overflow: [
      { step: 'WIDEN_SKILLS' as const, afterSeconds: 30 },
      { step: 'CALLBACK' as const, afterSeconds: 120 },
      { step: 'MESSAGE' as const, afterSeconds: 120 },
    ],
  },
  {
    key: 'konyvtar',
    name: 'Városi könyvtár',
    telephone,
    welcome: {
      hu: 'Jó napot kívánunk! A könyvtárból is kérdezhet a hivataltól.',
      'hu-easy': 'Jó napot! A könyvtárban is segít a hivatal.',
      en: 'Good day! You can ask the office from the library too.',
      de: 'Guten Tag! Auch in der Bibliothek können Sie das Amt fragen.',
    },
    topics: [
      'ugyfelkapu',
      'e-papir',
      'idopontfoglalas',
      'lakcim-okmanyok',
      'telepulesi-tamogatas',
      'bolcsode',
      'ovoda',
      'szocialis-etkeztetes',
      'egyeb',
    ],
    channels: ['CHAT' as const, 'TELEPHONE' as const],
    overflow: [
      { step: 'WIDEN_SKILLS' as const, afterSeconds: 15 },
      { step: 'MESSAGE' as const, afterSeconds: 60 },
    ],
  },
  {
    key: 'ugysegedi-pontok',
    name: 'Ügysegédi pontok',
    telephone,
    welcome: {
      hu: 'Jó napot kívánunk! Ha elakad, az ügysegéd is segít Önnek.',
      'hu-easy': 'Jó napot! Kérjen segítséget attól is, aki itt dolgozik.',
      en: 'Good day! The assistant here is glad to help you too.',
      de: 'Guten Tag! Auch die Betreuung vor Ort hilft Ihnen gern.',
    },
    channels: ['CHAT' as const],
    overflow: [
      { step: 'WIDEN_SKILLS' as const, afterSeconds: 15 },
      { step: 'MESSAGE' as const, afterSeconds: 120 },
    ],
  },
].map((site) => schema.parse(site));
