import type { Topic } from '../domain/sites/index.ts';

/** What the demonstration's staff know well, each more or less one desk of a town hall. */
export const skills = [
  { key: 'okmany', name: 'Okmányok, anyakönyv' },
  { key: 'ado', name: 'Helyi adók' },
  { key: 'szocialis', name: 'Szociális ügyek' },
  { key: 'kozterulet', name: 'Közterület, környezet, közlekedés' },
  { key: 'ipar', name: 'Kereskedelem, szálláshely' },
  { key: 'jog', name: 'Birtokvédelem, hagyaték' },
  { key: 'intezmeny', name: 'Bölcsőde, óvoda' },
  { key: 'digitalis', name: 'Elektronikus ügyintézés' },
] as const;

type Skill = (typeof skills)[number]['key'];

const topic = (key: string, hu: string, easy: string, en: string, de: string, skill?: Skill): Topic => ({
  key,
  name: { hu, 'hu-easy': easy, en, de },
  skills: skill ? [skill] : [],
});

/** What people ask a town hall about. */
export const topics: readonly Topic[] = [
  topic('lakcim-okmanyok', 'Lakcím, okmányok', 'Lakcím, személyi igazolvány', 'Address, identity documents', 'Meldeadresse, Ausweise', 'okmany'), // prettier-ignore
  topic('anyakonyv', 'Anyakönyvi kivonat', 'Papír születésről, házasságról', 'Birth, marriage or death certificate', 'Personenstandsurkunde', 'okmany'), // prettier-ignore
  topic('hazassagkotes', 'Házasságkötés', 'Esküvő', 'Getting married', 'Eheschließung', 'okmany'),
  topic('epitmenyado', 'Építményadó', 'Adó a ház, a lakás után', 'Building tax', 'Gebäudesteuer', 'ado'),
  topic('telekado', 'Telekadó', 'Adó a telek után', 'Land tax', 'Grundstückssteuer', 'ado'),
  topic('iparuzesi-ado', 'Iparűzési adó', 'Adó a vállalkozás után', 'Local business tax', 'Gewerbesteuer', 'ado'),
  topic('gepjarmuado', 'Gépjárműadó', 'Adó az autó után', 'Vehicle tax', 'Kraftfahrzeugsteuer', 'ado'),
  topic('talajterhelesi-dij', 'Talajterhelési díj', 'Díj, ha nincs csatorna', 'Soil load fee', 'Bodenbelastungsgebühr', 'ado'), // prettier-ignore
  topic('telepulesi-tamogatas', 'Települési támogatás', 'Pénzbeli segítség', 'Municipal support', 'Kommunale Unterstützung', 'szocialis'), // prettier-ignore
  topic('parkolasi-igazolvany', 'Mozgáskorlátozott parkolási igazolvány', 'Parkolókártya, ha nehezen mozog', 'Disabled parking permit', 'Parkausweis für Menschen mit Behinderung', 'szocialis'), // prettier-ignore
  topic('varakozasi-hozzajarulas', 'Várakozási hozzájárulás', 'Parkolási engedély', 'Residents’ parking', 'Parkgenehmigung', 'kozterulet'), // prettier-ignore
  topic('ebosszeiras', 'Ebösszeírás, új kutya', 'Új kutyám van', 'Dog census, a new dog', 'Hundezählung, neuer Hund', 'kozterulet'), // prettier-ignore
  topic('fakivagas', 'Fakivágás', 'Fát akarok kivágni', 'Felling a tree', 'Baumfällung', 'kozterulet'),
  topic('kozterulet', 'Közterület-használat', 'Utca, tér használata', 'Use of public land', 'Nutzung öffentlicher Flächen', 'kozterulet'), // prettier-ignore
  topic('kereskedelem', 'Kereskedelmi tevékenység', 'Boltot nyitok', 'Running a shop', 'Handelstätigkeit', 'ipar'),
  topic('szallashely', 'Szálláshely', 'Szállást adok ki', 'Letting accommodation', 'Unterkunft vermieten', 'ipar'),
  topic('birtokvedelem', 'Birtokvédelem', 'Vita a szomszéddal', 'Dispute with a neighbour over possession', 'Besitzschutz', 'jog'), // prettier-ignore
  topic('hagyatek', 'Hagyaték', 'Öröklés', 'Inheritance', 'Nachlass', 'jog'),
  topic('zaj', 'Zaj', 'Nagy a zaj', 'Noise', 'Lärm', 'kozterulet'),
  topic('bolcsode', 'Bölcsőde', 'Bölcsőde', 'Nursery (under three)', 'Kinderkrippe', 'intezmeny'),
  topic('ovoda', 'Óvoda', 'Óvoda', 'Kindergarten', 'Kindergarten', 'intezmeny'),
  topic('szocialis-etkeztetes', 'Szociális étkeztetés', 'Ebéd rászorulóknak', 'Meals for those in need', 'Soziale Verpflegung', 'szocialis'), // prettier-ignore
  topic('ugyfelkapu', 'Ügyfélkapu+, DÁP', 'Belépés az állam honlapjára', 'Ügyfélkapu+ and DÁP log-in', 'Anmeldung mit Ügyfélkapu+, DÁP', 'digitalis'), // prettier-ignore
  topic('e-papir', 'e-Papír', 'Levél a hivatalnak az interneten', 'e-Papír: writing to the office online', 'e-Papír: online an das Amt schreiben', 'digitalis'), // prettier-ignore
  topic('idopontfoglalas', 'Időpontfoglalás', 'Időpontot kérek', 'Booking an appointment', 'Terminvereinbarung'),
  topic('egyeb', 'Egyéb', 'Más kérdésem van', 'Something else', 'Anderes'),
];
