/**
 * The WebSocket close codes of the service. graphql-ws clients never come back after 4400, 4401, 4409, 4429 and 4500,
 * so a transient fault must not use one of these (docs/protocol.md).
 */
export const CLOSE_CODES = {
  /** The server goes down after draining; come back, another one answers. */
  SERVICE_RESTART: 1012,
  /** Transient: too slow a reader, too many sockets, the store does not answer. Come back later. */
  TRY_AGAIN_LATER: 1013,
  /** A message that is not of the protocol. */
  BAD_REQUEST: 4400,
  /** An operation before the connection was acknowledged. */
  UNAUTHORIZED: 4401,
  /** Unknown, expired, revoked, tampered or foreign credentials, all alike. A new session is needed. */
  FORBIDDEN: 4403,
  /** No `connection_init` within 3 s. */
  INIT_TIMEOUT: 4408,
  /** The id of an operation that still runs. */
  DUPLICATE_ID: 4409,
  /** A second `connection_init`. */
  TOO_MANY_INITS: 4429,
} as const;
