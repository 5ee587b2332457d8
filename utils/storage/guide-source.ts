import { z } from 'zod';
import { LONGEST_GUIDE } from '../core/style-guide.ts';
import { readGuide } from '../style-guide/read-guide.ts';

/** A style guide where it comes in: YAML that can be read as one, its examples included. */
export const guideSourceSchema = z
  .string()
  .max(LONGEST_GUIDE)
  .superRefine((source, context) => {
    const [fault] = readGuide(source).faults;
    if (fault === undefined) return;
    const given = `${fault.line}:${fault.column}`;
    context.addIssue({ code: 'custom', message: fault.message.en, params: { rule: 'bad-guide', given } });
  });
