/** Writes the style guide's format for editors: `node scripts/style-guide-schema.ts > docs/style-guide.schema.json`. */
import { editorSchema } from '../utils/style-guide/editor-schema.ts';

console.log(JSON.stringify(editorSchema(), null, 2));
