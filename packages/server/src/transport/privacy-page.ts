import { htmlPage, text } from './html-page.ts';

/** What the notice says of an office, and for how many days what is kept there. */
export interface NoticeOf {
  readonly name: string;
  readonly telephone: string;
  readonly email: string | null;
  readonly days: { readonly conversationDays: number; readonly callbackDays: number; readonly mailDays: number };
}

/**
 * The privacy notice of the service (GDPR, article 13), with the office's data and the days that are really kept. The office's
 * data protection officer confirms it before it is used.
 */
export function privacyPage({ name, telephone, email, days }: NoticeOf): string {
  const mail = email === null ? '' : `<li>e-mailben: <a href="mailto:${text(email)}">${text(email)}</a>,</li>\n`;
  return htmlPage(
    'Adatkezelési tájékoztató',
    `<p>Ez a tájékoztató arról szól, mit tárolunk, amikor Ön a „Segít a hivatal” beszélgetőablakot használja.</p>
<h2>Ki kezeli az adatokat?</h2>
<p>${text(name)}, a város önkormányzatának szolgáltatásaként. Az adatkezelés célja az általános tájékoztatás, jogalapja közfeladat
ellátása (GDPR 6. cikk (1) bekezdés e) pont). A visszahívás és az e-mailes válasz az Ön hozzájárulásán alapul; ezt
bármikor visszavonhatja.</p>
<h2>Mit nem kérünk?</h2>
<p>A beszélgetéshez nem kell név, cím vagy azonosító: elég egy becenév, vagy az sem. Az egészségi állapotáról nem kérdezünk. Ha
beállítja, hogyan szeretne beszélgetni – például lassan ír –, csak ezt tároljuk, az okát nem.</p>
<p>Ha mégis személyes adatot ír le, a rendszer figyelmezteti. A felismert azonosítókat – például az adóazonosító jelet vagy a
TAJ-számot – kitakarja, mielőtt bármit eltárolna.</p>
<h2>Mit tárolunk, és meddig?</h2>
<ul>
<li>A beszélgetés és a hagyott üzenet szövegét: a befejezés után ${days.conversationDays} napig. Ön előbb is törölheti.</li>
<li>A telefonszámot, ha visszahívást kér: a hívásig, legfeljebb ${days.callbackDays} napig.</li>
<li>Az e-mail-címet, ha oda kér választ: a válasz elküldéséig, legfeljebb ${days.mailDays} napig.</li>
<li>Név nélküli számokat arról, hány beszélgetés volt, miről, és mennyit kellett várni. Ezekből senki nem ismerhető fel.</li>
</ul>
<p>A videóhívást és a megosztott képernyőt soha nem rögzítjük. A törölt szöveg a biztonsági mentésekből is eltűnik, amikor azok
lejárnak.</p>
<h2>Mi marad az Ön böngészőjében?</h2>
<p>A beállításai, és amíg a beszélgetés tart, annak azonosítója. Sütit nem használunk, és más oldalak nem tudnak Önről
a beszélgetőablakból.</p>
<h2>Milyen jogai vannak?</h2>
<p>Megnézheti és letöltheti, amit Önről tárolunk, és mindent törölhet: a beszélgetőablakban, az Akadálymentes beállítások
végén. Ehhez nem kell igazolnia, ki Ön. Minden más kérésével forduljon a hivatalhoz:</p>
<ul>
${mail}<li>telefonon: <a href="tel:${text(telephone)}">${text(telephone)}</a>.</li>
</ul>
<p>Panaszt tehet a <a href="https://www.naih.hu/">Nemzeti Adatvédelmi és Információszabadság Hatóságnál</a>, és bírósághoz is
fordulhat.</p>`,
  );
}
