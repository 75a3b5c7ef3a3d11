/**
 * The page's own buttons open the help desk, too. They stand hidden in the page, and appear with what they open: a button
 * that does nothing is worse than none.
 */
await customElements.whenDefined('segit-a-hivatal');
for (const button of document.querySelectorAll('[data-help]')) {
  button.hidden = false;
  button.addEventListener('click', () => void document.querySelector('segit-a-hivatal').show());
}
