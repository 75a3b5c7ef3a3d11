export const transcriptStyles = `
:host { display: flex; flex-direction: column; min-block-size: 0; position: relative; background: var(--_sunken); }

.tools { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.125em); padding: 0.125em 0.5em; background: var(--_surface); border-block-end: 1px solid var(--_hairline); }
.tools button { font-size: 0.9375em; font-weight: 500; padding-inline: 0.5em; }

.feed {
  flex: 1;
  min-block-size: 0;
  overflow-y: auto;
  overscroll-behavior: contain;
  display: flex;
  flex-direction: column;
  gap: 0.75em;
  padding: 1em 0.75em;
  scroll-padding-block: 0.5em;
}
/* Few messages stand at the bottom, next to where one writes. */
.feed::before { content: ""; margin-block-start: auto; }

.entry { max-inline-size: min(88%, 36em); border-radius: var(--_radius); }
.entry:focus { outline: 3px solid var(--_accent); outline-offset: 2px; }
.message { padding: 0.5em 0.875em 0.5em; border: 1px solid var(--_hairline); background: var(--_surface); }
.other { align-self: flex-start; border-end-start-radius: 0; }
.own { align-self: flex-end; border-end-end-radius: 0; background: var(--_own); border-color: var(--_own); border-inline-end: 4px solid var(--_accent); }
.failed { border: 2px dashed var(--_danger); }
.notice { align-self: center; max-inline-size: 28em; padding: 0.25em 0.75em; text-align: center; color: var(--_muted); font-size: 0.9375em; }

.by { font-size: 0.9375em; font-weight: 700; overflow-wrap: anywhere; overflow: hidden; }
/* Whatever a person wrote stays within its bubble: towers of combining marks are cut, foreign directions isolated. */
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; overflow: hidden; padding-block: 0.125em; }
.meta { display: flex; flex-wrap: wrap; gap: 0 0.75em; color: var(--_muted); font-size: 0.875em; }
.own .meta { justify-content: flex-end; color: var(--_text); }
.failed .state { color: var(--_danger); font-weight: 700; }
/* A message usually leaves at once; the word for „not yet” would only flicker. */
.pending { animation: appear 0s 1s both; }
@keyframes appear { from { visibility: hidden; } to { visibility: visible; } }
.failure { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); padding-block: 0.375em; }
.failure p { flex-basis: 100%; }
.hint { display: none; }
.entry:focus > .hint { display: block; font-size: 0.875em; color: var(--_muted); }

.news { position: absolute; inset-block-end: 0.75em; inset-inline: 0; display: flex; justify-content: center; pointer-events: none; }
.news button { pointer-events: auto; box-shadow: var(--_shadow); }

@media (forced-colors: active) {
  .own { border: 3px double CanvasText; }
  .failed { border: 3px dashed CanvasText; }
  .entry:focus { outline-color: Highlight; }
}
`;
