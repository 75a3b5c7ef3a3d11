import type { Language } from '@segit-a-hivatal/contract';

/** What is said, and stands in the frame. */
export interface ScanningTexts {
  readonly resting: string;
  readonly stopped: string;
  readonly started: string;
}

/** Not `msg()`: scanning also works over the launcher, which comes without Lit's localisation. */
export const SCANNING_TEXTS: Readonly<Record<Language, ScanningTexts>> = {
  hu: {
    resting: 'A léptetés vár. A kapcsoló elölről indítja.',
    stopped: 'A léptetés megállt. Két másodpercig tartva a kapcsoló elindítja.',
    started: 'A léptetés elindult.',
  },
  en: {
    resting: 'Scanning waits. The switch starts it from the top.',
    stopped: 'Scanning has stopped. Hold the switch for two seconds to start it.',
    started: 'Scanning has started.',
  },
  de: {
    resting: 'Die Abfolge wartet. Der Schalter beginnt von vorn.',
    stopped: 'Die Abfolge steht. Den Schalter zwei Sekunden halten, um sie zu starten.',
    started: 'Die Abfolge läuft.',
  },
};
