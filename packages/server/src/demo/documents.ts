import { readFile } from 'node:fs/promises';
import type { SampleDocument } from '../domain/documents/index.ts';

/** Made by `npm run sample-documents`. They say of themselves that they are samples. */
const read = (name: string) => (): Promise<Uint8Array> => readFile(new URL(`./documents/${name}.pdf`, import.meta.url));

export const documents: readonly SampleDocument[] = [
  {
    id: '6d0f7f0e-5c0a-4a5e-9f51-3a1c5b9f0001',
    title: 'Minta: Ebösszeírási adatlap',
    language: 'hu',
    topic: 'ebosszeiras',
    alternative: `Ebösszeírási adatlap

MINTA. Ez nem hivatalos űrlap: azt mutatja meg, hogyan tölthető ki itt egy űrlap. A hivatalos adatlapot a polgármesteri hivatal adja.

A kutya gazdája
- A gazda neve (kötelező)
- A gazda lakcíme (kötelező)
- Telefonszáma vagy e-mail-címe

A kutya
- A kutya neve (kötelező)
- A kutya fajtája vagy jellege
- Mikor született? (év, hónap, nap)
- A kutya neme: kan vagy szuka
- A chip száma
- A kutya ivartalanított: igen vagy nem
- Miért tartja a kutyát? Házi kedvenc, őrző-védő munka, segítő kutya, tenyésztés vagy más
- Hol tartja a kutyát? (kötelező)

Megjegyzés
- Megjegyzés
- Hol és mikor töltötte ki?

Aláírás: nyomtatás után írja alá. A kitöltött adatlapot a hivatalban, postán vagy az e-Papír szolgáltatáson adhatja be.`,
    read: read('ebosszeirasi-adatlap'),
  },
  {
    id: '6d0f7f0e-5c0a-4a5e-9f51-3a1c5b9f0002',
    title: 'Minta: Tájékoztató az új kutya bejelentéséről',
    language: 'hu',
    topic: 'ebosszeiras',
    alternative: `Tájékoztató az új kutya bejelentéséről

MINTA. Ez általános tájékoztatás, nem hivatalos irat. Amit a hivatal mond, az az irányadó.

Mit kell tennie?
- A kutyát a gazda önkormányzatánál kell bejelenteni. Új kutyát az ebösszeíráson kívül is jelentsen be.
- Kérje meg az állatorvost, hogy tegye be a kutyába a chipet, ha még nincs.
- Töltse ki az önkormányzat adatlapját, és adja be a hivatalban, postán vagy az e-Papír szolgáltatáson.
- Ha a kutya elpusztult, új gazdához került, vagy Ön elköltözött, ezt is jelentse be.

Mit készítsen elő?
A kutya oltási könyvét és a chip számát.

Hol kérdezhet?
A „Segít a hivatal” beszélgetésben, vagy személyesen a polgármesteri hivatalban. A város honlapja: www.budaors.hu.`,
    read: read('uj-kutya-tajekoztato'),
  },
];
