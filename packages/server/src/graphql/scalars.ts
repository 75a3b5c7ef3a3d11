import { documentText, messageText, requestId, seq, shortText } from '@segit-a-hivatal/contract';
import type { ErrorCode } from '@segit-a-hivatal/contract';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';

/** A scalar whose values pass a check of the contract, or are answered with one code of the catalogue. */
function checked<T>(name: string, code: ErrorCode, says: string, check: (value: unknown) => T | null) {
  const parse = (value: unknown): T => {
    const good = check(value);
    if (good === null) throw new GraphQLError(says, { extensions: { code } });
    return good;
  };
  return new GraphQLScalarType<T, unknown>({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(node.kind === Kind.INT ? Number(node.value) : node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const scalars = {
  Seq: checked('Seq', 'BAD_CURSOR', 'a cursor is an integer from 0 to 2^53 − 1', seq),
  MessageText: checked('MessageText', 'BAD_TEXT', 'a message has 1 to 4,000 characters, without NUL', messageText),
  ShortText: checked('ShortText', 'BAD_TEXT', 'a short text has 1 to 1,000 characters, without NUL', shortText),
  DocumentText: checked(
    'DocumentText',
    'BAD_TEXT',
    'such a text has 1 to 20,000 characters, without NUL',
    documentText,
  ),
  RequestId: checked('RequestId', 'BAD_INPUT', 'an id is a version 4 UUID in lower case', requestId),
  DateTime: new GraphQLScalarType<number, string>({
    name: 'DateTime',
    serialize: (value) => new Date(value as number).toISOString(),
  }),
};
