/** A page runs its own code only, in no frame, and Lit's templates are the only markup that becomes elements. */
const policy = (images: string, connections: string): Record<string, string> => ({
  'content-security-policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src ${images}`,
    `connect-src 'self' ${connections}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ].join('; '),
});

/** @param publicUrl what browsers call this server: its sockets are the only ones that the desk opens */
export const deskHeaders = (publicUrl: string): Record<string, string> => ({
  // For the empty icon.
  ...policy(`'self' data:`, publicUrl.replace(/^http/, 'ws')),
  'cross-origin-opener-policy': 'same-origin',
});

/** Of example pages that show a strict policy; they are reached under any name. */
export const exampleHeaders = policy(`'self'`, 'ws: wss:');
