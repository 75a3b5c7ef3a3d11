import { htmlPage, text } from './html-page.ts';

/** What a statement says of an office. */
export interface StatementOf {
  readonly name: string;
  readonly telephone: string;
  readonly email: string | null;
}

/**
 * The accessibility statement of the service, by the model of the Commission's decision (EU) 2018/1523, as Act LXXV of 2018
 * asks for it. What it claims is in docs/accessibility.md, row by row.
 */
export function statementPage({ name, telephone, email }: StatementOf): string {
  const mail = email === null ? '' : `<li>e-mailben: <a href="mailto:${text(email)}">${text(email)}</a>,</li>`;
  return htmlPage(
    'Akadálymentességi nyilatkozat',
    `<p>A „Segít a hivatal” szolgáltatást (${text(name)}) a közszférabeli szervezetek honlapjainak és mobilalkalmazásainak
akadálymentesítéséről szóló 2018. évi LXXV. törvénnyel összhangban igyekszünk akadálymentessé tenni.</p>
<h2>Mennyire akadálymentes?</h2>
<p>A beszélgetőablak célja a WCAG 2.2 AA szintje és az EN 301 549 V3.2.1 szabvány. A részleges megfelelés oka: a
jelnyelvi videóhívás még nem érhető el, az érintett szövegeket fogyatékossággal élő emberek még nem ellenőrizték.</p>
<h2>Hogyan készült a nyilatkozat?</h2>
<p>Saját vizsgálat alapján: minden változtatáskor gépi és képernyőolvasós próbák futnak, több böngészőben.</p>
<h2>Észrevétel és elérhetőség</h2>
<p>Ha akadályba ütközik, kérjük, jelezze. Legkésőbb 30 napon belül válaszolunk. Így érhet el minket:</p>
<ul>
<li>a beszélgetőablakban: Akadálymentes beállítások, „Nyilatkozat és észrevétel”,</li>
${mail}
<li>telefonon: <a href="tel:${text(telephone)}">${text(telephone)}</a>.</li>
</ul>
<h2>Ha nem elégedett a válasszal</h2>
<p>A végrehajtást ellenőrző szervhez fordulhat. Elérhetősége a <a href="https://kozadat.hu/">kozadat.hu</a> oldalon, az
akadálymentesítésnél található.</p>`,
  );
}
