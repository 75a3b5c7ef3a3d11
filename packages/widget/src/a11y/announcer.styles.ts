/**
 * For each shadow root in which the announcer's regions can be (they move into an open modal dialog): out of sight, yet
 * rendered, because what is not rendered is not spoken.
 */
export const announcerStyles = `
.announcer, .visually-hidden {
  position: absolute !important;
  inline-size: 1px !important;
  block-size: 1px !important;
  margin: -1px !important;
  padding: 0 !important;
  overflow: hidden !important;
  clip-path: inset(50%) !important;
  white-space: nowrap !important;
  border: 0 !important;
}
`;
