/**
 * A computer that many use. When a conversation is over, or nobody has given a sign for long, it asks whether somebody is
 * still there; any key, press or touch is an answer, as often as one likes. Without an answer everything is wiped.
 *
 * Time is read from the clock each second, not counted: a computer that slept knows when it wakes.
 */
import { TEXTS } from './texts.js';
import { wipe } from './wipe.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Without a sign of anybody, and without a message from either side. */
const IDLE = 10 * MINUTE;
const AFTER_THE_END = MINUTE;
/** WCAG 2.2.1 asks for 20 seconds at least. */
const WARNING = 2 * MINUTE;
/** When what is left is spoken. It is seen all the time. */
const SPOKEN = [60, 30, 10];
/** A screen reader may keep the keys to itself; where it goes on the page can be noticed. */
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input', 'focusin', 'selectionchange'];

const find = (id) => document.getElementById(id);
const desk = document.querySelector('segit-a-hivatal');
const [warning, sure, left, spoken, reason] = ['warning', 'sure', 'left', 'spoken', 'reason'].map(find);

let lastSign = Date.now();
/** Whether there can be anything to wipe. */
let used = Object.keys(localStorage).some((key) => key.endsWith(':conversation'));
let ended = false;
let wiping = false;
let warnedAt = 0;
let secondsLeft = 0;
let language = '';
let pointer = '';

await customElements.whenDefined('segit-a-hivatal');
for (const type of SIGNS) addEventListener(type, sign, { capture: true, passive: true });
warning.addEventListener('click', stay);
warning.addEventListener('keydown', (event) => {
  // Else the letter would be written into the field to which the focus returns, and Enter would send it.
  event.preventDefault();
  stay();
});
// Esc closes a dialog without a key that a page hears.
warning.addEventListener('close', stay);
desk.addEventListener('segit-message', sign);
desk.addEventListener('segit-end', () => {
  ended = true;
  lastSign = Date.now();
});
find('finish').addEventListener('click', () => sure.showModal());
find('no').addEventListener('click', () => sure.close());
find('yes').addEventListener('click', begin);
// A page that the browser has kept for „back” is somebody else's.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
setInterval(tick, SECOND);
speak();
find('finish').hidden = false;

function sign({ type, screenX, screenY }) {
  // A browser also reports a pointer that rests, when the page moves below it.
  if (type === 'pointermove') {
    const place = `${screenX} ${screenY}`;
    if (place === pointer) return;
    pointer = place;
  }
  if (type === 'segit-message') ended = false;
  used = true;
  // While it is asked, only a deliberate answer counts.
  if (!warning.open) lastSign = Date.now();
}

function stay() {
  lastSign = Date.now();
  warning.close();
}

function tick() {
  if (wiping) return;
  speak();
  const now = Date.now();
  if (warning.open) {
    const remaining = Math.ceil((warnedAt + WARNING - now) / SECOND);
    if (remaining <= 0) void begin();
    else say(remaining);
  } else if (used && now - lastSign >= (ended ? AFTER_THE_END : IDLE)) warn(now);
}

function warn(now) {
  warnedAt = now;
  secondsLeft = WARNING / SECOND;
  sure.close();
  const texts = TEXTS[language];
  reason.textContent = (ended ? texts.ended : texts.idle)(words(secondsLeft));
  left.textContent = texts.left(words(secondsLeft));
  spoken.textContent = '';
  warning.showModal();
  find('stay').focus();
}

function say(remaining) {
  const text = TEXTS[language].left(words(remaining));
  left.textContent = text;
  if (SPOKEN.some((at) => remaining <= at && secondsLeft > at)) spoken.textContent = text;
  secondsLeft = remaining;
}

function words(seconds) {
  const { minutes, seconds: few } = TEXTS[language];
  return seconds % 60 === 0 ? minutes(seconds / 60) : few(seconds);
}

async function begin() {
  if (wiping) return;
  wiping = true;
  await wipe(desk);
}

/** The page follows the language that is chosen in the help desk. */
function speak() {
  if (desk.language === language) return;
  language = desk.language;
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = TEXTS[language][element.dataset.text];
  }
}
