import { z } from 'zod';
import { guideSchema } from './schema.ts';

/** The format as a JSON Schema, for editors that check YAML while one types. */
export function editorSchema(): object {
  return z.toJSONSchema(guideSchema, { io: 'input' });
}
