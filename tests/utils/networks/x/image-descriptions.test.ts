import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { imageDescriptions } from '../../../../utils/networks/x/image-descriptions.ts';

const BOX = '<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true">Portes ouvertes</div>';
const CAT = 'Un chat roux qui dort';

function preview(name: string, inside = '<img src="blob:https://x.com/1">'): string {
  return `<div role="group" aria-label="${name}"><div>${inside}</div><button aria-label="Remove media"></button></div>`;
}

function link(said: string, asked = 'Add description'): string {
  return `<a href="/compose/post/media" role="link" aria-label="${asked}" data-testid="altTextWrapper"><svg></svg><div data-testid="altTextLabel"><svg></svg><span>${said}</span></div></a>`;
}

function attachments(...parts: string[]): string {
  return `<div data-testid="attachments">${parts.join('')}</div>`;
}

/** What is told of the first box of a composer, as X draws it. */
function read(...rows: string[]) {
  const html = `<div role="dialog">${rows.map((row) => `<div><div>${row}</div></div>`).join('')}</div>`;
  const { document } = new JSDOM(html).window;
  const box = document.querySelector('[data-testid="tweetTextarea_0"]');
  if (box === null) throw new Error('no box');
  return imageDescriptions(box);
}

describe('the images of a composer of X', () => {
  test.each([
    ['one without a description', [preview('Media'), link('Add description')], [1, 1, 0]],
    ['one with', [preview(CAT), link(CAT)], [1, 0, CAT.length]],
    ['one whose description is a figure', [preview('3'), link('3')], [1, 0, 1]],
    ['none of two, in French', [preview('Médias'), preview('Médias'), link('Ajouter', 'Ajouter')], [2, 2, 0]],
    [
      'one of two',
      [preview(CAT), preview('Media'), link('1 description', 'Add descriptions')],
      [2, 1, CAT.length],
    ],
    [
      'both',
      [preview(CAT), preview('Un chien'), link('2 descriptions', 'Add descriptions')],
      [2, 0, CAT.length],
    ],
    [
      'beside a video',
      [
        preview(CAT),
        preview('Media', '<video src="blob:1"></video>'),
        link('1 description', 'Add descriptions'),
      ],
      [1, 0, CAT.length],
    ],
    [
      'beside a quoted post with photos',
      [
        preview('Media'),
        link('Add description'),
        '<div data-testid="tweetPhoto"><div role="group" aria-label="Image"><img src="https://pbs.twimg.com/1"></div></div>',
      ],
      [1, 1, 0],
    ],
  ])('%s', (_, parts, [images, undescribed, longest]) => {
    expect(read(BOX + attachments(...parts))).toEqual({ images, undescribed, longest });
  });

  test.each([
    ['without images', BOX],
    ['with a video alone', BOX + attachments(preview('Media', '<video src="blob:1"></video>'))],
    [
      'with a quoted post alone',
      BOX + attachments('<div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/1"></div>'),
    ],
    [
      'with a GIF of X’s search',
      BOX + attachments(preview('A cat', '<img src="https://media.giphy.com/1">'), link('Add description')),
    ],
    ['where X shows no link', BOX + attachments(preview('Media'))],
    ['where the link says something else', BOX + attachments(preview('Media'), link('Something new'))],
    ['where the figures make no sense', BOX + attachments(preview('A'), preview('B'), link('3 of 2'))],
  ])('nothing is said %s', (_, row) => {
    expect(read(row)).toBeNull();
  });

  test('those of another box of the thread are not this one’s', () => {
    const next = BOX.replace('tweetTextarea_0', 'tweetTextarea_1');
    const bare = attachments(preview('Media'), link('Add description'));
    expect(read(BOX, next + bare)).toBeNull();
    expect(read(BOX + bare, next)).toMatchObject({ undescribed: 1 });
  });
});
