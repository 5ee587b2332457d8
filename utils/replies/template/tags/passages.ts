import { type Liquid, type Parser, Tag, type TagToken, type Template, type TopLevelToken } from 'liquidjs';
import { TemplateError } from '../fault.ts';

/** A tag that holds several passages, and writes one of them. */
export abstract class PassagesTag extends Tag {
  protected readonly passages: Template[][];

  constructor(
    token: TagToken,
    remainTokens: TopLevelToken[],
    liquid: Liquid,
    parser: Parser,
    separator: string,
  ) {
    super(token, remainTokens, liquid);
    this.passages = readPassages(parser, remainTokens, separator, `end${token.name}`);
  }

  /** For the analysis of variables. LiquidJS wants a generator, though there is nothing to wait for. */
  // biome-ignore lint/correctness/useYield: see above
  *children(): Generator<unknown, Template[]> {
    return this.passages.flat();
  }
}

function readPassages(
  parser: Parser,
  remainTokens: TopLevelToken[],
  separator: string,
  end: string,
): Template[][] {
  const passages: Template[][] = [[]];
  const stream = parser
    .parseStream(remainTokens)
    .on<TagToken>(`tag:${separator}`, () => {
      passages.push([]);
    })
    .on<TagToken>(`tag:${end}`, () => {
      stream.stop();
    })
    .on<Template>('template', (template) => {
      passages.at(-1)?.push(template);
    })
    .on('end', () => {
      throw new TemplateError('syntax', '');
    });
  stream.start();
  return passages;
}
