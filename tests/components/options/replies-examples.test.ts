import { describe, expect, it } from 'vitest';
import { isSample, sampleReplies } from '../../../entrypoints/options/replies/sample-replies.ts';
import { firstClash } from '../../../utils/replies/change.ts';
import { repliesSchema } from '../../../utils/replies/schema.ts';
import { checkTemplate } from '../../../utils/replies/template/check.ts';

describe.each(['fr', 'en'] as const)('the example replies in %s', (language) => {
  const examples = sampleReplies(language);

  it('are three that can be stored and used', () => {
    expect(examples).toHaveLength(3);
    expect(repliesSchema.parse(examples)).toEqual(examples);
    expect(firstClash(examples)).toBeNull();
    expect(
      examples.flatMap(({ texts }) => texts.flatMap(({ text }) => checkTemplate(text, () => null))),
    ).toEqual([]);
  });

  it('are known as examples, and tagged so that one sees it', () => {
    expect(examples.every(isSample)).toBe(true);
    expect(new Set(examples.flatMap(({ tags }) => tags))).toEqual(
      new Set([language === 'fr' ? 'exemple' : 'example']),
    );
    expect(isSample({ id: crypto.randomUUID() })).toBe(false);
  });
});
