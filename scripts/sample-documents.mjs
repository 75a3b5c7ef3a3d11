/**
 * Makes the sample documents of the demonstration (`npm run sample-documents`): what an operator can send before an office has put in
 * its own. They say of themselves that they are samples, and hold nothing that an office has to decide.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTaggedPdf } from './sample-documents/tagged-pdf.mjs';

const root = resolve(import.meta.dirname, '..');
const font = readFileSync(resolve(root, 'packages/widget/fonts/noto-sans-forms.ttf'));
/** @param {string} name @param {Awaited<ReturnType<typeof createTaggedPdf>>} pdf */
const save = async (name, pdf) =>
  writeFileSync(resolve(root, 'packages/server/src/demo/documents', name), await pdf.bytes());

const form = await createTaggedPdf({ title: 'Minta: Ebösszeírási adatlap', font });
form.heading('Ebösszeírási adatlap');
form.paragraph(
  'MINTA. Ez nem hivatalos űrlap: azt mutatja meg, hogyan tölthető ki itt egy űrlap. A hivatalos adatlapot a polgármesteri hivatal adja.',
);
form.section('A kutya gazdája');
form.text('gazda.nev', 'A gazda neve', { required: true });
form.text('gazda.lakcim', 'A gazda lakcíme', { required: true });
form.text('gazda.elerhetoseg', 'Telefonszáma vagy e-mail-címe');
form.section('A kutya');
form.text('eb.nev', 'A kutya neve', { required: true });
form.text('eb.fajta', 'A kutya fajtája vagy jellege');
form.text('eb.szuletett', 'Mikor született? (év, hónap, nap)');
form.radio('eb.nem', 'A kutya neme', ['kan', 'szuka']);
form.text('eb.chip', 'A chip száma', { most: 15 });
form.check('eb.ivartalanitott', 'A kutya ivartalanított');
form.dropdown('eb.cel', 'Miért tartja a kutyát?', [
  'házi kedvenc',
  'őrző-védő munka',
  'segítő kutya',
  'tenyésztés',
  'más',
]);
form.text('eb.hely', 'Hol tartja a kutyát?', { required: true });
form.section('Megjegyzés');
form.text('megjegyzes', 'Megjegyzés', { lines: 4 });
form.text('kelt', 'Hol és mikor töltötte ki?');
form.paragraph(
  'Aláírás: nyomtatás után írja alá. A kitöltött adatlapot a hivatalban, postán vagy az e-Papír szolgáltatáson adhatja be.',
);
await save('ebosszeirasi-adatlap.pdf', form);

const sheet = await createTaggedPdf({ title: 'Minta: Tájékoztató az új kutya bejelentéséről', font });
sheet.heading('Tájékoztató az új kutya bejelentéséről');
sheet.paragraph('MINTA. Ez általános tájékoztatás, nem hivatalos irat. Amit a hivatal mond, az az irányadó.');
sheet.section('Mit kell tennie?');
for (const line of [
  'A kutyát a gazda önkormányzatánál kell bejelenteni. Új kutyát az ebösszeíráson kívül is jelentsen be.',
  'Kérje meg az állatorvost, hogy tegye be a kutyába a chipet, ha még nincs.',
  'Töltse ki az önkormányzat adatlapját, és adja be a hivatalban, postán vagy az e-Papír szolgáltatáson.',
  'Ha a kutya elpusztult, új gazdához került, vagy Ön elköltözött, ezt is jelentse be.',
])
  sheet.paragraph(line);
sheet.section('Mit készítsen elő?');
sheet.paragraph('A kutya oltási könyvét és a chip számát.');
sheet.section('Hol kérdezhet?');
sheet.paragraph(
  'A „Segít a hivatal” beszélgetésben, vagy személyesen a polgármesteri hivatalban. A város honlapja: www.budaors.hu.',
);
await save('uj-kutya-tajekoztato.pdf', sheet);
