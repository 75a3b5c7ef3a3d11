import { register } from '../../register.ts';
import { KnowledgeView } from './knowledge.ts';

/** The ready answers. */
export function define(): void {
  register({ 'segit-knowledge': KnowledgeView });
}
